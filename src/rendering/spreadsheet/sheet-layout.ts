import type { Entry, Sheet } from '../../documents/workbook.ts';
import { type CellRange, cellAddress } from './address.ts';
import { entryRule } from './entry-rules.ts';
import type { CellLayout, CellStyle, EntryRule, RowLayout, SheetLayout } from './layout.ts';
import { lineMerges, lineRow, lineRules } from './line-rows.ts';
import { columnWidthUnits } from './page.ts';
import { gapHeight, headingRowHeight, textHeight } from './row-height.ts';
import { afterSums, labelSpan, tableRows } from './table-rows.ts';
import { addText, cellPlace, type Texts } from './texts.ts';

const gap: RowLayout = { height: gapHeight, grows: false, cells: [] };

/**
 * Lays out a sheet: lines, a gap, headings, rows, a gap, notes.
 * @param keepList stores a list of choices on the facts sheet and says which one it is there, counted from 0
 */
export function sheetLayout(sheet: Sheet, texts: Texts, keepList: (choices: readonly string[]) => number): SheetLayout {
  const lead = sheet.lead.map((line, index) => lineRow(sheet, line, index + 1, texts));
  if (lead.length > 0) lead.push(gap);
  if (sheet.keys !== undefined) lead.push(keyRow(sheet.keys, sheet.name, lead.length + 1, texts));
  const headingRow = lead.length + 1;
  const table = tableRows(sheet, headingRow + 1, texts);
  const end = headingRow + table.length;
  const notes = sheet.notes.map((line, index) => lineRow(sheet, line, end + 2 + index, texts));
  if (notes.length > 0) notes.unshift(gap);
  return {
    name: sheet.name,
    orientation: sheet.orientation,
    isForm: sheet.isForm,
    canGrow: sheet.canGrow === true,
    tabColour: sheet.tabColour ?? '',
    hiddenColumns: sheet.columns.flatMap((column, index) => (column.isHidden ? [index + 1] : [])),
    links: links(sheet, headingRow + 1),
    columnWidths: columnWidthUnits(sheet.columns.map((column) => column.width)),
    rows: [...lead, headings(sheet, headingRow, texts), ...table, ...notes],
    headingRow,
    merges: merges(sheet, headingRow, end),
    rules: [
      ...sheet.lead.flatMap((line, index) => lineRules(sheet, line, index + 1, keepList)),
      ...rules(sheet, table, headingRow + 1, keepList),
    ],
    hasFilter: sheet.hasFilter === true,
    frozenColumns: sheet.frozenColumns ?? 0,
  };
}

function keyRow(keys: readonly string[], sheet: string, row: number, texts: Texts): RowLayout {
  const style: CellStyle = { role: 'note', align: 'left', format: 'text', isOpen: false };
  const cells = keys.map((text, index): CellLayout => {
    return text === ''
      ? { style }
      : { style, content: { slot: addText(texts, { text }, cellPlace(sheet, row, index + 1)) } };
  });
  return { height: gapHeight, grows: false, isHidden: true, cells };
}

function links({ rows }: Sheet, firstRow: number): SheetLayout['links'] {
  return rows.flatMap((row, place) =>
    row.role === 'total'
      ? []
      : row.cells.flatMap((cell, index) =>
          cell !== undefined && 'linksTo' in cell && cell.linksTo !== undefined
            ? [{ address: cellAddress(firstRow + place, index + 1), sheet: cell.linksTo }]
            : [],
        ),
  );
}

function headings(sheet: Sheet, row: number, texts: Texts): RowLayout {
  const shaded = sheet.isShaded ? { isShaded: true } : {};
  const locked: CellStyle = { role: 'heading', align: 'center', format: 'general', isOpen: false, ...shaded };
  const open: CellStyle = { ...locked, isOpen: sheet.isForm };
  const cells = sheet.columns.map((column, index): CellLayout => {
    const style = column.isHeadingOpen ? open : locked;
    const slot = addText(texts, { text: column.heading }, cellPlace(sheet.name, row, index + 1));
    return { style, content: { slot } };
  });
  const heights = sheet.columns.map((column) => textHeight(column.heading, 'heading', column.width));
  return { height: Math.max(headingRowHeight, ...heights), grows: false, cells };
}

/** Lines over the whole width, and the labels of totals; a merge of a single cell would damage the file. */
function merges(sheet: Sheet, headingRow: number, end: number): CellRange[] {
  const across = (top: number, left: number, right: number): CellRange => ({ top, left, bottom: top, right });
  const totals = sheet.rows.flatMap((row, index) => (row.role === 'total' ? [headingRow + 1 + index] : []));
  return [
    ...sheet.lead.flatMap((line, index) => lineMerges(sheet, line, index + 1)),
    ...totals.flatMap((row) => [
      across(row, 1, labelSpan(sheet.columns)),
      ...(sheet.isForm ? [across(row, afterSums(sheet.columns) + 1, sheet.columns.length)] : []),
    ]),
    ...sheet.rows.flatMap((row, index) =>
      row.role === 'section' && row.isWhole ? [across(headingRow + 1 + index, 1, sheet.columns.length)] : [],
    ),
    ...sheet.notes.flatMap((line, index) => lineMerges(sheet, line, end + 2 + index)),
  ].filter((range) => range.right > range.left);
}

function rules(
  sheet: Sheet,
  table: readonly RowLayout[],
  firstRow: number,
  keepList: (choices: readonly string[]) => number,
): EntryRule[] {
  return sheet.columns.flatMap((_, index) => {
    const rowsOf = new Map<Entry, number[]>();
    table.forEach((row, place) => {
      if (!row.cells[index]?.style.isOpen) return;
      const entry = entryOf(sheet, place, index);
      const rows = rowsOf.get(entry) ?? [];
      rows.push(firstRow + place);
      rowsOf.set(entry, rows);
    });
    return [...rowsOf].flatMap(([entry, rows]) => {
      const [first, ...others] = runs(rows, index + 1);
      return entry.type === 'none' || first === undefined ? [] : [entryRule(entry, [first, ...others], keepList)];
    });
  });
}

/** What a cell of the table asks for: something of its own, or what its column does. */
function entryOf(sheet: Sheet, place: number, index: number): Entry {
  const row = sheet.rows[place];
  const cell = row?.role === 'data' ? row.cells[index] : undefined;
  if (cell !== undefined && 'input' in cell) return cell.input;
  return sheet.columns[index]?.entry ?? { type: 'none' };
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
