import type { SheetCell, SheetRow } from '../workbook/workbook.ts';
import { lineOf } from './sheet-grid.ts';

/** Rows that tell which of two columns, "Huyện" and "Xã", names the units: the one in which most names stand. */
export const mostSampled = 60;

/** Of several captions of names the one over the most names; of those with as many the surest, then the last. */
export function fullest(captions: readonly SheetCell[], below: readonly SheetRow[]): SheetCell | undefined {
  if (captions.length < 2) return captions[0];
  const names = ({ column }: SheetCell) =>
    new Set(
      below.flatMap(({ cells }) => cells.filter((cell) => cell.column === column).map(({ text }) => lineOf(text))),
    );
  const isSure = ({ text }: SheetCell) => Number(/^(?:tên|đơn vị|cơ quan)/iu.test(lineOf(text)));
  return captions.toSorted(
    (one, other) => names(other).size - names(one).size || isSure(other) - isSure(one) || other.column - one.column,
  )[0];
}
