import { describe, expect, test } from 'vitest';
import type { ScoresImport } from '../../src/intake/scores/scores-import.ts';
import { importScores } from '../../src/intake/scores-workbook.ts';
import { assessmentInput, dossier, groupInput, rankedUnit } from '../support/dossiers.ts';
import { type CellInput, type SheetInput, scoresFile } from '../support/scores-files.ts';

const imported = (rows: SheetInput['rows'], merges: readonly string[] = []) =>
  importScores(scoresFile({ name: 'Chi tiết', rows, merges }));
const resultsOf = ({ dossier }: ScoresImport) =>
  (dossier.assessment as { groups: { units: { result: Record<string, unknown> }[] }[] }).groups.flatMap(({ units }) =>
    units.map(({ result }) => result),
  );
const codesOf = ({ findings }: ScoresImport) => findings.map(({ code }) => code);

const captions: readonly CellInput[][] = [
  ['TT', 'Đơn vị', 'Nhận thức số', '', 'Thể chế số', '', 'Tổng điểm'],
  ['', '', '1.1', '1.2. Tỷ lệ bài viết', '2.1', '2.2', ''],
];
const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'];

describe('a sheet of criteria', () => {
  test('gives the main indices as sums of the criteria under them, and is held against the stated total', () => {
    const read = imported([...captions, ['1', 'Sở Y tế', '10,1', '20,2', 30, 5, '65,3']], merges);
    expect(resultsOf(read)).toEqual([
      {
        status: 'ranked',
        score: '65.3',
        mainIndices: [
          { mainIndexId: 'nhan-thuc-so', score: '30.3' },
          { mainIndexId: 'the-che-so', score: '35' },
        ],
      },
    ]);
    expect(codesOf(read)).toEqual(['assessment-proposed']);
  });

  test('whose total is not the sum of its criteria keeps the stated total, and that is told', () => {
    const read = imported([...captions, ['1', 'Sở Y tế', 10, 20, 30, 5, 66]], merges);
    expect(resultsOf(read)[0]?.score).toBe('66');
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        code: 'sub-score-sum-differs',
        message: 'Trang tính “Chi tiết”, ô G3 ghi tổng điểm 66, tổng điểm các tiêu chí là 65.',
      }),
    );
  });

  test('without totals gives the sums, and says so', () => {
    const rows = [
      ['TT', 'Đơn vị', '1.1', '1.2'],
      ['1', 'Sở Y tế', '10,5', '20,25'],
    ];
    const read = imported(rows);
    expect(resultsOf(read)).toEqual([{ status: 'ranked', score: '30.75' }]);
    expect(codesOf(read)).toContain('score-summed');
  });

  test('in which a criterion is empty for a whole group asks whether it counts', () => {
    const read = imported([
      ['TT', 'Đơn vị', '6.11', '6.12 Sử dụng nền tảng trợ lý ảo'],
      ['', 'Điểm tối đa', 20, 30],
      ['I', 'Nhóm một'],
      ['1', 'Sở Y tế', 10, ''],
      ['2', 'Sở Tài chính', 12, '–'],
      ['II', 'Nhóm hai'],
      ['1', 'Thanh tra tỉnh', 12, 25],
    ]);
    expect(read.questions).toMatchObject([
      {
        code: 'exclusion-proposed',
        places: ['Trang tính “Chi tiết”, cột D “6.12 Sử dụng nền tảng trợ lý ảo”'],
        exclusion: { code: '6.12', name: 'Sử dụng nền tảng trợ lý ảo', groupId: 'nhom-mot', points: '30' },
      },
    ]);
    expect(resultsOf(read).map(({ score }) => score)).toEqual(['10', '12', '37']);
    expect(read.dossier.assessment).toMatchObject({ exclusions: [] });
  });

  test('with a gap for one unit neither adds nor compares it, and names the criterion', () => {
    const read = imported(
      [...captions, ['1', 'Sở Y tế', 10, 20, 30, 5, 65], ['2', 'Sở Tài chính', 10, '', 30, 5, 60]],
      merges,
    );
    expect(resultsOf(read)[1]).toEqual({ status: 'ranked', score: '60' });
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        code: 'sub-score-missing',
        message:
          'Trang tính “Chi tiết”, ô B4: chưa có điểm của 1 tiêu chí (1.2) nên không cộng và không đối chiếu được.',
      }),
    );
  });

  test('counts a criterion by its parts, not twice', () => {
    const rows = [
      ['TT', 'Đơn vị', '6.12', '6.12.1', '6.12.2'],
      ['1', 'Sở Y tế', 30, 10, 20],
    ];
    expect(resultsOf(imported(rows))[0]?.score).toBe('30');
  });

  test.each<[string, readonly CellInput[], string | undefined, string[]]>([
    ['all parts', [30, 10, 20], '30', []],
    ['parts that make another sum', [30, 10, 25], '35', ['sub-score-sum-differs']],
    ['some parts', [30, 10, ''], '30', ['sub-score-part-missing']],
    ['some parts that are more than the whole', [5, 10, ''], '5', ['sub-score-sum-differs']],
    ['no parts', [30, '', ''], '30', ['sub-score-part-missing']],
    ['parts without the whole', ['', 10, 20], '30', []],
    ['neither the whole nor all parts', ['', 10, ''], undefined, ['score-missing', 'sub-score-missing']],
  ])('with a whole and its parts, of a unit that has %s', (_, cells, score, codes) => {
    const read = imported([
      ['TT', 'Đơn vị', '6.12', '6.12.1', '6.12.2'],
      ['1', 'Sở Y tế', ...cells],
      ['2', 'Sở Tài chính', 30, 10, 20],
    ]);
    expect(resultsOf(read)[0]?.score).toBe(score);
    const told = read.findings.filter(({ unit }) => unit === 'Sở Y tế').map(({ code }) => code);
    expect(told.toSorted()).toEqual(codes);
    expect(read.questions).toEqual([]);
  });

  test('in which only wholes have scores counts these, and asks nothing of their parts', () => {
    const rows = [
      ['TT', 'Đơn vị', '6.12', '6.12.1', '6.12.2', '7.1'],
      ['1', 'Sở Y tế', 30, '', '', 5],
    ];
    const read = imported(rows);
    expect(resultsOf(read)[0]?.score).toBe('35');
    expect(read.questions).toEqual([]);
  });

  test('with “6” over “6.1” and “6.2” holds it against their sum', () => {
    const rows = [
      ['TT', 'Đơn vị', '6', '6.1', '6.2', 'Tổng điểm'],
      ['1', 'Sở Y tế', 31, 10, 20, 30],
    ];
    const read = imported(rows);
    expect(resultsOf(read)[0]?.score).toBe('30');
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('ô C2 ghi tiêu chí 6 31, tổng điểm các tiêu chí là 30'),
      }),
    );
  });

  test('whose codes lost their last zero is told', () => {
    const rows = [
      ['TT', 'Đơn vị', { number: '6.1' }, { number: '6.1' }],
      ['1', 'Sở Y tế', 30, 10],
    ];
    expect(codesOf(imported(rows))).toContain('criterion-repeated');
  });

  test('beside a sheet of results adds to its units', () => {
    const read = importScores(
      scoresFile(
        { name: 'Chi tiết', rows: [...captions, ['1', 'Sở Y tế', 10, 20, 30, 5, 65]], merges },
        {
          name: 'Tổng hợp',
          rows: [
            ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
            ['1', 'Sở Y tế', 65, 1],
          ],
        },
      ),
    );
    expect(resultsOf(read)).toEqual([
      {
        status: 'ranked',
        score: '65',
        rank: 1,
        mainIndices: [
          { mainIndexId: 'nhan-thuc-so', score: '30' },
          { mainIndexId: 'the-che-so', score: '35' },
        ],
      },
    ]);
  });
});

describe('a sheet of criteria onto a base that excludes one', () => {
  const base = dossier({
    assessment: assessmentInput({
      groups: [groupInput({ units: [rankedUnit('so-y-te', 'Sở Y tế', '1.00')] })],
      exclusions: [
        {
          criterion: { code: '6.12', name: 'Trợ lý ảo' },
          appliesTo: [{ tierId: 'so' }],
          reason: { kind: 'not-deployed' },
        },
      ],
    }),
  });
  const onto = (excluded: CellInput) =>
    importScores(
      scoresFile({
        rows: [
          ['TT', 'Đơn vị', '6.11', '6.12'],
          ['1', 'Sở Y tế', 500, excluded],
        ],
      }),
      base,
    );

  test('asks nothing about its empty column', () => {
    const read = onto('');
    expect({ questions: read.questions, isComplete: read.isComplete }).toEqual({ questions: [], isComplete: true });
    expect(resultsOf(read)).toEqual([{ status: 'ranked', score: '500' }]);
  });

  test('nor does it count the parts of the excluded one', () => {
    const rows = [
      ['TT', 'Đơn vị', '6.11', '6.12.1', '6.12.2'],
      ['1', 'Sở Y tế', 500, 10, 20],
    ];
    const read = importScores(scoresFile({ rows }), base);
    expect(resultsOf(read)).toEqual([{ status: 'ranked', score: '500' }]);
    expect(codesOf(read)).toContain('excluded-criterion-scored');
  });

  test('does not count its scores, and says so', () => {
    const read = onto(30);
    expect(resultsOf(read)).toEqual([{ status: 'ranked', score: '500' }]);
    expect(codesOf(read)).toContain('excluded-criterion-scored');
  });
});
