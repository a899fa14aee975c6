import Big from 'big.js';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { compareDecimals, decimal, decimalsOf, plainDigits, roundHalfUp, sum } from '../../src/domain/exact-decimal.ts';

const round = (text: string, decimals: number) => roundHalfUp(decimal(text), decimal('1'), decimals);

describe('rounding', () => {
  test.each([
    ['69.995', 2, '70.00'],
    ['69.994999', 2, '69.99'],
    ['0.005', 2, '0.01'],
    ['0.0049999999999999999999', 2, '0.00'],
    ['1.005', 2, '1.01'],
    ['2.5', 0, '3'],
    ['970', 2, '970.00'],
    ['0', 3, '0.000'],
  ])('%s to %i decimals is %s', (text, decimals, rounded) => {
    expect(round(text, decimals)).toBe(rounded);
  });

  test('a thousand decimals decide where binary floats see a tie', () => {
    const justBelow = `0.00${'4'}${'9'.repeat(997)}`;
    const justAbove = `0.005${'0'.repeat(996)}1`;
    expect(round(justBelow, 2)).toBe('0.00');
    expect(round(justAbove, 2)).toBe('0.01');
  });

  test('a third is rounded once, not digit by digit', () => {
    expect(roundHalfUp(decimal('200'), decimal('3'), 2)).toBe('66.67');
    expect(roundHalfUp(decimal('100'), decimal('3'), 0)).toBe('33');
  });

  test('agrees with whole-number arithmetic for every fraction', () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(
        digits,
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.nat({ max: 10 }),
        (numerator, denominator, decimals) => {
          const scaled = (2n * numerator * 10n ** BigInt(decimals) + denominator) / (2n * denominator);
          const padded = scaled.toString().padStart(decimals + 1, '0');
          const expected = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
          expect(roundHalfUp(decimal(`${numerator}`), decimal(`${denominator}`), decimals)).toBe(expected);
        },
      ),
    );
  });
});

describe('settings of the shared constructor', () => {
  const { DP, RM } = Big;
  afterEach(() => {
    Big.DP = DP;
    Big.RM = RM;
  });

  test('do not leak in', () => {
    Big.DP = 5;
    Big.RM = 0;
    expect(round('69.995', 2)).toBe('70.00');
  });
});

test('values are compared, not spellings', () => {
  expect(compareDecimals('970.00', '970')).toBe(0);
  expect(compareDecimals('0.1', '0.09')).toBeGreaterThan(0);
  expect(compareDecimals('9', '10')).toBeLessThan(0);
});

test('sums are exact where floats are not', () => {
  expect(plainDigits(sum(['0.1', '0.2']))).toBe('0.3');
  expect(plainDigits(sum([]))).toBe('0');
});

test('decimals are counted as written', () => {
  expect(['970', '970.00', '0.883075'].map(decimalsOf)).toEqual([0, 2, 6]);
});

test.each(['', 'NaN', 'Infinity', '1,5', '١'])('%j is no number', (text) => {
  expect(() => decimal(text)).toThrow();
});
