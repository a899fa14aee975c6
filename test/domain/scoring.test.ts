import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareIndices,
  indexFromScore,
  indexFromText,
  indexOf,
  maximumOf,
  roundIndex,
} from '../../src/domain/scoring.ts';

function indexText(score: string, maximum: string, decimals = 2): string {
  const index = indexFromScore(score, maximum);
  if (index === undefined) {
    throw new Error('no index');
  }
  return roundIndex(index, decimals);
}

describe('index = score / maximum × 100', () => {
  test.each([
    ['851.51', '970.00', '87.78'],
    ['626.77', '970.00', '64.62'],
    ['770.07', '970.00', '79.39'],
    ['578.52', '830.00', '69.70'],
    ['474.86', '970.00', '48.95'],
    ['0', '970', '0.00'],
    ['0.883075', '1', '88.31'],
    ['1399.9', '2000', '70.00'],
    ['1399.89', '2000', '69.99'],
  ])('%s of %s is %s per cent', (score, maximum, index) => {
    expect(indexText(score, maximum)).toBe(index);
  });

  test('there is none of what is no number', () => {
    for (const text of ['1,5', 'NaN', 'Infinity', '', ' 1']) expect(() => indexFromScore(text, '100')).toThrow();
  });

  test('below zero it is rounded half away from zero, should a negative figure ever come in', () => {
    expect(indexText('-69.995', '100')).toBe('-70.00');
    expect(indexText('-69.9949', '100')).toBe('-69.99');
  });

  test('there is none of a maximum of zero', () => {
    expect(indexFromScore('10', '0.00')).toBeUndefined();
  });

  test('a score of a thousand decimals loses none of them', () => {
    const score = `0.${'3'.repeat(999)}4`;
    expect(indexText(score, '1', 998)).toBe(`33.${'3'.repeat(997)}4`);
  });
});

describe('comparing is exact', () => {
  test('two indices that print alike are still told apart', () => {
    const a = indexFromScore('1', '3');
    const b = indexFromText('33.3333333333333333333333');
    expect(a && compareIndices(a, b)).toBeGreaterThan(0);
  });

  test('an index does not depend on how its fraction is written', () => {
    const positive = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(positive, positive, positive, (score, maximum, factor) => {
        const a = indexFromScore(`${score}`, `${maximum}`);
        const b = indexFromScore(`${BigInt(score) * BigInt(factor)}`, `${BigInt(maximum) * BigInt(factor)}`);
        expect(a && b && compareIndices(a, b)).toBe(0);
      }),
    );
  });
});

describe('the maximum of a unit', () => {
  const group = { id: 'g', tierId: 't', maximumScore: '970', units: [] };
  const bare = { id: 'g', tierId: 't', units: [] };

  test('is its own, else its group’s, else the scale’s', () => {
    expect(maximumOf({ status: 'ranked', score: '1', maximumScore: '830' }, group, 'points')).toBe('830');
    expect(maximumOf({ status: 'ranked', score: '1' }, group, 'points')).toBe('970');
    expect(maximumOf({ status: 'ranked', score: '1' }, bare, 'percent')).toBe('100');
    expect(maximumOf({ status: 'ranked', score: '1' }, bare, 'ratio')).toBe('1');
    expect(maximumOf({ status: 'ranked', score: '1' }, bare, 'points')).toBeUndefined();
  });

  test('is none for a unit that was not assessed or sent no report', () => {
    expect(maximumOf({ status: 'not-assessed', reason: 'Đặc thù' }, group, 'points')).toBeUndefined();
    expect(maximumOf({ status: 'no-report', reason: 'Không gửi báo cáo' }, group, 'points')).toBeUndefined();
  });
});

describe('the index of a unit', () => {
  test('comes from the score where there is one, whatever index is stated', () => {
    const index = indexOf({ status: 'ranked', score: '50', index: '49' }, '100');
    expect(index?.basis).toBe('score');
    expect(index && roundIndex(index, 1)).toBe('50.0');
  });

  test('is the stated one without a score or a maximum', () => {
    expect(indexOf({ status: 'ranked', index: '49.5' }, '100')?.basis).toBe('stated');
    expect(indexOf({ status: 'ranked', score: '10', index: '49.5' }, undefined)?.basis).toBe('stated');
    expect(indexOf({ status: 'ranked', score: '10', index: '49.5' }, '0')?.basis).toBe('stated');
  });

  test('is a hundred times a ratio, and a percentage itself', () => {
    const ratio = indexOf({ status: 'ranked', score: '0.91507' }, '1');
    const percent = indexOf({ status: 'ranked', score: '95.26' }, '100');
    expect(ratio && roundIndex(ratio, 3)).toBe('91.507');
    expect(percent && roundIndex(percent, 2)).toBe('95.26');
  });

  test('is none for a unit that was not assessed', () => {
    expect(indexOf({ status: 'not-assessed', reason: 'Đặc thù' }, undefined)).toBeUndefined();
  });
});
