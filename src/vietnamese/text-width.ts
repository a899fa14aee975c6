import { advances, unitsPerEm } from './times-advances.ts';

/** Upright Times New Roman of one size. */
export interface TextStyle {
  readonly sizeInPoints: number;
  readonly bold: boolean;
}

/** How wide a text is on one line, in millimetres. A letter the table does not know counts like a digit (half an em). */
export function widthInMillimetres(text: string, style: TextStyle): number {
  let units = 0;
  for (const character of text.normalize('NFC')) {
    units += advanceOf(character, style.bold);
  }
  return (units / unitsPerEm) * style.sizeInPoints * millimetresPerPoint;
}

/**
 * The widths of the lines that a text takes when it is broken at blanks as late as possible, in millimetres. A no-break
 * space does not break; a single word wider than the space is a line of its own. An empty text has no lines.
 */
export function wrappedLineWidths(text: string, style: TextStyle, availableMillimetres: number): number[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const current = lines.at(-1);
    const longer = `${current} ${word}`;
    if (current !== undefined && widthInMillimetres(longer, style) <= availableMillimetres) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => widthInMillimetres(line, style));
}

const millimetresPerPoint = 25.4 / 72;

const horn = '\u031b';

function advanceOf(character: string, bold: boolean): number {
  const table = bold ? advances.bold : advances.regular;
  return table.get(character) ?? table.get(withoutMarksOtherThanHorn(character)) ?? unitsPerEm / 2;
}

/** "ệ" → "e", "ợ" → "ơ": an accented letter is as wide as its base letter; only the horn of ơ and ư adds width. */
function withoutMarksOtherThanHorn(character: string): string {
  const base = [...character.normalize('NFD')].filter((part) => part === horn || !/\p{M}/u.test(part)).join('');
  return base.replace('đ', 'd').replace('Đ', 'D').normalize('NFC');
}
