import { takeSyllableApart } from './letters.ts';
import { remembering } from './memory.ts';

/** Whether every letter is a capital, as names of authorities and titles must be (Decree 30/2020, Annex I, II.2.b). */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** Whether a text opens with a small letter; an opening quotation mark or bracket does not count. */
export function startsSmall(text: string): boolean {
  return /^[\p{Ps}\p{Pi}"']*\p{Ll}/u.test(text);
}

/** Whether a text opens with these words, whole ones, whatever the spelling of either ({@link spellingKey}). */
export function startsWithWords(text: string, words: string): boolean {
  return `${spellingKey(text)} `.startsWith(`${spellingKey(words)} `);
}

/** The text with its first letter small, to stand inside a sentence. */
export function lowerFirst(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLowerCase() + rest.join('');
}

/** The text with its first letter capital, to open a sentence. */
export function upperFirst(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/**
 * Makes two spellings of one name equal: capitals, kinds of apostrophe and dash, "&" and "và", blanks (no-break and
 * invisible ones too), and the place of the tone mark (hoà / hòa, uỷ / ủy). For comparing only, never for printing.
 */
export function spellingKey(name: string): string {
  const small = name.normalize('NFC').toLowerCase();
  if (isPlainWords(small)) return small.split(' ').map(toneAtTheEnd).join(' ');
  return withPlainMarks(small).replace(/[\p{L}\p{M}]+/gu, toneAtTheEnd);
}

/** Whether a text is small letters with single blanks between, as most names are when their capitals are made small. */
export function isPlainWords(text: string): boolean {
  return /^\p{Ll}+(?: \p{Ll}+)*$/u.test(text);
}

function withPlainMarks(name: string): string {
  return name
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4\u2032]/g, "'")
    .replace(/\s*[\u2010-\u2015\u2212-]\s*/g, ' - ')
    .replace(/&/g, ' và ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain ASCII words for a file name: "Phê duyệt kết quả CĐS" → "phe-duyet-ket-qua-cds". */
export function asciiSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const toneAtTheEnd = remembering((syllable) => {
  const { letters, tone } = takeSyllableApart(syllable);
  return tone === 0 ? letters : `${letters}~${tone}`;
});
