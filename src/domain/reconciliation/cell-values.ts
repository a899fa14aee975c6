import { decimal } from '../exact-decimal.ts';

/**
 * Every number that a cell can mean, as decimal texts: "87,78" and "87.78%" are 87.78, "1.000" may be 1000 or 1. Nothing
 * for a cell that is no number.
 */
export function numbersIn(cell: string): string[] {
  const digits = cell.replace(/[\s\u00a0%]/gu, '');
  if (!/^-?\d{1,12}(?:[.,]\d{1,20})*$/.test(digits)) return [];
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return [digits];
  const asDecimal = marks.filter((mark) => mark === last).length === 1 ? [withPoint(digits, last)] : [];
  const isGrouped = /^-?\d{1,3}(?:[.,]\d{3})+$/.test(digits) && new Set(marks).size === 1;
  return isGrouped ? [...asDecimal, digits.replace(/[.,]/g, '')] : asDecimal;
}

/** Whether a cell says this figure, whatever its decimal mark and the zeros at its end. */
export function saysFigure(cell: string, figure: string): boolean {
  return numbersIn(cell).some((number) => decimal(number).eq(decimal(figure)));
}

/** Whether a cell says this class: by its name, its abbreviation, or its initials ("TB" for "Trung bình"). */
export function saysClass(cell: string, name: string, abbreviation?: string): boolean {
  const word = cell.normalize('NFC').trim().toLowerCase();
  const initials = name
    .split(/\s+/u)
    .map((part) => part.slice(0, 1))
    .join('')
    .toLowerCase();
  const names = [name, ...(abbreviation === undefined ? [] : [abbreviation])].map((each) =>
    each.normalize('NFC').toLowerCase(),
  );
  return names.includes(word) || (initials.length > 1 && word === initials);
}

/** Whether a cell says that there is nothing to say. */
export function saysNothing(cell: string): boolean {
  return /^[\s–—-]*$/u.test(cell);
}

function withPoint(digits: string, mark: string): string {
  const other = mark === '.' ? ',' : '.';
  return digits.replaceAll(other, '').replace(mark, '.');
}
