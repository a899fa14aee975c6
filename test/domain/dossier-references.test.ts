import { describe, expect, test } from 'vitest';
import { dossierSchema } from '../../src/domain/dossier.ts';
import {
  type ApprovalInput,
  type AssessmentInput,
  approvalInput,
  assessmentInput,
  dossierInput,
  groupInput,
  rankedUnit,
} from '../support/dossiers.ts';

function faults(assessment: Partial<AssessmentInput>, tables?: ApprovalInput['result']['tables']): string[] {
  const { result } = approvalInput();
  const parsed = dossierSchema.safeParse(
    dossierInput({
      assessment: assessmentInput(assessment),
      approval: approvalInput(tables === undefined ? {} : { result: { ...result, tables } }),
    }),
  );
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const table = (...groupIds: string[]) => ({ heading: 'Bảng', groupIds });
const { indexSet } = assessmentInput();

test('a dossier whose parts find each other is valid', () => {
  expect(faults({})).toEqual([]);
});

describe('ids that lead nowhere', () => {
  test('a tier of a group', () => {
    expect(faults({ groups: [groupInput({ tierId: 'xa' })] })).toEqual([
      'assessment.groups.0.tierId: Không có cấp nào mang mã “xa”',
    ]);
  });

  test('a main index of a unit', () => {
    const mainIndices = [{ mainIndexId: 'nhan-thuc-so', score: '90' }];
    const units = [{ id: 'a', name: 'Sở A', result: { status: 'ranked' as const, score: '90', mainIndices } }];
    expect(faults({ groups: [groupInput({ units })] })).toEqual([
      'assessment.groups.0.units.0.result.mainIndices.0.mainIndexId: Không có chỉ số chính của cấp “so” nào mang mã “nhan-thuc-so”',
    ]);
  });

  test('tier and group of an exclusion', () => {
    const exclusions = [
      {
        criterion: { code: '6.12', name: 'Trợ lý ảo' },
        appliesTo: [{ tierId: 'xa' }, { groupId: 'nhom-x' }, { tierId: 'so' }],
        reason: { kind: 'not-deployed' as const },
      },
    ];
    expect(faults({ exclusions })).toEqual([
      'assessment.exclusions.0.appliesTo.0.tierId: Không có cấp nào mang mã “xa”',
      'assessment.exclusions.0.appliesTo.1.groupId: Không có nhóm nào mang mã “nhom-x”',
    ]);
  });

  test('a group of a table', () => {
    expect(faults({}, [table('so-nganh'), table('huyen')])).toEqual([
      'approval.result.tables.1.groupIds.0: Không có nhóm nào mang mã “huyen”',
    ]);
  });
});

describe('ids that mean two things', () => {
  test('tiers and groups', () => {
    const tier = { id: 'so', name: 'Cấp sở' };
    expect(faults({ indexSet: { ...indexSet, tiers: [tier, tier] } })).toEqual([
      'assessment.indexSet.tiers.1.id: Mã cấp “so” bị trùng; mỗi mã chỉ dùng một lần',
    ]);
    expect(faults({ groups: [groupInput({ units: [rankedUnit('a', 'Sở A', '1')] }), groupInput()] })).toEqual([
      'assessment.groups.1.id: Mã nhóm “so-nganh” bị trùng; mỗi mã chỉ dùng một lần',
    ]);
  });

  test('units, across groups too', () => {
    const groups = [
      groupInput({ units: [rankedUnit('a', 'Sở A', '9'), rankedUnit('a', 'Sở B', '8')] }),
      groupInput({ id: 'huyen', tierId: 'huyen', units: [rankedUnit('a', 'UBND huyện C', '7')] }),
    ];
    expect(faults({ groups }, [table('so-nganh'), table('huyen')])).toEqual([
      'assessment.groups.0.units.1.id: Mã đơn vị “a” bị trùng; mỗi mã chỉ dùng một lần',
      'assessment.groups.1.units.0.id: Mã đơn vị “a” bị trùng; mỗi mã chỉ dùng một lần',
    ]);
  });

  test('main indices, in the index set and in a result, and units of last year', () => {
    const mainIndex = { id: 'nhan-thuc-so', name: 'Nhận thức số', criteria: 4, maximumScore: '100' };
    const score = { mainIndexId: 'nhan-thuc-so', score: '45' };
    const units = [
      { id: 'a', name: 'Sở A', result: { status: 'ranked' as const, score: '90', mainIndices: [score, score] } },
    ];
    const previous = { unitId: 'a', name: 'Sở A' };
    expect(
      faults({
        indexSet: { ...indexSet, tiers: [{ id: 'so', name: 'Cấp sở', mainIndices: [mainIndex, mainIndex] }] },
        groups: [groupInput({ units })],
        previousYear: { year: 2022, indexSetName: indexSet.name, results: [previous, previous] },
      }).map((fault) => fault.split(':')[0]),
    ).toEqual([
      'assessment.indexSet.tiers.0.mainIndices.1.id',
      'assessment.previousYear.results.1.unitId',
      'assessment.groups.0.units.0.result.mainIndices.1.mainIndexId',
    ]);
  });
});

describe('every group is printed once', () => {
  test('a group in no table would lose its rows', () => {
    const groups = [groupInput(), groupInput({ id: 'huyen', tierId: 'huyen', units: [] })];
    expect(faults({ groups })).toEqual([
      'assessment.groups.1.id: Nhóm “huyen” không có trong bảng nào; thêm mã nhóm vào approval.result.tables',
    ]);
  });

  test('a group in two tables, or twice in one, would double them', () => {
    const message = 'Nhóm “so-nganh” được in hai lần; mỗi nhóm chỉ in trong một bảng';
    expect(faults({}, [table('so-nganh'), table('so-nganh')])).toEqual([
      `approval.result.tables.1.groupIds.0: ${message}`,
    ]);
    expect(faults({ groups: [groupInput({ title: 'Nhóm A' })] }, [table('so-nganh', 'so-nganh')])).toEqual([
      `approval.result.tables.0.groupIds.1: ${message}`,
    ]);
  });

  test('groups that share a table need titles', () => {
    const groups = [groupInput({ title: 'Nhóm A' }), groupInput({ id: 'huyen', tierId: 'huyen', units: [] })];
    expect(faults({ groups }, [table('so-nganh', 'huyen')])).toEqual([
      'assessment.groups.1: Bảng có nhiều nhóm thì mỗi nhóm phải có tên (title); nhóm “huyen” chưa có',
    ]);
  });
});

test('a round without a single unit is none', () => {
  expect(faults({ groups: [groupInput({ units: [] })] })).toEqual(['assessment.groups: Hồ sơ chưa có đơn vị nào']);
});
