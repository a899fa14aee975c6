import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier.ts';
import { dossierSchema } from '../../src/domain/dossier.ts';
import type { ScoresImport } from '../../src/intake/scores/scores-import.ts';
import { importScores } from '../../src/intake/scores-workbook.ts';
import {
  approvalInput,
  assessmentInput,
  dossier,
  groupInput,
  rankedUnit,
  type UnitInput,
} from '../support/dossiers.ts';
import { inspectionDossierInput } from '../support/inspections.ts';
import { type CellInput, scoresFile } from '../support/scores-files.ts';

const captions = ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Tổng điểm đạt được', 'Chỉ số chuyển đổi số', 'Xếp loại'];
const whole: readonly CellInput[][] = [
  ['1', 'Sở Giáo dục & Đào tạo', 1000, '900,00', '90,00', 'Tốt'],
  ['2', 'SỞ TÀI CHÍNH', 1000, '807,15', '80,72', 'Khá'],
  ['3', 'Sở Ngoại vụ', 1000, '578,52', '57,85', 'TB'],
];
const onto = (rows: readonly CellInput[][], base: Dossier = dossier()) =>
  importScores(scoresFile({ name: 'Sở', rows: [captions, ...rows] }), base);
const unitsOf = ({ dossier: made }: ScoresImport) =>
  (made.assessment as { groups: { units: UnitInput[] }[] }).groups.flatMap(({ units }) => units);
const codesOf = ({ findings }: ScoresImport) => findings.map(({ code }) => code);
const withUnits = (...units: UnitInput[]) =>
  dossier({ assessment: assessmentInput({ groups: [groupInput({ units })] }) });

describe('scores onto a base', () => {
  test('take the place of its scores; ids, names and everything else stay', () => {
    const base = dossier();
    const read = onto(whole);
    expect({ isComplete: read.isComplete, missing: read.missing, questions: read.questions }).toEqual({
      isComplete: true,
      missing: [],
      questions: [],
    });
    const { assessment, ...rest } = read.dossier;
    const { assessment: before, ...kept } = base;
    expect(rest).toEqual(kept);
    expect(assessment).toEqual({
      ...before,
      groups: [
        {
          ...before.groups[0],
          units: [
            {
              id: 'so-giao-duc-va-dao-tao',
              name: 'Sở Giáo dục và Đào tạo',
              result: { status: 'ranked', score: '900.00', index: '90.00', class: 'Tốt' },
            },
            {
              id: 'so-tai-chinh',
              name: 'Sở Tài chính',
              result: { status: 'ranked', score: '807.15', index: '80.72', class: 'Khá' },
            },
            {
              id: 'so-ngoai-vu',
              name: 'Sở Ngoại vụ',
              result: { status: 'ranked', score: '578.52', index: '57.85', class: 'Trung bình' },
            },
          ],
        },
      ],
    });
  });

  test('that contradict each other are told with the cell', () => {
    const [first = [], ...others] = whole;
    const read = onto([[...first.slice(0, 4), '91,00', 'Khá'], ...others]);
    expect(read.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'index-differs',
        message: 'Trang tính “Sở”, ô E2: Chỉ số đã nêu 91.00% khác chỉ số tính lại 90.00% (900.00 trên 1000.00).',
      },
      { code: 'class-differs', message: expect.stringMatching(/^Trang tính “Sở”, ô F2: Xếp loại đã nêu “Khá”/) },
    ]);
  });

  test('are held against each other even while another unit lacks its score', () => {
    const [first = [], ...others] = whole;
    const read = onto([[...first.slice(0, 4), '91,00', 'Tốt'], ...others.slice(1)]);
    expect(read.isComplete).toBe(false);
    expect(codesOf(read)).toEqual(expect.arrayContaining(['unit-left-out', 'index-differs']));
    expect(read.missing.map(({ place }) => place)).toEqual([
      'assessment.groups[0].units[1].result (Kết quả – Sở Tài chính)',
    ]);
  });

  test('ask about a name that is only near, and take nothing for it', () => {
    const [first = [], second = [], third = []] = whole;
    const read = onto([first, ['2', 'Sở Tài chánh', ...second.slice(2)], third]);
    expect(read.questions).toMatchObject([
      {
        code: 'unit-near-name',
        message: 'Trang tính “Sở”, ô B3: “Sở Tài chánh” có phải là “Sở Tài chính” trong hồ sơ gốc không?',
      },
    ]);
    expect(unitsOf(read)[1]?.result).toEqual({ status: 'ranked' });
    expect(read.isComplete).toBe(false);
    expect(read.unread).toContainEqual(
      expect.objectContaining({ kind: 'row', words: expect.arrayContaining(['Sở Tài chánh']) }),
    );
  });

  test('take a name for the unit that an answer says', () => {
    const rows = whole.map(([ordinal, name, ...rest], at) => [ordinal, at === 1 ? 'Sở Tài chánh' : name, ...rest]);
    const file = scoresFile({ name: 'Sở', rows: [captions, ...rows] });
    const read = importScores(file, dossier(), { units: { 'sở tài chánh': 'so-tai-chinh' } });
    expect({ questions: read.questions, isComplete: read.isComplete }).toEqual({ questions: [], isComplete: true });
    expect(unitsOf(read)[1]).toMatchObject({ name: 'Sở Tài chính', result: { score: '807.15' } });
    expect(codesOf(importScores(file, dossier(), { units: { x: 'nobody' } }))).toContain('answer-unknown-unit');
  });

  test('find a district with and without “UBND” before its name', () => {
    const base = withUnits(
      rankedUnit('sa-thay', 'UBND huyện Sa Thầy', '1.00'),
      rankedUnit('kon-tum', 'Thành phố Kon Tum', '1.00'),
    );
    const read = onto(
      [
        ['1', 'Huyện Sa Thầy', 1000, 500],
        ['2', 'Ủy ban nhân dân thành phố Kon Tum', 1000, 600],
      ],
      base,
    );
    expect(read.questions).toEqual([]);
    expect(unitsOf(read).map(({ name, result }) => [name, 'score' in result ? result.score : undefined])).toEqual([
      ['UBND huyện Sa Thầy', '500'],
      ['Thành phố Kon Tum', '600'],
    ]);
  });

  test.each([
    ["UBND huyện Ia H'Drai", 'UBND huyện Ia H’Drai'],
    ['UBND huyện Đắk Glei', 'UBND huyện  Đăk Glei'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VH,TT&DL'],
    ['Sở Y tế', 'sở y tế'.normalize('NFD')],
  ])('know “%s” by “%s”', (name, written) => {
    const read = onto([['1', written, 1000, 500]], withUnits(rankedUnit('don-vi', name, '1.00')));
    expect(unitsOf(read)).toEqual([{ id: 'don-vi', name, result: { status: 'ranked', score: '500' } }]);
  });

  test('ask about a unit that the base does not have', () => {
    const read = onto([...whole, ['4', 'Ban Dân tộc', 1000, 500, 50, 'TB']]);
    expect(read.questions).toMatchObject([{ code: 'unit-unknown', places: ['Trang tính “Sở”, ô B5'] }]);
    expect(unitsOf(read)).toHaveLength(3);
  });

  test('never leave an old score to a unit that the file does not have', () => {
    const read = onto(whole.slice(0, 2));
    expect(unitsOf(read)[2]?.result).toEqual({ status: 'ranked' });
    expect(read.isComplete).toBe(false);
    expect(codesOf(read)).toContain('unit-left-out');
  });

  test('leave a group alone that the file does not have at all', () => {
    const huyen = groupInput({
      id: 'huyen',
      tierId: 'huyen',
      units: [rankedUnit('sa-thay', 'UBND huyện Sa Thầy', '500.00')],
    });
    const base = dossier({
      assessment: assessmentInput({ groups: [groupInput(), huyen] }),
      approval: approvalInput({
        result: {
          lead: 'Phê duyệt kết quả',
          tables: [
            { heading: 'Các sở', groupIds: ['so-nganh'] },
            { heading: 'Các huyện', groupIds: ['huyen'] },
          ],
        },
      }),
    });
    const read = onto(whole, base);
    expect(unitsOf(read)[3]?.result).toEqual({ status: 'ranked', score: '500.00' });
    expect({ isComplete: read.isComplete, codes: codesOf(read) }).toMatchObject({
      isComplete: true,
      codes: expect.arrayContaining(['group-not-in-file']),
    });
  });

  test('keep why a unit was not scored where the file has nothing either, and say so', () => {
    const silent: UnitInput = {
      id: 'so-y-te',
      name: 'Sở Y tế',
      result: { status: 'no-report', reason: 'Không gửi báo cáo' },
    };
    const base = withUnits(rankedUnit('so-tai-chinh', 'Sở Tài chính', '1.00'), silent);
    for (const rows of [
      [
        ['1', 'Sở Tài chính', 1000, 500, '50,00', 'TB'],
        ['2', 'Sở Y tế'],
      ],
      [['1', 'Sở Tài chính', 1000, 500, '50,00', 'TB']],
    ]) {
      const read = onto(rows, base);
      expect(unitsOf(read)[1]).toEqual(silent);
      expect(codesOf(read)).toContain('status-kept');
    }
  });

  test('keep that a unit is not ranked', () => {
    const base = withUnits({
      id: 'so-y-te',
      name: 'Sở Y tế',
      result: { status: 'assessed-not-ranked', score: '1', reason: 'Không có dịch vụ công' },
    });
    expect(unitsOf(onto([['1', 'Sở Y tế', 1000, 500]], base))[0]?.result).toEqual({
      status: 'assessed-not-ranked',
      score: '500',
      reason: 'Không có dịch vụ công',
    });
  });

  test('with another maximum for the group take it, and say so', () => {
    const rows = whole.map(([ordinal, name, , score]) => [ordinal, name, 970, score]);
    const read = onto(rows);
    expect(read.dossier.assessment).toMatchObject({ groups: [{ maximumScore: '970' }] });
    expect(codesOf(read)).toContain('group-maximum-differs');
  });

  test('stored as numbers get back the zeros that the papers print; those written as text stay as written', () => {
    const rows = whole.map(([ordinal, name, maximum, score], at) => [
      ordinal,
      name,
      maximum,
      score,
      [{ percent: '0.9' }, 80.7, '57,9'][at],
    ]);
    expect(unitsOf(onto(rows)).map(({ result }) => ('index' in result ? result.index : undefined))).toEqual([
      '90.00',
      '80.70',
      '57.9',
    ]);
  });

  test('of another year are told', () => {
    const read = importScores(scoresFile({ name: 'Sở', rows: [['Kết quả năm 2022'], captions, ...whole] }), dossier());
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        code: 'year-differs',
        severity: 'error',
        message: 'Trang tính “Sở”, hàng 1 ghi năm 2022, hồ sơ gốc là đợt đánh giá năm 2023.',
      }),
    );
  });

  test('onto a base without an assessment give one, and everything else stays', () => {
    const base = dossierSchema.parse(inspectionDossierInput());
    const read = onto(whole, base);
    expect({ ...read.dossier, assessment: undefined }).toEqual({ ...base, assessment: undefined });
    expect(unitsOf(read)).toHaveLength(3);
    expect(read.isComplete).toBe(false);
  });
});

describe('last year in the file', () => {
  const rows = [
    ['TT', 'Đơn vị', 'Tổng điểm đạt được', 'Chỉ số CĐS năm 2022', 'Xếp loại năm 2022'],
    ['1', 'Sở Giáo dục và Đào tạo', 900, '80,5', 'TỐT'],
    ['2', 'Sở Tài chính', 800, '70,5', 'TB'],
    ['3', 'Sở Ngoại vụ', 700, '60,5', 'Khá'],
  ];
  const file = scoresFile({ name: 'Sở', rows });

  test('is not taken where the base has none, and that is told', () => {
    expect(codesOf(importScores(file, dossier()))).toContain('previous-year-not-taken');
  });

  test('is held against that of the base, which stays', () => {
    const results = [
      { unitId: 'so-giao-duc-va-dao-tao', name: 'Sở Giáo dục và Đào tạo', index: '80.50', class: 'Tốt' },
      { unitId: 'so-tai-chinh', name: 'Sở Tài chính', index: '71.00', class: 'Khá' },
      { unitId: 'so-ngoai-vu', name: 'Sở Ngoại vụ', index: '60.50' },
    ];
    const previousYear = { year: 2022, indexSetName: assessmentInput().indexSet.name, results };
    const read = importScores(file, dossier({ assessment: assessmentInput({ previousYear }) }));
    expect(read.findings.filter(({ code }) => code === 'previous-index-differs')).toMatchObject([
      { unit: 'Sở Tài chính', message: expect.stringContaining('ô D3 ghi chỉ số năm trước 70.5, hồ sơ gốc là 71.00') },
    ]);
    expect(read.findings.filter(({ code }) => code === 'previous-class-differs')).toMatchObject([
      { unit: 'Sở Tài chính', message: expect.stringContaining('ô E3 ghi xếp loại năm trước TB, hồ sơ gốc là Khá') },
      { unit: 'Sở Ngoại vụ', message: expect.stringContaining('ô E4 ghi xếp loại năm trước Khá, hồ sơ gốc không có') },
    ]);
    expect(read.dossier.assessment).toMatchObject({ previousYear: { results } });
  });
});
