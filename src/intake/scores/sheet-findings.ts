import type { Finding } from '../../domain/finding.ts';
import { columnLetters } from '../workbook/cell-address.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { FoundTable } from './find-tables.ts';
import { sheetPlace } from './sheet-grid.ts';

/** What people who open the file may not see or may not expect: hidden parts, which are read all the same, links, macros. */
export function workbookFindings({ hasMacros, hasExternalLinks }: Workbook): Finding[] {
  return [
    ...(hasMacros
      ? [{ code: 'workbook-macros', severity: 'info' as const, message: 'Tệp có macro; macro không được chạy.' }]
      : []),
    ...(hasExternalLinks
      ? [
          {
            code: 'workbook-links',
            severity: 'warning' as const,
            message: 'Tệp có liên kết đến tệp khác; số liệu lấy theo giá trị Excel lưu lần cuối.',
            hint: 'Nếu tệp nguồn đã thay đổi, mở tệp bằng Excel, cập nhật liên kết, lưu lại rồi nhập lại.',
          },
        ]
      : []),
  ];
}

/** What of a sheet with tables is hidden, or was too far right to be read. */
export function tableSheetFindings(tables: readonly FoundTable[]): Finding[] {
  const [first] = tables;
  if (first === undefined) return [];
  const { sheet } = first.grid;
  const place = sheetPlace(sheet);
  const units = tables.flatMap(({ rows }) => rows.filter(({ is, row }) => is.kind === 'unit' && row.isHidden));
  const columns = new Set(tables.flatMap(({ block }) => block.columns.map(({ column }) => column)));
  const hiddenColumns = sheet.hiddenColumns.filter((column) => columns.has(column));
  const [rowWord, columnWord] = sheet.isTurned ? ['cột', 'hàng'] : ['hàng', 'cột'];
  const [rowName, columnName] = sheet.isTurned ? [columnLetters, String] : [String, columnLetters];
  const told = (code: string, what: string): Finding => ({
    code,
    severity: 'warning',
    message: `${place}: ${what} bị ẩn nhưng vẫn được đọc.`,
    hint: 'Nếu không thuộc kết quả, xóa đi rồi nhập lại.',
  });
  return [
    ...(sheet.state === 'visible' ? [] : [told('hidden-sheet', 'trang tính')]),
    ...(units.length === 0
      ? []
      : [
          told(
            'hidden-rows',
            `${units.length} đơn vị (${rowWord} ${listed(units.map(({ row }) => rowName(row.number)))})`,
          ),
        ]),
    ...(hiddenColumns.length === 0
      ? []
      : [told('hidden-columns', `${columnWord} ${listed(hiddenColumns.map(columnName))}`)]),
    ...(sheet.cellsLeftOut === 0
      ? []
      : [
          {
            code: 'cells-left-out',
            severity: 'warning' as const,
            message: `${place}: ${sheet.cellsLeftOut} ô nằm bên phải cột IV (cột thứ 256) không được đọc.`,
            hint: 'Chuyển bảng sang trái, bỏ các cột thừa rồi nhập lại.',
          },
        ]),
  ];
}

const mostListed = 20;

function listed(items: readonly (string | number)[]): string {
  const shown = items.slice(0, mostListed).join(', ');
  return items.length > mostListed ? `${shown} …` : shown;
}
