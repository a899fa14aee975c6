import { describe, expect, test } from 'vitest';
import { nearName } from '../../src/vietnamese/near-name.ts';

describe('the name that was probably meant', () => {
  test.each([
    ['scor', 'score'],
    ['socre', 'score'],
    ['maximum_score', 'maximumScore'],
    ['MAXIMUMSCORE', 'maximumScore'],
    ['maxScore', 'maximumScore'],
    ['maxIndex', undefined],
    ['xyz', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('for “%s” is %s', (typed, meant) => {
    expect(nearName(typed, ['score', 'maximumScore', 'index'])).toBe(meant);
  });

  test('is none where the names have one letter: all would be near', () => {
    expect(nearName(';', ['.', ','])).toBeUndefined();
  });

  test('is the first of two that are equally near', () => {
    expect(nearName('tittle', ['title1', 'title2'])).toBe('title1');
  });
});
