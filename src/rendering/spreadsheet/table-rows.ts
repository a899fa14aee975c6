import type { Column, Row, Sheet, Words } from '../../documents/workbook.ts';
import { formatOfEntry } from './entry-rules.ts';
import { figureCell } from './figures.ts';
import { inputCell } from './input-cells.ts';
import type { CellContent, CellLayout, CellStyle, RowLayout } from './layout.ts';
import { isPlainOrdinal, moneyOf } from './money.ts';
import { visibleWidth } from './page.ts';
import { tableRowHeight, textHeight } from './row-height.ts';
import { addText, cellPlace, type Texts } from './texts.ts';
import { columnSum, unfitWarning, widestWarning } from './totals.ts';

/** The looks of a column's cells, one object for all rows. */
interface ColumnStyles {
  readonly section: CellStyle;
  readonly maximum: CellStyle;
  readonly words: CellStyle;
  readonly money: CellStyle;
  readonly open: CellStyle;
  readonly totalWords: CellStyle;
  readonly totalMoney: CellStyle;
  readonly warning: CellStyle;
}

/**
 * Lays out the rows under the headings.
 * @param firstRow number of the first of them on the sheet
 */
export function tableRows(sheet: Sheet, firstRow: number, texts: Texts): RowLayout[] {
  const styles = sheet.columns.map((column) => columnStyles(column, sheet.isForm, sheet.isShaded === true));
  return sheet.rows.map((row, index) =>
    row.role === 'total'
      ? totalRow(sheet, row.label, index, firstRow, styles, texts)
      : filledRow(sheet, row, firstRow + index, styles, texts),
  );
}

/** How many columns the label of a total spans: those before the first sum. */
export function labelSpan(columns: readonly Column[]): number {
  const first = columns.findIndex((column) => column.entry.type === 'money');
  return first === -1 ? columns.length : first;
}

/** How many columns stand before the first one behind all sums, where a total has room to say what it leaves out. */
export function afterSums(columns: readonly Column[]): number {
  const last = columns.findLastIndex((column) => column.entry.type === 'money');
  return last === -1 ? columns.length : last + 1;
}

function columnStyles({ align, entry }: Column, isForm: boolean, isShaded: boolean): ColumnStyles {
  const plain = { align, format: 'general', isOpen: false } as const;
  const locked = isShaded ? { ...plain, isShaded } : plain;
  return {
    section: { ...locked, role: 'section' },
    maximum: { ...locked, role: 'maximum' },
    words: { ...locked, role: 'data' },
    money: { ...locked, role: 'data', format: 'money' },
    open: { ...plain, role: 'data', format: formatOfEntry[entry.type], isOpen: isForm && entry.type !== 'none' },
    totalWords: { ...locked, role: 'total', align: 'center' },
    totalMoney: { ...locked, role: 'total', format: 'money' },
    warning: { ...locked, role: 'warning', align: 'left' },
  };
}

function filledRow(
  sheet: Sheet,
  row: Exclude<Row, { role: 'total' }>,
  number: number,
  styles: readonly ColumnStyles[],
  texts: Texts,
): RowLayout {
  let height = tableRowHeight;
  const cells = sheet.columns.map((column, index): CellLayout => {
    const words = row.cells[index];
    const style = styles[index];
    if (style === undefined) throw new RangeError(`No column ${index}`);
    if (words !== undefined && 'input' in words) {
      const { value } = words;
      if (value !== undefined && 'text' in value)
        height = Math.max(height, textHeight(value.text, 'data', column.width));
      return inputCell(words, column, sheet.isForm, cellPlace(sheet.name, number, index + 1), texts);
    }
    if (words !== undefined && 'figure' in words) return figureCell(words, sheet, row, number, index, texts);
    if (words === undefined || words.text === '') return { style: row.role === 'data' ? style.open : style[row.role] };
    const place = cellPlace(sheet.name, number, index + 1);
    if (row.role === 'data' && column.entry.type === 'money') {
      return { style: style.money, content: moneyContent(words.text, place, texts) };
    }
    const isWhole = row.role === 'section' && row.isWhole === true;
    const width = isWhole ? visibleWidth(sheet.columns) : column.width;
    height = Math.max(height, textHeight(words.text, row.role, width));
    if (row.role !== 'data') return { style: style[row.role], content: { slot: addText(texts, words, place) } };
    return { style: style.words, content: wordsContent(words, column, place, texts) };
  });
  return { height, grows: cells.some((cell) => cell.style.isOpen), cells };
}

/** Texts that vary always stay texts: whether they look like numbers must not change the layout. */
function wordsContent(words: Words, column: Column, place: string, texts: Texts): CellContent {
  const isNumber = column.entry.type === 'none' && !words.varies && isPlainOrdinal(words.text);
  return isNumber ? { number: Number(words.text) } : { slot: addText(texts, words, place) };
}

function moneyContent(text: string, place: string, texts: Texts): CellContent {
  const money = moneyOf(text);
  if (money === undefined) {
    texts.faults.push({
      place,
      message: `“${text.slice(0, 40)}” không phải là số tiền nguyên từ 0 đồng, nhiều nhất 15 chữ số`,
      hint: 'Ghi số tiền bằng chữ số liền nhau, ví dụ 1500000000',
    });
  }
  return { number: Number(money ?? 0n) };
}

function totalRow(
  sheet: Sheet,
  label: string,
  index: number,
  firstRow: number,
  styles: readonly ColumnStyles[],
  texts: Texts,
): RowLayout {
  const span = labelSpan(sheet.columns);
  const warningStart = sheet.isForm ? afterSums(sheet.columns) : sheet.columns.length;
  const cells = sheet.columns.map((column, place): CellLayout => {
    const style = styles[place];
    if (style === undefined) throw new RangeError(`No column ${place}`);
    if (column.entry.type === 'money') {
      return { style: style.totalMoney, content: columnSum(sheet, index, place, firstRow, texts) };
    }
    const warning = place === warningStart ? unfitWarning(sheet, index, firstRow) : undefined;
    if (warning !== undefined) return { style: style.warning, content: warning };
    if (place > 0) return { style: place >= warningStart ? style.warning : style.totalWords };
    const slot = addText(texts, { text: label }, cellPlace(sheet.name, firstRow + index, 1));
    return { style: style.totalWords, content: { slot } };
  });
  const width = (from: number, to: number) =>
    sheet.columns.slice(from, to).reduce((sum, column) => sum + column.width, 0);
  const heights = [
    textHeight(label, 'total', width(0, span)),
    warningStart < sheet.columns.length
      ? textHeight(widestWarning(sheet), 'warning', width(warningStart, sheet.columns.length))
      : 0,
  ];
  return { height: Math.max(tableRowHeight, ...heights), grows: false, cells };
}
