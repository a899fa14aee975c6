import { describe, expect, test } from 'vitest';
import { holdsOnIssue, issueDays, issueTime } from '../../../src/domain/findings/issue-days.ts';

describe('the days on which a paper may be issued', () => {
  test('are one, a month or a year, as far as the date is known', () => {
    expect(issueDays({ year: 2024, month: 4, day: 9 })).toEqual({ first: '2024-04-09', last: '2024-04-09' });
    expect(issueDays({ year: 2024, month: 2 })).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(issueDays({ year: 2024 })).toEqual({ first: '2024-01-01', last: '2024-12-31' });
  });
});

test('a message names the time of issue as far as it is known', () => {
  const known = [{ year: 2024, month: 8, day: 5 }, { year: 2024, month: 2 }, { year: 2024 }];
  expect(known.map(issueTime)).toEqual(['ngày 05/8/2024', 'tháng 02/2024', 'năm 2024']);
});

describe('what holds from one day to another', () => {
  const april = { first: '2024-04-01', last: '2024-04-30' };

  test.each([
    ['2024-04-01', '2024-04-30', 'yes'],
    ['2021-01-01', undefined, 'yes'],
    [undefined, undefined, 'yes'],
    ['2024-05-01', undefined, 'no'],
    [undefined, '2024-03-31', 'no'],
    ['2024-04-15', undefined, 'maybe'],
    ['2021-01-01', '2024-04-29', 'maybe'],
  ])('from %s to %s holds in April 2024: %s', (from, to, holds) => {
    expect(holdsOnIssue(from, to, april)).toBe(holds);
  });
});
