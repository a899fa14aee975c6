import { describe, expect, test } from 'vitest';
import { importedSheets, small } from '../support/imported-scores.ts';
import { importedGroups, importedScores, importedUnits } from '../support/scores-results.ts';

const { captions, rows: two, scores: both } = small;

describe('captions', () => {
  test.each([
    ['STT', 'Đơn vị', 'Điểm đạt được'],
    ['TT', 'Tên cơ quan', 'Tổng điểm'],
    ['Số TT', 'Cơ quan, đơn vị', 'Điểm thẩm định'],
    ['Số thứ tự', 'Tên đơn vị', 'Tổng điểm đạt được (*)'],
    ['STT', 'Sở, ban, ngành', 'ĐIỂM'],
    ['TT', 'Địa phương', 'Tổng số điểm'],
    ['TT', 'Đơn vị', 'Tổng cộng'],
    ['TT', 'Cơ quan chuyên môn thuộc UBND tỉnh', 'Tổng điểm'],
    ['TT', 'Tên đơn vị được đánh giá', 'Tổng điểm'],
    ['TT', 'UBND các huyện, thị xã, thành phố', 'Tổng điểm'],
    ['TT', 'Đơn vị', 'Điểm năm 2025'],
    ['TT', 'Đơn vị', 'Điểm CĐS'],
    ['TT ', ' Đơn vị/Địa phương', 'Tổng\nđiểm'],
    ['TT', 'Cơ quan,\u00a0đơn vị ', 'Điểm\u00a0đạt\u00a0được '],
    ['TT', 'Đơn vị', 'Điểm đạt được'].map((caption) => caption.normalize('NFD')),
    ['TT', '', 'Điểm đạt được'],
  ])('%j | %j | %j are known', (...row) => {
    expect(importedScores(importedSheets({ rows: [row, ...two] }))).toEqual(both);
  });

  test.each<[string, string, unknown]>([
    ['Chỉ số CĐS', 'index', '87.78'],
    ['Chỉ số chung', 'index', '87.78'],
    ['Chỉ số chuyển đổi số (% điểm đạt được so với điểm tối đa)', 'index', '87.78'],
    ['Tỷ lệ % đạt được', 'index', '87.78'],
    ['Giá trị DTI', 'index', '87.78'],
  ])('%j is the %s', (caption, field, value) => {
    const read = importedSheets({
      rows: [
        [...captions, caption],
        ['1', 'Sở Y tế', 851.51, '87,78'],
      ],
    });
    expect(importedUnits(read)[0]?.result[field]).toBe(value);
  });

  test.each(['Tổng điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm tối đa các tiêu chí đánh giá'])(
    '%j is the maximum',
    (caption) => {
      const read = importedSheets({
        rows: [
          ['TT', 'Đơn vị', caption, 'Điểm đạt được'],
          ['1', 'Sở Y tế', 970, 851.51],
        ],
      });
      expect(importedGroups(read)[0]?.maximumScore).toBe('970');
    },
  );

  test.each(['Xếp hạng', 'Thứ hạng', 'Hạng', 'Thứ tự xếp hạng', 'Xếp thứ', 'Vị thứ'])('%j is the rank', (caption) => {
    const read = importedSheets({
      rows: [
        [...captions, caption],
        ['', 'Sở Y tế', 851.51, '01'],
      ],
    });
    expect(importedUnits(read)[0]?.result.rank).toBe(1);
  });

  test('stand anywhere, with titles above and in any order', () => {
    const read = importedSheets({
      rows: [
        [],
        ['', '', 'ỦY BAN NHÂN DÂN TỈNH'],
        ['', '', 'KẾT QUẢ ĐÁNH GIÁ NĂM 2025'],
        ['', '', '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026)'],
        ['', '', 'Xếp loại', 'Tổng điểm', 'TT', 'Cơ quan'],
        ['', '', 'Khá', '851,51', '1', 'Sở Y tế'],
      ],
    });
    expect(importedUnits(read)[0]?.result).toEqual({ status: 'ranked', score: '851.51', class: 'Khá' });
    expect(read.dossier.assessment).toMatchObject({ year: 2025 });
    expect(read.unread.filter(({ kind }) => kind === 'title').map(({ words }) => words)).toEqual([
      ['ỦY BAN NHÂN DÂN TỈNH'],
      ['KẾT QUẢ ĐÁNH GIÁ NĂM 2025'],
      ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026)'],
    ]);
  });

  test('of two lines with merged cells are read together', () => {
    const read = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Điểm', '', '', 'Xếp loại'],
        ['', '', 'Tối đa', 'Tự đánh giá', 'Thẩm định', ''],
        ['1', 'Sở Y tế', 970, 900, 851.51, 'Khá'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'],
    });
    expect(importedGroups(read)[0]).toMatchObject({
      maximumScore: '970',
      units: [{ result: { status: 'ranked', score: '851.51', class: 'Khá' } }],
    });
    expect(read.tables[0]?.columns.map(({ readAs }) => readAs)).toEqual([
      'số thứ tự',
      'tên đơn vị',
      'điểm tối đa',
      'điểm đạt được tự đánh giá',
      'điểm đạt được thẩm định',
      'xếp loại',
    ]);
  });

  test('of two lines without merged cells are read together', () => {
    const read = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Điểm', '', 'Xếp loại'],
        ['', '', 'Tự chấm', 'Thẩm định'],
        ['(1)', '(2)', '(3)', '(4)', '(5)=(4)/(3)'],
        ['1', 'Sở Y tế', 900, 851.51, 'Khá'],
      ],
    });
    expect(importedUnits(read)[0]?.result).toEqual({ status: 'ranked', score: '851.51', class: 'Khá' });
  });

  test('whose upper line stands above that of the names are read together', () => {
    const read = importedSheets({
      rows: [
        ['', '', 'Tổng điểm', '', 'Xếp hạng'],
        ['TT', 'Đơn vị', 'Tự đánh giá', 'Thẩm định'],
        ['1', 'Sở Y tế', 900, 851.51, 1],
      ],
      merges: ['C1:D1', 'E1:E2'],
    });
    expect(importedUnits(read)[0]?.result).toEqual({ status: 'ranked', score: '851.51', rank: 1 });
  });

  test.each(['(%)', '%', '(2)', 'Năm 2025', 'Thẩm định'])(
    'with %j below them mean what the upper line says',
    (lower) => {
      const read = importedSheets({
        rows: [
          ['TT', 'Đơn vị', 'Chỉ số CĐS'],
          ['', '', lower],
          ['1', 'Sở Y tế', '87,78'],
        ],
        merges: ['A1:A2', 'B1:B2'],
      });
      expect(importedUnits(read)[0]?.result).toEqual({ status: 'ranked', score: '87.78' });
    },
  );

  test('of parts below “Điểm đạt được” are not the score', () => {
    const read = importedSheets({
      rows: [
        ['TT', 'Đơn vị', 'Điểm đạt được', '', 'Tổng điểm'],
        ['', '', 'NTS', 'TCS', ''],
        ['1', 'Sở Y tế', 90, 80, 170],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    });
    expect({ questions: read.questions, scores: importedScores(read) }).toEqual({
      questions: [],
      scores: [['Sở Y tế', '170']],
    });
    expect(read.unread.filter(({ kind }) => kind === 'column').map(({ words }) => words)).toEqual([
      ['Điểm đạt được – NTS', '90'],
      ['Điểm đạt được – TCS', '80'],
    ]);
  });

  test('that come again at a page break continue the table', () => {
    const read = importedSheets({
      rows: [captions, two[0] ?? [], ['(tiếp theo)'], captions, two[1] ?? []],
    });
    expect(importedScores(read)).toEqual(both);
    expect(read.tables).toHaveLength(1);
    expect(importedGroups(read)).toHaveLength(1);
  });

  test('of a second table on the sheet begin a new group', () => {
    const read = importedSheets({
      rows: [
        ['Biểu 1. Các sở'],
        captions,
        ...two,
        [],
        ['Biểu 2. Các huyện'],
        captions,
        ['1', 'UBND huyện Sa Thầy', 647.67],
      ],
    });
    expect(importedGroups(read).map(({ tierId, units }) => [tierId, units.length])).toEqual([
      ['so', 2],
      ['huyen', 1],
    ]);
    expect(read.tables).toHaveLength(2);
  });

  test('on several sheets give the tiers', () => {
    const read = importedSheets(
      { name: 'Sở', rows: [captions, ...two] },
      { name: 'Huyện', rows: [captions, ['1', 'UBND thành phố Kon Tum', '600,5']] },
      {
        name: 'Xã',
        rows: [
          ['STT', 'Xã, phường, thị trấn', 'Tổng điểm'],
          ['1', 'Phường 1', 304.31],
        ],
      },
      { name: 'Biểu đồ', rows: [['Không có bảng ở đây']] },
    );
    expect(importedGroups(read).map(({ tierId }) => tierId)).toEqual(['so', 'huyen', 'xa']);
    expect(read.unread).toContainEqual({
      kind: 'sheet',
      place: 'Trang tính “Biểu đồ”',
      words: ['Không có bảng ở đây'],
      reason: 'Không có bảng kết quả nhận ra được.',
    });
  });

  test('have no figures beside them: a row of a group with its figures is none', () => {
    const read = importedSheets({
      rows: [captions, ['1.2', 'Các sở, ban, ngành', '847,62'], ...two],
    });
    expect(read.tables).toHaveLength(1);
    expect(importedScores(read).slice(-2)).toEqual(both);
  });
});
