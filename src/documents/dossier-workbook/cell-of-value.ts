import { choiceWords } from '../../domain/dossier-tables/choice-words.ts';
import type { Leaf } from '../../domain/dossier-tables/leaf.ts';
import { cellWords } from '../../domain/dossier-tables/marks.ts';
import { yearOfDay } from '../../vietnamese/date.ts';
import { textEntry } from '../text-entry.ts';
import type { Input } from '../workbook.ts';

/** A spreadsheet keeps 15 digits of a number. */
const mostDigits = 15;
/** Before it spreadsheets count a day that was none. */
const firstExactYear = 1901;

/**
 * A cell with a value of the dossier, from which exactly this value is read back: a decimal that a number can't hold,
 * and a day before spreadsheets count right, stand as text.
 * @param value undefined for an empty cell
 */
export function cellOf(leaf: Leaf, value: unknown, input: Input['input']): Input {
  if (value === undefined) return { input };
  const asText = (text: string): Input => ({
    input: textEntry(Math.max(40, text.length), input.prompt),
    value: { text },
  });
  switch (leaf.type) {
    case 'decimal':
      return isExactNumber(String(value)) ? { input, value: figure(String(value)) } : asText(String(value));
    case 'day':
      return yearOfDay(String(value)) < firstExactYear
        ? asText(String(value).split('-').reverse().join('/'))
        : { input, value: { day: String(value) } };
    case 'whole':
      return typeof value === 'number' && leaf.words.length === 0
        ? { input, value: figure(String(value)) }
        : { input, value: { text: choiceWords(String(value)) } };
    case 'codes':
      return { input, value: { text: Array.isArray(value) ? value.join('; ') : String(value) } };
    case 'text':
      return { input, value: { text: cellWords(String(value)) } };
    case 'code':
      return { input, value: { text: String(value) } };
    default:
      return { input, value: { text: choiceWords(String(value)) } };
  }
}

function figure(text: string): { readonly figure: string; readonly decimals: number } {
  return { figure: text, decimals: text.split('.')[1]?.length ?? 0 };
}

/** Whether a number shown with the decimals of the text is this text, digit by digit. */
function isExactNumber(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.replace('.', '').replace(/^0+/, '').length <= mostDigits;
}
