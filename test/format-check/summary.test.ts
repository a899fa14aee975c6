import { expect, test } from 'vitest';
import { checkFormat } from '../../src/format-check/check.ts';
import { correctDecision, decisionDocument } from '../support/word-paper.ts';

const messageOf = (bytes: Uint8Array) => checkFormat(bytes).report.message;

test('a paper without a departure is told as such', () => {
  expect(messageOf(correctDecision())).toMatch(
    /^Không thấy chỗ nào trái thể thức theo Nghị định số 30\/2020\/NĐ-CP: \d+ quy tắc đạt\.$/,
  );
});

test('what is counted are rules, not elements: several rules ask for one that is missing', () => {
  const { report } = checkFormat(correctDecision({ number: '' }));
  const missing = report.results.filter(({ state }) => state === 'not-found');
  expect(missing.length).toBeGreaterThan(1);
  expect(report.message).toContain(`${missing.length} quy tắc không tìm thấy yếu tố để kiểm tra, `);
});

test('of a file with several papers the sentence speaks of the first only', () => {
  const two = correctDecision({ after: `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${decisionDocument()}` });
  expect(messageOf(two)).toContain('theo Nghị định số 30/2020/NĐ-CP ở văn bản đầu tiên trong tệp: ');
});
