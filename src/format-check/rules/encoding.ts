import type { Paragraph, Run, WordDocument } from '../document-model.ts';
import type { Fault, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { legacyCoding, legacyFontOf } from './font-names.ts';
import { faultAtParagraph, judged, notFound } from './outcomes.ts';
import { printedParagraphs } from './printed-paragraphs.ts';

/** The coding of all letters: Unicode by TCVN 6909:2001 (Annex I, I.4). */
export const encodingRules: readonly Rule[] = [
  {
    id: 'PG-10',
    title: 'Bộ mã ký tự Unicode',
    clause: annex('I', '4'),
    severity: 'error',
    allowed: 'Unicode theo TCVN 6909:2001, chữ dựng sẵn, không có ký tự ẩn',
    hint: 'Dùng chức năng chuyển mã của bộ gõ (chọn mã đích Unicode dựng sẵn), xóa các ký tự ẩn.',
    check: ({ document }) => {
      const paragraphs = printedParagraphs(document);
      if (paragraphs.every(({ text }) => text.trim() === '')) return notFound;
      return judged([...legacyFaults(paragraphs), ...paragraphs.flatMap(characterFault)]);
    },
  },
];

/** The fonts of old coding by which words of a paper must be read, each once. */
export function legacyFontsIn(document: WordDocument): string[] {
  return [...byLegacyFont(printedParagraphs(document)).keys()];
}

/** One fault a font: such a paper has it on every page, and no single place can be mended by itself. */
function legacyFaults(paragraphs: readonly Paragraph[]): Fault[] {
  return [...byLegacyFont(paragraphs)].flatMap(([font, [first, ...others]]) => {
    if (first === undefined) return [];
    const places = others.length === 0 ? '' : `, ở ${others.length + 1} đoạn`;
    const found = `Chữ gõ theo bảng mã ${legacyCoding(font)} (phông ${font})${places}: không đọc được theo Unicode, kết quả kiểm tra lời văn không đáng tin`;
    return [faultAtParagraph(first, found)];
  });
}

function byLegacyFont(paragraphs: readonly Paragraph[]): Map<string, Paragraph[]> {
  const found = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const fonts = new Set(paragraph.runs.map(legacyFontOf));
    for (const font of fonts) {
      if (font === undefined) continue;
      const places = found.get(font);
      if (places === undefined) found.set(font, [paragraph]);
      else places.push(paragraph);
    }
  }
  return found;
}

/**
 * Unicode all the same, but words that can't be found by searching, so a warning: letters in pieces, and characters that
 * nobody sees.
 */
function characterFault(paragraph: Paragraph): Fault[] {
  const words = paragraph.runs.map((run) => (isUnicodeText(run) ? run.text : ' ')).join('');
  if (words.trim() === '') return [];
  const isInPieces = /[\u0300-\u036f]/.test(words) && words.normalize('NFC') !== words;
  const hidden = [...new Set(words.match(hiddenCharacters))];
  if (!isInPieces && hidden.length === 0) return [];
  const found = [
    ...(isInPieces ? ['chữ Unicode tổ hợp (dấu tách rời chữ)'] : []),
    ...hidden.map((character) => `${hiddenName(character)} (${codeOf(character)})`),
  ].join(', ');
  return [
    faultAtParagraph(paragraph, `Có ${found}`, {
      severity: 'warning',
      ...(isInPieces ? { fix: { kind: 'nfc', place: paragraph.place } } : {}),
    }),
  ];
}

/** In old codings, characters such as the soft hyphen are letters. */
function isUnicodeText(run: Run): boolean {
  return run.field !== 'EQUATION' && legacyFontOf(run) === undefined;
}

const hiddenCharacters = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function hiddenName(character: string): string {
  if (character === '\u00ad') return 'dấu nối mềm không nhìn thấy';
  return /[\u200b-\u200d\u2060\ufeff]/.test(character) ? 'ký tự không có độ rộng' : 'dấu đổi hướng chữ không nhìn thấy';
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
