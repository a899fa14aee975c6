import { describe, expect, test } from 'vitest';
import { importedSheets } from '../support/imported-scores.ts';
import type { CellInput } from '../support/scores-files.ts';
import { importedGroups, importedScores, importedUnits } from '../support/scores-results.ts';

const captions = ['STT', 'Đơn vị', 'Tổng điểm'];

describe('tables beside each other', () => {
  test('are two tables, each with its own columns', () => {
    const read = importedSheets({
      rows: [
        ['Các sở', '', '', '', 'Các huyện'],
        [...captions, '', ...captions],
        ['1', 'Sở Y tế', 851.51, '', '1', 'UBND huyện Sa Thầy', 647.67],
        ['2', 'Sở Tài chính', 843.72],
      ],
    });
    expect(importedGroups(read).map(({ tierId, units }) => [tierId, units.map(({ name }) => name)])).toEqual([
      ['so', ['Sở Y tế', 'Sở Tài chính']],
      ['huyen', ['UBND huyện Sa Thầy']],
    ]);
    expect(importedScores(read).at(-1)).toEqual(['UBND huyện Sa Thầy', '647.67']);
  });

  test('do not split a wide table above or below them', () => {
    const read = importedSheets({
      rows: [
        [...captions, 'Xếp loại', 'Xếp hạng'],
        ['1', 'Ban Dân tộc', 700, 'Khá', 1],
        [...captions, '', ...captions],
        ['1', 'Sở Y tế', 851.51, '', '1', 'UBND huyện Sa Thầy', 647.67],
        [...captions, 'Xếp loại', 'Xếp hạng'],
        ['1', 'Thanh tra tỉnh', 600, 'Khá', 2],
      ],
    });
    expect(importedUnits(read).map(({ name, result }) => [name, result.rank])).toEqual([
      ['Ban Dân tộc', 1],
      ['Sở Y tế', undefined],
      ['UBND huyện Sa Thầy', undefined],
      ['Thanh tra tỉnh', 2],
    ]);
  });

  test('are not what a column of districts beside the communes makes', () => {
    const read = importedSheets({
      rows: [
        ['STT', 'Huyện', 'Xã, phường', 'Tổng điểm'],
        ['1', 'Sa Thầy', 'Xã Rờ Kơi', 300],
        ['2', '', 'Xã Sa Bình', 290],
      ],
      merges: ['B2:B3'],
    });
    expect(importedScores(read)).toEqual([
      ['Xã Rờ Kơi', '300'],
      ['Xã Sa Bình', '290'],
    ]);
    expect(read.unread).toContainEqual(
      expect.objectContaining({ kind: 'column', words: ['Huyện', 'Sa Thầy', 'Sa Thầy'] }),
    );
  });
});

describe('scales', () => {
  test.each<[string, CellInput, string, string | undefined, string | undefined]>([
    ['Tổng điểm', '0,91507', 'ratio', '0.91507', undefined],
    ['Chỉ số CĐS', 0.886, 'ratio', '0.886', undefined],
    ['Chỉ số CĐS', '95,26%', 'percent', '95.26', undefined],
    ['Tổng điểm', { percent: '0.9526' }, 'percent', '95.26', undefined],
    ['Tổng điểm', 887.83, 'points', '887.83', undefined],
  ])('of %s %j is %s', (caption, cell, scale, score, index) => {
    const read = importedSheets({
      rows: [
        ['TT', 'Đơn vị', caption],
        ['1', 'Sở Y tế', cell],
      ],
    });
    expect(read.dossier.assessment).toMatchObject({ scale });
    expect(importedUnits(read)[0]?.result).toEqual({
      status: 'ranked',
      score,
      ...(index === undefined ? {} : { index }),
    });
  });
});

describe('main indices', () => {
  test('are read from their captions, with or without numbers, scores and maxima', () => {
    const read = importedSheets({
      rows: [
        [...captions, '1. Nhận thức số', '', 'II. Thể chế số (tối đa 100 điểm)'],
        ['', '', '', 'Điểm tối đa', 'Điểm đạt được'],
        ['1', 'Sở Y tế', 190, 100, 92.5, 97.5],
      ],
      merges: ['D1:E1'],
    });
    expect(importedUnits(read)[0]?.result.mainIndices).toEqual([
      { mainIndexId: 'nhan-thuc-so', score: '92.5', maximumScore: '100' },
      { mainIndexId: 'the-che-so', score: '97.5' },
    ]);
  });
});

describe('last year', () => {
  test('is told from this year by the year in the caption', () => {
    const read = importedSheets({
      rows: [
        ['KẾT QUẢ NĂM 2023'],
        [
          'TT',
          'Đơn vị',
          'Chỉ số CĐS năm 2022',
          'Xếp loại năm 2022',
          'Chỉ số CĐS năm 2023',
          'Tăng/giảm so với năm 2022',
        ],
        ['1', 'Sở Y tế', '60,5', 'Trung bình', '87,78', '27,28'],
      ],
    });
    expect(importedUnits(read)[0]?.result).toEqual({ status: 'ranked', score: '87.78' });
    expect(read.dossier.assessment).toMatchObject({
      scale: 'percent',
      previousYear: { year: 2022, results: [{ unitId: 'so-y-te', index: '60.5', class: 'Trung bình' }] },
    });
    expect(read.unread.find(({ kind }) => kind === 'column')?.words).toEqual(['Tăng/giảm so với năm 2022', '27,28']);
  });
});

describe('columns', () => {
  test('that nobody understands are listed with their words', () => {
    const read = importedSheets({
      rows: [
        [...captions, 'Điểm thưởng', 'Ghi chú'],
        ['1', 'Sở Y tế', 851.51, 5, 'Nộp muộn', 'ngoài bảng'],
      ],
    });
    expect(read.unread.filter(({ kind }) => kind === 'column').map(({ words }) => words)).toEqual([
      ['Điểm thưởng', '5'],
      ['Ghi chú', 'Nộp muộn'],
      ['', 'ngoài bảng'],
    ]);
  });

  test('that could both be the score and differ are asked about, and neither is taken', () => {
    const read = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Tổng điểm', 'Điểm đạt được'],
        ['1', 'Sở Y tế', 851.51, 843.72],
      ],
    });
    expect(importedUnits(read)[0]?.result.score).toBeUndefined();
    expect(read.questions).toMatchObject([
      {
        code: 'ambiguous-column',
        places: ['Trang tính “Kết quả”, cột C “Tổng điểm”', 'Trang tính “Kết quả”, cột D “Điểm đạt được”'],
      },
    ]);
  });

  test('that both say the same are no doubt', () => {
    const read = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Tổng điểm', 'Điểm đạt được'],
        ['1', 'Sở Y tế', 851.51, 851.51],
      ],
    });
    expect(read.questions).toEqual([]);
    expect(importedUnits(read)[0]?.result.score).toBe('851.51');
  });

  test("with units' own assessments only are asked about", () => {
    const read = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Điểm tự đánh giá'],
        ['1', 'Sở Y tế', 851.51],
      ],
    });
    expect(importedUnits(read)[0]?.result.score).toBeUndefined();
    expect(read.questions.map(({ code }) => code)).toEqual(['self-assessed-only']);
  });
});
