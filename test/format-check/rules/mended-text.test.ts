import { expect, test } from 'vitest';
import { applySafeFixes } from '../../../src/format-check/apply-fixes.ts';
import { fixSafely } from '../../../src/format-check/checked-copy.ts';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { paragraph, paragraphOf, run } from '../../support/word-markup.ts';
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

test('legal bases that share their paragraph with other words are left to people', () => {
  const words = `${basis}\nQUYẾT ĐỊNH:`;
  const paper = correctDecision({ legalBases: paragraph(words, running), decisionWord: '' });
  expect(faultsBy('CC-02', paper).map(({ fix }) => fix)).toEqual([undefined]);
});

test('a size is mended to that of the other text, and small letters among others stay', () => {
  const small = paragraphOf(
    run('Theo dõi khí CO') + run('2', { size: 8 }) + run(' tại các khu công nghiệp của tỉnh.'),
    running,
  );
  const paper = correctDecision({
    body: paragraph(text, running).repeat(3) + paragraph(text, { ...running, size: 12 }) + small,
  });
  expect(faultsBy('BD-02', paper).map(({ fix }) => fix)).toMatchObject([{ size: 14 }, undefined]);
});

test('letters in pieces over several runs are not told as mended', () => {
  const pieces = paragraphOf(run('Ke') + run('\u0302') + run(' hoạch được ban hành kèm theo Quyết định này.'), running);
  const { changes, check } = fixSafely(correctDecision({ body: pieces + paragraph(text, running) }));
  expect(changes).toEqual([]);
  expect(check.report.results.find(({ rule }) => rule === 'PG-10')?.state).toBe('warning');
});
