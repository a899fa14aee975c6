import { describe, expect, test } from 'vitest';
import { NoScoresTableError, UnreadablePaperError } from '../../src/errors.ts';
import { importScores } from '../../src/intake/scores-workbook.ts';
import { type CellInput, scoresFile } from '../support/scores-files.ts';
import { importedUnits } from '../support/scores-results.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('units', () => {
  const captions = ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'];
  const codes = (rows: readonly CellInput[][]) =>
    importScores(scoresFile({ name: 'Sở', rows: [captions, ...rows] })).findings.map(({ code }) => code);

  test('twice in one table are told; the first row stands', () => {
    const rows = [captions, ['1', 'Sở Y tế', 851.51, 1], ['2', 'SỞ Y TẾ ', 700, 2]];
    const read = importScores(scoresFile({ name: 'Sở', rows }));
    expect(importedUnits(read).map(({ result }) => result.score)).toEqual(['851.51']);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        code: 'unit-repeated',
        message: 'Trang tính “Sở”, ô B3: đơn vị “SỞ Y TẾ” đã có ở trang tính “Sở”, ô B2. Hồ sơ lấy dòng trước.',
      }),
    );
    expect(read.unread).toContainEqual(expect.objectContaining({ words: ['SỞ Y TẾ', '700', '2'] }));
  });

  test('of one rank with other scores are told, with equal scores not', () => {
    expect(
      codes([
        ['1', 'Sở Y tế', 851.51, 1],
        ['2', 'Sở Tài chính', 700, 1],
      ]),
    ).toContain('rank-repeated');
    expect(
      codes([
        ['1', 'Sở Y tế', 700, 1],
        ['2', 'Sở Tài chính', '700,00', 1],
      ]),
    ).not.toContain('rank-repeated');
  });

  test('on two sheets are one unit with what both say; what contradicts is told', () => {
    const detail = [
      ['TT', 'Đơn vị', 'Nhận thức số', 'Tổng điểm'],
      ['1', 'Sở Y tế', 90, 852],
    ];
    const read = importScores(
      scoresFile({ name: 'Chung', rows: [captions, ['1', 'Sở Y tế', 851.51, 1]] }, { name: 'Chi tiết', rows: detail }),
    );
    expect(importedUnits(read)).toMatchObject([
      { result: { score: '851.51', rank: 1, mainIndices: [{ mainIndexId: 'nhan-thuc-so', score: '90' }] } },
    ]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        code: 'figures-contradict',
        message:
          'Trang tính “Chung”, ô C2 ghi điểm đạt được 851.51, trang tính “Chi tiết”, ô D2 ghi 852. Hồ sơ lấy số thứ nhất.',
      }),
    );
  });
});

describe('a file', () => {
  test('without a table of results is refused with what stands in it', () => {
    const refused = () =>
      importScores(
        scoresFile({
          name: 'Thu chi',
          rows: [
            ['Khoản', 'Tiền'],
            ['Điện', 100],
          ],
        }),
      );
    expect(refused).toThrow(NoScoresTableError);
    expect(refused).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ place: 'Trang tính “Thu chi”' })] }),
    );
  });

  test('that is no workbook is refused by the reader', () => {
    expect(() => importScores(utf8('%PDF-1.7'))).toThrow(UnreadablePaperError);
  });

  test('may be CSV', () => {
    const read = importScores(utf8('TT;Đơn vị;Tổng điểm\n1;Sở Y tế;851,51\n'));
    expect(importedUnits(read)).toMatchObject([{ name: 'Sở Y tế', result: { score: '851.51' } }]);
    expect(read.tables[0]?.place).toBe('Hàng 1');
  });
});
