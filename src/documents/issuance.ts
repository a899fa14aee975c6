import type { Approval } from '../domain/approval.ts';
import { dayDigits, monthDigits } from '../vietnamese/date.ts';
import { documentNumber } from '../vietnamese/number.ts';

/**
 * Number and date; what is not known yet stays blank, wide enough to be filled (Decree 30/2020, Article 15), by no-break
 * spaces: the date stays on one line.
 */
export function issueWords(issue: Approval['issue']) {
  return {
    documentNumber: issue.number === undefined ? '\u00a0'.repeat(8) : documentNumber(issue.number),
    day: issue.day === undefined ? '\u00a0'.repeat(5) : dayDigits(issue.day),
    month: issue.month === undefined ? '\u00a0'.repeat(5) : monthDigits(issue.month),
    year: String(issue.year),
  };
}
