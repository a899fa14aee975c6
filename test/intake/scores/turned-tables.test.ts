import { describe, expect, test } from 'vitest';
import { NoScoresTableError } from '../../../src/errors.ts';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { importedSheets } from '../../support/imported-scores.ts';
import { type CellInput, type SheetInput, scoresFile } from '../../support/scores-files.ts';
import { importedGroups, importedScores, importedUnits, toldCodes } from '../../support/scores-results.ts';

const table: readonly CellInput[][] = [
  ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Sở Y tế', 'Sở Xây dựng'],
  ['1.1', 'Tỷ lệ bài viết', 10, 9, '7,5'],
  ['1.2', 'Kế hoạch', 20, 19, '16,25'],
  ['', 'Tổng điểm', 30, 28, '23,75'],
];

describe('a table in which units stand beside each other', () => {
  test('is read, codes and names of criteria together, with the maximum beside them', () => {
    const read = importedSheets({ name: 'CT', rows: [['CHI TIẾT ĐIỂM'], ...table, [], ['', 'Ghi chú: đã thẩm định']] });
    expect(importedScores(read)).toEqual([
      ['Sở Y tế', '28'],
      ['Sở Xây dựng', '23.75'],
    ]);
    expect(importedGroups(read)[0]?.maximumScore).toBe('30');
    expect(toldCodes(read).toSorted()).toEqual(['assessment-proposed', 'table-turned']);
    expect(read.tables[0]?.columns[1]).toEqual({
      column: '3',
      caption: '1.1 Tỷ lệ bài viết',
      readAs: 'điểm tiêu chí 1.1',
    });
    expect(read.unread.map(({ kind, words }) => [kind, ...words])).toEqual([
      ['title', 'CHI TIẾT ĐIỂM'],
      ['note', 'Ghi chú: đã thẩm định'],
      ['summary', 'Điểm tối đa', '10', '20', '30'],
    ]);
  });

  test('of results is read', () => {
    const rows = [
      ['Nội dung', 'Sở Y tế', 'Sở Xây dựng'],
      ['Điểm đạt được', 850, 700],
      ['Xếp loại', 'Tốt', 'Khá'],
      ['Xếp hạng', 1, 2],
    ];
    expect(importedUnits(importedSheets({ rows })).map(({ result }) => result)).toEqual([
      { status: 'ranked', score: '850', class: 'Tốt', rank: 1 },
      { status: 'ranked', score: '700', class: 'Khá', rank: 2 },
    ]);
  });

  test('names the cells, rows and columns of the file', () => {
    const [captions = [], first = [], second = [], total = []] = table;
    const read = importedSheets({
      name: 'CT',
      rows: [
        captions,
        ['1.1', 'Tỷ lệ bài viết', 10, 'x', 7],
        second,
        [...total.slice(0, 3), 29, 24],
        ['', 'Mục lạ', '', 5, 6],
      ],
      hiddenColumns: [4],
      hiddenRows: [3],
    });
    expect(first).toHaveLength(5);
    const told = read.findings.map(({ message }) => message).join('\n');
    expect(told).toContain('ô D2 ghi “x”, cần điểm tiêu chí 1.1 viết bằng số');
    expect(told).toContain('1 đơn vị (cột D) bị ẩn');
    expect(told).toContain('hàng 3 bị ẩn');
    expect(read.unread).toContainEqual(
      expect.objectContaining({ place: 'Trang tính “CT”, hàng 5 “Mục lạ”', words: ['Mục lạ', '5', '6'] }),
    );
  });

  test('adds to the units of another sheet, and is held against it', () => {
    const read = importedSheets(
      {
        name: 'KQ',
        rows: [
          ['TT', 'Đơn vị', 'Tổng điểm'],
          ['1', 'Đăk Hà', 28],
          ['2', 'Sa Thầy', 26],
        ],
      },
      {
        name: 'CT',
        rows: [
          ['Mã', 'Tiêu chí', 'Đăk Hà', 'Sa Thầy'],
          ['1.1', 'A', 9, 8],
          ['1.2', 'B', 19, 19],
        ],
      },
    );
    expect(importedScores(read)).toEqual([
      ['Đăk Hà', '28'],
      ['Sa Thầy', '26'],
    ]);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        code: 'sub-score-sum-differs',
        message: 'Trang tính “KQ”, ô C3 ghi tổng điểm 26, tổng điểm các tiêu chí là 27.',
      }),
    );
  });

  test('with a column that is of no unit that is known tells it; one of averages is only listed', () => {
    const [captions = [], ...rows] = table;
    const read = importedSheets({
      rows: [[...captions, 'Trung bình', 'Đăk Hà'], ...rows.map((row) => [...row, 8, 7])],
    });
    expect(read.findings.filter(({ code }) => code === 'column-may-be-unit').map(({ message }) => message)).toEqual([
      'Trang tính “Kết quả”, cột G “Đăk Hà” có số liệu nhưng không nhận ra là đơn vị nên chưa lấy.',
    ]);
    expect(read.unread.map(({ place }) => place)).toEqual([
      'Trang tính “Kết quả”, cột F',
      'Trang tính “Kết quả”, cột G',
      'Trang tính “Kết quả”, cột C',
    ]);
  });

  test('on a sheet of what units gave themselves is not taken', () => {
    const read = importedSheets({ name: 'Tự đánh giá', rows: table });
    expect(importedUnits(read).map(({ result }) => result)).toEqual([{ status: 'ranked' }, { status: 'ranked' }]);
    expect(read.questions.map(({ code }) => code)).toContain('self-assessed-only');
  });

  test('has its total also where that stands in the column of the codes', () => {
    const [captions = [], first = [], second = []] = table;
    const read = importedSheets({
      rows: [captions, first, second, ['Tổng điểm', '', 30, 29, 23.75]],
      merges: ['A4:B4'],
    });
    expect(importedScores(read)).toEqual([
      ['Sở Y tế', '29'],
      ['Sở Xây dựng', '23.75'],
    ]);
    expect(toldCodes(read)).toContain('sub-score-sum-differs');
  });

  test('gives what is merged over units to each of them', () => {
    const rows = [
      ['Nội dung', 'Sở Y tế', 'Sở Xây dựng', 'Sở Nội vụ'],
      ['Điểm đạt được', 80, '', 90],
      ['Xếp loại', 'Tốt', '', 'Khá'],
    ];
    const read = importedSheets({ rows, merges: ['B2:C2', 'B3:C3'] });
    expect(importedUnits(read).map(({ result }) => [result.score, result.class])).toEqual([
      ['80', 'Tốt'],
      ['80', 'Tốt'],
      ['90', 'Khá'],
    ]);
    expect(toldCodes(read)).toContain('merged-score');
  });

  test.each([
    ['of other units', ['Chỉ tiêu', 'UBND huyện Đăk Hà', 'UBND huyện Sa Thầy']],
    ['under the same caption', ['Nội dung', 'Đăk Hà', 'Sa Thầy']],
  ])('above one %s is called what it is: figures of these would be taken for its own', (_, head) => {
    const first = [
      ['Nội dung', 'Sở Y tế', 'Sở Xây dựng'],
      ['Điểm đạt được', 850, 700],
    ];
    const rows = [...first, [], head, ['Chỉ số CĐS', 70, 60]];
    expect(() => importedSheets({ rows })).toThrow(NoScoresTableError);
    const again = ['Nội dung', 'Sở Y tế', 'Sở Xây dựng'];
    expect(importedScores(importedSheets({ rows: [...first, again, ['Xếp hạng', 1, 2]] }))).toEqual([
      ['Sở Y tế', '850'],
      ['Sở Xây dựng', '700'],
    ]);
  });

  const twoColumns: SheetInput = {
    name: 'CT',
    rows: [
      ['Mã', 'Tiêu chí', 'Sở Y tế', '', 'Sở Xây dựng', ''],
      ['', '', 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ['1.1', 'Bài viết', 9, 8, 7, 6],
    ],
  };

  test('with several columns for a unit is called what it is, and all its rows are listed', () => {
    const results = {
      rows: [
        ['TT', 'Đơn vị', 'Tổng điểm'],
        ['1', 'Sở Y tế', 28],
      ],
    };
    const read = importedSheets(results, twoColumns);
    expect(toldCodes(read)).toContain('table-turned-unread');
    expect(read.unread.map(({ kind, place }) => [kind, place])).toEqual([
      ['row', 'Trang tính “CT”, hàng 1'],
      ['row', 'Trang tính “CT”, hàng 2'],
      ['row', 'Trang tính “CT”, hàng 3'],
    ]);
  });

  test.each<[string, () => Uint8Array]>([
    ['several columns for a unit', () => scoresFile(twoColumns)],
    [
      'fields shifted by decimal commas',
      () => new TextEncoder().encode('Mã,Tiêu chí,Sở Y tế,Sở Xây dựng\n1.1,A,9,5,8\n1.2,B,9,5,8\n'),
    ],
  ])('as the only one, with %s, is refused as what it is', (_, file) => {
    expect(() => importScores(file())).toThrow(NoScoresTableError);
    try {
      importScores(file());
    } catch (error) {
      const { issues } = error as NoScoresTableError;
      expect(issues).toHaveLength(3);
      expect(issues[0]?.message).toContain('Bảng có đơn vị theo cột');
    }
  });
});

test('a sheet with figures and without captions that are known is told beside the table of another', () => {
  const read = importedSheets(
    {
      rows: [
        ['TT', 'Đơn vị', 'Tổng điểm'],
        ['1', 'Sở Y tế', 28],
      ],
    },
    {
      name: 'Số liệu',
      rows: [
        ['A', 'B'],
        [1, 2],
        [3, 4],
      ],
    },
  );
  expect(read.findings).toContainEqual(
    expect.objectContaining({
      code: 'sheet-without-table',
      severity: 'warning',
      message: expect.stringContaining('“Số liệu”'),
    }),
  );
});

test('figures above the captions of the first table are told: of a turned table, or of one without captions', () => {
  const results = [
    ['TT', 'Đơn vị', 'Tổng điểm'],
    ['1', 'Đăk Hà', 28],
  ];
  const read = importedSheets({ rows: [...table, [], ...results] });
  expect(importedScores(read)).toEqual([['Đăk Hà', '28']]);
  expect(read.findings).toContainEqual(
    expect.objectContaining({ code: 'figures-above-table', message: expect.stringContaining('hàng 1 đến 4') }),
  );
  const titles = [['KẾT QUẢ NĂM', 2024], ['Số đơn vị', 1], []];
  expect(toldCodes(importedSheets({ rows: [...titles, ...results] }))).not.toContain('figures-above-table');
});
