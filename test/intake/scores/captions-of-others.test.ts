import { expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { scoresFile } from '../../support/scores-files.ts';
import { importedUnits } from '../../support/scores-results.ts';

test.each([
  'Tổng điểm trừ',
  'Số tiêu chí đạt được',
  'Tỷ lệ hồ sơ trực tuyến',
  'Số tiêu chí đạt điểm tối đa',
  'Điểm đạt được/Điểm tối đa',
  'Số hồ sơ thẩm định',
])('a column “%s” is no figure of a unit, beside a score or alone, and is told', (caption) => {
  const beside = importScores(
    scoresFile({
      rows: [
        ['TT', 'Đơn vị', 'Tổng điểm', caption],
        ['1', 'Sở Y tế', 851.51, 30],
      ],
    }),
  );
  expect(importedUnits(beside)[0]?.result).toEqual({ status: 'ranked', score: '851.51' });
  expect(beside.dossier.assessment).not.toMatchObject({ groups: [{ maximumScore: expect.anything() }] });
  expect(beside.questions).toEqual([]);
  expect(beside.unread).toContainEqual(expect.objectContaining({ kind: 'column', words: [caption, '30'] }));
  const alone = importScores(
    scoresFile({
      rows: [
        ['TT', 'Đơn vị', caption, 'Xếp hạng'],
        ['1', 'Sở Y tế', 30, 1],
      ],
    }),
  );
  expect(importedUnits(alone)[0]?.result).toEqual({ status: 'ranked', rank: 1 });
});

test('points taken off a main index are not its score', () => {
  const rows = [
    ['TT', 'Đơn vị', 'Tổng điểm', 'Nhận thức số', ''],
    ['', '', '', 'Điểm đạt được', 'Điểm trừ'],
    ['1', 'Sở Y tế', 851.51, 90, 5],
  ];
  const read = importScores(scoresFile({ rows, merges: ['D1:E1'] }));
  expect(read.questions).toEqual([]);
  expect(importedUnits(read)[0]?.result.mainIndices).toEqual([{ mainIndexId: 'nhan-thuc-so', score: '90' }]);
});
