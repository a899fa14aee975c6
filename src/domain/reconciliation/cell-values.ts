import { decimalReadings } from '../decimal-readings.ts';
import { compareDecimals } from '../exact-decimal.ts';

/**
 * Every number that a cell can mean, as decimal texts: "87,78" and "87.78%" are 87.78, "1.000" may be 1000 or 1. Nothing
 * for a cell that is no number.
 */
export function numbersIn(cell: string): string[] {
  const readings = decimalReadings(cell.replaceAll('%', ''));
  const last = cell.lastIndexOf(',') > cell.lastIndexOf('.') ? ',' : '.';
  const found = [readings[last], readings[last === ',' ? '.' : ',']].filter((each) => each !== undefined);
  return [...new Set(found)];
}

/** Whether a cell says this figure, whatever its decimal mark and the zeros at its end. */
export function saysFigure(cell: string, figure: string): boolean {
  return numbersIn(cell).some((number) => compareDecimals(number, figure) === 0);
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
