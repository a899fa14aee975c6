import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Leaf } from '../../../src/domain/dossier-tables/leaf.ts';
import { textOfValue, valueOfText } from '../../../src/http/desk/field-text.ts';

const whole: Leaf = { type: 'whole', minimum: 0, maximum: 10, words: ['as-given'] };
const choice: Leaf = { type: 'choice', values: ['roman', 'digits'] };

describe('what is typed', () => {
  test.each<[Leaf['type'], Leaf, string, unknown]>([
    ['decimal', { type: 'decimal' }, '851,50', '851.50'],
    ['decimal', { type: 'decimal' }, ' 851.5 ', '851.5'],
    ['decimal', { type: 'decimal' }, '1.234,5', '1234.5'],
    ['day', { type: 'day' }, '1/9/2024', '2024-09-01'],
    ['day', { type: 'day' }, '29.02.2024', '2024-02-29'],
    ['whole', whole, '7', 7],
    ['whole', whole, 'as-given', 'as-given'],
    ['boolean', { type: 'boolean' }, 'false', false],
    ['choice', choice, 'digits', 'digits'],
    ['codes', { type: 'codes' }, 'so, huyen', ['so', 'huyen']],
    ['text', { type: 'text', maximumLength: 50 }, 'Lê Ngọc Tuấn', 'Lê Ngọc Tuấn'],
    ['text', { type: 'text', maximumLength: 50 }, 'hai\r\n  dòng', 'hai dòng'],
    ['text', { type: 'text', maximumLength: 50 }, '   ', undefined],
  ])('in a field of sort %s is a value', (_, leaf, typed, value) => {
    expect(valueOfText(leaf, typed)).toEqual({ value });
  });

  test.each<[Leaf, string, RegExp]>([
    [{ type: 'decimal' }, 'tám', /không phải là một số/],
    [{ type: 'decimal' }, '-1', /không phải là một số từ 0 trở lên/],
    [{ type: 'day' }, '30/02/2024', /không phải là một ngày có thật/],
    [{ type: 'day' }, '2024', /ngày\/tháng\/năm/],
    [whole, '1,5', /không phải là một số nguyên/],
    [choice, 'abc', /không có trong danh sách/],
  ])('but can be no value is told (%#)', (leaf, typed, words) => {
    expect(valueOfText(leaf, typed)).toEqual({ message: expect.stringMatching(words) });
  });

  test('that reads in two ways is never guessed: both ways are told as they can be typed', () => {
    const result = valueOfText({ type: 'decimal' }, '1.000');
    expect(result).toEqual({
      message: '“1.000” đọc được hai cách. Gõ 1000 nếu là số nguyên, hoặc 1,0000 nếu là số thập phân.',
    });
    expect(valueOfText({ type: 'decimal' }, '1000')).toEqual({ value: '1000' });
    expect(valueOfText({ type: 'decimal' }, '1,0000')).toEqual({ value: '1.0000' });
  });
});

test('a day and a whole number come back from their text', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.nat(999_999), (date, number) => {
      const day = date.toISOString().slice(0, 10);
      expect(valueOfText({ type: 'day' }, textOfValue({ type: 'day' }, day))).toEqual({ value: day });
      expect(valueOfText(whole, textOfValue(whole, number))).toEqual({ value: number });
    }),
  );
});
