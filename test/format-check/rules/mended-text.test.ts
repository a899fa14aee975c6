import { expect, test } from 'vitest';
import { applySafeFixes } from '../../../src/format-check/apply-fixes.ts';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { paragraph } from '../../support/word-markup.ts';
import { correctDecision, running } from '../../support/word-paper.ts';

const text =
  'Điều 1. Giao Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn theo dõi, đôn đốc, kiểm tra việc thực hiện Quyết định này./.';
const basis = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.';

test.each([
  ['CC-02', { legalBases: paragraph(basis, { ...running, size: 12 }) }],
  ['BD-01', { body: paragraph(text, { ...running, alignment: 'left' }) }],
  ['BD-02', { body: paragraph(text, { ...running, size: 16, italic: true }) }],
  ['BD-04', { body: paragraph(text, { ...running, before: 0 }).repeat(3) }],
  ['BD-05', { body: paragraph(text, { ...running, line: 200, lineRule: 'exact' }) }],
  ['BD-05', { body: paragraph(text, { ...running, line: 600 }) }],
])('%s passes once its safe fixes are applied: %#', (ruleId, changes) => {
  const paper = correctDecision(changes);
  const fixes = faultsBy(ruleId, paper).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));

  expect(fixes).not.toEqual([]);
  expect(checkedBy(ruleId, applySafeFixes(paper, fixes))).toEqual({ state: 'passed' });
});
