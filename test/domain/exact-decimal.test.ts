import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDecimals,
  decimal,
  decimalsOf,
  fixed,
  minus,
  plainDigits,
  plus,
  roundHalfUp,
  sum,
  times,
} from '../../src/domain/exact-decimal.ts';

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

test('values are compared, not spellings', () => {
  expect(compareDecimals('970.00', '970')).toBe(0);
  expect(compareDecimals('0.1', '0.09')).toBeGreaterThan(0);
  expect(compareDecimals('9', '10')).toBeLessThan(0);
});

test('sums are exact where floats are not', () => {
  expect(plainDigits(sum(['0.1', '0.2']))).toBe('0.3');
  expect(plainDigits(sum([]))).toBe('0');
});

test('sums, differences and products are those of whole numbers', () => {
  const text = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 8 }));
  fc.assert(
    fc.property(text, text, ([one, oneScale], [other, otherScale]) => {
      const [a, b] = [decimal(`${one}`), decimal(`${other}`)].map((value, at) =>
        times(value, decimal(`0.${'0'.repeat([oneScale, otherScale][at] ?? 0)}1`)),
      );
      if (a === undefined || b === undefined) throw new Error('Two numbers');
      const whole = (value: typeof a) => times(value, decimal(`1${'0'.repeat(20)}`));
      expect(plainDigits(whole(plus(a, b)))).toBe(
        `${one * 10n ** BigInt(19 - oneScale) + other * 10n ** BigInt(19 - otherScale)}`,
      );
      expect(plainDigits(plus(minus(a, b), b))).toBe(plainDigits(a));
    }),
  );
});

test('rounding is half away from zero, also below it', () => {
  expect(fixed(decimal('-0.125'), 2)).toBe('-0.13');
  expect(fixed(decimal('-0.004'), 2)).toBe('0.00');
  expect(plainDigits(minus(decimal('1.50'), decimal('2')))).toBe('-0.5');
});

test('decimals are counted as written', () => {
  expect(['970', '970.00', '0.883075'].map(decimalsOf)).toEqual([0, 2, 6]);
});

test.each(['', 'NaN', 'Infinity', '1,5', '١'])('%j is no number', (text) => {
  expect(() => decimal(text)).toThrow();
});
