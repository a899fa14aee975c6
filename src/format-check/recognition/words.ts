import { asciiSlug } from '../../vietnamese/text.ts';

/** Composed letters (NFC) without characters that have no width. */
export function withoutZeroWidth(text: string): string {
  return text.normalize('NFC').replace(/\p{Cf}/gu, '');
}

/** Blanks of every kind collapsed to one, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A short text without marks and case, words joined by “-”; empty for a long one, which is no fixed phrase. */
export function phraseKey(text: string): string {
  return text.length > longestPhrase ? '' : asciiSlug(text);
}

const longestPhrase = 160;

export function isNationalTitle(text: string): boolean {
  return phraseKey(text) === 'cong-hoa-xa-hoi-chu-nghia-viet-nam';
}

/** Also where it was broken before its last words. */
export function opensNationalTitle(text: string): boolean {
  return phraseKey(text).startsWith('cong-hoa-xa-hoi');
}

export function isMotto(text: string): boolean {
  return phraseKey(text) === 'doc-lap-tu-do-hanh-phuc';
}

export function isPartyTitle(text: string): boolean {
  return phraseKey(text) === 'dang-cong-san-viet-nam';
}

/**
 * “Số: 12/QĐ-UBND”, also without number or colon; a colon may stand for the missing notation. The facts of an
 * e-signature (“Số: 12/QĐ-UBND; 05/3/2024; 10:15:20”) are none.
 */
export function isNumber(text: string): boolean {
  return text.length <= 80 && !text.includes(';') && /^số\s*(?::|[\d.…]*\s*\/|[\d.…]+-\p{Lu}+\/)/iu.test(text);
}

const placeAndDate = /^(?:[^;:()“”"]{0,50}[\s,.…])?ngày[\s\d.…_/]{0,24}tháng[\s\d.…_/]{0,24}năm[\s\d.…_/]{0,24}$/iu;
const placeAndShortDate = /^\p{Lu}[^,;:()“”"]{1,40},\s*(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;

/** “Kon Tum, ngày 05 tháng 3 năm 2024”, day and month also blank or dotted; also “Kon Tum, 05/3/2024”. */
export function isPlaceAndDate(text: string): boolean {
  return text.length <= 100 && (placeAndDate.test(text) || placeAndShortDate.test(text));
}

export function isLetterSubject(text: string): boolean {
  return /^(?:v\s*\/\s*v|về việc)(?!\p{L})/iu.test(text);
}

export function isSalutation(text: string): boolean {
  return /^kính gửi(?!\p{L})/iu.test(text);
}

/** “Nơi nhận:”, also with the first recipient on its line. */
export function isRecipientsLabel(text: string): boolean {
  return text.length <= 80 && /^nơi nhận\s*(?:$|[:;.])/iu.test(text);
}

/** “(Kèm theo Quyết định số …”, “(Ban hành kèm theo …”; without its brackets only if it is no sentence. */
export function isAttachedLine(text: string): boolean {
  if (/^[([]\s*(?:ban hành\s+)?(?:kèm|đính kèm)\s*(?:theo)?(?!\p{L})/iu.test(text)) return true;
  const isBare = /^(?:ban hành\s+)?kèm theo\s+(?:\p{L}+\s){1,4}số(?!\p{L})/iu.test(text);
  return isBare && text.length <= longestBareLine && !/[.,;:]$/.test(text);
}

const longestBareLine = 250;

/** “Phụ lục”, “Phụ lục I”, “PHỤ LỤC SỐ 01”, “Phụ lục …1...” on a line of its own. */
export function isAppendixLabel(text: string): boolean {
  return text.length <= 40 && /^phụ lục(?:\s+số)?[\s:.…]*(?:[IVXLC]{1,7}|\d{1,3}|[A-Z])?[\s:.…]*$/iu.test(text);
}

/** “Phụ lục I: DANH MỤC …”: label and title on one line. */
export function isAppendixLabelWithTitle(text: string): boolean {
  return /^phụ lục\s+(?:số\s+)?(?:[IVXLC]{1,7}|\d{1,3})\s*[:.–-]\s*\S/iu.test(text);
}
