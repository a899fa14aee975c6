import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleLength } from '../../src/documents/rule-length.ts';
import { wrappedLineWidths } from '../../src/vietnamese/text-width.ts';

const authority = { sizeInPoints: 13, bold: true };
const subject = { sizeInPoints: 14, bold: true };

test('is 0.4 of the text, in whole or half millimetres', () => {
  expect(ruleLength(['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI'], authority, 60)).toBe('17.5');
});

test('never passes half of the last line, however long the lines above it are', () => {
  expect(
    ruleLength(
      ['Phê duyệt kết quả đánh giá Chuyển đổi số năm 2023 của các cơ quan chuyên môn', 'thuộc tỉnh'],
      subject,
      160,
    ),
  ).toBe('10.5');
});

test('is at least a third of the last line', () => {
  expect(Number(ruleLength(['BAN', 'ỦY BAN NHÂN DÂN TỈNH'], authority, 60))).toBeGreaterThanOrEqual(57 / 3);
});

test('stays between a third and a half of the line above it for any heading', () => {
  const word = fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'tỉnh', 'CHUYỂN', 'ĐỔI', 'SỐ', 'nghiêng', '2023');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const last = wrappedLineWidths(words.join(' '), subject, 160).at(-1) ?? 0;
      const length = Number(ruleLength([words.join(' ')], subject, 160));
      expect(length * 2).toBe(Math.round(length * 2));
      expect(length / last).toBeGreaterThanOrEqual(1 / 3);
      expect(length / last).toBeLessThanOrEqual(1 / 2);
    }),
  );
});
