import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  dayDigits,
  dayInWords,
  daysInMonth,
  dayWithSlashes,
  monthDigits,
} from '../../src/vietnamese/date.ts';

describe('a day in words', () => {
  test.each([
    ['2022-12-02', 'ngày 02 tháng 12 năm 2022'],
    ['2015-06-19', 'ngày 19 tháng 6 năm 2015'],
    ['2024-01-01', 'ngày 01 tháng 01 năm 2024'],
    ['2024-02-29', 'ngày 29 tháng 02 năm 2024'],
    ['2024-03-10', 'ngày 10 tháng 3 năm 2024'],
  ])('%s is %s', (isoDay, words) => {
    expect(dayInWords(isoDay)).toBe(words);
  });
});

describe('a day with slashes', () => {
  test.each([
    ['2022-12-02', 'ngày 02/12/2022'],
    ['2020-06-03', 'ngày 03/6/2020'],
    ['2007-04-10', 'ngày 10/4/2007'],
    ['2024-02-05', 'ngày 05/02/2024'],
  ])('%s is %s', (isoDay, words) => {
    expect(dayWithSlashes(isoDay)).toBe(words);
  });
});

test('days 1 to 9 and months 1 and 2 get a leading zero, nothing else does', () => {
  expect([1, 9, 10, 31].map(dayDigits)).toEqual(['01', '09', '10', '31']);
  expect([1, 2, 3, 9, 10, 12].map(monthDigits)).toEqual(['01', '02', '3', '9', '10', '12']);
});

test.each([
  ['2024-10-30', '2024-10-31'],
  ['2024-10-31', '2024-11-01'],
  ['2024-12-31', '2025-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
])('the day after %s is %s', (isoDay, next) => {
  expect(dayAfter(isoDay)).toBe(next);
});

test('a text that is no ISO day is refused', () => {
  expect(() => dayInWords('2/12/2022')).toThrow(RangeError);
  expect(() => dayWithSlashes('')).toThrow(RangeError);
  expect(() => dayAfter('2024-1-1')).toThrow(RangeError);
});

test('February has 29 days in years divisible by 4, but not in 2100, and again in 2000', () => {
  expect([2023, 2024, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect([1, 4, 6, 9, 11, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 30, 30, 30, 30, 31]);
});
