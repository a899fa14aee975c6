import type { Line } from '../paper.ts';
import { isCapacity } from './signature.ts';

/** The list below “Nơi nhận:” (Annex I, II.9.d): in its cell, its column between tabs, or as list items, to “Lưu: …”. */
export function readRecipients(closing: readonly Line[], label: Line): Line[] {
  const below = closing.slice(closing.indexOf(label) + 1).filter((line) => isInColumn(line, label));
  const items: Line[] = [];
  for (const line of below) {
    if (label.cell === undefined && !isItem(line) && !goesOn(line, items.at(-1))) break;
    items.push(line);
    if (isLast(line)) break;
  }
  return items;
}

/** Whether a line stands in the column of the label: cells of one table, or pieces between tabs. */
export function isInColumn(line: Line, label: Line): boolean {
  if (label.cell === undefined) return line.cell === undefined && line.piece === label.piece;
  return line.cell?.table === label.cell.table && line.cell.cell.column === label.cell.cell.column;
}

function isItem(line: Line): boolean {
  return /^(?:[-–—+•*]|như |lưu\s*:)/iu.test(line.text) || line.paragraph.label?.isBullet === true;
}

/** A line that an author broke by hand inside an item. */
function goesOn(line: Line, above: Line | undefined): boolean {
  return above !== undefined && !/[;.]$/.test(above.text) && !isCapacity(line) && line.index - above.index === 1;
}

/** “- Lưu: VT, …”: the item that ends the list. */
function isLast({ text }: Line): boolean {
  return /^[-–—+•*]?\s*lưu\s*:/iu.test(text);
}
