import type { Column } from './caption-block.ts';
import { placeOf } from './choose-columns.ts';
import type { Meaning } from './column-meaning.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import { lowerPlace } from './gather-units.ts';
import type { ImportLog } from './scores-import.ts';
import { lineOf } from './sheet-grid.ts';
import { isBlank, valueCell } from './table-cells.ts';

/** Tells every column with content that nothing was taken from, captioned or not, and repeated codes of criteria. */
export function tellColumns(
  table: FoundTable,
  units: readonly TableRow[],
  taken: readonly Column[],
  log: ImportLog,
): void {
  const known = new Set(table.block.columns.map(({ column }) => column));
  const filled = new Set(
    units.flatMap(({ row }) => row.cells.filter((cell) => !isBlank(cell)).map(({ column }) => column)),
  );
  const columns = [
    ...table.block.columns,
    ...[...filled]
      .filter((column) => !known.has(column))
      .map((column): Column => ({ column, caption: '', meaning: { kind: 'unknown' } })),
  ];
  for (const column of columns.toSorted((one, other) => one.column - other.column)) {
    const { kind } = column.meaning;
    if (kind === 'name' || kind === 'ordinal' || taken.includes(column)) continue;
    const cells = units
      .flatMap((row) => valueCell(table, row, column.column) ?? [])
      .map(({ cell }) => lineOf(cell.text));
    if (cells.length === 0) continue;
    const words = [column.caption, ...cells];
    log.unread({ kind: 'column', place: placeOf(table, column), words, reason: reasonFor(column.meaning) });
  }
  tellRepeatedCodes(table, log);
}

function reasonFor(meaning: Meaning): string {
  if (meaning.kind === 'remark')
    return 'Cột ghi chú; chỉ dùng để nhận biết đơn vị không báo cáo, không đánh giá, không xếp hạng.';
  if (meaning.kind === 'change') return 'Mức tăng, giảm; hồ sơ tự tính.';
  if (meaning.kind === 'figure') {
    if (meaning.by === 'self') return 'Đơn vị tự đánh giá; hồ sơ chỉ ghi kết quả chính thức.';
    return meaning.isPrevious
      ? 'Số liệu năm trước; hồ sơ chỉ ghi chỉ số và xếp loại năm trước.'
      : 'Không chọn cột này.';
  }
  if (meaning.kind === 'main-index' || meaning.kind === 'criterion') {
    return 'Số liệu khác của chỉ số chính hoặc tiêu chí; hồ sơ chỉ ghi điểm.';
  }
  if (meaning.kind === 'several') return 'Tiêu đề nêu nhiều nội dung trong một cột.';
  if (meaning.kind === 'vague') return 'Tiêu đề không cho biết rõ là điểm, chỉ số, xếp loại hay xếp hạng.';
  return 'Không nhận ra được nội dung cột này.';
}

/** Excel drops the zero of a code typed as a number: 6.10 becomes 6.1. */
function tellRepeatedCodes(table: FoundTable, log: ImportLog): void {
  const seen = new Map<string, Column>();
  for (const column of table.block.columns) {
    if (column.meaning.kind !== 'criterion') continue;
    const key = `${column.meaning.code} ${column.meaning.part}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, column);
      continue;
    }
    log.finding({
      code: 'criterion-repeated',
      severity: 'error',
      message: `${placeOf(table, column)} trùng mã tiêu chí ${column.meaning.code} với ${lowerPlace(placeOf(table, first))}.`,
      hint: 'Nếu mã là số có số 0 ở cuối (ví dụ 6.10), đặt định dạng ô là Text, gõ lại mã rồi nhập lại.',
    });
  }
}
