import { describe, expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { importedRows, importedSheets } from '../../support/imported-scores.ts';
import { type CellInput, type SheetInput, scoresFile } from '../../support/scores-files.ts';
import { importedScores, importedUnits, toldCodes } from '../../support/scores-results.ts';

const column = (caption: string, value: CellInput) =>
  importedUnits(importedRows(['TT', 'Đơn vị', 'Tổng điểm', caption], [1, 'Sở Y tế', 851.51, value]))[0]?.result;

describe('captions of provinces', () => {
  test.each([
    ...['Điểm chính thức', 'Điểm cuối cùng', 'Điểm thẩm định', 'Điểm sau thẩm định', 'Kết quả thẩm định'],
    ...['Điểm đánh giá', 'Tổng điểm đạt', 'Số điểm', 'Điểm tổng cộng', 'Kết quả chấm điểm', 'Điểm DTI 2024'],
    ...['Điểm Sở KH&CN đánh giá', 'Điểm/1000', 'Tổng điểm, tối đa 1000', 'Điểm thực tế', 'Điểm chấm'],
  ])('“%s” is the score', (caption) => {
    expect(importedScores(importedRows(['TT', 'Đơn vị', caption], [1, 'Sở Y tế', 851.51]))).toEqual([
      ['Sở Y tế', '851.51'],
    ]);
  });

  test.each([
    ...['Đối tượng đánh giá', 'Tên đơn vị', 'Cơ quan, đơn vị', 'Địa phương', 'Xã, phường', 'Tên tổ chức'],
    ...[
      'Đơn vị được xếp hạng',
      'Tên đơn vị được đánh giá, xếp hạng',
      'Tỉnh/thành phố',
      'Phòng, ban',
      'Danh mục đơn vị',
    ],
  ])('“%s” is over the names', (caption) => {
    expect(importedScores(importedRows(['TT', caption, 'Điểm'], [1, 'Sở Y tế', 851.51]))).toEqual([
      ['Sở Y tế', '851.51'],
    ]);
  });

  test.each<[string, string, CellInput, unknown]>([
    ...(['Vị trí', 'Hạng', 'Thứ bậc', 'XH', 'Xếp vị thứ', 'Thứ tự'] as const).map(
      (caption) => [caption, 'rank', 3, 3] as [string, string, CellInput, unknown],
    ),
    ...(['Mức độ', 'Mức xếp loại', 'Mức đánh giá', 'Mức độ chuyển đổi số', 'Loại'] as const).map(
      (caption) => [caption, 'class', 'Khá', 'Khá'] as [string, string, CellInput, unknown],
    ),
    ...(['Tỷ lệ (%)', 'Tỷ lệ đạt', '%', 'Điểm đạt được (%)', 'Tỷ lệ đạt/tổng điểm', 'Phần trăm'] as const).map(
      (caption) => [caption, 'index', '87,78', '87.78'] as [string, string, CellInput, unknown],
    ),
  ])('“%s” is the %s', (caption, field, value, taken) => expect(column(caption, value)?.[field]).toBe(taken));

  test.each(['Biến động thứ hạng', 'So sánh', '+/-', 'Thay đổi so với năm trước'])('“%s” is a change', (caption) => {
    expect(column(caption, 3)).toEqual({ status: 'ranked', score: '851.51' });
  });

  test('“Điểm đề nghị” and “Điểm đơn vị chấm” are what units gave themselves', () => {
    const file = importedRows(['TT', 'Đơn vị', 'Điểm đề nghị', 'Điểm chính thức'], [1, 'Sở Y tế', 900, 851.51]);
    expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
  });

  test('of two years without the word “năm” the later is taken', () => {
    const file = importedRows(['TT', 'Đơn vị', 'DTI 2023', 'DTI 2024'], [1, 'Sở Y tế', 0.7, 0.8]);
    expect(importedScores(file)).toEqual([['Sở Y tế', '0.8']]);
  });

  test('of a kind of unit beside the unit itself give the names to the unit', () => {
    const file = importedRows(
      ['TT', 'Đơn vị', 'Đối tượng', 'Điểm'],
      [1, 'Sở Y tế', 'Sở', 90],
      [2, 'UBND huyện Đăk Hà', 'Huyện', 80],
    );
    expect(importedScores(file).map(([name]) => name)).toEqual(['Sở Y tế', 'UBND huyện Đăk Hà']);
  });
});

describe('a caption that leaves open what it is over', () => {
  test.each(['Xếp loại, xếp hạng', 'Xếp hạng/Xếp loại', 'Chỉ số và xếp loại', 'Điểm - Xếp loại'])(
    'since it names two figures, “%s”, is told and not taken',
    (caption) => {
      const file = importedRows(['TT', 'Đơn vị', 'Tổng điểm', caption], [1, 'Sở Y tế', 851.51, 'Khá (3)']);
      expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked', score: '851.51' });
      expect(file.questions).toEqual([]);
      expect(file.findings).toContainEqual(
        expect.objectContaining({
          code: 'column-of-several',
          severity: 'error',
          message: expect.stringContaining(`cột D “${caption}”: tiêu đề nêu nhiều nội dung`),
        }),
      );
    },
  );

  test('over the only numbers of a table is asked about', () => {
    const file = importedRows(['TT', 'Đơn vị', 'Kết quả', 'Xếp loại'], [1, 'Sở Y tế', 851.51, 'Khá']);
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked', class: 'Khá' });
    expect(file.questions).toMatchObject([
      { code: 'ambiguous-column', places: ['Trang tính “Kết quả”, cột C “Kết quả”'] },
    ]);
  });

  test('over names of classes only is their column, and that is told', () => {
    const file = importedRows(
      ['TT', 'Đơn vị', 'Tổng điểm', 'Kết quả'],
      [1, 'Sở Y tế', 851.51, 'Khá'],
      [2, 'Sở B', 700, 'TB'],
    );
    expect(importedUnits(file).map(({ result }) => result.class)).toEqual(['Khá', 'TB']);
    expect(toldCodes(file)).toContain('class-by-content');
  });

  test('over rates where classes should be takes none', () => {
    const file = importedRows(['TT', 'Đơn vị', 'Tổng điểm', 'Mức độ'], [1, 'Sở Y tế', 851.51, '87,78%']);
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked', score: '851.51' });
    expect(file.findings).toContainEqual(
      expect.objectContaining({ code: 'class-is-number', message: expect.stringContaining('ô D2 ghi số “87,78%”') }),
    );
  });

  test.each<[string, SheetInput]>([
    [
      'of last year',
      { rows: [['NĂM 2024'], ['TT', 'Đơn vị', 'Tổng điểm', 'Kết quả 2023'], [1, 'Sở Y tế', 800, 'Khá']] },
    ],
    [
      'of units themselves',
      {
        name: 'Tự chấm',
        rows: [
          ['TT', 'Đơn vị', 'Điểm', 'Kết quả'],
          [1, 'Sở Y tế', 8, 'Khá'],
        ],
      },
    ],
  ])('over names of classes %s gives no class, and is listed', (_, sheet) => {
    const file = importedSheets(sheet);
    expect(importedUnits(file)[0]?.result).not.toHaveProperty('class');
    expect(file.unread.map(({ words }) => words.at(-1))).toContain('Khá');
  });

  test('“Tổng điểm” over “Lần 1” and “Lần 2” is asked about', () => {
    const file = importScores(
      scoresFile({
        rows: [
          ['TT', 'Đơn vị', 'Tổng điểm', ''],
          ['', '', 'Lần 1', 'Lần 2'],
          [1, 'Sở Y tế', 80, 85],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1'],
      }),
    );
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked' });
    expect(file.questions.map(({ code }) => code)).toEqual(['ambiguous-column']);
  });
});
