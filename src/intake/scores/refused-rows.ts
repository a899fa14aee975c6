import type { Finding } from '../../domain/finding.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import { giverWords } from './givers.ts';
import { lineOf, rowPlace } from './sheet-grid.ts';
import { isBlank } from './table-cells.ts';

/** The rows of which no figure can be trusted to be that of its column and unit, each with the finding that says why. */
export function refusedRows(table: FoundTable, rows: readonly TableRow[]): ReadonlyMap<TableRow, Finding> {
  const fields = captionFields(table);
  return new Map(
    rows.flatMap((row) => {
      const found = refusal(table, row, fields);
      return found === undefined ? [] : [[row, found] as const];
    }),
  );
}

function refusal(table: FoundTable, row: TableRow, fields: number): Finding | undefined {
  const place = rowPlace(table.grid.sheet, row.row.number);
  const unit = row.is.kind === 'unit' ? { unit: row.is.name } : {};
  // "851,51" without quotes in a file separated by commas is two fields: all behind it stand one column too far right.
  if (row.row.fields !== undefined && (row.row.fields > fields || isShifted(table, row))) {
    const isLonger = row.row.fields > fields;
    const seen = isLonger ? `có ${row.row.fields} ô, hàng tiêu đề chỉ có ${fields}` : 'có số ở cột không có tiêu đề';
    return {
      code: 'row-shifted',
      severity: 'error',
      message: `${place} ${seen} nên số liệu có thể lệch cột; chưa lấy số nào của hàng này.`,
      hint: 'Nếu số viết dấu phẩy thập phân (851,51), lưu tệp với dấu chấm phẩy giữa các cột hoặc dưới dạng .xlsx rồi nhập lại.',
      ...unit,
    };
  }
  if (hasFurtherFigures(table, row)) {
    return {
      code: 'unit-over-rows',
      severity: 'error',
      message: `${place}: ô tên đơn vị trộn nhiều hàng có số liệu khác nhau, không rõ hàng nào là kết quả chính thức; chưa lấy số nào.`,
      hint: 'Để mỗi đơn vị một hàng với kết quả thẩm định; điểm tự đánh giá để ở cột riêng; rồi nhập lại.',
      ...unit,
    };
  }
  if (saysSelfBeside(table, row)) {
    return {
      code: 'row-self-assessed',
      severity: 'error',
      message: `${place} là hàng tự đánh giá của đơn vị; chưa lấy số nào của hàng này.`,
      hint: 'Để mỗi đơn vị một hàng với kết quả thẩm định rồi nhập lại.',
      ...unit,
    };
  }
  return undefined;
}

/** Whether something stands beyond the last caption, behind two fields that one number with a decimal comma may be. */
function isShifted({ grid, block }: FoundTable, { row }: TableRow): boolean {
  const last = Math.max(...block.columns.map(({ column }) => column));
  if (!row.cells.some((cell) => cell.column > last && !isBlank(cell))) return false;
  return row.cells.some(({ column, text }) => {
    const behind = grid.cell(row.number, column + 1);
    return column > block.nameColumn && /^\d{1,4}$/.test(text.trim()) && /^\d{1,6}%?$/.test(behind?.text.trim() ?? '');
  });
}

/** How many fields the captions of a CSV file have; a workbook has no bound. */
function captionFields({ grid, block }: FoundTable): number {
  const lines = grid.sheet.rows.filter(({ number }) => number >= block.firstRow && number <= block.lastRow);
  return Math.max(...lines.map(({ fields }) => fields ?? Number.POSITIVE_INFINITY));
}

/** A name over two rows, "Tự đánh giá" and "Thẩm định": its own row is only one of them. */
function hasFurtherFigures({ grid, block }: FoundTable, { row }: TableRow): boolean {
  const merge = grid.mergeAt(row.number, block.nameColumn);
  if (merge === undefined || merge.lastRow === merge.firstRow) return false;
  const last = Math.min(merge.lastRow, merge.firstRow + mostMerged);
  return block.columns.some(({ column }) =>
    Array.from({ length: last - merge.firstRow }, (_, at) => grid.cell(merge.firstRow + 1 + at, column)).some(
      (cell) => cell !== undefined && column > block.nameColumn && /\d/.test(cell.text),
    ),
  );
}

/** More rows than any unit has. */
const mostMerged = 20;

function saysSelfBeside({ block }: FoundTable, { row }: TableRow): boolean {
  const words = new Set(
    block.columns.filter(({ meaning: { kind } }) => kind !== 'remark' && kind !== 'name').map(({ column }) => column),
  );
  return row.cells.some(
    (cell) =>
      cell.kind === 'text' &&
      !isBlank(cell) &&
      words.has(cell.column) &&
      namesRow(cell.text) &&
      giverWords(cell.text).join() === 'self',
  );
}

/** "Tự đánh giá", "Điểm tự chấm" name a row; a longer text may tell of anything. */
function namesRow(text: string): boolean {
  const line = lineOf(text);
  return line.length <= longestRowName && /^(?:\S+ ){0,3}tự /iu.test(line);
}

const longestRowName = 40;
