import type { PaperBlock, PaperContent, PaperRow } from '../../domain/paper-content.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import type { SheetRow } from '../workbook/workbook.ts';

/**
 * What a workbook says: one table for each sheet, in the order of the tabs, with the values that stand in its cells
 * (of formulas the value that was stored).
 * @throws UnreadablePaperError if the file can't be read, or is larger than the limits for foreign workbooks
 */
export function readWorkbookPaper(bytes: Uint8Array): PaperContent {
  return readWorkbook(bytes).sheets.map(({ name, rows }): PaperBlock => {
    return { kind: 'table', rows: rows.map((row) => paperRow(row, `Bảng tính “${name}”, hàng ${row.number}`)) };
  });
}

function paperRow(row: SheetRow, place: string): PaperRow {
  const cells: string[] = [];
  for (const { column, text } of row.cells) {
    while (cells.length < column - 1) cells.push('');
    cells.push(text.replace(/\s+/gu, ' ').trim());
  }
  return { place, cells };
}
