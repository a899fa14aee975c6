import { expect, test } from 'vitest';
import {
  assessmentInput,
  dossier,
  groupInput,
  type ProfileInput,
  profileInput,
  rankedUnit,
} from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

type Field = 'index' | 'class' | 'rank';

function findings(scores: string[], fields: Field[], profile: Partial<ProfileInput> = {}) {
  const columns = fields.map((field) => ({ field, heading: 'Cột' }));
  const units = scores.map((score, place) => rankedUnit(`so-${place}`, `Sở ${place}`, score));
  return findingsAbout(
    dossier({
      profile: profileInput({ resultTable: { ...profileInput().resultTable, columns }, ...profile }),
      assessment: assessmentInput({ groups: [groupInput({ units })] }),
    }),
  );
}

test('units that print the same index under different ranks are pointed out', () => {
  expect(findings(['700.001', '700.000', '650'], ['index', 'rank'])).toMatchObject([
    {
      code: 'equal-index-other-rank',
      severity: 'info',
      unit: 'Sở 1',
      message: '“Sở 0” và “Sở 1” cùng in chỉ số 70.00% nhưng xếp hạng 1 và 2, vì chỉ số chưa làm tròn khác nhau.',
    },
  ]);
  expect(findings(['700', '700', '650'], ['index', 'rank'])).toEqual([]);
  expect(findings(['700.001', '700.000'], ['rank'])).toEqual([]);
});

test('ranks that are stated wrongly are left to the finding about ranks', () => {
  const columns = (['index', 'rank'] as const).map((field) => ({ field, heading: 'Cột' }));
  const units = [1, 2].map((rank) => ({
    id: `so-${rank}`,
    name: `Sở ${rank}`,
    result: { status: 'ranked' as const, score: '700', rank },
  }));
  const round = dossier({
    profile: profileInput({ resultTable: { ...profileInput().resultTable, columns } }),
    assessment: assessmentInput({ groups: [groupInput({ units })] }),
  });
  expect(findingsAbout(round).map(({ code }) => code)).toEqual(['rank-differs']);
});

test('a class beside the printed index of another class is pointed out', () => {
  expect(findings(['899.99'], ['index', 'class'], { classifyFrom: 'unrounded' })).toMatchObject([
    {
      code: 'class-of-unrounded-index',
      severity: 'info',
      unit: 'Sở 0',
      message: 'Chỉ số in 90.00% ứng với loại “Tốt” nhưng xếp loại in là “Khá”, vì xếp loại theo chỉ số chưa làm tròn.',
    },
  ]);
  expect(findings(['899.99'], ['index', 'class'])).toEqual([]);
  expect(findings(['899.99'], ['class'], { classifyFrom: 'unrounded' })).toEqual([]);
});
