import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentNumber, romanNumeral, withDecimalMark, withoutTrailingZeros } from '../../src/vietnamese/number.ts';

test('the decimal mark changes and no digit does', () => {
  expect(withDecimalMark('0.883075', ',')).toBe('0,883075');
  expect(withDecimalMark('970.00', '.')).toBe('970.00');
  expect(withDecimalMark('45', ',')).toBe('45');
});

test('zeros that end the decimals are dropped, and the point with them, but no zero of a whole number', () => {
  expect(['0.8860', '970.00', '100', '0.0', '10.010'].map(withoutTrailingZeros)).toEqual([
    '0.886',
    '970',
    '100',
    '0',
    '10.01',
  ]);
});

test('document numbers below 10 get a leading zero', () => {
  expect([1, 9, 10, 1234].map(documentNumber)).toEqual(['01', '09', '10', '1234']);
});

describe('Roman numerals', () => {
  test.each([
    [1, 'I'],
    [2, 'II'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [90, 'XC'],
    [200, 'CC'],
    [444, 'CDXLIV'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('%i is %s', (number, numeral) => {
    expect(romanNumeral(number)).toBe(numeral);
  });

  test('two different numbers never share a numeral', () => {
    const numerals = new Set(Array.from({ length: 3999 }, (_, place) => romanNumeral(place + 1)));
    expect(numerals.size).toBe(3999);
  });

  test('there is none outside 1 to 3999', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: 4000 }), fc.constant(1.5)), (number) => {
        expect(() => romanNumeral(number)).toThrow(RangeError);
      }),
    );
  });
});
