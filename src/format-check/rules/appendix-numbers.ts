import { romanNumeral } from '../../vietnamese/number.ts';
import type { Attachment, Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { faultAt, judged, notApplicable } from './outcomes.ts';

export const appendixNumberRule: Rule = {
  id: 'AP-02',
  title: 'Số thứ tự của phụ lục',
  clause: annex('III', '1', 'a'),
  severity: 'error',
  allowed: 'Từ hai phụ lục trở lên: đánh số thứ tự bằng chữ số La Mã, liên tiếp từ I',
  hint: 'Sửa số thứ tự của các phụ lục thành I, II, III… theo đúng thứ tự.',
  check: checkNumbers,
};

/** What stands behind the word “Phụ lục”: a Roman numeral, another number or letter, nothing, or dots to be filled. */
export interface AppendixNumber {
  readonly written: string;
  readonly value: number | undefined;
  readonly isRoman: boolean;
}

export function appendixNumber({ label }: Pick<Attachment, 'label'>): AppendixNumber {
  const text = label[0]?.text ?? '';
  const written = /^phụ lục\s*(?:số\s*)?[:.…\s]*([IVXLC]{1,7}|\d{1,3}|[A-Z])(?![\p{L}\d])/iu.exec(text)?.[1] ?? '';
  const roman = romanValue(written);
  const isDigits = /^\d+$/.test(written);
  const value = roman ?? (isDigits ? Number(written) : undefined);
  return { written, value, isRoman: roman !== undefined };
}

/** 1 to 399; nothing for what is no Roman numeral in capitals. */
export function romanValue(written: string): number | undefined {
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(written) || written === '') return undefined;
  const values = [...written].map((letter) => letterValues[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const letterValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A file may hold only some of a paper's appendices; an attached paper between them may count its own anew. */
function checkNumbers({ attachments, nature }: Paper): Outcome {
  const count = attachments.filter(({ kind }) => kind === 'appendix').length;
  if (count === 0) return notApplicable;
  const faults: Fault[] = [];
  let expected: number | undefined = nature === 'attachment' ? undefined : 1;
  let mayRestart = false;
  for (const attachment of attachments) {
    const [line] = attachment.label;
    if (attachment.kind !== 'appendix') mayRestart = true;
    if (attachment.kind !== 'appendix' || line === undefined || isToBeFilled(line)) continue;
    const { written, value, isRoman } = appendixNumber(attachment);
    const right = expected === undefined || mayRestart ? undefined : expected;
    const isAlone = written === '' && isOnlyOfItsPaper(attachments, attachment);
    if (isAlone) continue;
    if (!isRoman) faults.push(formFault(line, written, value ?? right, count));
    else if (right !== undefined && value !== right && count > 1) faults.push(orderFault(line, written, right));
    expected = (value ?? expected ?? 0) + 1;
    mayRestart = false;
  }
  return judged(faults);
}

function formFault(line: Line, written: string, right: number | undefined, count: number): Fault {
  const found = written === '' ? 'Phụ lục không có số thứ tự' : `Số thứ tự của phụ lục ghi “${written}”`;
  const expected = right === undefined || right < 1 ? {} : { expected: `Phụ lục ${romanNumeral(right)}` };
  return faultAt(line, found, { ...expected, ...(count === 1 ? { severity: 'warning' as const } : {}) });
}

function orderFault(line: Line, written: string, right: number): Fault {
  return faultAt(line, `Số thứ tự “${written}” không liên tiếp`, { expected: `Phụ lục ${romanNumeral(right)}` });
}

/** “Phụ lục …”: a form or a draft. */
export function isToBeFilled({ text }: Line): boolean {
  return /[.…]{2,}|…/.test(text);
}

/** The appendices between two attached papers belong to one of them. */
function isOnlyOfItsPaper(attachments: readonly Attachment[], one: Attachment): boolean {
  const at = attachments.indexOf(one);
  return attachments[at - 1]?.kind !== 'appendix' && attachments[at + 1]?.kind !== 'appendix';
}
