import { describe, expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { assessmentInput, dossier } from '../../support/dossiers.ts';
import { importedSheets } from '../../support/imported-scores.ts';
import { type SheetInput, scoresFile } from '../../support/scores-files.ts';
import { importedScores, importedUnits, toldCodes } from '../../support/scores-results.ts';

const captions = ['TT', 'Đơn vị', 'Tổng điểm'];
const last = ['1', 'Sở Y tế', 700];
const current = ['1', 'Sở Y tế', 851.51];

describe('a table of last year', () => {
  test.each<[string, readonly SheetInput[]]>([
    [
      'by the name of its sheet',
      [
        { name: '2022', rows: [captions, last] },
        { name: '2023', rows: [captions, current] },
      ],
    ],
    [
      'by the name of its sheet beside a title',
      [
        { name: 'KQ_2022', rows: [captions, last] },
        { name: 'Kết quả', rows: [['KẾT QUẢ NĂM 2023'], captions, current] },
      ],
    ],
    [
      'by its title, before',
      [{ rows: [['Kết quả năm 2022 để so sánh'], captions, last, ['Kết quả năm 2023'], captions, current] }],
    ],
    [
      'by its title, after',
      [{ rows: [['Kết quả năm 2023'], captions, current, ['Kết quả năm 2022 để so sánh'], captions, last] }],
    ],
    [
      'by its title, which compares',
      [
        {
          rows: [['Kết quả năm 2022 (so sánh với năm 2023)'], captions, last, ['Kết quả năm 2023'], captions, current],
        },
      ],
    ],
    [
      'by the words of its sheet',
      [
        { name: 'Năm trước', rows: [captions, last] },
        { name: 'Kết quả', rows: [captions, current] },
      ],
    ],
    [
      'by the row over tables beside each other',
      [
        {
          rows: [
            ['Năm 2022', '', '', '', 'Năm 2023'],
            [...captions, '', ...captions],
            [...last, '', ...current],
          ],
        },
      ],
    ],
  ])('%s is not taken, and told', (_, sheets) => {
    const file = importedSheets(...sheets);
    expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
    expect(toldCodes(file)).toContain('table-of-earlier-year');
    expect(toldCodes(file)).not.toContain('figures-contradict');
    expect(file.unread).toContainEqual(expect.objectContaining({ kind: 'row', words: ['1', 'Sở Y tế', '700'] }));
  });

  test('with units that no other table has is told as an error', () => {
    const file = importedSheets(
      { name: 'Sở 2023', rows: [captions, current] },
      { name: 'Huyện 2022', rows: [captions, ['1', 'UBND huyện Sa Thầy', 700]] },
    );
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: 'table-of-earlier-year',
        severity: 'error',
        message: expect.stringContaining('Trang tính “Huyện 2022”, hàng 1: bảng này theo tên trang tính'),
      }),
    );
  });

  test('goes on in a table below that names no year', () => {
    const file = importedSheets(
      {
        name: 'So sánh',
        rows: [['Năm 2022'], captions, last, ['Các huyện'], ['TT', 'Huyện', 'Điểm'], ['1', 'UBND huyện Sa Thầy', 600]],
      },
      { name: 'Sở', rows: [['Năm 2023'], captions, current] },
    );
    expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
  });

  test('is not what a title makes that compares with last year, or columns of last year', () => {
    const file = importedSheets(
      { name: 'Sở', rows: [['Kết quả năm 2023 so với năm 2022'], captions, current] },
      {
        name: 'Huyện',
        rows: [
          [...captions, 'Chỉ số năm 2022'],
          ['1', 'UBND huyện Sa Thầy', 700, 60],
        ],
      },
    );
    expect(importedScores(file)).toEqual([
      ['Sở Y tế', '851.51'],
      ['UBND huyện Sa Thầy', '700'],
    ]);
    expect(toldCodes(file)).not.toContain('table-of-earlier-year');
  });
});

test('more years than a call takes arguments are read all the same', () => {
  const years = 'năm 2023 '.repeat(110);
  const rows = Array.from({ length: 12 }, () => Array.from({ length: 250 }, () => years));
  const file = importedSheets({ rows: [...rows, captions, current] });
  expect(file.dossier.assessment).toMatchObject({ year: 2023 });
});

describe('a column of last year', () => {
  test('of a main index is not taken', () => {
    const file = importedSheets({
      rows: [
        ['Kết quả năm 2023'],
        [...captions, 'Nhận thức số năm 2022', 'Thể chế số (năm 2022)', 'Hạ tầng số năm 2023'],
        [...current, 80, 70, 60],
      ],
    });
    expect(importedUnits(file)[0]?.result.mainIndices).toEqual([{ mainIndexId: 'ha-tang-so', score: '60' }]);
    expect(file.unread).toContainEqual(
      expect.objectContaining({ kind: 'column', words: ['Nhận thức số năm 2022', '80'] }),
    );
  });

  test('of a criterion, by the caption over it, is not taken', () => {
    const file = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Năm 2022', '', 'Năm 2023', ''],
        ['', '', '6.1', '6.2', '6.1', '6.2'],
        ['1', 'Sở Y tế', 1, 2, 3, 4],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    });
    expect(importedScores(file)).toEqual([['Sở Y tế', '7']]);
  });
});

describe('a base of last year', () => {
  const base = dossier({ assessment: assessmentInput({ year: 2022 }) });

  test('is told even where a caption names its year, and that column is last year', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Tổng điểm', 'Chỉ số năm 2022', 'Chỉ số năm 2023'],
      ['1', 'Sở Tài chính', 900, 80, 90],
    ];
    const file = importScores(scoresFile({ name: 'Sở', rows }), base);
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: 'year-differs',
        message: 'Trang tính “Sở”, hàng 1 ghi năm 2023, hồ sơ gốc là đợt đánh giá năm 2022.',
      }),
    );
    expect(importedUnits(file).find(({ name }) => name === 'Sở Tài chính')?.result.index).toBe('90.00');
  });
});
