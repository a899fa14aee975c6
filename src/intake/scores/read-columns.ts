import type { DecimalMark } from '../../domain/decimal-readings.ts';
import type { SheetCell } from '../workbook/workbook.ts';
import type { Column } from './caption-block.ts';
import { ambiguousNumbers } from './cell-findings.ts';
import { placeOf } from './choose-columns.ts';
import { type CellFigure, readFigures } from './column-figures.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import type { ImportLog } from './scores-import.ts';
import { cellPlace } from './sheet-grid.ts';
import { type ValueCell, valueCell } from './table-cells.ts';

/** What a row's cell in a column holds; nothing for a cell without content. */
export interface ColumnReader {
  readonly column: Column;
  readonly figureAt: (row: TableRow) => { readonly value: ValueCell; readonly figure: CellFigure } | undefined;
}

/** Reads the figures of a column as a whole, asks for what stays open, and tells when both decimal marks are used. */
export function readColumn(
  table: FoundTable,
  rows: readonly TableRow[],
  column: Column,
  decided: DecimalMark | undefined,
  log: ImportLog,
): ColumnReader {
  const values = new Map(rows.map((row) => [row, valueCell(table, row, column.column)] as const));
  const cells = new Set(
    [...values.values()].flatMap((value): SheetCell[] => (value === undefined ? [] : [value.cell])),
  );
  const { figures, hasBothMarks } = readFigures([...cells], decided);
  const place = placeOf({ ...table }, { ...column, caption: '' });
  const open = [...figures].flatMap(([cell, figure]) =>
    figure.kind === 'ambiguous' ? [{ place: cellPlace(table.grid.sheet, cell.address), figure }] : [],
  );
  if (open.length > 0) log.question(ambiguousNumbers(place, column.caption, open));
  if (hasBothMarks) {
    log.finding({
      code: 'mixed-decimal-marks',
      severity: 'warning',
      message: `${place} “${column.caption}” có số viết dấu chấm thập phân và có số viết dấu phẩy thập phân.`,
      hint: 'Các số đã được đọc theo cách duy nhất có thể; kiểm tra lại cột này và viết thống nhất một kiểu.',
    });
  }
  return {
    column,
    figureAt: (row) => {
      const value = values.get(row);
      const figure = value === undefined ? undefined : figures.get(value.cell);
      return value === undefined || figure === undefined ? undefined : { value, figure };
    },
  };
}
