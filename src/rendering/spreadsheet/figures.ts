import type { Derivation, Figure, Row, Sheet } from '../../documents/workbook.ts';
import { cellAddress } from './address.ts';
import type { CellContent, CellLayout } from './layout.ts';
import { cellPlace, type Texts } from './texts.ts';

/** More digits than these a spreadsheet rounds silently. */
const mostDigits = 15;

/** A cell with a number, and the formula from which it follows, if it has one. */
export function figureCell(
  { figure, decimals, follows }: Figure,
  sheet: Sheet,
  row: Exclude<Row, { role: 'total' }>,
  number: number,
  column: number,
  texts: Texts,
): CellLayout {
  checkFigure(figure, cellPlace(sheet.name, number, column + 1), texts);
  const style = { role: row.role, align: 'right', format: `decimals-${decimals}`, isOpen: false } as const;
  return { style, content: contentOf(Number(figure), follows, number, decimals) };
}

/** Notes what keeps a number from being stored exactly. */
export function checkFigure(figure: string, place: string, texts: Texts): void {
  const digits = figure.replace(/^-/, '').replace('.', '').replace(/^0+/, '');
  if (!/^-?\d+(?:\.\d+)?$/.test(figure) || digits.length > mostDigits) {
    texts.faults.push({
      place,
      message: `“${figure.slice(0, 40)}” không phải là số có nhiều nhất ${mostDigits} chữ số`,
      hint: 'Rút gọn số này trong hồ sơ',
    });
  }
}

function contentOf(result: number, follows: Derivation | undefined, number: number, decimals: number): CellContent {
  if (follows === undefined) return { number: result };
  const cell = (column: number) => cellAddress(number, column + 1);
  if ('sumFrom' in follows) return { formula: `SUM(${cell(follows.sumFrom)}:${cell(follows.sumTo)})`, result };
  if ('less' in follows) return { formula: `ROUND(${cell(follows.of)}-${cell(follows.less)},${decimals})`, result };
  return { formula: `ROUND(${cell(follows.percentOf)}/${follows.maximum}*100,${decimals})`, result };
}
