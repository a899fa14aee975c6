import type { SheetRow } from '../workbook/workbook.ts';
import { type CaptionBlock, captionBlockAt } from './caption-block.ts';
import { type CaptionContext, selfGiven } from './column-meaning.ts';
import { giverWords } from './givers.ts';
import { levelledRows } from './row-levels.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { type RowKind, rowKind } from './table-rows.ts';
import { continuedTitles, isSelfGiven, type TableTitles, tableTitles, tellApart } from './table-titles.ts';

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
  readonly titles: TableTitles;
}

/** The tables of a sheet, and the rows above the first. */
export interface FoundTables {
  readonly above: readonly SheetRow[];
  readonly tables: readonly FoundTable[];
}

/**
 * Finds tables by their captions, wherever they stand. Captions that come again at a page break continue their table:
 * they are the same, and the ordinals go on.
 * @param titles further rows that stand over the first table
 */
export function findTables(grid: SheetGrid, context: CaptionContext, titles: readonly SheetRow[] = []): FoundTables {
  const { rows } = grid.sheet;
  const tables: { grid: SheetGrid; block: CaptionBlock; rows: TableRow[]; titles: TableTitles }[] = [];
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
      const own = tableTitles(table === undefined ? [...titles, ...above] : rowsBelowUnits(table.rows));
      const isOther = table === undefined || !isSame(table.block, block) || tellApart(table.titles, own);
      if (isOther || startsAgain(grid, rows, at, block)) {
        const titles = continuedTitles(table?.titles, own);
        tables.push({ grid, block: bySelf(grid, block, titles), rows: [], titles });
      }
    } else if (table === undefined) {
      above.push(row);
    } else {
      table.rows.push({ row, is: rowKind(grid, table.block, row) });
    }
  }
  return { above, tables: tables.map((each) => ({ ...each, rows: levelledRows(grid, each.block, each.rows) })) };
}

/** The rows that stand below the last unit or sum: titles of what follows. */
function rowsBelowUnits(rows: readonly TableRow[]): readonly SheetRow[] {
  const near = rows.slice(-mostTitles);
  const last = near.findLastIndex(({ is }) => is.kind === 'unit' || is.kind === 'summary');
  return near.slice(last + 1).map(({ row }) => row);
}

/** More rows than titles between two tables take. */
const mostTitles = 15;

/** Captions under a title, or on a sheet, that says "Tự đánh giá" are over what units gave themselves. */
function bySelf(grid: SheetGrid, block: CaptionBlock, { givers }: TableTitles): CaptionBlock {
  if (!isSelfGiven(new Set([...givers, ...giverWords(grid.sheet.name)]))) return block;
  return { ...block, columns: block.columns.map((each) => ({ ...each, meaning: selfGiven(each.meaning) })) };
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
