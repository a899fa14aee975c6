import { type TextStyle, widthInMillimetres } from '../vietnamese/text-width.ts';

/** What a column of figures holds: its heading, and every text under it. */
export interface ColumnTexts {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** The place that the figure columns share in the template, and the widest that one column gets, in millimetres. */
export const sharedWidth = 92;
const widestColumn = 27;
/** Blank at both sides of a cell together, with a little to spare for another program's measure of the letters. */
const margins = 2.5;

const cellStyle: TextStyle = { sizeInPoints: 13, bold: false };
const headingStyle: TextStyle = { sizeInPoints: 13, bold: true };

/**
 * Widths in millimetres ("23.5"), so that no figure and no word is torn: each column at least as wide as its longest
 * text and the longest word of its heading; what is left of the shared place is given to the narrowest columns first.
 */
export function columnWidths(columns: readonly ColumnTexts[]): string[] {
  const needed = columns.map(neededWidth);
  const level = waterLevel(needed, sharedWidth);
  return needed.map((width) => String(Math.floor(Math.max(width, Math.min(level, widestColumn)) * 10) / 10));
}

function neededWidth({ heading, texts }: ColumnTexts): number {
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
