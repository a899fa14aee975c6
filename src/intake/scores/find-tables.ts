import type { SheetRow } from '../workbook/workbook.ts';
import { type CaptionBlock, captionBlockAt } from './caption-block.ts';
import { type CaptionContext, saysSelfGiven, selfGiven } from './column-meaning.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { yearsIn } from './stated-year.ts';
import { type RowKind, rowKind } from './table-rows.ts';

/** A row below captions, and what it is. */
export interface TableRow {
  readonly row: SheetRow;
  readonly is: RowKind;
}

/** A table of results on a sheet. */
export interface FoundTable {
  readonly grid: SheetGrid;
  readonly block: CaptionBlock;
  readonly rows: readonly TableRow[];
  /** The rows right above the captions that belong to no table before: its titles. */
  readonly titles: readonly SheetRow[];
}

/** The tables of a sheet, and the rows above the first. */
export interface FoundTables {
  readonly above: readonly SheetRow[];
  readonly tables: readonly FoundTable[];
}

/**
 * Finds tables by their captions, wherever they stand. Captions that come again at a page break continue their table:
 * they are the same, and the ordinals go on.
 */
export function findTables(grid: SheetGrid, context: CaptionContext): FoundTables {
  const { rows } = grid.sheet;
  const tables: { grid: SheetGrid; block: CaptionBlock; rows: TableRow[]; titles: readonly SheetRow[] }[] = [];
  const above: SheetRow[] = [];
  let skipTo = 0;
  for (const [at, row] of rows.entries()) {
    if (row.number < skipTo) continue;
    const table = tables.at(-1);
    const block = captionBlockAt(grid, rows, at, context);
    if (block !== undefined) {
      skipTo = block.lastRow + 1;
      // A line that groups the columns of these captions was taken for a row of what stands before.
      const before = table?.rows ?? above;
      if (block.firstRow < row.number) before.pop();
      const titles = table === undefined ? [...above] : rowsBelowUnits(table.rows);
      const isOther = table === undefined || !isSame(table.block, block) || tellsApart(table.titles, titles);
      if (isOther || startsAgain(grid, rows, at, block)) {
        tables.push({ grid, block: bySelf(grid, block, titles), rows: [], titles });
      }
    } else if (table === undefined) {
      above.push(row);
    } else {
      table.rows.push({ row, is: rowKind(grid, table.block, row) });
    }
  }
  return { above, tables };
}

function rowsBelowUnits(rows: readonly TableRow[]): readonly SheetRow[] {
  const last = rows.findLastIndex(({ is }) => is.kind === 'unit' || is.kind === 'summary');
  return rows.slice(last + 1).map(({ row }) => row);
}

/** Captions under a title, or on a sheet, that says "Tự đánh giá" are over what units gave themselves. */
function bySelf(grid: SheetGrid, block: CaptionBlock, titles: readonly SheetRow[]): CaptionBlock {
  const words = [grid.sheet.name, ...titles.flatMap(({ cells }) => cells.map(({ text }) => text))];
  if (!saysSelfGiven(words.join(' | '))) return block;
  return { ...block, columns: block.columns.map((each) => ({ ...each, meaning: selfGiven(each.meaning) })) };
}

/** Whether titles between captions that are the same say another year, or that what follows units gave themselves. */
function tellsApart(before: readonly SheetRow[], titles: readonly SheetRow[]): boolean {
  const wordsOf = (rows: readonly SheetRow[]) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' | ');
  const years = yearsIn(wordsOf(titles));
  const isOtherYear = years.length > 0 && Math.max(...years) !== Math.max(...yearsIn(wordsOf(before)));
  return isOtherYear || (titles.length > 0 && saysSelfGiven(wordsOf(titles)) !== saysSelfGiven(wordsOf(before)));
}

function isSame(one: CaptionBlock, other: CaptionBlock): boolean {
  const key = ({ columns }: CaptionBlock) =>
    JSON.stringify(columns.map(({ column, caption }) => [column, caption.toLowerCase()]));
  return key(one) === key(other);
}

/** Rows below captions among which the first unit is looked for. */
const mostLookedAt = 10;

/** Whether the first unit below captions has the ordinal 1; without ordinals nothing tells tables apart. */
function startsAgain(grid: SheetGrid, rows: readonly SheetRow[], at: number, block: CaptionBlock): boolean {
  for (const row of rows.slice(at + 1, at + mostLookedAt)) {
    if (row.number <= block.lastRow) continue;
    const is = rowKind(grid, block, row);
    if (is.kind === 'unit') return is.ordinal === 1;
  }
  return false;
}
