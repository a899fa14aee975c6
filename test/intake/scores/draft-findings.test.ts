import { describe, expect, test } from 'vitest';
import { importedRows } from '../../support/imported-scores.ts';
import type { CellInput } from '../../support/scores-files.ts';
import { importedUnits } from '../../support/scores-results.ts';

const doubts = (file: ReturnType<typeof importedRows>) =>
  file.findings.filter(({ code }) => code !== 'assessment-proposed').map(({ code, message }) => [code, message]);
const captions = ['TT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được', 'Chỉ số', 'Xếp hạng'];
const place = 'Trang tính “Kết quả”, ô';

describe('without a base the figures of a file are held against each other:', () => {
  test.each<[string, readonly CellInput[]]>([
    ['87.78', [970, 851.51, 87.78]],
    ['0.8778 of 1', [970, 851.51, 0.8778]],
    ['a zero at the end that Excel dropped', [970, 804.13, { number: '82.9' }]],
    ['87,78%', [970, 851.51, '87,78%']],
  ])('an index that is the computed one raises nothing: %s', (_, figures) => {
    expect(doubts(importedRows(captions, [1, 'Sở Y tế', ...figures]))).toEqual([]);
  });

  test('an index that is not, and a score above the maximum, are told with their cells and stay', () => {
    const file = importedRows(captions, [1, 'Sở Y tế', 970, 851.51, 88.78], [2, 'Sở Xây dựng', 970, 84372]);
    expect(doubts(file)).toEqual([
      ['index-differs', `${place} E2: chỉ số ghi 88.78 khác chỉ số tính lại 87.78 (851.51 trên 970).`],
      ['score-above-maximum', `${place} D3: điểm đạt được 84372 lớn hơn điểm tối đa 970.`],
    ]);
    expect(importedUnits(file).map(({ result: { score, index } }) => [score, index])).toEqual([
      ['851.51', '88.78'],
      ['84372', undefined],
    ]);
  });

  test('a better rank for a lower score', () => {
    const file = importedRows(captions, [1, 'Sở Y tế', 970, 700, '', 1], [2, 'Sở Xây dựng', 970, 800, '', 2]);
    expect(doubts(file)).toEqual([
      ['rank-against-score', `${place} F3 ghi xếp hạng 2 với 800, cao hơn số 700 của “Sở Y tế” xếp hạng 1.`],
    ]);
  });

  test('main indices that do not add up to the total', () => {
    const file = importedRows(['TT', 'Đơn vị', 'Nhận thức số', 'Thể chế số', 'Tổng điểm'], [1, 'Sở Y tế', 90, 80, 175]);
    expect(doubts(file)).toEqual([
      ['main-index-sum-differs', `${place} E2: điểm đạt được 175 khác tổng điểm 2 chỉ số chính có trong tệp là 170.`],
    ]);
  });
});
