import { readWorkbook } from '../../src/intake/workbook/read-workbook.ts';
import type { Sheet, SheetCell } from '../../src/intake/workbook/workbook.ts';
import { type SheetFile, type WorkbookFileParts, workbookFile } from './workbook-files.ts';

/** What is read of a workbook of one sheet. */
export function oneSheet(rows: string, more: Partial<WorkbookFileParts & SheetFile> = {}): Sheet {
  const { before, after, ...file } = more;
  const sheet = { name: 'Sở', rows, ...(before && { before }), ...(after && { after }) };
  const [read] = readWorkbook(workbookFile({ sheets: [sheet], ...file })).sheets;
  if (read === undefined) throw new Error('No sheet was read');
  return read;
}

/** The cells that are read of a workbook of one sheet. */
export function cellsOf(rows: string, more: Partial<WorkbookFileParts> = {}): readonly SheetCell[] {
  return oneSheet(rows, more).rows.flatMap(({ cells }) => cells);
}

/** Kind and text that are read of one cell. */
export function cellOf(cell: string, more: Partial<WorkbookFileParts> = {}): readonly string[] | undefined {
  const [read] = cellsOf(`<row r="1">${cell}</row>`, more);
  return read && [read.kind, read.text];
}
