/**
 * A day in words: "ngày 02 tháng 12 năm 2022" from "2022-12-02".
 * Works on the text, so no time zone can move the day.
 * @throws RangeError when the text is not an ISO day
 */
export function dayInWords(isoDay: string): string {
  const { year, month, day } = partsOf(isoDay);
  return `ngày ${dayDigits(day)} tháng ${monthDigits(month)} năm ${year}`;
}

/**
 * A day with slashes: "ngày 02/12/2022", "ngày 19/6/2015".
 * @throws RangeError when the text is not an ISO day
 */
export function dayWithSlashes(isoDay: string): string {
  const { year, month, day } = partsOf(isoDay);
  return `ngày ${dayDigits(day)}/${monthDigits(month)}/${year}`;
}

/**
 * A day in the one style of a paper.
 * @throws RangeError when the text is not an ISO day
 */
export function dayInStyle(isoDay: string, style: 'words' | 'slashes'): string {
  return style === 'words' ? dayInWords(isoDay) : dayWithSlashes(isoDay);
}

/** The year of an ISO day. */
export function yearOfDay(isoDay: string): number {
  return Number(isoDay.slice(0, 4));
}

/** Days 1 to 9 get a leading zero (Decree 30/2020, Annex I, II.4.b). */
export function dayDigits(day: number): string {
  return String(day).padStart(2, '0');
}

/** Months 1 and 2 get a leading zero, the others don't (Decree 30/2020, Annex I, II.4.b). */
export function monthDigits(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** How many days a month has in the Gregorian calendar; month 1 is January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return isLeapYear ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day after an ISO day, as one: "2025-01-01" from "2024-12-31".
 * @throws RangeError when the text is not an ISO day
 */
export function dayAfter(isoDay: string): string {
  const { year, month, day } = partsOf(isoDay);
  if (day < daysInMonth(Number(year), month)) return `${isoDay.slice(0, 8)}${dayDigits(day + 1)}`;
  return month < 12 ? `${year}-${dayDigits(month + 1)}-01` : `${String(Number(year) + 1).padStart(4, '0')}-01-01`;
}

function partsOf(isoDay: string): { year: string; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (match === null) {
    throw new RangeError(`Not an ISO day: ${isoDay}`);
  }
  const [, year = '', month, day] = match;
  return { year, month: Number(month), day: Number(day) };
}
