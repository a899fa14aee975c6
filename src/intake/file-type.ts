import type { UnreadablePaperError } from '../errors.ts';

/** What a file may be that no reader here reads: the reason that it is refused for. */
export type UnreadType = Extract<
  UnreadablePaperError['reason'],
  'old-excel' | 'old-word' | 'old-office' | 'encrypted' | 'pdf' | 'rtf'
>;

/** Names a file that is neither a zip archive nor text to be read, whatever its name says; nothing if it is neither. */
export function unreadType(bytes: Uint8Array): UnreadType | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundType(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  return /^\s*\{\\rtf/.test(start) ? 'rtf' : undefined;
}

/** Whether a text is a web page or other markup: old programs give such files the ending .xls. */
export function looksLikeMarkup(text: string): boolean {
  return /^\s*(?:<[!?a-z]|MIME-Version:)/i.test(text.slice(0, 1024));
}

/** Content types of a main part by what the file is; nothing for a presentation or a drawing. */
export function packageType(mainType: string): 'workbook' | 'binary-workbook' | 'word' | undefined {
  if (/ms-excel\.sheet\.binary/i.test(mainType)) return 'binary-workbook';
  if (/spreadsheetml|ms-excel/i.test(mainType)) return 'workbook';
  return /wordprocessingml|ms-word/i.test(mainType) ? 'word' : undefined;
}

/** A compound file (MS-CFB) tells by the names of its streams, in UTF-16, what it holds. */
function compoundType(bytes: Uint8Array): UnreadType {
  const content = new TextDecoder('latin1').decode(bytes);
  const holds = (stream: string) => content.includes(`${[...stream].join('\0')}\0\0\0`);
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('Workbook') || holds('Book')) return 'old-excel';
  return holds('WordDocument') ? 'old-word' : 'old-office';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
