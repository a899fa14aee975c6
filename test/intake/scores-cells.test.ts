import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalReadings } from '../../src/domain/decimal-readings.ts';
import { decimal } from '../../src/domain/exact-decimal.ts';
import { NoScoresTableError, UnreadablePaperError } from '../../src/errors.ts';
import type { ScoresImport } from '../../src/intake/scores/scores-import.ts';
import { importScores, importWorkbook } from '../../src/intake/scores-workbook.ts';
import type { CellKind, Workbook } from '../../src/intake/workbook/workbook.ts';
import { approvalDossierOf } from '../support/rounds.ts';
import { type CellInput, scoresFile } from '../support/scores-files.ts';

const columns = ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Điểm đạt được', 'Chỉ số CĐS', 'Xếp loại', 'Xếp hạng'];
const utf8 = (text: string) => new TextEncoder().encode(text);

/** One unit whose cells from the maximum on are these. */
function unitOf(...cells: readonly CellInput[]) {
  const read = importScores(scoresFile({ name: 'Sở', rows: [columns, ['1', 'Sở Y tế', ...cells]] }));
  return { read, result: unitsOf(read)[0]?.result ?? {} };
}

function unitsOf({ dossier }: ScoresImport) {
  const { groups } = dossier.assessment as { groups: { units: { name: string; result: Record<string, unknown> }[] }[] };
  return groups.flatMap(({ units }) => units);
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
    expect(unitsOf(importScores(scoresFile({ rows })))[0]?.result).toEqual({
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
    expect(unitsOf(read).map(({ result }) => result)).toEqual([
      { status: 'ranked', score: '851.51' },
      { status: 'ranked', score: '843.72' },
    ]);
  });

  test('with another maximum than the others keep it as their own', () => {
    const rows = [[...columns], ['1', 'Sở Y tế', 970, 851.51], ['2', 'Sở Tài chính', 900, 843.72]];
    expect(unitsOf(importScores(scoresFile({ rows }))).map(({ result }) => result.maximumScore)).toEqual([
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
    expect(unitsOf(read).map(({ result }) => result.score)).toEqual([undefined, '970']);
    expect(read.findings.map(({ code }) => code)).not.toContain('score-missing');
  });

  test.each([
    ['.', '1.000'],
    [',', '1000'],
  ] as const)('are read as decided: %s', (decimalMark, score) => {
    const read = importScores(file, undefined, { decimalMark });
    expect(read.questions).toEqual([]);
    expect(unitsOf(read)[0]?.result.score).toBe(score);
  });

  test('of both kinds in one column are told', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Tổng điểm'],
      ['1', 'Sở Y tế', '851,51'],
      ['2', 'Sở Tài chính', '843.72'],
    ];
    const read = importScores(scoresFile({ rows }));
    expect(unitsOf(read).map(({ result }) => result.score)).toEqual(['851.51', '843.72']);
    expect(read.findings.map(({ code }) => code)).toContain('mixed-decimal-marks');
  });
});

describe('units', () => {
  const captions = ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'];
  const codes = (rows: readonly CellInput[][]) =>
    importScores(scoresFile({ name: 'Sở', rows: [captions, ...rows] })).findings.map(({ code }) => code);

  test('twice in one table are told; the first row stands', () => {
    const rows = [captions, ['1', 'Sở Y tế', 851.51, 1], ['2', 'SỞ Y TẾ ', 700, 2]];
    const read = importScores(scoresFile({ name: 'Sở', rows }));
    expect(unitsOf(read).map(({ result }) => result.score)).toEqual(['851.51']);
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
    expect(unitsOf(read)).toMatchObject([
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
    expect(unitsOf(read)).toMatchObject([{ name: 'Sở Y tế', result: { score: '851.51' } }]);
    expect(read.tables[0]?.place).toBe('Hàng 1');
  });
});

/** The scores, maxima and indices that were taken. */
function figuresOf(read: ScoresImport): unknown[] {
  const fields = ['score', 'maximumScore', 'index'];
  return unitsOf(read).flatMap(({ result }) => fields.flatMap((field) => result[field] ?? []));
}

/** Whether a cell shows this figure under one of the decimal marks. */
function standsIn({ sheets }: Workbook, figure: unknown): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some(({ kind, text }) => {
        const { '.': point, ',': comma } = decimalReadings(text.trim().replace(/\s*%$/, ''));
        const shown =
          kind === 'percent'
            ? [
                decimal(point ?? '0')
                  .times('100')
                  .toFixed(),
              ]
            : [point, comma];
        return shown.includes(String(figure));
      }),
    ),
  );
}

describe('any workbook', () => {
  const word = fc.constantFrom(
    ...['TT', 'STT', 'Đơn vị', 'Tổng điểm', 'Điểm thẩm định', 'Tự đánh giá', 'Xếp hạng', 'Chỉ số CĐS', 'Xếp loại'],
    ...[
      '6.12',
      '6.1',
      'Nhận thức số',
      'Điểm tối đa',
      'Năm 2022',
      'I',
      'Nhóm A',
      'Trung bình',
      'Sở Y tế',
      'Sở Tài chính',
    ],
    ...['UBND huyện Sa Thầy', 'Ghi chú', '1', '2', '851,51', '1.000', '87.78%', '–', '', ' ', 'Không báo cáo', '(1)'],
    ...['#REF!', '-5', '0', '999999999999999', '2023-05-12', '\u202e', 'a'.repeat(400), '0.1'],
  );
  const cell = fc.record({
    kind: fc.constantFrom<CellKind>('text', 'text', 'text', 'number', 'percent', 'date', 'boolean', 'error'),
    text: fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: 'binary', maxLength: 12 })),
    isFormula: fc.boolean(),
  });
  const row = fc.array(fc.option(cell, { freq: 6 }), { maxLength: 7 });
  const corner = fc.integer({ min: 1, max: 12 });
  const sheet = fc
    .record({
      name: fc.constantFrom('', 'Sở', 'Huyện'),
      state: fc.constantFrom('visible' as const, 'hidden' as const, 'very-hidden' as const),
      captions: fc.boolean(),
      rows: fc.array(row, { maxLength: 10 }),
      merges: fc.array(fc.tuple(corner, corner, corner, corner), { maxLength: 3 }),
      isHidden: fc.boolean(),
    })
    .map(({ name, state, captions, rows, merges, isHidden }) => {
      const text = (each: string) => ({ kind: 'text' as const, text: each, isFormula: false });
      const all = captions ? [['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng', '6.12', '6.1'].map(text), ...rows] : rows;
      return {
        name,
        state,
        merges: merges.map(([a, b, c, d]) => ({
          firstRow: Math.min(a, b),
          lastRow: Math.max(a, b),
          firstColumn: Math.min(c, d),
          lastColumn: Math.max(c, d),
        })),
        hiddenColumns: isHidden ? [1, 3] : [],
        cellsLeftOut: isHidden ? 2 : 0,
        rows: all.map((cells, at) => ({
          number: at + 1,
          isHidden,
          cells: cells.flatMap((each, column) =>
            each === null ? [] : [{ ...each, column: column + 1, address: `${'ABCDEFGH'[column]}${at + 1}` }],
          ),
        })),
      };
    });
  const workbook: fc.Arbitrary<Workbook> = fc.record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    hasMacros: fc.boolean(),
    hasExternalLinks: fc.boolean(),
  });

  test('is imported or refused, never a crash, and every figure taken stands in a cell', () => {
    const bases = [undefined, approvalDossierOf('kon-tum-2023')];
    let imported = 0;
    fc.assert(
      fc.property(workbook, fc.constantFrom(...bases), fc.constantFrom(undefined, '.', ','), (file, base, mark) => {
        try {
          const read = importWorkbook(file, base, { decimalMark: mark as '.' | ',' | undefined });
          imported += 1;
          expect(JSON.parse(JSON.stringify(read.dossier))).toEqual(read.dossier);
          const isSummed = read.findings.some(({ code }) => code === 'score-summed');
          if (base === undefined && !isSummed)
            expect(figuresOf(read).filter((each) => !standsIn(file, each))).toEqual([]);
        } catch (error) {
          if (!(error instanceof NoScoresTableError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
    expect(imported).toBeGreaterThan(50);
  });
});
