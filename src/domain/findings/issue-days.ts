import { daysInMonth, dayWithSlashes, monthDigits } from '../../vietnamese/date.ts';
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

/** The time of issue as far as it is known, for a message: "ngày 05/8/2024", "tháng 8/2024", "năm 2024". */
export function issueTime(issue: Approval['issue']): string {
  const { year, month, day } = issue;
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? `tháng ${monthDigits(month)}/${year}` : dayWithSlashes(issueDays(issue).first);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
