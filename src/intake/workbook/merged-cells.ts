import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';
import { cellPlace } from './cell-address.ts';
import type { MergedCells, SheetRow } from './workbook.ts';

/** The area of a reference such as `A1:C3` (ECMA-376 Part 1, 18.18.62); it is never spread out over its cells. */
export function mergedCells(reference: string | undefined): MergedCells {
  const [first, last = first] = (reference ?? '').split(':');
  const start = cellPlace(first);
  const end = cellPlace(last);
  if (start === undefined || end === undefined) throw new UnreadablePaperError('damaged');
  return {
    firstRow: Math.min(start.row, end.row),
    lastRow: Math.max(start.row, end.row),
    firstColumn: Math.min(start.column, end.column),
    lastColumn: Math.max(start.column, end.column),
  };
}

/**
 * The rows without cells that a merged cell covers: a file may hold values there, but nobody sees them.
 * @throws UnreadablePaperError for more areas over one row than there are columns: merged cells never overlap in Excel
 */
export function withoutCovered(rows: readonly SheetRow[], merges: readonly MergedCells[]): readonly SheetRow[] {
  if (merges.length === 0) return rows;
  const waiting = merges.filter(isRead).sort((one, other) => one.firstRow - other.firstRow);
  let next = 0;
  let active: MergedCells[] = [];
  return rows.flatMap((row): SheetRow[] => {
    active = active.filter(({ lastRow }) => lastRow >= row.number);
    for (let merge = waiting[next]; merge !== undefined && merge.firstRow <= row.number; merge = waiting[next]) {
      next += 1;
      if (merge.lastRow >= row.number) active.push(merge);
      if (active.length > foreignLimits.workbook.columns) throw new UnreadablePaperError('damaged');
    }
    const cells = row.cells.filter(({ column }) => !active.some((merge) => covers(merge, row.number, column)));
    if (cells.length === row.cells.length) return [row];
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
}

function isRead({ firstColumn }: MergedCells): boolean {
  return firstColumn <= foreignLimits.workbook.columns;
}

function covers(merge: MergedCells, row: number, column: number): boolean {
  if (column < merge.firstColumn || column > merge.lastColumn) return false;
  return row !== merge.firstRow || column !== merge.firstColumn;
}
