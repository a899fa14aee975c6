import type { PaperContent } from '../domain/paper-content.ts';
import { UnreadablePaperError } from '../errors.ts';
import { unprintableCharacter } from '../vietnamese/printable.ts';
import { looksLikeZip } from './bounded-zip.ts';
import { packageType, unreadType } from './file-type.ts';
import { openOfficePackage } from './office-package.ts';
import { readHtmlPaper } from './paper/html-paper.ts';
import { readTextPaper } from './paper/text-paper.ts';
import { readWordPaper } from './paper/word-paper.ts';
import { readWorkbookPaper } from './paper/workbook-paper.ts';

/**
 * What a paper says: a Word file, a workbook, a web page or a plain text in UTF-8 or UTF-16, told apart by its content.
 * @throws UnreadablePaperError with the reason and the remedy
 */
export function readPaperContent(bytes: Uint8Array): PaperContent {
  if (looksLikeZip(bytes)) return readOfficePaper(bytes);
  const unread = unreadType(bytes);
  if (unread !== undefined) throw new UnreadablePaperError(unread);
  const text = decoded(bytes);
  if (text === undefined) throw new UnreadablePaperError('unknown-type');
  return /<(?:html|body|table|p|section|article|div|h[1-6])[\s>]/i.test(text)
    ? readHtmlPaper(text)
    : readTextPaper(text);
}

function readOfficePaper(bytes: Uint8Array): PaperContent {
  const type = packageType(openOfficePackage(bytes).mainType);
  if (type === 'word') return readWordPaper(bytes);
  if (type === 'workbook') return readWorkbookPaper(bytes);
  throw new UnreadablePaperError(type ?? 'unknown-type');
}

/** The text, or nothing for bytes that are no text, as those of a picture. */
function decoded(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return unprintableCharacter(text) === undefined ? text : undefined;
  } catch {
    return undefined;
  }
}
