import { expect, test } from 'vitest';
import { announcedStatistics } from '../../../src/domain/announced-tiers.ts';
import { evaluate } from '../../../src/domain/evaluation.ts';
import { announcementFindings } from '../../../src/domain/findings/announcement-findings.ts';
import {
  type AnnouncementInput,
  announcementDossier,
  announcementInput,
  type PreviousYearInput,
  previousYearInput,
} from '../../support/announcements.ts';
import { type AssessmentInput, groupInput, rankedUnit, type UnitInput } from '../../support/dossiers.ts';

const units = [rankedUnit('a', 'Sở A', '800'), rankedUnit('b', 'Sở B', '700')];

function findings(announcement: Partial<AnnouncementInput>, assessment: Partial<AssessmentInput> = {}) {
  const dossier = announcementDossier(announcement, { groups: [groupInput({ units })], ...assessment });
  const evaluated = evaluate(dossier.assessment, dossier.profile);
  return announcementFindings(dossier, evaluated, announcedStatistics(dossier, evaluated));
}

const stating = (average: string) => ({ tiers: announcementInput().tiers.map((tier) => ({ ...tier, average })) });
type StatedTier = NonNullable<PreviousYearInput['tiers']>[number];

/** Findings about last year, where the results are 70.00 and 65.00 (Khá, Trung bình) and these figures are stated. */
function aboutLastYear(stated: Omit<StatedTier, 'tierId'>, withResults = true) {
  const results = [
    { unitId: 'a', name: 'Sở A', index: '70.00', class: 'Khá' },
    { unitId: 'b', name: 'Sở B', index: '65.00', class: 'Trung bình' },
  ];
  const tiers = [{ tierId: 'so', ...stated }];
  return findings({}, { previousYear: previousYearInput({ results: withResults ? results : [], tiers }) });
}

const gains = (smallest: string, largest: string, risen: 'all' | 'most' = 'all') => ({
  gains: { risen, smallest: { unitId: 'b', points: smallest }, largest: { unitId: 'a', points: largest } },
});

test('figures that agree raise nothing', () => {
  expect(findings(stating('75'))).toEqual([]);
  expect(aboutLastYear({ average: '67.5', ...gains('5', '10.0') })).toEqual([]);
});

test('a stated average that differs from the computed one is an error with both', () => {
  expect(findings(stating('75.01'))).toMatchObject([
    {
      code: 'average-differs',
      severity: 'error',
      message: 'Chỉ số trung bình đã nêu của các sở, ban, ngành (75.01) khác chỉ số trung bình tính lại (75.00).',
      path: 'announcement.tiers[0].average',
    },
  ]);
});

test('a wrong index of a unit shows in an average that nobody stated', () => {
  const wrong: UnitInput = { id: 'a', name: 'Sở A', result: { status: 'ranked', score: '800', index: '82.00' } };
  const codes = findings({}, { groups: [groupInput({ units: [wrong] })] }).map(({ code }) => code);
  expect(codes).toEqual(['index-differs', 'average-differs']);
});

test('an average is stated of nobody', () => {
  const none: UnitInput = { id: 'a', name: 'Sở A', result: { status: 'not-assessed', reason: 'Mới thành lập' } };
  expect(findings(stating('75'), { groups: [groupInput({ units: [none] })] })).toMatchObject([
    { code: 'average-differs', message: expect.stringContaining('không có đơn vị nào được xếp hạng') },
  ]);
});

test('news before the end of the year is a warning', () => {
  expect(findings({ date: '2023-12-31' })).toMatchObject([{ code: 'announced-before-year-ends', severity: 'warning' }]);
  expect(findings({ date: '2024-01-01' })).toEqual([]);
});

test('last year is said to be unknown only where it may be compared', () => {
  expect(findings({}, { previousYear: previousYearInput() })).toMatchObject([
    { code: 'previous-average-unknown', severity: 'info' },
  ]);
  expect(findings({}, { previousYear: previousYearInput({ scale: 'ratio' }) }).map(({ code }) => code)).toEqual([
    'scale-changed',
  ]);
});

test.each([
  [{ average: '67.51' }, 'previous-average-differs', 'tiers[0].average'],
  [{ classCounts: [{ class: 'Khá', units: 2 }] }, 'previous-classes-differ', 'tiers[0].classCounts'],
  [gains('4.99', '10'), 'gain-differs', 'tiers[0].gains.smallest'],
])('a figure of last year that differs from the computed one is an error: %j', (stated, code, path) => {
  expect(aboutLastYear(stated)).toMatchObject([{ code, severity: 'error', path: `assessment.previousYear.${path}` }]);
});

test.each([
  [{ average: '60', ...gains('5', '80.01') }, 'gain-above-index'],
  [gains('9', '8'), 'gains-disordered'],
  [{ average: '60', ...gains('5', '14.98') }, 'gains-exclude-average'],
  [{ average: '60', ...gains('15.02', '20') }, 'gains-exclude-average'],
])('stated gains that can’t be true are an error: %j', (stated, code) => {
  expect(aboutLastYear(stated, false)).toMatchObject([{ code, severity: 'error' }]);
});

test('if only most units rose, the average may rise by less than the smallest gain', () => {
  expect(aboutLastYear({ average: '60', ...gains('15.02', '20', 'most') }, false)).toEqual([]);
});
