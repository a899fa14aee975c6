import { expect, test } from 'vitest';
import { pointLetter } from '../../src/vietnamese/list-letters.ts';

test('points are counted by Vietnamese letters: đ behind d, no f, j, w or z', () => {
  const letters = Array.from({ length: 23 }, (_, at) => pointLetter(at + 1)).join('');
  expect(letters).toBe('abcdđeghiklmnopqrstuvxy');
});

test.each([0, 24])('there is no letter for point %i', (number) => {
  expect(() => pointLetter(number)).toThrow(RangeError);
});
