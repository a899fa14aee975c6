import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/domain/evaluation.ts';
import {
  approvalInput,
  assessmentInput,
  dossier,
  type GroupInput,
  groupInput,
  type ProfileInput,
  profileInput,
  rankedUnit,
  type UnitInput,
} from '../support/dossiers.ts';

const rankColumns = {
  ordinalHeading: 'STT' as const,
  unitHeading: 'Đơn vị',
  columns: [{ field: 'rank' as const, heading: 'Xếp hạng' }],
};

function evaluated(groups: GroupInput[], profile: Partial<ProfileInput> = {}) {
  const round = dossier({
    profile: profileInput(profile),
    assessment: assessmentInput({ groups }),
    approval: approvalInput({
      result: { lead: 'Kết quả năm 2023', tables: groups.map(({ id }) => ({ heading: 'Bảng', groupIds: [id] })) },
    }),
  });
  return evaluate(round.assessment, round.profile);
}

function printed(units: UnitInput[], profile: Partial<ProfileInput> = {}) {
  return evaluated([groupInput({ units })], profile).flatMap((group) =>
    group.units.map(({ unit, printed }) => ({ name: unit.name, ...printed })),
  );
}

describe('a stated figure is printed exactly as stated, an absent one is computed', () => {
  test('index, class and rank of a unit that states only its score', () => {
    expect(printed([rankedUnit('a', 'Sở A', '851.51')])).toEqual([
      { name: 'Sở A', maximum: '1000.00', score: '851.51', index: '85.15', class: 'Khá', rank: '1' },
    ]);
  });

  test('stated figures win, even where they differ', () => {
    const unit: UnitInput = {
      id: 'a',
      name: 'Sở A',
      result: { status: 'ranked', score: '851.51', index: '99.9', class: 'Yếu', rank: 7 },
    };
    expect(printed([unit])).toEqual([
      { name: 'Sở A', maximum: '1000.00', score: '851.51', index: '99.9', class: 'Yếu', rank: '7' },
    ]);
  });

  test('scores are rounded half up to the decimals of the profile', () => {
    expect(printed([rankedUnit('a', 'Sở A', '851.505')])[0]?.score).toBe('851.51');
    expect(printed([rankedUnit('a', 'Sở A', '851.5')])[0]?.score).toBe('851.50');
  });

  test('"as-given" keeps every digit but the zeros at the end', () => {
    const numbers = { decimalMark: ',' as const, scoreDecimals: 'as-given' as const, indexDecimals: 2 };
    expect(printed([rankedUnit('a', 'Sở A', '851.5050')], { numbers })[0]).toMatchObject({
      maximum: '1000',
      score: '851.505',
    });
  });
});

describe('classes', () => {
  const edge = [rankedUnit('a', 'Sở A', '699.95')];

  test('from the rounded index: 69.995 is printed 70.00 and classed Khá', () => {
    expect(printed(edge, { classifyFrom: 'rounded' })[0]).toMatchObject({ index: '70.00', class: 'Khá' });
  });

  test('from the unrounded index: 69.995 is printed 70.00 and classed Trung bình', () => {
    expect(printed(edge, { classifyFrom: 'unrounded' })[0]).toMatchObject({ index: '70.00', class: 'Trung bình' });
  });
});

describe('units that are not ranked', () => {
  test('show no figure they do not have, and Yếu without a report', () => {
    expect(
      printed([
        { id: 'a', name: 'Sở A', result: { status: 'not-assessed', reason: 'Đặc thù' } },
        { id: 'b', name: 'Sở B', result: { status: 'no-report', reason: 'Không gửi báo cáo' } },
        {
          id: 'c',
          name: 'Sở C',
          result: { status: 'assessed-not-ranked', score: '950', reason: 'Không có dịch vụ công' },
        },
        rankedUnit('d', 'Sở D', '400'),
      ]),
    ).toEqual([
      { name: 'Sở D', maximum: '1000.00', score: '400.00', index: '40.00', class: 'Yếu', rank: '1' },
      { name: 'Sở B', class: 'Yếu' },
      { name: 'Sở C', maximum: '1000.00', score: '950.00', index: '95.00' },
      { name: 'Sở A' },
    ]);
  });
});

describe('ranks', () => {
  const groups = [
    groupInput({ id: 'nhom-a', units: [rankedUnit('a', 'Sở A', '900'), rankedUnit('b', 'Sở B', '800')] }),
    groupInput({
      id: 'nhom-b',
      maximumScore: '500',
      units: [rankedUnit('c', 'Sở C', '450'), rankedUnit('d', 'Sở D', '300')],
    }),
    groupInput({ id: 'huyen', tierId: 'huyen', units: [rankedUnit('e', 'UBND huyện E', '990')] }),
  ];
  const ranks = (profile: Partial<ProfileInput>) =>
    evaluated(groups, { resultTable: rankColumns, ...profile }).map(({ units }) =>
      units.map((unit) => `${unit.unit.name} ${unit.printed.rank}`),
    );

  test('per group', () => {
    expect(ranks({ ranking: { scope: 'group', ties: 'competition' } })).toEqual([
      ['Sở A 1', 'Sở B 2'],
      ['Sở C 1', 'Sở D 2'],
      ['UBND huyện E 1'],
    ]);
  });

  test('overall ranks the groups of one tier together by index, whatever their maxima', () => {
    expect(ranks({ ranking: { scope: 'overall', ties: 'competition' } })).toEqual([
      ['Sở A 1', 'Sở B 3'],
      ['Sở C 1', 'Sở D 4'],
      ['UBND huyện E 1'],
    ]);
    expect(ranks({ ranking: { scope: 'overall', ties: 'dense' } })[0]).toEqual(['Sở A 1', 'Sở B 2']);
  });
});

test('rows stand from the highest index down, and know where they came from', () => {
  const [group] = evaluated([groupInput({ units: [rankedUnit('a', 'Sở A', '500'), rankedUnit('b', 'Sở B', '900')] })]);
  expect(group?.units.map(({ unit, path }) => [unit.name, path])).toEqual([
    ['Sở B', 'assessment.groups[0].units[1]'],
    ['Sở A', 'assessment.groups[0].units[0]'],
  ]);
});
