import { describe, expect, test } from 'vitest';
import { importScores } from '../../src/intake/scores-workbook.ts';
import { type CellInput, scoresFile } from '../support/scores-files.ts';
import { importedUnits } from '../support/scores-results.ts';

const columns = ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Điểm đạt được', 'Chỉ số CĐS', 'Xếp loại', 'Xếp hạng'];

/** One unit whose cells from the maximum on are these. */
function unitOf(...cells: readonly CellInput[]) {
  const read = importScores(scoresFile({ name: 'Sở', rows: [columns, ['1', 'Sở Y tế', ...cells]] }));
  return { read, result: importedUnits(read)[0]?.result ?? {} };
}

describe('the cells of a unit', () => {
  test('are taken as they are shown', () => {
    const { result } = unitOf(970, { number: '851.51' }, { percent: '0.8778' }, ' Khá\u00a0', {
      formula: 'RANK(D2,D:D)',
      value: '1',
    });
    expect(result).toEqual({ status: 'ranked', score: '851.51', index: '87.78', class: 'Khá', rank: 1 });
  });

  test('with the digits of a binary number are the number that was typed', () => {
    expect(unitOf(970, { number: '851.50999999999999' }).result.score).toBe('851.51');
  });

  test('with rich text, formulas and letters in pieces are read', () => {
    const { result } = unitOf('970', { formula: 'SUM(A1:A2)', value: '851.51' }, '', {
      rich: ['Trung ', 'bình'.normalize('NFD')],
    });
    expect(result).toEqual({ status: 'ranked', score: '851.51', class: 'Trung bình' });
  });

  test('are never computed: an index that does not agree stays what it is', () => {
    expect(unitOf(1000, 500, '70,00', 'Tốt', '9').result).toEqual({
      status: 'ranked',
      score: '500',
      index: '70.00',
      class: 'Tốt',
      rank: 9,
    });
  });

  test.each<[CellInput, string, string]>([
    [{ error: '#DIV/0!' }, 'error-cell', 'Trang tính “Sở”, ô D2 có lỗi “#DIV/0!”, cần điểm đạt được.'],
    [
      { formula: 'A1' },
      'formula-without-value',
      'Trang tính “Sở”, ô D2 có công thức nhưng tệp không lưu kết quả, cần điểm đạt được.',
    ],
    [
      { day: '45058' },
      'date-instead-of-number',
      'Trang tính “Sở”, ô D2 là ngày hoặc giờ (2023-05-12), cần điểm đạt được. Excel có thể đã đổi số gõ vào thành ngày.',
    ],
    [-5, 'negative-number', 'Trang tính “Sở”, ô D2 là số âm -5, cần điểm đạt được.'],
    ['851,51/970', 'not-a-number', 'Trang tính “Sở”, ô D2 ghi “851,51/970”, cần điểm đạt được viết bằng số.'],
  ])('%j where a score should be is told with its cell, and not taken', (cell, code, message) => {
    const { read, result } = unitOf(970, cell);
    expect(result).toEqual({ status: 'ranked' });
    expect(read.isComplete).toBe(false);
    expect(read.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code, message, unit: 'Sở Y tế' },
    ]);
  });

  test.each(['', ' ', '–', '-'])('that hold %j for a score are told as not scored', (cell) => {
    const { read, result } = unitOf(970, cell);
    expect(result).toEqual({ status: 'ranked' });
    expect(read.findings.map(({ code }) => code)).toContain('score-missing');
  });

  test.each([
    ['Không báo cáo', 'no-report'],
    ['Không có báo cáo', 'no-report'],
    ['Chưa nộp hồ sơ', 'no-report'],
    ['Không đánh giá do tính chất đặc thù', 'not-assessed'],
    ['Không thuộc đối tượng đánh giá', 'not-assessed'],
  ])('that say %j give the status %s with these words as reason', (words, status) => {
    const { read, result } = unitOf('', words);
    expect(result).toEqual({ status, reason: words });
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('that give a class to a unit without a score tell it and leave it to the index set', () => {
    const { read, result } = unitOf('', 'Không báo cáo', '', 'Yếu');
    expect(result).toEqual({ status: 'no-report', reason: 'Không báo cáo' });
    expect(read.findings.map(({ code }) => code)).toContain('class-without-score');
  });

  test('that say “Không xếp loại” in place of a class give no class', () => {
    expect(unitOf(970, 851.51, '', 'Không xếp loại').result).toEqual({
      status: 'assessed-not-ranked',
      score: '851.51',
      reason: 'Không xếp loại',
    });
  });

  test('that give a rank beside words that there is none tell it', () => {
    const { read, result } = unitOf(970, 851.51, '', 'Không xếp loại', 3);
    expect(result.rank).toBeUndefined();
    expect(read.findings).toContainEqual(
      expect.objectContaining({ code: 'not-ranked-contradicts', severity: 'error', unit: 'Sở Y tế' }),
    );
  });

  test('that say in a remark that the unit is not ranked keep its score', () => {
    const rows = [
      [...columns, 'Ghi chú'],
      ['1', 'Sở Y tế', 970, 851.51, '', '', '', 'Không xếp hạng: chưa đủ năm'],
    ];
    expect(importedUnits(importScores(scoresFile({ rows })))[0]?.result).toEqual({
      status: 'assessed-not-ranked',
      score: '851.51',
      reason: 'Không xếp hạng: chưa đủ năm',
    });
  });

  test.each<[CellInput, number | undefined]>([
    ['01', 1],
    ['2/17', 2],
    ['Hạng 3', 3],
    ['0', undefined],
    ['1,5', undefined],
    ['nhất', undefined],
  ])('give the rank of %j as %j', (cell, rank) => expect(unitOf(970, 851.51, '', '', cell).result.rank).toBe(rank));

  test('merged down a column hold for every row beside them', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Tổng điểm'],
      ['1', 'Sở Y tế', 970, 851.51],
      ['2', 'Sở Tài chính', '', 843.72],
    ];
    const read = importScores(scoresFile({ rows, merges: ['C2:C3'] }));
    expect(read.dossier.assessment).toMatchObject({ groups: [{ maximumScore: '970', units: [{}, {}] }] });
    expect(importedUnits(read).map(({ result }) => result)).toEqual([
      { status: 'ranked', score: '851.51' },
      { status: 'ranked', score: '843.72' },
    ]);
  });

  test('with another maximum than the others keep it as their own', () => {
    const rows = [[...columns], ['1', 'Sở Y tế', 970, 851.51], ['2', 'Sở Tài chính', 900, 843.72]];
    expect(importedUnits(importScores(scoresFile({ rows }))).map(({ result }) => result.maximumScore)).toEqual([
      '970',
      '900',
    ]);
  });
});

describe('numbers that can be read in two ways', () => {
  const file = scoresFile({
    name: 'Sở',
    rows: [
      ['TT', 'Đơn vị', 'Tổng điểm'],
      ['1', 'Sở Y tế', '1.000'],
      ['2', 'Sở Tài chính', '970'],
    ],
  });

  test('are asked about with their cells and both readings, and not taken', () => {
    const read = importScores(file);
    expect(read.questions).toMatchObject([
      {
        code: 'ambiguous-number',
        places: ['Trang tính “Sở”, ô C2'],
        readings: [{ text: '1.000', decimalPoint: '1.000', decimalComma: '1000' }],
      },
    ]);
    expect(importedUnits(read).map(({ result }) => result.score)).toEqual([undefined, '970']);
    expect(read.findings.map(({ code }) => code)).not.toContain('score-missing');
  });

  test.each([
    ['.', '1.000'],
    [',', '1000'],
  ] as const)('are read as decided: %s', (decimalMark, score) => {
    const read = importScores(file, undefined, { decimalMark });
    expect(read.questions).toEqual([]);
    expect(importedUnits(read)[0]?.result.score).toBe(score);
  });

  test('of both kinds in one column are told', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Tổng điểm'],
      ['1', 'Sở Y tế', '851,51'],
      ['2', 'Sở Tài chính', '843.72'],
    ];
    const read = importScores(scoresFile({ rows }));
    expect(importedUnits(read).map(({ result }) => result.score)).toEqual(['851.51', '843.72']);
    expect(read.findings.map(({ code }) => code)).toContain('mixed-decimal-marks');
  });
});
