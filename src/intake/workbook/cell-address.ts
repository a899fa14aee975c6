/** A place in a sheet, counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** `D12` is row 12, column 4; nothing for what is no address (ECMA-376 Part 1, 18.18.7). */
export function cellPlace(address: string | undefined): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address ?? '') ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return { row: Number(digits), column };
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? last : columnLetters(Math.floor(rest / 26)) + last;
}
