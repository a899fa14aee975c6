import { expect, test } from 'vitest';
import { checkFormat } from '../../src/format-check/check.ts';
import { a4, correctDecision } from '../support/word-paper.ts';

test('paper and margins are told to the tenth of a millimetre: 19,6 mm is not 20 mm', () => {
  const pageOf = (section: string) => checkFormat(correctDecision({ section })).report.facts.page;
  expect(pageOf(a4)).toBe('210 mm x 297 mm, giấy đứng; lề trên 20, dưới 20, trái 30, phải 15 mm');
  expect(pageOf(a4.replace('w:top="1134"', 'w:top="1111"'))).toMatch(/; lề trên 19,6, dưới 20,/);
});
