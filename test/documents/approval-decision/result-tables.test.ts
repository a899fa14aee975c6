import { describe, expect, test } from 'vitest';
import { resultTables } from '../../../src/documents/approval-decision/result-tables.ts';
import { evaluate } from '../../../src/domain/evaluation.ts';
import {
  type ApprovalInput,
  type AssessmentInput,
  approvalInput,
  assessmentInput,
  dossier,
  groupInput,
  type ProfileInput,
  profileInput,
  rankedUnit,
} from '../../support/dossiers.ts';

function tables(
  assessment: Partial<AssessmentInput>,
  layout: ApprovalInput['result']['tables'],
  profile: Partial<ProfileInput> = {},
) {
  const round = dossier({
    profile: profileInput(profile),
    assessment: assessmentInput(assessment),
    approval: approvalInput({ result: { lead: 'Kết quả năm 2023', tables: layout } }),
  });
  return resultTables(round, evaluate(round.assessment, round.profile));
}

const exclusion = (code: string, appliesTo: AssessmentInput['exclusions'][number]['appliesTo']) => ({
  criterion: { code, name: 'Trợ lý ảo' },
  appliesTo,
  reason: { kind: 'not-deployed' as const },
});

const groups = [
  groupInput({
    id: 'nhom-a',
    title: 'Nhóm A',
    units: [rankedUnit('a', 'Sở A', '900'), rankedUnit('b', 'Sở B', '500')],
  }),
  groupInput({ id: 'nhom-b', title: 'Nhóm B', maximumScore: '830', units: [rankedUnit('c', 'Sở C', '706.01')] }),
  groupInput({ id: 'huyen', tierId: 'huyen', units: [rankedUnit('d', 'UBND huyện D', '474.86')] }),
];
const twoTables = [
  { heading: 'Các sở, ban, ngành', groupIds: ['nhom-a', 'nhom-b'] },
  { heading: 'Các huyện', groupIds: ['huyen'] },
];

describe('the tables of Kon Tum’s style', () => {
  const [first, second] = tables({ groups, exclusions: [exclusion('6.12', [{ tierId: 'so' }])] }, twoTables);

  test('have titled groups with Roman numerals and ordinals of their own', () => {
    expect(first?.groups).toEqual([
      {
        groupTitles: [{ numeral: 'I', title: 'Nhóm A' }],
        rows: [
          {
            ordinal: '1',
            unitName: 'Sở A',
            unitNotes: [],
            repeatedUnitNotes: [],
            cells: [{ text: '1000.00' }, { text: '900.00' }, { text: '90.00' }, { text: 'Tốt' }],
          },
          {
            ordinal: '2',
            unitName: 'Sở B',
            unitNotes: [],
            repeatedUnitNotes: [],
            cells: [{ text: '1000.00' }, { text: '500.00' }, { text: '50.00' }, { text: 'Trung bình' }],
          },
        ],
      },
      {
        groupTitles: [{ numeral: 'II', title: 'Nhóm B' }],
        rows: [
          {
            ordinal: '1',
            unitName: 'Sở C',
            unitNotes: [],
            repeatedUnitNotes: [],
            cells: [{ text: '830.00' }, { text: '706.01' }, { text: '85.06' }, { text: 'Khá' }],
          },
        ],
      },
    ]);
    expect(second?.groups.map(({ groupTitles }) => groupTitles)).toEqual([[]]);
  });

  test('are numbered, with the notes of column headings in the first table only', () => {
    expect([first?.tableNumber, first?.heading, second?.tableNumber, second?.heading]).toEqual([
      '1',
      'Các sở, ban, ngành',
      '2',
      'Các huyện',
    ]);
    expect(first?.columns.map(({ headingNotes }) => headingNotes)).toEqual([
      [],
      [],
      [{ text: '% điểm đạt được so với điểm tối đa.' }],
      [],
    ]);
    expect(second?.columns.flatMap(({ headingNotes }) => headingNotes)).toEqual([]);
  });

  test('have a note only where an exclusion touches them', () => {
    expect(first?.tableNotes).toEqual([
      { text: 'Tiêu chí 6.12 (Trợ lý ảo) tỉnh chưa triển khai nên không tính điểm trong tổng điểm.' },
    ]);
    expect(second?.tableNotes).toEqual([]);
  });
});

test('Roman numerals restart in each table', () => {
  const result = tables({ groups: groups.map((group) => ({ ...group, title: `Nhóm ${group.id}` })) }, twoTables);
  expect(
    result.map((table) => table.groups.flatMap(({ groupTitles }) => groupTitles.map(({ numeral }) => numeral))),
  ).toEqual([['I', 'II'], ['I']]);
});

test('groups print in the order of the table, not of the data', () => {
  const layout = [
    { heading: 'Bảng', groupIds: ['nhom-b', 'nhom-a'] },
    { heading: 'Các huyện', groupIds: ['huyen'] },
  ];
  const [first] = tables({ groups }, layout);
  expect(first?.groups.map(({ rows }) => rows[0]?.unitName)).toEqual(['Sở C', 'Sở A']);
});

test('the style of Đắk Lắk: ratios with a comma, zeros at the end dropped, and ranks', () => {
  const ratio = (id: string, name: string, score: string) => rankedUnit(id, name, score);
  const { maximumScore: _, ...group } = groupInput({
    units: [ratio('a', 'Sở A', '0.91507'), ratio('b', "UBND huyện Ea H'leo", '0.883075'), ratio('c', 'Sở C', '0.8860')],
  });
  const [table] = tables({ scale: 'ratio', groups: [group] }, [{ heading: 'Bảng', groupIds: ['so-nganh'] }], {
    numbers: { decimalMark: ',', scoreDecimals: 'as-given', indexDecimals: 2 },
    resultTable: {
      ordinalHeading: 'STT',
      unitHeading: 'Đơn vị',
      columns: [
        { field: 'score', heading: 'Tổng điểm' },
        { field: 'rank', heading: 'Xếp hạng' },
      ],
    },
  });
  expect(table?.groups[0]?.rows.map(({ unitName, cells }) => [unitName, ...cells.map(({ text }) => text)])).toEqual([
    ['Sở A', '0,91507', '1'],
    ['Sở C', '0,886', '2'],
    ["UBND huyện Ea H'leo", '0,883075', '3'],
  ]);
});

test('units that are not ranked show “–” for figures they lack, and their reason as a note', () => {
  const units = [
    { id: 'a', name: 'Sở A', result: { status: 'no-report' as const, reason: 'Không gửi báo cáo' } },
    { id: 'b', name: 'Sở B', result: { status: 'not-assessed' as const, reason: 'Tính chất đặc thù.' } },
    {
      id: 'c',
      name: 'Sở C',
      result: { status: 'assessed-not-ranked' as const, score: '910', reason: 'Mới thành lập' },
    },
  ];
  const [table] = tables({ groups: [groupInput({ units })] }, [{ heading: 'Bảng', groupIds: ['so-nganh'] }]);
  expect(
    table?.groups[0]?.rows.map(({ unitName, cells, unitNotes }) => [
      unitName,
      cells.map(({ text }) => text).join(' '),
      unitNotes.map(({ text }) => text),
    ]),
  ).toEqual([
    ['Sở A', '– – – Yếu', ['Không gửi báo cáo.']],
    ['Sở C', '1000.00 910.00 91.00 –', ['Mới thành lập.']],
    ['Sở B', '– – – –', ['Tính chất đặc thù.']],
  ]);
});

test('marks and numbers that the paper sets itself are not doubled; names of units stay as they are; a note begins with a capital', () => {
  const units = [
    rankedUnit('a', '1. Sở A', '900'),
    { id: 'b', name: 'Sở B', result: { status: 'no-report' as const, reason: 'không gửi báo cáo' } },
  ];
  const [table] = tables({ groups: [groupInput({ title: 'I. Nhóm A:', units })] }, [
    { heading: '1. Các sở:', groupIds: ['so-nganh'] },
  ]);
  expect(table).toMatchObject({
    heading: 'Các sở',
    groups: [
      {
        groupTitles: [{ numeral: 'I', title: 'Nhóm A' }],
        rows: [{ unitName: '1. Sở A' }, { unitNotes: [{ text: 'Không gửi báo cáo.' }] }],
      },
    ],
  });
});

test('the same reason at several units of a table is one note, cited again', () => {
  const unit = (id: string, reason: string) => ({
    id,
    name: `Sở ${id}`,
    result: { status: 'not-assessed' as const, reason },
  });
  const units = [unit('a', 'Đặc thù'), unit('b', 'Mới thành lập'), unit('c', 'đặc thù.')];
  const [table] = tables({ groups: [groupInput({ units })] }, [{ heading: 'Các sở', groupIds: ['so-nganh'] }]);
  expect(table?.groups[0]?.rows.map((row) => [row.unitNotes.length, row.repeatedUnitNotes.length])).toEqual([
    [1, 0],
    [1, 0],
    [0, 1],
  ]);
});
