import { spellingKey } from '../../vietnamese/text.ts';
import type { Line } from '../paper.ts';

/** What a line “(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2024 của …)” says of the main paper. */
export interface AttachedWords {
  readonly text: string;
  /** In capitals; nothing where it names none, or says “Văn bản”. */
  readonly type: string | undefined;
  readonly hasNumber: boolean;
  /** Empty where it is left to be filled in. */
  readonly number: string;
  /** For example QĐ-UBND; empty where it is left to be filled in. */
  readonly notation: string;
  readonly hasDate: boolean;
  readonly date: DateWords;
  /** Words behind “của”; empty if there are none. */
  readonly issuer: string;
}

/** Day, month and year as numbers; nothing where they are left to be filled in. */
export interface DateWords {
  readonly day: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

export function attachedWords(lines: readonly Line[]): AttachedWords {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .slice(0, longest);
  const { number, notation } = numberWords(text);
  return {
    text,
    type: typeBefore(text),
    hasNumber: /số(?!\p{L})/iu.test(text) || number !== '' || notation !== '',
    number,
    notation,
    hasDate: /ngày(?!\p{L})|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu.test(text),
    date: dateWords(text),
    issuer: issuerOf(text),
  };
}

const longest = 600;

/** The words between the last “theo” and “số”: “Quy chế ban hành kèm theo Quyết định số …” is attached to a decision. */
function typeBefore(text: string): string | undefined {
  const at = text.search(/\ssố(?!\p{L})/iu);
  const words = at === -1 ? [] : text.slice(0, at).split(/\s+/);
  const type = words.slice(words.findLastIndex((word) => /^theo$/iu.test(word)) + 1).join(' ');
  const isTyped = at !== -1 && /^\p{L}+(?: \p{L}+){0,2}$/u.test(type) && spellingKey(type) !== anyPaper;
  return isTyped ? type.toUpperCase() : undefined;
}

const anyPaper = spellingKey('văn bản');

/** Number and notation behind “Số:” or “số”: 12/QĐ-UBND, …/QĐ-UBND, /QĐ-UBND. */
export function numberWords(text: string): { number: string; notation: string } {
  const [, number = '', notation = ''] =
    /số\s*:?\s*(\d{1,6})?[\s.…_]*\/\s*((?:\d{4}\s*\/\s*)?\p{L}[\p{L}\d&]*(?:\s?[-–]\s?[\p{L}\d&.]+)*)?/iu.exec(text) ??
    [];
  return { number, notation: /^ngày/iu.test(notation) ? '' : notation.replace(/[.…]+$/, '') };
}

export function dateWords(text: string): DateWords {
  const [, day, month, year] =
    /ngày\s*(\d{1,2})?[\s.…_]*tháng\s*(\d{1,2})?[\s.…_]*năm\s*(\d{4})?/iu.exec(text) ??
    /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/.exec(text) ??
    [];
  const value = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  return { day: value(day), month: value(month), year: value(year) };
}

function issuerOf(text: string): string {
  const at = text.search(/năm|\d{4}/iu);
  const [, issuer = ''] =
    /\scủa\s+(.+)$/iu.exec(at === -1 ? text : text.slice(at)) ?? /\scủa\s+(.+)$/iu.exec(text) ?? [];
  return issuer.replace(/[)\]]\s*\d?$/, '').trim();
}
