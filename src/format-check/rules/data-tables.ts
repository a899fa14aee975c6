import { paragraphsOf, type Row, type Table, tablesOf } from '../document-model.ts';
import type { Paper } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { excerpt } from './outcomes.ts';

/** Tables that hold data: with visible lines, two rows and two columns at least; not those that lay out head or closing. */
export function dataTablesOf({ document, elements }: Paper): Table[] {
  const laidOut = new Set(
    Object.values(elements).flatMap((lines) =>
      lines.flatMap(({ cell }: { readonly cell?: { readonly table: Table } | undefined }) => cell?.table ?? []),
    ),
  );
  return tablesOf(document.blocks).filter(
    (table) =>
      table.hasVisibleBorders &&
      table.rows.length > 1 &&
      table.rows.some(({ cells }) => cells.length > 1) &&
      !laidOut.has(table) &&
      !laysOutForm(table),
  );
}

/** Head or closing of a form in an appendix. */
function laysOutForm({ rows }: Table): boolean {
  return rows
    .slice(0, 2)
    .some(({ cells }) => cells.some((cell) => /nơi nhận\s*:|cộng h(?:òa|oà) xã hội chủ nghĩa/iu.test(cellText(cell))));
}

/** What a cell prints: words and list numbers of its paragraphs, NFC, blanks collapsed. */
export function cellText(cell: Row['cells'][number]): string {
  return paragraphsOf(cell.blocks)
    .map(({ text, label }) => (label === undefined || label.isBullet ? text : `${label.text} ${text}`))
    .join(' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A fault of a whole table, or of one of its rows, is shown at the first words there. */
export function tableFault(table: Table, found: string, rows: readonly Row[] = table.rows): Fault {
  const paragraphs = rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => paragraphsOf(blocks)));
  const first = paragraphs.find(({ text }) => text.trim() !== '') ?? paragraphs[0];
  const place = first?.place ?? { part: 'word/document.xml', ordinal: 0, paragraph: 0 };
  return { place, excerpt: excerpt(first?.text ?? ''), found };
}
