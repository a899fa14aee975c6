import type { DecimalMark } from '../../domain/decimal-readings.ts';
import { compareDecimals } from '../../domain/exact-decimal.ts';
import type { SheetCell } from '../workbook/workbook.ts';
import type { Column } from './caption-block.ts';
import { ambiguousNumbers } from './cell-findings.ts';
import { placeOf } from './choose-columns.ts';
import { type CellFigure, readFigures } from './column-figures.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import type { ImportLog } from './scores-import.ts';
import { cellPlace, lineOf } from './sheet-grid.ts';
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
  const { figures: read, hasBothMarks, markAgainst } = readFigures([...cells], decided);
  const isMixed = hasMixedScales([...read.values()], column);
  const figures = isMixed ? new Map([...read].map(([cell, figure]) => [cell, opened(figure)] as const)) : read;
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
  if (markAgainst !== undefined) {
    log.finding({
      code: 'decimal-mark-contradicted',
      severity: 'error',
      message: `${place} “${column.caption}”: các số khác trong cột chỉ đọc được với dấu “${markAgainst}” thập phân, trái với dấu đã chọn. Cả cột được đọc theo dấu “${markAgainst}”.`,
      hint: 'Kiểm tra dấu thập phân đã chọn (decimalMark) và các số của cột này.',
    });
  }
  if (isMixed) {
    const words = [...cells].map(({ text }) => lineOf(text));
    log.unread({ kind: 'column', place, words: [column.caption, ...words], reason: 'Cột ghi số theo nhiều thang.' });
    log.finding({
      code: 'mixed-scales',
      severity: 'error',
      message: `${place} “${column.caption}” có số ghi theo phần trăm và có số ghi theo thang khác, không rõ các số còn lại theo thang nào. Chưa lấy số nào của cột.`,
      hint: 'Viết cả cột theo một thang (ví dụ 87,78% hoặc 0,8778) rồi nhập lại.',
    });
  }
  const found = new Map(
    [...values].flatMap(([row, value]) => {
      const figure = value === undefined ? undefined : figures.get(value.cell);
      return value === undefined || figure === undefined ? [] : [[row, { value, figure }] as const];
    }),
  );
  return { column, figureAt: (row) => found.get(row) };
}

/** Indices of which some are up to 1 and others above or in per cent; of other figures some in per cent and others not. */
function hasMixedScales(figures: readonly CellFigure[], { meaning }: Column): boolean {
  if (meaning.kind === 'figure' && meaning.field === 'class') return false;
  const numbers = figures.flatMap((each) => (each.kind === 'number' && !/^[0.]+$/.test(each.text) ? [each] : []));
  const isIndex = meaning.kind === 'figure' && meaning.field === 'index';
  const odd = numbers.filter(({ text, isPercent }) =>
    isIndex ? !isPercent && compareDecimals(text, '1') <= 0 : isPercent,
  );
  return odd.length > 0 && odd.length < numbers.length;
}

function opened(figure: CellFigure): CellFigure {
  return figure.kind === 'number' ? { kind: 'open', text: figure.text } : figure;
}
