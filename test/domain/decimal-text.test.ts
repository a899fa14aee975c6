import { expect, test } from 'vitest';
import { decimalText } from '../../src/domain/decimal-text.ts';

test.each(['0', '970.00', '0.883075', '123456789012.12345678901234567890'])(
  'the figure “%s” is taken as it stands',
  (text) => {
    expect(decimalText.parse(text)).toBe(text);
  },
);

test.each([
  '-1',
  '+1',
  '1,5',
  '1.000.000',
  '1e3',
  'NaN',
  '',
  ' 1',
  '.5',
  '5.',
  '١',
  `1.${'0'.repeat(21)}`,
  '1234567890123',
])('the figure “%s” is refused', (text) => {
  expect(decimalText.safeParse(text).success).toBe(false);
});

test('a JSON number is refused: it may have lost digits on its way', () => {
  expect(decimalText.safeParse(851.51).success).toBe(false);
});
