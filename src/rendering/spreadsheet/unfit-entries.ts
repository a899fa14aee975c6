import type { Entry } from '../../documents/workbook.ts';
import { daySerial } from './day-serial.ts';
import { mostMoney } from './money.ts';

/** The days that may be typed into a cell for days, as numbers of a spreadsheet. */
export function daysOf({ firstYear = 2000 }: Extract<Entry, { type: 'date' }>): { first: number; last: number } {
  return { first: daySerial(`${firstYear}-01-01`), last: daySerial('2100-12-31') };
}

/** More than any score; a spreadsheet stores it exactly with three decimals. */
export const highestDecimal = 999_999_999_999;

/**
 * A condition, as a formula, that holds if a cell has what its rule refuses: rules are asked of what is typed, never of
 * what is pasted. Lists in braces and cells of other sheets may not stand in a condition.
 * @param cell relative address of the cell, as in "B8"
 */
export function unfitEntry(entry: Exclude<Entry, { type: 'none' }>, cell: string): string {
  switch (entry.type) {
    case 'text':
      return `IF(ISERROR(${cell}),TRUE,LEN(${cell})>${entry.maximumLength})`;
    case 'date': {
      const { first, last } = daysOf(entry);
      return unfitNumber(cell, `${cell}<${first},${cell}>${last}`);
    }
    case 'decimal':
      return unfitNumber(cell, `${cell}<0,${cell}>${highestDecimal}`);
    case 'whole':
      return unfitNumber(cell, `${cell}<${entry.minimum},${cell}>${entry.maximum},INT(${cell})<>${cell}`);
    case 'money':
      return unfitMoney(cell);
    case 'choice': {
      const fits = entry.choices.map((choice) => `EXACT(${cell},"${choice.replaceAll('"', '""')}")`);
      return `IF(ISERROR(${cell}),TRUE,NOT(OR(ISBLANK(${cell}),${fits.join(',')})))`;
    }
  }
}

function unfitNumber(cell: string, outside: string): string {
  return `IF(ISNUMBER(${cell}),OR(${outside}),NOT(ISBLANK(${cell})))`;
}

/** How many cells of a range hold something else than whole đồng from 0 on; empty ones don't count. */
export function unfitMoneyCount(range: string): string {
  return `SUMPRODUCT(--${unfitMoney(range)})`;
}

/**
 * Words, errors, parts of a đồng and what is below zero: a division by a comparison that is false is an error like that
 * of words themselves, and SUMPRODUCT can ask it of a whole range, errors among them.
 */
function unfitMoney(cells: string): string {
  return `ISERROR(1/((INT(${cells})=${cells})*(${cells}>=0)*(${cells}<=${mostMoney})))`;
}
