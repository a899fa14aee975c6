import type { Finding } from '../../domain/finding.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import { ordinalOf } from './row-levels.ts';
import { lineOf, rowPlace } from './sheet-grid.ts';
import { namesUnit } from './table-rows.ts';

/** What the ordinals of units make doubtful: numbers left out, and rows with a dash or with none among numbered ones. */
export function ordinalFindings(table: FoundTable): Finding[] {
  const units = table.rows.filter(({ is }) => is.kind === 'unit');
  return [...gaps(table, units), ...dashes(table, units), ...unnumbered(table, units)];
}

/** One finding for all gaps of a table: a row that was deleted or filtered out is no longer in the file. */
function gaps({ grid }: FoundTable, units: readonly TableRow[]): Finding[] {
  const numbered = units.flatMap(({ row, is }) =>
    is.kind === 'unit' && is.ordinal !== undefined ? [{ row, ordinal: is.ordinal }] : [],
  );
  const jumps = numbered.filter(({ ordinal }, at) => at > 0 && ordinal > (numbered[at - 1]?.ordinal ?? 0) + 1);
  const [first] = jumps;
  // Ordinals that are ranks or codes go on as they like.
  if (first === undefined || jumps.length * 2 > numbered.length) return [];
  const before = numbered[numbered.indexOf(first) - 1]?.ordinal ?? 0;
  const more = jumps.length > 1 ? `, và ${jumps.length - 1} chỗ khác` : '';
  return [
    {
      code: 'ordinal-gap',
      severity: 'warning',
      message: `${rowPlace(grid.sheet, first.row.number)}: số thứ tự nhảy từ ${before} đến ${first.ordinal}${more}; tệp có thể thiếu đơn vị.`,
      hint: 'Kiểm tra xem có đơn vị nào bị xóa hoặc bị lọc khỏi bảng không.',
    },
  ];
}

/** "- | Trung tâm A" below "1 | Sở Y tế" is more likely a part of that unit. */
function dashes({ grid, block }: FoundTable, units: readonly TableRow[]): Finding[] {
  if (!units.some(({ is }) => is.kind === 'unit' && is.ordinal !== undefined)) return [];
  return units.flatMap(({ row, is }): Finding[] => {
    if (is.kind !== 'unit') return [];
    const written = lineOf(is.nameCell.text);
    const isDashed =
      dash.test(ordinalOf(grid, block, row.number).text) || (is.ordinal === undefined && dash.test(written));
    if (!isDashed) return [];
    return [
      {
        code: 'row-may-be-part',
        severity: 'error',
        message: `${rowPlace(grid.sheet, row.number)} “${is.name}” có dấu đầu dòng dưới các đơn vị đánh số; dòng này được lấy làm một đơn vị riêng.`,
        hint: 'Nếu là bộ phận của đơn vị bên trên thì xóa dòng này; nếu là đơn vị thì ghi số thứ tự; rồi nhập lại.',
        unit: is.name,
      },
    ];
  });
}

/** "Tỉnh Kon Tum" without an ordinal among numbered units is more likely a sum or an average. */
function unnumbered({ grid, block }: FoundTable, units: readonly TableRow[]): Finding[] {
  const numbered = units.filter(({ is }) => is.kind === 'unit' && is.ordinal !== undefined);
  if (numbered.length * 2 < units.length) return [];
  return units.flatMap(({ row, is }): Finding[] => {
    if (is.kind !== 'unit' || ordinalOf(grid, block, row.number).text !== '') return [];
    if (is.ordinal !== undefined || namesUnit(is.name) || dash.test(is.nameCell.text)) return [];
    return [
      {
        code: 'row-may-be-sum',
        severity: 'error',
        message: `${rowPlace(grid.sheet, row.number)} “${is.name}” không có số thứ tự giữa các đơn vị đánh số; dòng này được lấy làm một đơn vị.`,
        hint: 'Nếu là dòng tổng, trung bình thì xóa dòng này; nếu là đơn vị thì ghi số thứ tự; rồi nhập lại.',
        unit: is.name,
      },
    ];
  });
}

const dash = /^[-–—+•*]/u;
