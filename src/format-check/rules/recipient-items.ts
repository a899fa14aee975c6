import { type Paragraph, paragraphsOf } from '../document-model.ts';
import type { Line } from '../paper.ts';

/** One entry of the list below “Nơi nhận:”, over as many lines as it takes. */
export interface RecipientItem {
  readonly first: Line;
  readonly last: Line;
  /** All its words on one line. */
  readonly text: string;
  readonly kind:
    | 'item'
    /** “+ …” below an item that ends with a colon */
    | 'sub-item'
    /** “Gửi bản điện tử:”, “(Báo cáo)”: a line that names a group and is no recipient */
    | 'heading'
    /** “- Lưu: VT, …” */
    | 'filed';
  /** The mark at its beginning, typed or of a list; empty if it has none. */
  readonly mark: string;
}

/** Divides the lines of a list of recipients into its entries. */
export function recipientItems(lines: readonly Line[]): RecipientItem[] {
  const items: RecipientItem[] = [];
  for (const line of lines) {
    const above = items.at(-1);
    if (above !== undefined && goesOn(line, above)) {
      items[items.length - 1] = { ...above, last: line, text: `${above.text} ${line.text}` };
    } else {
      const mark = markOf(line);
      items.push({ first: line, last: line, text: line.text, kind: kindOf(line, mark), mark });
    }
  }
  return items;
}

/** An author broke the line by hand: nothing closes the entry above, and no mark opens a new one. */
function goesOn(line: Line, above: RecipientItem): boolean {
  if (above.kind === 'heading' || markOf(line) !== '' || isFiled(line.text)) return false;
  return !/[;.:]\s*$/.test(above.text);
}

function markOf({ text, paragraph }: Line): string {
  if (paragraph.label !== undefined && text.startsWith(paragraph.label.text)) return paragraph.label.text.trim();
  return /^[-–—+*•●▪◦·−]/u.exec(text)?.[0] ?? '';
}

function kindOf(line: Line, mark: string): RecipientItem['kind'] {
  if (isFiled(line.text)) return 'filed';
  if (mark === '+') return 'sub-item';
  return mark === '' && (/:$/.test(line.text) || /^\(.*\)[;.]?$/.test(line.text)) ? 'heading' : 'item';
}

function isFiled(text: string): boolean {
  return /^[-–—+*•−]?\s*lưu(?!\p{L})/iu.test(text);
}

/** Words that stand below a line in its cell: the rest of “Lưu: …”, the mark of the drafter. */
export function wordsBelow({ cell, paragraph }: Line): string {
  if (cell === undefined) return '';
  const paragraphs: Paragraph[] = paragraphsOf(cell.cell.blocks);
  return paragraphs
    .filter(({ place }) => place.ordinal > paragraph.place.ordinal)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
