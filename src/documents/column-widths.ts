import { type TextStyle, widthInMillimetres } from '../vietnamese/text-width.ts';

/** What a column of figures holds: its heading, and every text under it. */
export interface ColumnTexts {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** How a template sets the columns of a table of figures. */
export interface ColumnLayout {
  /** The place that the figure columns share, and the widest that one of them gets, in millimetres. */
  readonly sharedWidth: number;
  readonly widestColumn: number;
  readonly sizeInPoints: number;
}

/** The result tables of a decision: upright A4, 13 points. */
export const uprightLayout: ColumnLayout = { sharedWidth: 92, widestColumn: 27, sizeInPoints: 13 };
/** The detail tables of an annex: turned A4, 11 points. */
export const turnedLayout: ColumnLayout = { sharedWidth: 196, widestColumn: 27, sizeInPoints: 11 };
/** The same on a sheet of a workbook: 12 points. */
export const sheetLayout: ColumnLayout = { ...turnedLayout, sizeInPoints: 12 };
/** Blank at both sides of a cell together, with a little to spare for another program's measure of the letters. */
const margins = 2.5;

/**
 * Widths in millimetres ("23.5"), so that no figure and no word is torn: each column at least as wide as its longest
 * text and the longest word of its heading; what is left of the shared place is given to the narrowest columns first.
 */
export function columnWidths(columns: readonly ColumnTexts[], layout = uprightLayout): string[] {
  const { sharedWidth, widestColumn } = layout;
  const needed = columns.map((column) => neededWidth(column, layout));
  const level = waterLevel(needed, sharedWidth);
  return needed.map((width) => String(Math.floor(Math.max(width, Math.min(level, widestColumn)) * 10) / 10));
}

function neededWidth({ heading, texts }: ColumnTexts, { sizeInPoints }: ColumnLayout): number {
  const headingStyle: TextStyle = { sizeInPoints, bold: true };
  const cellStyle: TextStyle = { sizeInPoints, bold: false };
  const words = heading.split(' ').map((word) => widthInMillimetres(word, headingStyle));
  const figures = texts.map((text) => widthInMillimetres(text, cellStyle));
  return Math.max(0, ...words, ...figures) + margins;
}

/** The height to which every lower column can be raised so that all together take the place. */
function waterLevel(needed: readonly number[], place: number): number {
  const ascending = needed.toSorted((one, other) => one - other);
  let left = place;
  for (const [index, width] of ascending.toReversed().entries()) {
    const level = left / (ascending.length - index);
    if (width <= level) return level;
    left -= width;
  }
  return 0;
}
