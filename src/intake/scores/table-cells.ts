import type { SheetCell } from '../workbook/workbook.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import { lineOf } from './sheet-grid.ts';

/** The cell that tells a row's value in a column, and whether it is merged over further rows. */
export interface ValueCell {
  readonly cell: SheetCell;
  readonly isShared: boolean;
}

/** A value that is merged down a column is the value of every row beside it. */
export function valueCell({ grid }: FoundTable, { row }: TableRow, column: number): ValueCell | undefined {
  const merge = grid.mergeAt(row.number, column);
  const isDown = merge !== undefined && merge.firstColumn === column && merge.lastRow > merge.firstRow;
  const cell = isDown ? grid.cell(merge.firstRow, column) : grid.cell(row.number, column);
  return cell === undefined || isBlank(cell) ? undefined : { cell, isShared: isDown };
}

/** A formula whose value is missing has no text, and is not blank. */
export function isBlank({ kind, text }: SheetCell): boolean {
  return kind === 'text' && lineOf(text) === '';
}
