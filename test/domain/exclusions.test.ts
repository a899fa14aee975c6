import { describe, expect, test } from 'vitest';
import { deductionsFor, exclusionsTouching, scopeFor } from '../../src/domain/exclusions.ts';
import {
  type AssessmentInput,
  approvalInput,
  assessmentInput,
  dossier,
  groupInput,
  rankedUnit,
} from '../support/dossiers.ts';

const groups = [
  groupInput({ id: 'nhom-a', tierId: 'so', title: 'Nhóm A', units: [rankedUnit('u-a', 'Sở A', '900')] }),
  groupInput({ id: 'nhom-b', tierId: 'so', title: 'Nhóm B', units: [rankedUnit('u-b', 'Sở B', '900')] }),
  groupInput({ id: 'huyen', tierId: 'huyen', units: [rankedUnit('u-c', 'UBND huyện C', '900')] }),
];

function assessmentWith(...exclusions: AssessmentInput['exclusions']) {
  return dossier({
    assessment: assessmentInput({ groups, exclusions }),
    approval: approvalInput({
      result: {
        lead: 'Phê duyệt kết quả Chuyển đổi số năm 2023',
        tables: [
          { heading: 'Các sở', groupIds: ['nhom-a', 'nhom-b'] },
          { heading: 'Các huyện', groupIds: ['huyen'] },
        ],
      },
    }),
  }).assessment;
}

const exclusion = (
  code: string,
  appliesTo: AssessmentInput['exclusions'][number]['appliesTo'],
): AssessmentInput['exclusions'][number] => ({
  criterion: { code, name: `Tiêu chí thử ${code}` },
  appliesTo,
  reason: { kind: 'not-deployed' },
});

describe('the exclusions that touch a table', () => {
  test('hold for all its groups when they hold for the tier or for each group', () => {
    const assessment = assessmentWith(
      exclusion('6.12', [{ tierId: 'so' }]),
      exclusion('6.13', [{ groupId: 'nhom-a' }, { groupId: 'nhom-b' }]),
    );
    const touching = exclusionsTouching(assessment, assessment.groups.slice(0, 2));
    expect(touching.map(({ exclusion: { criterion }, holdsForAll }) => [criterion.code, holdsForAll])).toEqual([
      ['6.12', true],
      ['6.13', true],
    ]);
  });

  test('count once however many groups of the table they hold for, and name those when not all', () => {
    const assessment = assessmentWith(exclusion('6.12', [{ groupId: 'nhom-b' }, { groupId: 'huyen' }]));
    const touching = exclusionsTouching(assessment, assessment.groups.slice(0, 2));
    expect(touching).toHaveLength(1);
    expect(touching[0]?.holdsForAll).toBe(false);
    expect(touching[0]?.groups.map(({ id }) => id)).toEqual(['nhom-b']);
  });

  test('are none when they hold elsewhere', () => {
    const assessment = assessmentWith(exclusion('7.1', [{ tierId: 'huyen' }]));
    expect(exclusionsTouching(assessment, assessment.groups.slice(0, 2))).toEqual([]);
  });

  test('keep the order of the data', () => {
    const assessment = assessmentWith(exclusion('7.1', [{ tierId: 'so' }]), exclusion('6.12', [{ tierId: 'so' }]));
    const codes = exclusionsTouching(assessment, assessment.groups.slice(0, 1)).map(
      (touching) => touching.exclusion.criterion.code,
    );
    expect(codes).toEqual(['7.1', '6.12']);
  });
});

test('what is said about a group comes before what is said about its tier', () => {
  const assessment = assessmentWith(
    exclusion('6.12', [
      { tierId: 'so', points: '20' },
      { groupId: 'nhom-b', points: '30' },
    ]),
  );
  const [excluded] = assessment.exclusions;
  const points = assessment.groups.map((group) => (excluded ? scopeFor(excluded, group)?.points : 'none'));
  expect(points).toEqual(['20', '30', undefined]);
});

test('a replaced criterion takes no points away', () => {
  const assessment = assessmentWith(exclusion('6.12', [{ tierId: 'so', points: '30' }]), {
    ...exclusion('6.13', [{ tierId: 'so', points: '40' }]),
    replacedBy: { code: '6.14', name: 'Tiêu chí thay thế' },
  });
  expect(assessment.groups.slice(0, 1).flatMap((group) => deductionsFor(assessment, group))).toEqual([
    { criterionCode: '6.12', points: '30' },
  ]);
});
