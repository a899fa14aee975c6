import { choiceWords } from '../../domain/dossier-tables/choice-words.ts';
import type { Field } from '../../domain/dossier-tables/fields.ts';
import type { Leaf } from '../../domain/dossier-tables/leaf.ts';
import { textEntry } from '../text-entry.ts';
import type { Column, Input } from '../workbook.ts';

/** Laws that are still cited are younger. */
const firstYear = 1901;
const longestPrompt = 250;

/** What may be typed into the cells of a field; `prompt` is shown beside the cell. */
export function entryOf({ leaf }: Pick<Field, 'leaf'>, explanation: string): Input['input'] {
  const prompt = explanation.length > longestPrompt ? `${explanation.slice(0, longestPrompt)}…` : explanation;
  switch (leaf.type) {
    case 'text':
      return textEntry(leaf.maximumLength, prompt);
    case 'code':
      return {
        ...textEntry(80, prompt),
        fault: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so-y-te.',
      };
    case 'codes':
      return textEntry(10_000, withHint(prompt, 'Nhiều mã cách nhau bằng dấu chấm phẩy.'));
    case 'decimal':
      return { type: 'decimal', prompt, fault: 'Nhập một số từ 0 trở lên, chỉ gồm chữ số và dấu thập phân.' };
    case 'day':
      return {
        type: 'date',
        firstYear,
        prompt: withHint(prompt, 'Nhập theo dạng ngày/tháng/năm.'),
        fault: `Nhập một ngày có thật từ năm ${firstYear} đến năm 2100 theo dạng ngày/tháng/năm, ví dụ 20/9/2024.`,
      };
    case 'whole':
      return wholeEntry(leaf, prompt);
    case 'boolean':
      return choice([true, false], prompt);
    case 'choice':
      return choice(leaf.values, prompt);
  }
}

/** One of these values, by their words. */
export function choice(values: readonly (string | number | boolean)[], prompt: string): Input['input'] {
  return { type: 'choice', choices: values.map(choiceWords), prompt, fault: 'Chọn một mục trong danh sách của ô này.' };
}

/** The place of a row among those that belong together, or of the row it belongs to. */
export const ordinalEntry = (prompt: string): Input['input'] => ({
  type: 'whole',
  minimum: 1,
  maximum: 99_999,
  prompt,
  fault: 'Nhập một số nguyên từ 1 trở lên.',
});

function wholeEntry(leaf: Extract<Leaf, { readonly type: 'whole' }>, prompt: string): Input['input'] {
  const { minimum, maximum, words } = leaf;
  if (words.length > 0) {
    const numbers = Array.from({ length: maximum - minimum + 1 }, (_, at) => String(minimum + at));
    return choice([...numbers, ...words], prompt);
  }
  return { type: 'whole', minimum, maximum, prompt, fault: `Nhập một số nguyên từ ${minimum} đến ${maximum}.` };
}

function withHint(prompt: string, hint: string): string {
  return prompt === '' ? hint : `${prompt.replace(/\.$/, '')}. ${hint}`.slice(0, longestPrompt + 1);
}

/** Millimetres for texts of so many characters at most. */
const textWidths = [
  { upTo: 60, width: 32 },
  { upTo: 120, width: 42 },
  { upTo: 300, width: 58 },
  { upTo: 500, width: 66 },
] as const;

/** Millimetres that the values of a field take in a table. */
export function widthOf(leaf: Leaf): number {
  if (leaf.type === 'text') return textWidths.find(({ upTo }) => leaf.maximumLength <= upTo)?.width ?? 90;
  if (leaf.type === 'choice')
    return Math.max(28, 10 + 1.6 * Math.max(...leaf.values.map((value) => choiceWords(value).length)));
  return { code: 38, codes: 70, decimal: 22, day: 28, whole: 20, boolean: 22 }[leaf.type];
}

/** Numbers are flush right as in the papers, days and choices centred. */
export function alignOf(leaf: Leaf): Column['align'] {
  if (leaf.type === 'decimal') return 'right';
  return leaf.type === 'day' || leaf.type === 'whole' || leaf.type === 'boolean' ? 'center' : 'left';
}
