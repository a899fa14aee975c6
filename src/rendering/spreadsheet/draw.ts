import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import { type CellRange, cellAddress, rangeAddress } from './address.ts';
import { drawnStyle } from './cell-looks.ts';
import { factsSheetName, firstListColumn } from './facts-sheet.ts';
import type { CellContent, CellStyle, EntryRule, Layout, SheetLayout } from './layout.ts';
import { a4, inches, margins } from './page.ts';
import { lineHeight } from './row-height.ts';
import { marker } from './shared-strings.ts';

/**
 * Draws a layout with exceljs, as a zip without compression: a marker stands for each text. exceljs is loaded when it is
 * first asked for: it costs some 200 ms.
 */
export async function draw(layout: Layout): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  const styles = new Map<CellStyle, Partial<Style>>();
  for (const sheet of layout.sheets) await drawSheet(workbook, sheet, styles);
  if (layout.facts.length + layout.choiceLists.length > 0) {
    drawFacts(workbook.addWorksheet(factsSheetName, { state: 'veryHidden' }), layout);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
}

async function drawSheet(
  workbook: Workbook,
  sheet: SheetLayout,
  styles: Map<CellStyle, Partial<Style>>,
): Promise<void> {
  const { headingRow } = sheet;
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: {
      defaultRowHeight: lineHeight,
      dyDescent: 0.25,
      ...(sheet.tabColour === '' ? {} : { tabColor: { argb: `FF${sheet.tabColour}` } }),
    },
    views: [
      {
        state: 'frozen',
        xSplit: sheet.frozenColumns,
        ySplit: headingRow,
        showGridLines: false,
        activeCell: firstCell(sheet),
        topLeftCell: cellAddress(headingRow + 1, sheet.frozenColumns + 1),
      },
    ],
    pageSetup: {
      paperSize: a4,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      // Each appendix is numbered from 1 (Decree 30/2020, Annex I, III.1.đ).
      firstPageNumber: 1,
      printTitlesRow: `${headingRow}:${headingRow}`,
      margins: {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: inches(margins.header),
        footer: inches(margins.footer),
      },
    },
    // Page numbers from the second page on, 13 points, centred at the top (Decree 30/2020, Annex I, I.7).
    headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' },
  });
  sheet.columnWidths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width;
  });
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column).hidden = true;
  sheet.rows.forEach((row, rowIndex) => {
    const drawnRow = worksheet.getRow(rowIndex + 1);
    drawnRow.height = row.height;
    if (row.isHidden) drawnRow.hidden = true;
    row.cells.forEach(({ style, content }, columnIndex) => {
      const cell = drawnRow.getCell(columnIndex + 1);
      cell.style = known(styles, style);
      if (content !== undefined) fill(cell, content);
    });
  });
  for (const { top, left, bottom, right } of sheet.merges) worksheet.mergeCells(top, left, bottom, right);
  if (sheet.hasFilter) worksheet.autoFilter = rangeAddress(tableRange(sheet));
  for (const [index, rule] of sheet.rules.entries()) markUnfit(worksheet, rule, index + 1);
  if (sheet.isForm) await worksheet.protect('', sheet.canGrow ? growing : fixed);
}

/** Rows can't be inserted: a new one would have no ordinal, and behind the last it would stand outside the sums. */
const fixed = { formatColumns: true, formatRows: true };
const growing = {
  ...fixed,
  formatCells: true,
  insertRows: true,
  insertColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** What was pasted past the rule of its cell turns it red. */
function markUnfit(worksheet: Worksheet, { ranges, unfit }: EntryRule, priority: number): void {
  const style: Partial<Style> = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } };
  worksheet.addConditionalFormatting({
    ref: ranges.map(rangeAddress).join(' '),
    rules: [{ type: 'expression', priority, formulae: [unfit], style }],
  });
}

/** The headings and all rows under them. */
function tableRange({ rows, headingRow, columnWidths }: SheetLayout): CellRange {
  const isRow = (cells: readonly unknown[]) => cells.length > 0;
  const end = rows.findIndex((row, at) => at >= headingRow && !isRow(row.cells));
  return { top: headingRow, left: 1, bottom: end === -1 ? rows.length : end, right: columnWidths.length };
}

/** Where the cursor stands at first: the first open cell under the headings. */
function firstCell({ rows, headingRow }: SheetLayout): string {
  for (const [index, row] of rows.entries()) {
    const column = index < headingRow ? -1 : row.cells.findIndex((cell) => cell.style.isOpen);
    if (column !== -1) return cellAddress(index + 1, column + 1);
  }
  return cellAddress(headingRow + 1, 1);
}

/** exceljs looks a style up much faster if equal cells have one and the same object. */
function known(styles: Map<CellStyle, Partial<Style>>, style: CellStyle): Partial<Style> {
  const found = styles.get(style) ?? drawnStyle(style);
  styles.set(style, found);
  return found;
}

function fill(cell: Cell, content: CellContent): void {
  if ('slot' in content) cell.value = marker(content.slot);
  else if ('number' in content) cell.value = content.number;
  else cell.value = { formula: content.formula, result: content.result };
}

function drawFacts(worksheet: Worksheet, layout: Layout): void {
  layout.facts.forEach(([name, value], index) => {
    worksheet.getCell(index + 1, 1).value = marker(name);
    worksheet.getCell(index + 1, 2).value = marker(value);
  });
  layout.choiceLists.forEach((list, place) => {
    list.forEach((slot, index) => {
      worksheet.getCell(index + 1, firstListColumn + place).value = marker(slot);
    });
  });
}
