import type { Row, Sheet, TableCell } from '../../documents/workbook.ts';
import { rangeAddress } from './address.ts';
import type { CellContent } from './layout.ts';
import { moneyOf, mostMoney } from './money.ts';
import { cellPlace, type Texts } from './texts.ts';
import { unfitMoneyCount } from './unfit-entries.ts';

/**
 * The sum of a money column in a total row over all data rows above it, as a formula with its exact result; other totals
 * among them are not added again. SUMIF passes over words and errors, so that one wrong cell doesn't take away the sum.
 * @param rowIndex the total's place in `sheet.rows`
 * @param firstRow number of the first row of the table on the sheet
 */
export function columnSum(
  sheet: Sheet,
  rowIndex: number,
  columnIndex: number,
  firstRow: number,
  texts: Texts,
): CellContent {
  const above = sheet.rows.slice(0, rowIndex);
  let sum = 0n;
  for (const row of above) {
    if (row.role === 'data') sum += moneyIn(row.cells[columnIndex]) ?? 0n;
  }
  if (sum > mostMoney) {
    texts.faults.push({
      place: cellPlace(sheet.name, firstRow + rowIndex, columnIndex + 1),
      message: `Tổng ${sum} có hơn 15 chữ số nên Excel không lưu được chính xác`,
      hint: 'Kiểm tra lại các số tiền của cột này',
    });
  }
  const ranges = summedRanges(above, columnIndex, firstRow);
  return ranges.length === 0
    ? { number: 0 }
    : { formula: ranges.map((range) => `SUMIF(${range},">=0")`).join('+'), result: Number(sum) };
}

/**
 * What a total says of cells that hold no whole đồng, which makes the sum wrong: nothing as long as there are none. People
 * see a number in words, and 12.5 as "13"; pasting may also have replaced the red of the cell.
 * @param rowIndex the total's place in `sheet.rows`
 * @param firstRow number of the first row of the table on the sheet
 */
export function unfitWarning(sheet: Sheet, rowIndex: number, firstRow: number): CellContent | undefined {
  const above = sheet.rows.slice(0, rowIndex);
  const ranges = sheet.columns.flatMap(({ entry }, index) =>
    entry.type === 'money' ? summedRanges(above, index, firstRow) : [],
  );
  if (ranges.length === 0) return undefined;
  const count = ranges.map(unfitMoneyCount).join('+');
  const [before, after] = warningWords;
  return { formula: `IF(${count}=0,"","${before}"&${count}&"${after}")`, result: '' };
}

/** The longest that {@link unfitWarning} can say in a sheet. */
export function widestWarning({ columns, rows }: Sheet): string {
  return warningWords.join(String(columns.length * rows.length));
}

const warningWords = ['Tổng chưa đúng: ', ' ô không phải số nguyên từ 0 trở lên. Nhập lại chỉ bằng chữ số.'] as const;

function summedRanges(above: readonly Row[], columnIndex: number, firstRow: number): string[] {
  return dataBlocks(above).map(({ first, last }) =>
    rangeAddress({ top: firstRow + first, left: columnIndex + 1, bottom: firstRow + last, right: columnIndex + 1 }),
  );
}

function moneyIn(cell: TableCell): bigint | undefined {
  return cell !== undefined && 'text' in cell ? moneyOf(cell.text) : undefined;
}

/** Places of rows that belong together: from a data row to the row before the next total. */
function dataBlocks(rows: readonly Row[]): { first: number; last: number }[] {
  const blocks: { first: number; last: number }[] = [];
  let isOpen = false;
  rows.forEach((row, place) => {
    if (row.role === 'total') isOpen = false;
    else if (isOpen) blocks.splice(-1, 1, { first: blocks.at(-1)?.first ?? place, last: place });
    else if (row.role === 'data') {
      blocks.push({ first: place, last: place });
      isOpen = true;
    }
  });
  return blocks;
}
