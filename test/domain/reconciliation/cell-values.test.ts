import { expect, test } from 'vitest';
import { numbersIn, saysClass, saysFigure, saysNothing } from '../../../src/domain/reconciliation/cell-values.ts';

test.each([
  ['87.78', ['87.78']],
  ['87,78%', ['87.78']],
  ['1.000', ['1.000', '1000']],
  ['1,000', ['1.000', '1000']],
  ['1.000.000', ['1000000']],
  ['1.234,50', ['1234.50']],
  ['1 000,5', ['1000.5']],
  ['-0,5', ['-0.5']],
  ['970', ['970']],
  ['1.2.3', []],
  ['Khá', []],
  ['', []],
  ['.', []],
])('%j may mean %j', (cell, numbers) => {
  expect(numbersIn(cell)).toEqual(numbers);
});

test.each([
  ['970', '970.00', true],
  ['0,8860', '0.886', true],
  ['87.8', '87.78', false],
  ['1.000', '1000', true],
  ['1.000', '1', true],
  ['–', '0', false],
])('%j says %j: %s', (cell, figure, says) => {
  expect(saysFigure(cell, figure)).toBe(says);
});

test.each([
  ['Khá', 'Khá', true],
  ['khá', 'Khá', true],
  ['TB', 'Trung bình', true],
  ['Trung bình'.normalize('NFD'), 'Trung bình', true],
  ['T', 'Tốt', false],
  ['Tốt', 'Khá', false],
])('%j says the class %j: %s', (cell, name, says) => {
  expect(saysClass(cell, name)).toBe(says);
});

test.each(['', ' ', '–', '-', '—'])('%j says nothing', (cell) => {
  expect(saysNothing(cell)).toBe(true);
});
