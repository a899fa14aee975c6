import type { Entry } from '../../documents/workbook.ts';
import { type CellRange, cellAddress } from './address.ts';
import { factsSheetName, firstListColumn } from './facts-sheet.ts';
import type { CellStyle, EntryRule } from './layout.ts';
import { mostMoney } from './money.ts';
import { daysOf, highestDecimal, unfitEntry } from './unfit-entries.ts';

type Rule = Pick<EntryRule, 'type' | 'operator' | 'formulas'>;

/** The longest formula of a rule that Excel reads. */
const longestList = 255;

/**
 * The rule of a column for the cells that are open.
 * @param keepList stores a list of choices on the facts sheet and says which one it is there, counted from 0
 */
export function entryRule(
  entry: Exclude<Entry, { type: 'none' }>,
  ranges: readonly [CellRange, ...CellRange[]],
  keepList: (choices: readonly string[]) => number,
): EntryRule {
  const [{ top, left }] = ranges;
  const unfit = unfitEntry(entry, cellAddress(top, left));
  return { ...ruleOf(entry, keepList), prompt: entry.prompt, fault: entry.fault, ranges, unfit };
}

function ruleOf(entry: Exclude<Entry, { type: 'none' }>, keepList: (choices: readonly string[]) => number): Rule {
  switch (entry.type) {
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(entry.maximumLength)] };
    case 'date': {
      const { first, last } = daysOf(entry);
      return { type: 'date', operator: 'between', formulas: [String(first), String(last)] };
    }
    case 'decimal':
      return { type: 'decimal', operator: 'between', formulas: ['0', String(highestDecimal)] };
    case 'whole':
      return { type: 'whole', operator: 'between', formulas: [String(entry.minimum), String(entry.maximum)] };
    case 'money':
      // Above this Excel rounds silently.
      return { type: 'whole', operator: 'between', formulas: ['0', String(mostMoney)] };
    case 'choice':
      return { type: 'list', operator: 'between', formulas: [listFormula(entry.choices, keepList)] };
  }
}

/** The choices in quotes if they can stand there, which survives copying the sheet; otherwise where they are stored. */
function listFormula(choices: readonly string[], keepList: (choices: readonly string[]) => number): string {
  const quoted = `"${choices.join(',').replaceAll('"', '""')}"`;
  const isPlain = choices.every((choice) => choice !== '' && choice === choice.trim() && !/[,\r\n]/.test(choice));
  if (isPlain && quoted.length <= longestList) return quoted;
  const column = firstListColumn + keepList(choices);
  const [first, last] = [cellAddress(1, column), cellAddress(choices.length, column)].map((address) =>
    address.replace(/^([A-Z]+)/, '$$$1$$'),
  );
  return `'${factsSheetName}'!${first}:${last}`;
}

/** How cells of this entry show what is typed. */
export const formatOfEntry: Readonly<Record<Entry['type'], CellStyle['format']>> = {
  none: 'general',
  text: 'text',
  date: 'date',
  decimal: 'general',
  whole: 'general',
  money: 'money',
  choice: 'text',
};
