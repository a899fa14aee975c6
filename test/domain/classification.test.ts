import { expect, test } from 'vitest';
import { classOf } from '../../src/domain/classification.ts';
import { indexFromText } from '../../src/domain/scoring.ts';

const classes = [
  { name: 'Tốt', from: '90' },
  { name: 'Khá', from: '70' },
  { name: 'Trung bình', from: '50' },
  { name: 'Yếu', from: '0' },
];

test.each([
  ['100', 'Tốt'],
  ['90', 'Tốt'],
  ['89.9999999999999999999', 'Khá'],
  ['70.00', 'Khá'],
  ['69.995', 'Trung bình'],
  ['50', 'Trung bình'],
  ['49.99', 'Yếu'],
  ['0', 'Yếu'],
])('%s per cent is %s: the lower bound belongs to the class', (index, name) => {
  expect(classOf(indexFromText(index), classes)).toBe(name);
});

test('an index below all classes has none', () => {
  expect(classOf(indexFromText('10'), [{ name: 'Đạt', from: '50' }])).toBeUndefined();
  expect(classOf(indexFromText('10'), [])).toBeUndefined();
});
