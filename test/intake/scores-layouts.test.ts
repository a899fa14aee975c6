import { describe, expect, test } from 'vitest';
import type { ScoresImport } from '../../src/intake/scores/scores-import.ts';
import { importScores } from '../../src/intake/scores-workbook.ts';
import { type CellInput, type SheetInput, scoresFile } from '../support/scores-files.ts';

interface ReadUnit {
  readonly name: string;
  readonly result: Readonly<Record<string, unknown>>;
}

const imported = (...sheets: readonly SheetInput[]): ScoresImport => importScores(scoresFile(...sheets));
const groupsOf = ({ dossier }: ScoresImport) =>
  (dossier.assessment as { groups: { title?: string; maximumScore?: string; tierId: string; units: ReadUnit[] }[] })
    .groups;
const unitsOf = (result: ScoresImport) => groupsOf(result).flatMap(({ units }) => units);
/** [name, score] of every unit. */
const scoresOf = (result: ScoresImport) => unitsOf(result).map(({ name, result: { score } }) => [name, score]);
const codesOf = ({ findings, questions }: ScoresImport) => [...findings, ...questions].map(({ code }) => code);
const captions = ['STT', 'Đơn vị', 'Tổng điểm'];
const two: readonly CellInput[][] = [
  ['1', 'Sở Y tế', 851.51],
  ['2', 'Sở Tài chính', 843.72],
];
const both = [
  ['Sở Y tế', '851.51'],
  ['Sở Tài chính', '843.72'],
];

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
    expect(scoresOf(imported({ rows: [row, ...two] }))).toEqual(both);
  });

  test.each<[string, string, unknown]>([
    ['Chỉ số CĐS', 'index', '87.78'],
    ['Chỉ số chung', 'index', '87.78'],
    ['Chỉ số chuyển đổi số (% điểm đạt được so với điểm tối đa)', 'index', '87.78'],
    ['Tỷ lệ % đạt được', 'index', '87.78'],
    ['Giá trị DTI', 'index', '87.78'],
    ['Phân loại', 'class', '87,78'],
  ])('%j is the %s', (caption, field, value) => {
    const read = imported({
      rows: [
        [...captions, caption],
        ['1', 'Sở Y tế', 851.51, '87,78'],
      ],
    });
    expect(unitsOf(read)[0]?.result[field]).toBe(value);
  });

  test.each(['Tổng điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm tối đa các tiêu chí đánh giá'])(
    '%j is the maximum',
    (caption) => {
      const read = imported({
        rows: [
          ['TT', 'Đơn vị', caption, 'Điểm đạt được'],
          ['1', 'Sở Y tế', 970, 851.51],
        ],
      });
      expect(groupsOf(read)[0]?.maximumScore).toBe('970');
    },
  );

  test.each(['Xếp hạng', 'Thứ hạng', 'Hạng', 'Thứ tự xếp hạng', 'Xếp thứ', 'Vị thứ'])('%j is the rank', (caption) => {
    const read = imported({
      rows: [
        [...captions, caption],
        ['', 'Sở Y tế', 851.51, '01'],
      ],
    });
    expect(unitsOf(read)[0]?.result.rank).toBe(1);
  });

  test('stand anywhere, with titles above and in any order', () => {
    const read = imported({
      rows: [
        [],
        ['', '', 'ỦY BAN NHÂN DÂN TỈNH'],
        ['', '', 'KẾT QUẢ ĐÁNH GIÁ NĂM 2025'],
        ['', '', '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026)'],
        ['', '', 'Xếp loại', 'Tổng điểm', 'TT', 'Cơ quan'],
        ['', '', 'Khá', '851,51', '1', 'Sở Y tế'],
      ],
    });
    expect(unitsOf(read)[0]?.result).toEqual({ status: 'ranked', score: '851.51', class: 'Khá' });
    expect(read.dossier.assessment).toMatchObject({ year: 2025 });
    expect(read.unread.filter(({ kind }) => kind === 'title').map(({ words }) => words)).toEqual([
      ['ỦY BAN NHÂN DÂN TỈNH'],
      ['KẾT QUẢ ĐÁNH GIÁ NĂM 2025'],
      ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026)'],
    ]);
  });

  test('of two lines with merged cells are read together', () => {
    const read = imported({
      rows: [
        ['TT', 'Đơn vị', 'Điểm', '', '', 'Xếp loại'],
        ['', '', 'Tối đa', 'Tự đánh giá', 'Thẩm định', ''],
        ['1', 'Sở Y tế', 970, 900, 851.51, 'Khá'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'],
    });
    expect(groupsOf(read)[0]).toMatchObject({
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
    const read = imported({
      rows: [
        ['TT', 'Đơn vị', 'Điểm', '', 'Xếp loại'],
        ['', '', 'Tự chấm', 'Thẩm định'],
        ['(1)', '(2)', '(3)', '(4)', '(5)=(4)/(3)'],
        ['1', 'Sở Y tế', 900, 851.51, 'Khá'],
      ],
    });
    expect(unitsOf(read)[0]?.result).toEqual({ status: 'ranked', score: '851.51', class: 'Khá' });
  });

  test('whose upper line stands above that of the names are read together', () => {
    const read = imported({
      rows: [
        ['', '', 'Tổng điểm', '', 'Xếp hạng'],
        ['TT', 'Đơn vị', 'Tự đánh giá', 'Thẩm định'],
        ['1', 'Sở Y tế', 900, 851.51, 1],
      ],
      merges: ['C1:D1', 'E1:E2'],
    });
    expect(unitsOf(read)[0]?.result).toEqual({ status: 'ranked', score: '851.51', rank: 1 });
  });

  test.each(['(%)', '%', '(2)', 'Năm 2025', 'Thẩm định'])(
    'with %j below them mean what the upper line says',
    (lower) => {
      const read = imported({
        rows: [
          ['TT', 'Đơn vị', 'Chỉ số CĐS'],
          ['', '', lower],
          ['1', 'Sở Y tế', '87,78'],
        ],
        merges: ['A1:A2', 'B1:B2'],
      });
      expect(unitsOf(read)[0]?.result).toEqual({ status: 'ranked', score: '87.78' });
    },
  );

  test('of parts below “Điểm đạt được” are not the score', () => {
    const read = imported({
      rows: [
        ['TT', 'Đơn vị', 'Điểm đạt được', '', 'Tổng điểm'],
        ['', '', 'NTS', 'TCS', ''],
        ['1', 'Sở Y tế', 90, 80, 170],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
    });
    expect({ questions: read.questions, scores: scoresOf(read) }).toEqual({
      questions: [],
      scores: [['Sở Y tế', '170']],
    });
    expect(read.unread.filter(({ kind }) => kind === 'column').map(({ words }) => words)).toEqual([
      ['Điểm đạt được – NTS', '90'],
      ['Điểm đạt được – TCS', '80'],
    ]);
  });

  test('that come again at a page break continue the table', () => {
    const read = imported({
      rows: [captions, two[0] ?? [], ['(tiếp theo)'], captions, two[1] ?? []],
    });
    expect(scoresOf(read)).toEqual(both);
    expect(read.tables).toHaveLength(1);
    expect(groupsOf(read)).toHaveLength(1);
  });

  test('of a second table on the sheet begin a new group', () => {
    const read = imported({
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
    expect(groupsOf(read).map(({ tierId, units }) => [tierId, units.length])).toEqual([
      ['so', 2],
      ['huyen', 1],
    ]);
    expect(read.tables).toHaveLength(2);
  });

  test('on several sheets give the tiers', () => {
    const read = imported(
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
    expect(groupsOf(read).map(({ tierId }) => tierId)).toEqual(['so', 'huyen', 'xa']);
    expect(read.unread).toContainEqual({
      kind: 'sheet',
      place: 'Trang tính “Biểu đồ”',
      words: ['Không có bảng ở đây'],
      reason: 'Không có bảng kết quả nhận ra được.',
    });
  });
});

describe('tables beside each other', () => {
  test('are two tables, each with its own columns', () => {
    const read = imported({
      rows: [
        ['Các sở', '', '', '', 'Các huyện'],
        [...captions, '', ...captions],
        ['1', 'Sở Y tế', 851.51, '', '1', 'UBND huyện Sa Thầy', 647.67],
        ['2', 'Sở Tài chính', 843.72],
      ],
    });
    expect(groupsOf(read).map(({ tierId, units }) => [tierId, units.map(({ name }) => name)])).toEqual([
      ['so', ['Sở Y tế', 'Sở Tài chính']],
      ['huyen', ['UBND huyện Sa Thầy']],
    ]);
    expect(scoresOf(read).at(-1)).toEqual(['UBND huyện Sa Thầy', '647.67']);
  });

  test('do not split a wide table above or below them', () => {
    const read = imported({
      rows: [
        [...captions, 'Xếp loại', 'Xếp hạng'],
        ['1', 'Ban Dân tộc', 700, 'Khá', 1],
        [...captions, '', ...captions],
        ['1', 'Sở Y tế', 851.51, '', '1', 'UBND huyện Sa Thầy', 647.67],
        [...captions, 'Xếp loại', 'Xếp hạng'],
        ['1', 'Thanh tra tỉnh', 600, 'Khá', 2],
      ],
    });
    expect(unitsOf(read).map(({ name, result }) => [name, result.rank])).toEqual([
      ['Ban Dân tộc', 1],
      ['Sở Y tế', undefined],
      ['UBND huyện Sa Thầy', undefined],
      ['Thanh tra tỉnh', 2],
    ]);
  });

  test('are not what a column of districts beside the communes makes', () => {
    const read = imported({
      rows: [
        ['STT', 'Huyện', 'Xã, phường', 'Tổng điểm'],
        ['1', 'Sa Thầy', 'Xã Rờ Kơi', 300],
        ['2', '', 'Xã Sa Bình', 290],
      ],
      merges: ['B2:B3'],
    });
    expect(scoresOf(read)).toEqual([
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
    const read = imported({
      rows: [
        ['TT', 'Đơn vị', caption],
        ['1', 'Sở Y tế', cell],
      ],
    });
    expect(read.dossier.assessment).toMatchObject({ scale });
    expect(unitsOf(read)[0]?.result).toEqual({ status: 'ranked', score, ...(index === undefined ? {} : { index }) });
  });
});

describe('main indices', () => {
  test('are read from their captions, with or without numbers, scores and maxima', () => {
    const read = imported({
      rows: [
        [...captions, '1. Nhận thức số', '', 'II. Thể chế số (tối đa 100 điểm)'],
        ['', '', '', 'Điểm tối đa', 'Điểm đạt được'],
        ['1', 'Sở Y tế', 190, 100, 92.5, 97.5],
      ],
      merges: ['D1:E1'],
    });
    expect(unitsOf(read)[0]?.result.mainIndices).toEqual([
      { mainIndexId: 'nhan-thuc-so', score: '92.5', maximumScore: '100' },
      { mainIndexId: 'the-che-so', score: '97.5' },
    ]);
  });
});

describe('last year', () => {
  test('is told from this year by the year in the caption', () => {
    const read = imported({
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
    expect(unitsOf(read)[0]?.result).toEqual({ status: 'ranked', score: '87.78' });
    expect(read.dossier.assessment).toMatchObject({
      scale: 'percent',
      previousYear: { year: 2022, results: [{ unitId: 'so-y-te', index: '60.5', class: 'Trung bình' }] },
    });
    expect(read.unread.find(({ kind }) => kind === 'column')?.words).toEqual(['Tăng/giảm so với năm 2022', '27,28']);
  });
});

describe('rows', () => {
  test('of headings make groups', () => {
    const read = imported({
      rows: [
        captions,
        ['I', 'Nhóm cơ quan có dịch vụ công'],
        ...two,
        ['II', 'Nhóm cơ quan không có dịch vụ công', 830],
        ['1', 'Thanh tra tỉnh', 655.93],
        ['Khối các cơ quan khác'],
        ['1', 'Ban Dân tộc', 600],
      ],
      merges: ['A7:C7'],
    });
    expect(groupsOf(read).map(({ title, units }) => [title, units.length])).toEqual([
      ['Nhóm cơ quan có dịch vụ công', 2],
      ['Nhóm cơ quan không có dịch vụ công', 1],
      ['Khối các cơ quan khác', 1],
    ]);
    expect(read.unread).toContainEqual(
      expect.objectContaining({ kind: 'summary', words: ['II', 'Nhóm cơ quan không có dịch vụ công', '830'] }),
    );
  });

  test('of maxima hold for the group in which they stand, or for all below them', () => {
    const rows: readonly (readonly CellInput[])[] = [
      ['TT', 'Đơn vị', 'Tổng điểm', 'Nhận thức số'],
      ['', 'Điểm tối đa', 970, 100],
      ['I', 'Nhóm một'],
      ...two,
      ['II', 'Nhóm hai'],
      ['', 'Điểm tối đa', '830,00', 100],
      ['1', 'Thanh tra tỉnh', 655.93],
    ];
    expect(groupsOf(imported({ rows })).map(({ maximumScore }) => maximumScore)).toEqual(['970', '830.00']);
  });

  test('whose ordinals begin again make a group', () => {
    const read = imported({ rows: [captions, ...two, ['1', 'Thanh tra tỉnh', 655.93]] });
    expect(groupsOf(read).map(({ units }) => units.length)).toEqual([2, 1]);
  });

  test('of sums, notes and signatures are no units, and are listed with their words', () => {
    const read = imported({
      rows: [
        captions,
        ...two,
        ['', 'Trung bình', 847.6],
        ['Tổng cộng', '', '1.695,23'],
        ['Cao nhất', '', 851.51],
        ['Ghi chú: điểm đã làm tròn'],
        ['(*) Theo báo cáo của đơn vị'],
        ['', 'Kon Tum, ngày 5 tháng 3 năm 2024'],
        ['', 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'],
        ['', '', 'Nguyễn Văn A'],
        ['', 'Xếp loại Khá', 2],
      ],
    });
    expect(scoresOf(read)).toEqual(both);
    expect(read.unread.map(({ kind, words }) => [kind, ...words])).toEqual([
      ['summary', 'Trung bình', '847.6'],
      ['summary', 'Tổng cộng', '1.695,23'],
      ['summary', 'Cao nhất', '851.51'],
      ['note', 'Ghi chú: điểm đã làm tròn'],
      ['note', '(*) Theo báo cáo của đơn vị'],
      ['note', 'Kon Tum, ngày 5 tháng 3 năm 2024'],
      ['note', 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'],
      ['note', 'Nguyễn Văn A'],
      ['summary', 'Xếp loại Khá', '2'],
    ]);
  });

  test.each(['Toàn tỉnh', 'Cả tỉnh', 'Toàn khối', 'Trung vị', 'Điểm TB', 'TB toàn tỉnh', 'BQ chung', 'Độ lệch chuẩn'])(
    'that sum up as “%s” are no unit',
    (words) => {
      const read = imported({ rows: [captions, ...two, ['', words, 847.6]] });
      expect(scoresOf(read)).toEqual(both);
      expect(read.unread.map(({ kind }) => kind)).toEqual(['summary']);
    },
  );

  test('below captions of many thousand marks are read all the same', () => {
    const long = ['*', '.'].map((mark) => `${mark.repeat(32_000)}x`);
    const read = imported({ rows: [[...captions, ...long, `6.1 (${'điểm'.repeat(8000)}`], ...two] });
    expect(scoresOf(read)).toEqual(both);
  });

  test('without ordinals are units', () => {
    const read = imported({
      rows: [
        ['Đơn vị', 'Tổng điểm'],
        ['Sở Y tế', 851.51],
        ['Đài Phát thanh', 700],
      ],
    });
    expect(scoresOf(read)).toEqual([
      ['Sở Y tế', '851.51'],
      ['Đài Phát thanh', '700'],
    ]);
  });

  test('name their units without numbers and marks of notes', () => {
    const read = imported({
      rows: [
        ['Đơn vị', 'Tổng điểm'],
        ['1. Sở Y tế (*)', 851.51],
        ['- Sở Tài chính', 843.72],
      ],
    });
    expect(scoresOf(read)).toEqual(both);
  });

  test('with figures but no name are told, never dropped in silence', () => {
    const read = imported({ rows: [captions, ...two, ['3', '', 700]] });
    expect(scoresOf(read)).toEqual(both);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        code: 'row-without-name',
        severity: 'error',
        message: 'Trang tính “Kết quả”, hàng 4 có số liệu nhưng không có tên đơn vị nên chưa lấy.',
      }),
    );
    expect(read.unread).toContainEqual(expect.objectContaining({ kind: 'row', words: ['3', '700'] }));
  });

  test('that are hidden are read, and told', () => {
    const read = imported({ rows: [captions, ...two], hiddenRows: [3], hiddenColumns: [3] });
    expect(scoresOf(read)).toEqual(both);
    expect(read.findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'Trang tính “Kết quả”: 1 dòng đơn vị (hàng 3) bị ẩn nhưng vẫn được đọc.',
        'Trang tính “Kết quả”: cột C bị ẩn nhưng vẫn được đọc.',
      ]),
    );
  });

  test('of a hidden sheet are read, and told', () => {
    const read = imported({ name: 'Sở', rows: [captions, ...two], state: 'hidden' });
    expect(scoresOf(read)).toEqual(both);
    expect(codesOf(read)).toContain('hidden-sheet');
  });
});

describe('columns', () => {
  test('that nobody understands are listed with their words', () => {
    const read = imported({
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
    const read = imported({
      rows: [
        ['TT', 'Đơn vị', 'Tổng điểm', 'Điểm đạt được'],
        ['1', 'Sở Y tế', 851.51, 843.72],
      ],
    });
    expect(unitsOf(read)[0]?.result.score).toBeUndefined();
    expect(read.questions).toMatchObject([
      {
        code: 'ambiguous-column',
        places: ['Trang tính “Kết quả”, cột C “Tổng điểm”', 'Trang tính “Kết quả”, cột D “Điểm đạt được”'],
      },
    ]);
  });

  test('that both say the same are no doubt', () => {
    const read = imported({
      rows: [
        ['TT', 'Đơn vị', 'Tổng điểm', 'Điểm đạt được'],
        ['1', 'Sở Y tế', 851.51, 851.51],
      ],
    });
    expect(read.questions).toEqual([]);
    expect(unitsOf(read)[0]?.result.score).toBe('851.51');
  });

  test("with units' own assessments only are asked about", () => {
    const read = imported({
      rows: [
        ['TT', 'Đơn vị', 'Điểm tự đánh giá'],
        ['1', 'Sở Y tế', 851.51],
      ],
    });
    expect(unitsOf(read)[0]?.result.score).toBeUndefined();
    expect(read.questions.map(({ code }) => code)).toEqual(['self-assessed-only']);
  });
});
