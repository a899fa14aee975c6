import type { Inspection } from '../domain/inspection.ts';
import type { Profile } from '../domain/profile.ts';
import { dayInStyle, daysInMonth, monthDigits, yearOfDay } from '../vietnamese/date.ts';
import { upperFirst } from '../vietnamese/text.ts';

/** "Trong tháng 10 năm 2024" for one whole month, else the days. */
export function inspectionTime({ inspectionDays: { from, to } }: Inspection, dateStyle: Profile['dateStyle']): string {
  const [year, month] = [yearOfDay(from), Number(from.slice(5, 7))];
  const isWholeMonth = from.endsWith('-01') && to === `${from.slice(0, 8)}${daysInMonth(year, month)}`;
  if (isWholeMonth) return `Trong tháng ${monthDigits(month)} năm ${year}`;
  return from === to
    ? upperFirst(dayInStyle(from, dateStyle))
    : `Từ ${dayInStyle(from, dateStyle)} đến ${dayInStyle(to, dateStyle)}`;
}
