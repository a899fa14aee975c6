import type { Line, Sheet } from '../../documents/workbook.ts';
import type { CellRange } from './address.ts';
import { entryRule } from './entry-rules.ts';
import type { CellLayout, CellStyle, EntryRule, RowLayout, SheetLayout } from './layout.ts';
import { columnWidthUnits } from './page.ts';
import { gapHeight, headingRowHeight, textHeight } from './row-height.ts';
import { labelSpan, tableRows } from './table-rows.ts';
import { addText, cellPlace, type Texts } from './texts.ts';

const gap: RowLayout = { height: gapHeight, grows: false, cells: [] };

/**
 * Lays out a sheet: lines, a gap, headings, rows, a gap, notes.
 * @param keepList stores a list of choices on the facts sheet and says which one it is there, counted from 0
 */
export function sheetLayout(sheet: Sheet, texts: Texts, keepList: (choices: readonly string[]) => number): SheetLayout {
  const lead = sheet.lead.map((line, index) => lineRow(sheet, line, index + 1, texts));
  if (lead.length > 0) lead.push(gap);
  const headingRow = lead.length + 1;
  const table = tableRows(sheet, headingRow + 1, texts);
  const end = headingRow + table.length;
  const notes = sheet.notes.map((line, index) => lineRow(sheet, line, end + 2 + index, texts));
  if (notes.length > 0) notes.unshift(gap);
  return {
    name: sheet.name,
    orientation: sheet.orientation,
    isForm: sheet.isForm,
    columnWidths: columnWidthUnits(sheet.columns.map((column) => column.width)),
    rows: [...lead, headings(sheet, headingRow, texts), ...table, ...notes],
    headingRow,
    merges: merges(sheet, headingRow, end),
    rules: rules(sheet, table, headingRow + 1, keepList),
    hasFilter: sheet.hasFilter === true,
    frozenColumns: sheet.frozenColumns ?? 0,
  };
}

function lineRow(sheet: Sheet, line: Line, row: number, texts: Texts): RowLayout {
  const isOpen = sheet.isForm && line.isOpen === true;
  const style: CellStyle = {
    role: line.role,
    align: line.role === 'field' || line.role === 'note' ? 'left' : 'center',
    format: isOpen ? 'text' : 'general',
    isOpen,
  };
  const width = sheet.columns.reduce((sum, column) => sum + column.width, 0);
  const slot = addText(texts, line, cellPlace(sheet.name, row, 1));
  const cells = sheet.columns.map((_, index): CellLayout => (index === 0 ? { style, content: { slot } } : { style }));
  return { height: textHeight(line.text, line.role, width), grows: false, cells };
}

function headings(sheet: Sheet, row: number, texts: Texts): RowLayout {
  const style: CellStyle = { role: 'heading', align: 'center', format: 'general', isOpen: false };
  const cells = sheet.columns.map((column, index): CellLayout => {
    const slot = addText(texts, { text: column.heading }, cellPlace(sheet.name, row, index + 1));
    return { style, content: { slot } };
  });
  const heights = sheet.columns.map((column) => textHeight(column.heading, 'heading', column.width));
  return { height: Math.max(headingRowHeight, ...heights), grows: false, cells };
}

/** Lines over the whole width, and the labels of totals; a merge of a single cell would damage the file. */
function merges(sheet: Sheet, headingRow: number, end: number): CellRange[] {
  const across = (top: number, columns: number): CellRange => ({ top, left: 1, bottom: top, right: columns });
  const span = labelSpan(sheet.columns);
  return [
    ...sheet.lead.map((_, index) => across(index + 1, sheet.columns.length)),
    ...sheet.rows.flatMap((row, index) => (row.role === 'total' ? [across(headingRow + 1 + index, span)] : [])),
    ...sheet.notes.map((_, index) => across(end + 2 + index, sheet.columns.length)),
  ].filter((range) => range.right > 1);
}

function rules(
  sheet: Sheet,
  table: readonly RowLayout[],
  firstRow: number,
  keepList: (choices: readonly string[]) => number,
): EntryRule[] {
  return sheet.columns.flatMap(({ entry }, index) => {
    if (entry.type === 'none') return [];
    const open = table.flatMap((row, place) => (row.cells[index]?.style.isOpen ? [firstRow + place] : []));
    return open.length === 0 ? [] : [entryRule(entry, runs(open, index + 1), keepList)];
  });
}

/** Rows of one column that follow each other, as ranges. */
function runs(rows: readonly number[], column: number): CellRange[] {
  const ranges: CellRange[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last !== undefined && last.bottom === row - 1) ranges.splice(-1, 1, { ...last, bottom: row });
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}
