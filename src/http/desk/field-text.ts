import { decimalReadings, isAmbiguous } from '../../domain/decimal-readings.ts';
import { isDecimalText } from '../../domain/decimal-text.ts';
import type { Leaf } from '../../domain/dossier-tables/leaf.ts';
import { daysInMonth } from '../../vietnamese/date.ts';

/** What a field holds as the text of its control: a day as dd/mm/yyyy, a figure with the decimal comma. */
export function textOfValue(leaf: Leaf, value: unknown): string {
  if (value === undefined) return '';
  if (leaf.type === 'codes') return Array.isArray(value) ? value.join(', ') : String(value);
  if (leaf.type === 'decimal') return String(value).replace('.', ',');
  if (leaf.type === 'day') return String(value).replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  return String(value);
}

/** Whether a value is of the sort that a field holds: files of other programs have a number for a text, or 02/12/2022. */
export function holds(leaf: Leaf, value: unknown): boolean {
  switch (leaf.type) {
    case 'text':
    case 'code':
      return typeof value === 'string';
    case 'codes':
      return Array.isArray(value);
    case 'decimal':
      return typeof value === 'string' && isDecimalText(value);
    case 'day':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'whole':
      return typeof value === 'number' || leaf.words.some((words) => words === value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'choice':
      return leaf.values.some((each) => each === value);
  }
}

/** What somebody typed, as a value of the dossier; nothing for an empty field; or why it can't be one. */
export type TypedValue = { readonly value: unknown } | { readonly message: string };

/**
 * The value of a typed text. What a text field holds is left to the schema; a figure, a day and a choice must be readable
 * in one way only.
 */
export function valueOfText(leaf: Leaf, typed: string): TypedValue {
  const text = typed.trim();
  if (text === '') return { value: undefined };
  switch (leaf.type) {
    case 'text':
    case 'code':
      // A paste from Word brings line breaks into what is one line.
      return { value: typed.replace(/\s*[\r\n]+\s*/g, ' ') };
    case 'codes':
      return { value: text.split(/[;,\s]+/).filter((code) => code !== '') };
    case 'decimal':
      return decimalOf(text);
    case 'day':
      return dayOf(text);
    case 'whole':
      return wholeOf(text, leaf.words);
    case 'boolean':
      return choiceOf(text, [true, false]);
    case 'choice':
      return choiceOf(text, leaf.values);
  }
}

function decimalOf(text: string): TypedValue {
  const readings = decimalReadings(text);
  if (isAmbiguous(readings)) {
    const [point, comma] = [readings['.'] ?? '', readings[','] ?? ''];
    const [large, small] = point.includes('.') ? [comma, point] : [point, comma];
    const message = `“${text}” đọc được hai cách. Gõ ${large} nếu là số nguyên, hoặc ${withOtherEnding(small)} nếu là số thập phân.`;
    return { message };
  }
  const value = readings['.'] ?? readings[','];
  if (value === undefined || value.startsWith('-'))
    return { message: `“${text}” không phải là một số từ 0 trở lên. Gõ bằng chữ số, ví dụ 851,5.` };
  return { value };
}

/** "1.000" with one zero more reads as a decimal in one way only. */
function withOtherEnding(decimal: string): string {
  return `${decimal.replace('.', ',')}0`;
}

function dayOf(text: string): TypedValue {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const isReal =
    year !== '' &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(Number(year), Number(month));
  if (!isReal) return { message: `“${text}” không phải là một ngày có thật. Gõ ngày/tháng/năm, ví dụ 20/09/2024.` };
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

function wholeOf(text: string, words: readonly string[]): TypedValue {
  if (words.includes(text)) return { value: text };
  if (/^\d{1,9}$/.test(text)) return { value: Number(text) };
  return { message: `“${text}” không phải là một số nguyên. Gõ bằng chữ số, ví dụ 12.` };
}

function choiceOf(text: string, values: readonly (string | number | boolean)[]): TypedValue {
  const value = values.find((each) => String(each) === text);
  return value === undefined
    ? { message: `“${text}” không có trong danh sách. Chọn một mục của danh sách.` }
    : { value };
}
