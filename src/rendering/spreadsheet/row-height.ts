import { wrappedLineWidths } from '../../vietnamese/text-width.ts';
import { looks } from './cell-looks.ts';
import type { CellStyle } from './layout.ts';

/** Points: between lines and table, and between table and notes. */
export const gapHeight = 9;
/** Points: the least for the row of column headings. */
export const headingRowHeight = 24;
/** Points: a row with one line of the default font, as Excel sets it. */
export const lineHeight = 15.75;
/**
 * Points: the least for a row of a table. A little more than its one line: LibreOffice sets a row that is typed into as
 * high as its text, and the rows beside it should not stand out.
 */
export const tableRowHeight = 18;

/** Excel gives a line of Times New Roman about 1.31 of its size (12 points: 15.75); a little more keeps accents whole. */
const lineHeightOfSize = 1.32;
const pointsPerPixel = 0.75;
/** Excel refuses higher rows. */
const highestRow = 409.5;
/** Blank at both sides of a cell together in millimetres: Excel's five pixels, and some for another program's letters. */
const cellPadding = 2;

/**
 * How high a text stands in a cell, in points and whole pixels: as many lines as it takes when it is wrapped. At most
 * what a row can be; a longer text is cut off in print.
 * @param width of the cell in millimetres
 */
export function textHeight(text: string, role: CellStyle['role'], width: number): number {
  const { size, bold = false } = looks[role];
  const room = Math.max(width - cellPadding, 1);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    const widths = wrappedLineWidths(paragraph, { sizeInPoints: size, bold }, room);
    // A word that is wider than the cell is broken inside.
    lines += widths.length === 0 ? 1 : widths.reduce((sum, line) => sum + Math.max(Math.ceil(line / room), 1), 0);
  }
  const height = Math.ceil((lines * size * lineHeightOfSize) / pointsPerPixel) * pointsPerPixel;
  return Math.min(height, highestRow);
}
