import type { Elements, Line, PaperType } from '../paper.ts';
import { typeAbbreviations, typeNamed, typeOpening } from '../type-names.ts';
import { isMark } from './head.ts';
import { inCapitals, isBold, isCentred } from './traits.ts';

/**
 * The type by its name in print. A paper without one that has a “V/v” or “Kính gửi” is an official letter, unless
 * something else says that it is a paper of another type whose name is missing or not among those of the decree.
 * @param opening The lines that the paper begins with
 */
export function typeOf(elements: Elements, opening: readonly Line[]): PaperType | undefined {
  const { typeName, letterSubject, salutation, decisionWord, number } = elements;
  const [name] = typeName;
  if (name !== undefined) return typeNamed(name.text) ?? typeOpening(name.text);
  if (letterSubject.length === 0 && salutation.length === 0) return undefined;
  const isOther = decisionWord.length > 0 || number.some(namesType) || hasOtherTitle(elements, opening);
  return isOther ? undefined : 'CÔNG VĂN';
}

/** “Số: 12/BC-SNV”: the symbol opens with the abbreviation of a type. */
function namesType({ text }: Line): boolean {
  const [, first = ''] = /\/\s*(\p{L}+)\s*[-–]/u.exec(text) ?? [];
  return abbreviations.has(first);
}

const abbreviations: ReadonlySet<string> = new Set(typeAbbreviations.values());

/** Whether a title stands between the head and “Kính gửi”. */
function hasOtherTitle(elements: Elements, opening: readonly Line[]): boolean {
  const { nationalTitle, motto, issuingAuthority, number, placeAndDate, salutation } = elements;
  const to = salutation[0]?.index ?? 0;
  const head = [nationalTitle, motto, issuingAuthority, number, placeAndDate].flat();
  const from = Math.max(...head.map(({ index }) => index).filter((index) => index < to), -1);
  return opening.some((line) => line.index > from && line.index < to && isTitleLike(line));
}

/** “PHIẾU TRÌNH”, “ĐƠN XIN NGHỈ PHÉP”: set as a type name is, though no type of the decree. */
function isTitleLike(line: Line): boolean {
  return isCentred(line) && isBold(line) && inCapitals(line) && !isMark(line);
}
