import { describe, expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { type CellInput, scoresFile } from '../../support/scores-files.ts';
import { importedScores, toldCodes } from '../../support/scores-results.ts';

const read = (...rows: readonly (readonly CellInput[])[]) =>
  importScores(scoresFile({ rows: [['TT', 'Đơn vị', 'Tổng điểm'], ...rows] }));

describe('ordinals', () => {
  test('of which one is left out are told, since a row may be lost', () => {
    const file = read(['1', 'Sở Y tế', 90], ['2', 'Sở Nội vụ', 80], ['4', 'Sở Xây dựng', 70]);
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: 'ordinal-gap',
        message: 'Trang tính “Kết quả”, hàng 4: số thứ tự nhảy từ 2 đến 4; tệp có thể thiếu đơn vị.',
      }),
    );
  });

  test.each<[string, (readonly CellInput[])[]]>([
    [
      'go on over groups',
      [
        ['I', 'Nhóm một'],
        ['1', 'Sở Y tế', 90],
        ['II', 'Nhóm hai'],
        ['2', 'Sở Nội vụ', 80],
      ],
    ],
    [
      'begin again',
      [
        ['1', 'Sở Y tế', 90],
        ['1', 'Sở Nội vụ', 80],
      ],
    ],
    [
      'are ranks',
      [
        ['3', 'Sở Y tế', 90],
        ['7', 'Sở Nội vụ', 80],
        ['12', 'Sở Xây dựng', 70],
      ],
    ],
  ])('that %s are no doubt', (_, rows) => {
    expect(toldCodes(read(...rows))).not.toContain('ordinal-gap');
  });

  test.each<[string, CellInput, string]>([
    ['in the column of ordinals', '-', 'Trung tâm A'],
    ['before the name', '', '- Trung tâm A'],
  ])('that are a dash, %s, are of a part more likely than of a unit', (_, ordinal, name) => {
    const file = read(['1', 'Sở Y tế', 90], [ordinal, name, 10], ['2', 'Sở Nội vụ', 80]);
    expect(importedScores(file)).toHaveLength(3);
    expect(file.findings).toContainEqual(
      expect.objectContaining({ code: 'row-may-be-part', severity: 'error', unit: 'Trung tâm A' }),
    );
  });

  test('that are missing beside words that begin like no unit are of a sum more likely', () => {
    const file = read(['1', 'Sở Y tế', 90], ['2', 'Sở Nội vụ', 80], ['', 'Tỉnh Kon Tum', 85], ['', 'Sở Xây dựng', 70]);
    const told = file.findings.filter(({ code }) => code === 'row-may-be-sum');
    expect(told.map(({ unit, severity }) => [unit, severity])).toEqual([['Tỉnh Kon Tum', 'error']]);
  });

  test.each(['Mức bình quân', 'TB cộng', 'Chung toàn tỉnh', 'Tổng hợp chung', 'Trung bình cộng', 'Bình quân khối'])(
    'are not needed to know that “%s” is no unit',
    (name) => expect(importedScores(read(['1', 'Sở Y tế', 90], ['', name, 90]))).toHaveLength(1),
  );
});
