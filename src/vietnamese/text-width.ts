import { remembering } from './memory.ts';
import { advances, unitsPerEm } from './times-advances.ts';

/** Upright Times New Roman of one size. */
export interface TextStyle {
  readonly sizeInPoints: number;
  readonly bold: boolean;
}

/** How wide a text is on one line, in millimetres. A letter the table does not know counts like a digit (half an em). */
export function widthInMillimetres(text: string, style: TextStyle): number {
  return inMillimetres(unitsOf(text, style), style);
}

/**
 * The widths of the lines that a text takes when it is broken at blanks as late as possible, in millimetres. A no-break
 * space does not break; a single word wider than the space is a line of its own. An empty text has no lines.
 */
export function wrappedLineWidths(text: string, style: TextStyle, availableMillimetres: number): number[] {
  const blank = unitsOf(' ', style);
  const lines: number[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const current = lines.at(-1);
    const units = unitsOf(word, style);
    // Units are whole numbers: the sum is the width of the line, exactly.
    const longer = (current ?? 0) + blank + units;
    if (current !== undefined && inMillimetres(longer, style) <= availableMillimetres) lines[lines.length - 1] = longer;
    else lines.push(units);
  }
  return lines.map((line) => inMillimetres(line, style));
}

/** Width in units of the font. */
function unitsOf(text: string, { bold }: TextStyle): number {
  let units = 0;
  for (const character of text.normalize('NFC')) units += advanceOf(character, bold);
  return units;
}

function inMillimetres(units: number, { sizeInPoints }: TextStyle): number {
  return (units / unitsPerEm) * sizeInPoints * millimetresPerPoint;
}

const millimetresPerPoint = 25.4 / 72;

const horn = '\u031b';

function advanceOf(character: string, bold: boolean): number {
  const table = bold ? advances.bold : advances.regular;
  return table.get(character) ?? table.get(baseLetter(character)) ?? unitsPerEm / 2;
}

/** "ệ" → "e", "ợ" → "ơ": an accented letter is as wide as its base letter; only the horn of ơ and ư adds width. */
const baseLetter = remembering((character) => {
  const base = [...character.normalize('NFD')].filter((part) => part === horn || !/\p{M}/u.test(part)).join('');
  return base.replace('đ', 'd').replace('Đ', 'D').normalize('NFC');
});
