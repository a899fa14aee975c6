import { romanNumeral } from '../../vietnamese/number.ts';
import type { BodyLine } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { opensScope, outsideQuotes } from './numbering-scope.ts';
import { faultAt } from './outcomes.ts';
import { isHeadingLike } from './running-text.ts';

/** Chapters may go on through parts or begin anew; sections begin anew in each chapter. */
export function divisionOrder(body: readonly BodyLine[], role: 'part' | 'section'): Fault[] {
  const last = new Map<string, number>();
  const faults: Fault[] = [];
  for (const line of outsideQuotes(body)) {
    const word = wordOf(line);
    const value = word === 'phần' || word === 'chương' ? romanValue(line.number ?? '') : Number(line.number);
    if (line.role === 'part' || line.role === 'section')
      for (const lower of lowerWords.get(word) ?? []) last.delete(lower);
    if (line.role !== role || !Number.isInteger(value) || value === 0) continue;
    const above = last.get(word) ?? 0;
    const isAnew = value === 1 && word === 'chương';
    if (value !== above + 1 && !isAnew && (above > 0 || word !== 'chương')) {
      faults.push(orderFault(line, capital(word), value, above));
    }
    last.set(word, value);
  }
  return faults;
}

const lowerWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['phần', ['mục', 'tiểu mục']],
  ['chương', ['mục', 'tiểu mục']],
  ['mục', ['tiểu mục']],
]);

/** I, II, III, from I on below each part and each heading without a number. */
export function romanOrder(body: readonly BodyLine[]): Fault[] {
  let above = 0;
  let mayRestart = true;
  return outsideQuotes(body).flatMap((line): Fault[] => {
    if (line.role === 'part' || line.role === 'section' || line.role === 'title') mayRestart = true;
    if (line.role !== 'roman') return [];
    const value = romanValue(line.number ?? '');
    const isRight = value === above + 1 || (value === 1 && mayRestart);
    const fault = isRight ? [] : [orderFault(line, 'Mục', value, above)];
    above = value;
    mayRestart = false;
    return fault;
  });
}

/** Articles count through all chapters. “Điều 5a” stands behind “Điều 5”. */
export function articleOrder(body: readonly BodyLine[]): Fault[] {
  let above = 0;
  return outsideQuotes(body).flatMap((line): Fault[] => {
    const value = Number(line.number);
    if (line.role !== 'article' || !Number.isInteger(value)) return [];
    const fault = value === above + 1 ? [] : [orderFault(line, 'Điều', value, above)];
    above = value;
    return fault;
  });
}

/**
 * Clauses count anew in each article, section and under each heading. A list of its own may stand inside a clause,
 * behind a colon or a point; the clauses go on behind it.
 */
export function clauseOrder(body: readonly BodyLine[]): Fault[] {
  let open: number[] = [];
  let above: BodyLine | undefined;
  const faults: Fault[] = [];
  for (const line of outsideQuotes(body)) {
    if (opensScope(line)) open = [];
    const value = Number(line.number);
    if (line.role === 'clause' && Number.isInteger(value)) {
      const level = open.lastIndexOf(value - 1);
      const last = open.at(-1) ?? 0;
      if (value === 1 && (open.length === 0 || opensList(above))) open = [...open.slice(-deepestList), 1];
      else if (level !== -1) open.splice(level, open.length, value);
      else if (open.length === 0) {
        faults.push(orderFault(line, 'Khoản', value, 0, 'warning'));
        open = [value];
      } else {
        faults.push(orderFault(line, 'Khoản', value, last));
        open.splice(-1, 1, value);
      }
    }
    above = line;
  }
  return faults;
}

/** Deeper lists in lists are left out of the count. */
const deepestList = 8;

function opensList(above: BodyLine | undefined): boolean {
  if (above === undefined || above.role !== 'clause') return true;
  return above.text.endsWith(':') || isHeadingLike(above) || !/[.;]$/.test(above.text);
}

function orderFault(line: BodyLine, kind: string, value: number, above: number, severity?: 'warning'): Fault {
  const isRoman = line.role === 'roman' || line.role === 'part';
  const named = (number: number) => `“${kind} ${isRoman ? romanNumeral(number) : number}”`;
  const found =
    value === above
      ? `Hai ${named(value)}`
      : above === 0
        ? `Bắt đầu từ ${named(value)}`
        : `Sau ${named(above)} là ${named(value)}`;
  return faultAt(line, found, { expected: named(above + 1), ...(severity === undefined ? {} : { severity }) });
}

function wordOf({ text }: BodyLine): string {
  return (/^(?:phần|chương|tiểu mục|mục)/iu.exec(text)?.[0] ?? '').toLowerCase();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const romanDigits: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

function romanValue(number: string): number {
  const digits = [...number].map((digit) => romanDigits.get(digit) ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
