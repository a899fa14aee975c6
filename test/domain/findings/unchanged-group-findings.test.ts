import { expect, test } from 'vitest';
import { assessmentInput, dossier, groupInput, rankedUnit } from '../../support/dossiers.ts';
import { findingsWithCode } from '../../support/findings.ts';

const { indexSet } = assessmentInput();

function findings(now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>) {
  const units = Object.entries(now).map(([id, score]) => rankedUnit(id, `Sở ${id}`, score));
  const results = Object.entries(before).map(([unitId, index]) => ({ unitId, name: `Sở ${unitId}`, index }));
  const previousYear = { year: 2022, indexSetName: indexSet.name, results };
  const groups = [groupInput({ maximumScore: '1000', units })];
  return findingsWithCode('group-unchanged', dossier({ assessment: assessmentInput({ groups, previousYear }) }));
}

test('a group in which every unit has its index of last year is a warning', () => {
  expect(findings({ a: '900', b: '800.50' }, { a: '90', b: '80.05' })).toMatchObject([
    {
      severity: 'warning',
      message: 'Chỉ số của cả 2 đơn vị trong bảng “Các sở, ban, ngành” giống hệt năm 2022.',
      path: 'assessment.groups[0].units',
    },
  ]);
});

test.each([
  ['one unit changed', { a: '900', b: '800.60' }, { a: '90', b: '80.05' }],
  ['one unit is new', { a: '900', b: '800.50' }, { a: '90' }],
  ['there is one unit only', { a: '900' }, { a: '90' }],
])('nothing is told where %s', (_, now, before) => {
  expect(findings(now, before as Readonly<Record<string, string>>)).toEqual([]);
});
