import type { Entry } from '../../documents/workbook.ts';
import { mostMoney } from './money.ts';

/** 1 January 2000 and 31 December 2100, as days of a spreadsheet. */
export const firstDay = 36_526;
export const lastDay = 73_415;

/**
 * A condition, as a formula, that holds if a cell has what its rule refuses: rules are asked of what is typed, never of
 * what is pasted. Lists in braces and cells of other sheets may not stand in a condition.
 * @param cell relative address of the cell, as in "B8"
 */
export function unfitEntry(entry: Exclude<Entry, { type: 'none' }>, cell: string): string {
  switch (entry.type) {
    case 'text':
      return `IF(ISERROR(${cell}),TRUE,LEN(${cell})>${entry.maximumLength})`;
    case 'date':
      return `IF(ISNUMBER(${cell}),OR(${cell}<${firstDay},${cell}>${lastDay}),NOT(ISBLANK(${cell})))`;
    case 'money':
      return unfitMoney(cell);
    case 'choice': {
      const fits = entry.choices.map((choice) => `EXACT(${cell},"${choice.replaceAll('"', '""')}")`);
      return `IF(ISERROR(${cell}),TRUE,NOT(OR(ISBLANK(${cell}),${fits.join(',')})))`;
    }
  }
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
