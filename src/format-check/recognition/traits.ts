import { isInCapitals } from '../../vietnamese/text.ts';
import type { Run } from '../document-model.ts';
import type { Line } from '../paper.ts';

/** Whether every letter of a line is bold. */
export function isBold(line: Line): boolean {
  return everyWord(line, ({ format }) => format.bold);
}

export function isItalic(line: Line): boolean {
  return everyWord(line, ({ format }) => format.italic);
}

/** Whether a line stands in the middle: by its alignment, not by blanks or tabs. */
export function isCentred(line: Line): boolean {
  return line.paragraph.format.alignment === 'center';
}

/** Whether all letters of a line are printed as capitals; a line without a word of two letters is not. */
export function inCapitals(line: Line): boolean {
  if (!/\p{L}{2}/u.test(line.text)) return false;
  return isInCapitals(line.text) || everyWord(line, ({ format, text }) => format.caps || isInCapitals(text));
}

/** A row of underscores, dashes or stars: a drawn line, not words. */
export function isRule(text: string): boolean {
  return /^[_\-–—=*~.…\s]{3,}$/.test(text) && /[_\-–—=*~]{3}/.test(text);
}

/** Whether a line stands in a table that holds data, not in one that lays out head or signature. */
export function isInDataTable({ cell }: Line): boolean {
  return cell !== undefined && (cell.table.hasVisibleBorders || cell.table.rows.length > mostLayoutRows);
}

const mostLayoutRows = 8;

/** Whether a line is no running text: it stands in a table with visible lines or more than one column. */
export function isCellText({ cell }: Line): boolean {
  return cell !== undefined && (cell.table.hasVisibleBorders || cell.table.rows.some(({ cells }) => cells.length > 1));
}

/** Whether a drawn line stands under the words of this line's paragraph, or a gap lies between the two lines. */
export function isParted(above: Line, below: Line): boolean {
  return below.index - above.index > 1 || (above.paragraph !== below.paragraph && above.paragraph.lines.length > 0);
}

/** Raised digits are marks of notes, not words of the line. */
function everyWord(line: Line, holds: (run: Run) => boolean): boolean {
  const words = line.runs.filter(({ text, format }) => format.raised === 'baseline' && /[\p{L}\d]/u.test(text));
  return words.length > 0 && words.every(holds);
}
