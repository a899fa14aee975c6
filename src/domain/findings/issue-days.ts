import { daysInMonth } from '../../vietnamese/date.ts';
import type { Approval } from '../approval.ts';

/** The days on which a paper may be issued, as far as its date is known: first and last one, as ISO days. */
export interface IssueDays {
  readonly first: string;
  readonly last: string;
}

/** All days of the year or month while the day is unknown. */
export function issueDays({ year, month, day }: Approval['issue']): IssueDays {
  if (month === undefined) {
    return { first: `${year}-01-01`, last: `${year}-12-31` };
  }
  const start = `${year}-${twoDigits(month)}`;
  return {
    first: `${start}-${twoDigits(day ?? 1)}`,
    last: `${start}-${twoDigits(day ?? daysInMonth(year, month))}`,
  };
}

/** Whether something that holds from one day to another, both included, holds on the day of issue; `maybe` while that day is open. */
export function holdsOnIssue(
  from: string | undefined,
  to: string | undefined,
  days: IssueDays,
): 'yes' | 'no' | 'maybe' {
  if ((from !== undefined && days.last < from) || (to !== undefined && days.first > to)) {
    return 'no';
  }
  return (from === undefined || from <= days.first) && (to === undefined || days.last <= to) ? 'yes' : 'maybe';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
