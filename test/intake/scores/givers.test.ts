import { describe, expect, test } from 'vitest';
import { importedSheets } from '../../support/imported-scores.ts';
import type { CellInput, SheetInput } from '../../support/scores-files.ts';
import { importedScores, importedUnits, toldCodes } from '../../support/scores-results.ts';

const captions = ['TT', 'Đơn vị', 'Điểm đạt được'];
const own = ['1', 'Sở Y tế', 950];
const verified = ['1', 'Sở Y tế', 851.51];

describe('what units gave themselves', () => {
  test.each<[string, SheetInput]>([
    ['the name of the sheet', { name: 'Tự đánh giá', rows: [captions, own] }],
    ['a title', { rows: [['BẢNG TỔNG HỢP ĐIỂM TỰ CHẤM NĂM 2023'], captions, own] }],
  ])('is known by %s, and asked about', (_, sheet) => {
    const file = importedSheets(sheet);
    expect(importedScores(file)).toEqual([['Sở Y tế', undefined]]);
    expect(toldCodes(file)).toContain('self-assessed-only');
  });

  test.each(['Điểm tự cho', 'Đơn vị chấm', 'Điểm đơn vị đề nghị', 'Điểm cơ quan tự xếp'])(
    'is known by the caption “%s”',
    (caption) => {
      const file = importedSheets({
        rows: [
          ['TT', 'Đơn vị', caption, 'Tổng điểm'],
          ['1', 'Sở Y tế', 950, 851.51],
        ],
      });
      expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
      expect(file.questions).toEqual([]);
    },
  );

  test('on a sheet of its own leaves the verified figures of another', () => {
    const file = importedSheets(
      { name: 'Tự chấm', rows: [captions, own] },
      { name: 'Thẩm định', rows: [captions, verified] },
    );
    expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
  });

  test('under a title of its own leaves the verified figures below, also without ordinals', () => {
    const file = importedSheets({
      rows: [
        ['Điểm tự đánh giá'],
        ['Đơn vị', 'Điểm đạt được'],
        ['Sở Y tế', 950],
        ['Điểm thẩm định'],
        ['Đơn vị', 'Điểm đạt được'],
        ['Sở Y tế', 851.51],
      ],
    });
    expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
    expect(toldCodes(file)).not.toContain('unit-repeated');
  });

  test('goes on behind a page break, and in a table below that does not say otherwise', () => {
    const file = importedSheets({
      rows: [
        ['Điểm tự chấm'],
        captions,
        own,
        ['(tiếp theo)'],
        captions,
        ['2', 'Sở Xây dựng', 940],
        ['Các huyện'],
        ['TT', 'Huyện', 'Điểm đạt được'],
        ['1', 'UBND huyện Sa Thầy', 930],
      ],
    });
    expect(importedScores(file).map(([, score]) => score)).toEqual([undefined, undefined, undefined]);
    expect(file.questions.map(({ code }) => code)).toEqual(['self-assessed-only', 'self-assessed-only']);
  });

  test('is not what a title makes that also names those who verified', () => {
    const file = importedSheets({ rows: [['Kết quả tự đánh giá và thẩm định'], captions, verified] });
    expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
  });

  test('of main indices is not taken under such a title', () => {
    const file = importedSheets(
      {
        name: 'Tự chấm',
        rows: [
          [...captions, 'Nhận thức số'],
          [...own, 99],
        ],
      },
      {
        name: 'Thẩm định',
        rows: [
          [...captions, 'Thể chế số'],
          [...verified, 88],
        ],
      },
    );
    expect(importedUnits(file)[0]?.result.mainIndices).toEqual([{ mainIndexId: 'the-che-so', score: '88' }]);
  });

  test.each<[string, string, CellInput]>([
    ['Chỉ số (tự đánh giá)', 'index', 95],
    ['Xếp loại tự đánh giá', 'class', 'Tốt'],
    ['Thứ hạng theo điểm tự đánh giá', 'rank', 1],
  ])('as “%s” is no official %s', (caption, field, cell) => {
    const file = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Điểm thẩm định', caption],
        [...verified, cell],
      ],
    });
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked', score: '851.51' });
    expect(file.unread).toContainEqual({
      kind: 'column',
      place: `Trang tính “Kết quả”, cột D “${caption}”`,
      words: [caption, String(cell)],
      reason: 'Đơn vị tự đánh giá; hồ sơ chỉ ghi kết quả chính thức.',
    });
    expect(field in (importedUnits(file)[0]?.result ?? {})).toBe(false);
  });

  test('as an index only is asked about', () => {
    const file = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Chỉ số tự đánh giá'],
        ['1', 'Sở Y tế', 95],
      ],
    });
    expect(toldCodes(file)).toContain('self-assessed-only');
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked' });
  });
});
