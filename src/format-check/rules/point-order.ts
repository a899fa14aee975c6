import type { BodyLine } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { opensScope, outsideQuotes } from './numbering-scope.ts';
import { faultAt } from './outcomes.ts';

const alphabet = [...'abcdđeghiklmnopqrstuvxy'];

/**
 * Points go through the Vietnamese alphabet, from a) on in each clause and behind each line that opens a list; behind a
 * numbered list inside a point they may go on.
 */
export function pointOrder(body: readonly BodyLine[]): Fault[] {
  let above: string | undefined;
  let interrupted: string | undefined;
  let before: BodyLine | undefined;
  const faults: Fault[] = [];
  for (const line of outsideQuotes(body)) {
    if (opensScope(line)) interrupted = above = undefined;
    if (line.role === 'clause') {
      interrupted = above ?? interrupted;
      above = undefined;
    }
    if (line.role === 'point' && line.number !== undefined) {
      const goesOn = above === undefined && interrupted !== undefined && line.number === letterAfter(interrupted);
      const fault = goesOn ? undefined : pointFault(line, line.number, above, before);
      if (fault !== undefined) faults.push(fault);
      above = line.number;
    }
    before = line;
  }
  return faults;
}

function letterAfter(letter: string | undefined): string | undefined {
  return letter === undefined ? 'a' : alphabet[alphabet.indexOf(letter) + 1];
}

function pointFault(
  line: BodyLine,
  letter: string,
  above: string | undefined,
  before: BodyLine | undefined,
): Fault | undefined {
  if (!alphabet.includes(letter)) return faultAt(line, `Điểm “${letter})” không thuộc bảng chữ cái tiếng Việt`);
  const next = letterAfter(above);
  const isAnew = letter === 'a' && before?.role !== 'point';
  // What follows a letter that is none of the alphabet has been reported with it.
  if (letter === next || isAnew || (above !== undefined && !alphabet.includes(above))) return undefined;
  if (letter === above) return faultAt(line, `Hai điểm “${letter})” liền nhau`);
  const found = above === undefined ? `Bắt đầu từ điểm “${letter})”` : `Sau điểm “${above})” là điểm “${letter})”`;
  return faultAt(line, found, next === undefined ? {} : { expected: `Điểm “${next})”` });
}
