import { daysInMonth } from '../../vietnamese/date.ts';
import type { Line } from '../paper.ts';
import type { Fault, Severity } from '../rule.ts';
import { roomOf, withoutBlanks } from './notation.ts';
import { faultAt } from './outcomes.ts';

/** “Kon Tum, ngày 05 tháng 3 năm 2024” taken apart; dots and underscores count as blanks. */
export interface DateWords {
  readonly place: string;
  /** Dots stand for the place. */
  readonly isPlaceOpen: boolean;
  readonly hasComma: boolean;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** The words “ngày”, “tháng”, “năm” as they stand. */
  readonly words: string;
  /** How many blanks or dots stand for the day and for the month. */
  readonly roomForDay: number;
  readonly roomForMonth: number;
}

/** Nothing for a date without these words, such as 05/3/2024. */
export function dateWordsOf(line: Line): DateWords | undefined {
  const pattern = /^(.{0,120}?)(ngày)([\s\d.…_/]{0,60})(tháng)([\s\d.…_/]{0,60})(năm)([\s\d.…_/]{0,60})$/iu;
  const match = pattern.exec(line.raw.trim()) ?? pattern.exec(line.text);
  if (match === null) return undefined;
  const [, before = '', ngay = '', day = '', thang = '', month = '', nam = '', year = ''] = match;
  const place = before.replace(/\s+/g, ' ').trim();
  return {
    place: withoutBlanks(place.replace(/[\s,]+$/, '')),
    isPlaceOpen: /[.…_]{2}|…/.test(place),
    hasComma: place.endsWith(','),
    day: withoutBlanks(day),
    month: withoutBlanks(month),
    year: withoutBlanks(year),
    words: `${ngay} ${thang} ${nam}`,
    roomForDay: roomOf(day),
    roomForMonth: roomOf(month),
  };
}

/** Whether day or month are still to be written in. */
export function isDraft({ day, month }: DateWords): boolean {
  return day === '' || month === '';
}

/** One departure in the words of a date, with its own severity. */
export interface Departure {
  readonly found: string;
  readonly severity: Severity;
}

/** What is wrong with the name of the place and the words, in a date of a draft too (Annex I, II.4.c). */
export function wordingDepartures({ place, isPlaceOpen, hasComma, words }: DateWords): Departure[] {
  return [
    ...(place === '' && !isPlaceOpen
      ? [error('thiếu địa danh')]
      : hasComma
        ? []
        : [error('sau địa danh không có dấu phẩy')]),
    ...(/^\p{Ll}/u.test(place) ? [error('chữ cái đầu của địa danh không viết hoa')] : []),
    ...(/\p{Lu}/u.test(words) && place !== '' ? [warning('“ngày”, “tháng”, “năm” viết hoa')] : []),
  ];
}

/** What is wrong with the figures (Annex I, II.4.b). Many offices write March to September with two digits. */
export function figureDepartures({ day, month, year }: DateWords): Departure[] {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) {
    return [error(`ngày, tháng, năm ghi không đầy đủ (${[day, month, year].map((each) => each || '…').join(', ')})`)];
  }
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m))
    return [error(`không có ngày ${day} tháng ${month} năm ${year}`)];
  return [
    ...(d < 10 && day.length < 2 ? [error(`ngày ${day} thiếu số 0 phía trước`)] : []),
    ...(m < 3 && month.length < 2 ? [error(`tháng ${month} thiếu số 0 phía trước`)] : []),
    ...(m > 2 && month.startsWith('0') ? [warning(`tháng ${month} thừa số 0 phía trước`)] : []),
  ];
}

/** All departures of one line in one fault, as severe as the worst of them. */
export function dateFaults(line: Line, departures: readonly Departure[]): Fault[] {
  if (departures.length === 0) return [];
  const found = departures.map((each) => each.found).join(', ');
  const severity = departures.some((each) => each.severity === 'error') ? 'error' : 'warning';
  return [faultAt(line, found.slice(0, 1).toUpperCase() + found.slice(1), { severity })];
}

function error(found: string): Departure {
  return { found, severity: 'error' };
}

function warning(found: string): Departure {
  return { found, severity: 'warning' };
}
