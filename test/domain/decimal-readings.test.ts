import { describe, expect, test } from 'vitest';
import { decimalReadings, isAmbiguous } from '../../src/domain/decimal-readings.ts';

describe('a written number', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['970', '970', '970'],
    ['87,78', undefined, '87.78'],
    ['87.78', '87.78', undefined],
    ['1.000', '1.000', '1000'],
    ['1,000', '1000', '1.000'],
    ['1.000,5', undefined, '1000.5'],
    ['1,000.5', '1000.5', undefined],
    ['1.000.000', undefined, '1000000'],
    ['0,886', undefined, '0.886'],
    ['0.000', '0.000', undefined],
    ['1234.567', '1234.567', undefined],
    [' 1 000,5\u00a0', undefined, '1000.5'],
    ['-1,5', undefined, '-1.5'],
    ['1.23,456', undefined, undefined],
    ['1,2,3', undefined, undefined],
    ['12 34', undefined, undefined],
    ['5.', undefined, undefined],
    ['.5', undefined, undefined],
    ['1e3', undefined, undefined],
    ['', undefined, undefined],
    ['1234567890123', undefined, undefined],
    [`1.${'0'.repeat(21)}`, undefined, undefined],
  ])('%j is %s with a decimal point and %s with a decimal comma', (text, point, comma) => {
    expect(decimalReadings(text)).toEqual({ '.': point, ',': comma });
  });

  test.each([
    ['1.000', true],
    ['970', false],
    ['87,78', false],
    ['Khá', false],
  ])('%s is open between the two: %s', (text, isOpen) => expect(isAmbiguous(decimalReadings(text))).toBe(isOpen));
});
