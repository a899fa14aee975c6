/**
 * The decimal text of a number as a workbook stores it (xsd:double). Excel keeps 15 significant digits of what is typed
 * and writes the 17 digits of the binary number, so 87.780000000000001 is the 87.78 that was typed, and the
 * 0.30000000000000004 of a sum is shown as 0.3. Exponents are written out. Nothing for what is no finite number.
 */
export function decimalText(stored: string): string | undefined {
  if (stored.length <= 16 && isPlain.test(stored)) return stored;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(stored)) return undefined;
  const number = Number(stored);
  if (!Number.isFinite(number)) return undefined;
  if (number === 0) return '0';
  const [, sign = '', first = '', rest = '', exponent = ''] =
    /^(-?)(\d)\.(\d+)e(.+)$/.exec(number.toExponential(14)) ?? [];
  return sign + positional((first + rest).replace(/0+$/, ''), Number(exponent) + 1);
}

/** As it is returned: most numbers stand so in the file, with at most 15 digits. */
const isPlain = /^(?:[1-9]\d{0,14}|(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** Digits with the point after so many of them, which may be before the first or after the last. */
function positional(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The last day of the calendar that Excel shows, 31 December 9999, as days since 1 January 1970. */
const lastDay = 2_932_896;
const secondsOfDay = 86_400;

/**
 * The day and time that a number stands for under a date format (ECMA-376 Part 1, 18.17.4): `2023-12-31`, with a time
 * of day `2023-12-31T08:30:00`, without a day `08:30:00`. In the 1900 system 29 February 1900 is a day, as in Excel.
 * Nothing for a number that Excel shows no date for.
 * @param stored decimal text of the number
 */
export function dateText(stored: string, uses1904: boolean): string | undefined {
  const serial = Number(stored);
  if (serial < 0) return undefined;
  const seconds = Math.round((serial % 1) * secondsOfDay);
  const day = Math.floor(serial) + Math.floor(seconds / secondsOfDay);
  const time = seconds % secondsOfDay;
  if (day === 0 && !uses1904) return timeText(time);
  const date = uses1904 ? calendarText(day - 24_107) : calendarText1900(day);
  return date === undefined || time === 0 ? date : `${date}T${timeText(time)}`;
}

function calendarText1900(day: number): string | undefined {
  if (day === 60) return '1900-02-29';
  return calendarText(day - (day > 60 ? 25_569 : 25_568));
}

/** The date of a day counted from 1 January 1970, by the Gregorian calendar. */
function calendarText(day: number): string | undefined {
  if (day > lastDay) return undefined;
  // Years that begin in March end with the leap day, and 400 of them always have 146,097 days.
  const fromMarch = day + 719_468;
  const era = Math.floor(fromMarch / 146_097);
  const ofEra = fromMarch - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** `2023-12-31T00:00:00.000` of a cell of type `d` (18.18.11, ISO 8601) in the same form as other dates. */
export function isoDateText(stored: string): string | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/.exec(stored) ?? [];
  return date === undefined || time === undefined || time === '00:00:00' ? date : `${date}T${time}`;
}

function timeText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
