import { expect, test } from 'vitest';
import { indexSetDecisionFindings } from '../../../src/domain/findings/index-set-decision-findings.ts';
import { dossier } from '../../support/dossiers.ts';
import {
  type IndexSetDecisionInput,
  indexSetDecisionInput,
  indexSetDossier,
  issuedIndexSetInput,
  regulationOf,
} from '../../support/index-sets.ts';

/** The findings about what is changed; the profile of the dossier is of 2021 and later. */
function findingsAbout(overrides: Partial<IndexSetDecisionInput> = {}) {
  return indexSetDecisionFindings(indexSetDossier(overrides));
}

test('a decision in order raises no finding', () => {
  expect(findingsAbout()).toEqual([]);
});

test('maxima that do not add up to the scale of their tier are an error', () => {
  const { tiers, ...rest } = issuedIndexSetInput();
  const indexSet = { ...rest, tiers: tiers.map((tier) => ({ ...tier, fullScale: '990' })) };
  expect(findingsAbout({ indexSet })).toMatchObject([
    { code: 'main-index-maxima-differ', severity: 'error', path: 'indexSetDecision.indexSet.tiers[0].mainIndices' },
    { code: 'main-index-maxima-differ', severity: 'error', path: 'indexSetDecision.indexSet.tiers[1].mainIndices' },
  ]);
});

test.each([
  ['không có', []],
  [
    'đứng 2 lần',
    [
      { text: 'Hai lần', tierId: 'huyen' },
      { text: 'Lại', tierId: 'huyen' },
    ],
  ],
])('a tier whose table %s is a doubt', (words, clauses) => {
  const regulation = regulationOf([{ text: 'Đối với cấp Sở, ngành', tierId: 'so' }, ...clauses]);
  expect(findingsAbout({ regulation })).toMatchObject([
    {
      code: 'tier-not-regulated-once',
      severity: 'warning',
      message: `Bảng chỉ số chính của cấp “Cơ quan nhà nước cấp huyện” ${words} trong văn bản kèm theo.`,
      path: 'indexSetDecision.indexSet.tiers[1]',
    },
  ]);
});

test('a class for those who do not report needs both its name and the words about them', () => {
  const { unreported: _unreported, ...regulation } = indexSetDecisionInput().regulation;
  const { classWithoutReport: _class, ...indexSet } = issuedIndexSetInput();
  for (const overrides of [{ regulation }, { indexSet }]) {
    expect(findingsAbout(overrides)).toMatchObject([{ code: 'class-without-report-incomplete', severity: 'warning' }]);
  }
  expect(findingsAbout({ regulation, indexSet })).toEqual([]);
});

test('time, head and proposal are doubted as in the other decision, by their own places', () => {
  const proposal = {
    opening: 'Theo đề nghị của' as const,
    proposer: 'Giám đốc Sở',
    document: { type: 'Tờ trình', number: '52', notation: 'TTr-STTTT', date: '2023-06-27' },
  };
  expect(findingsAbout({ issue: { year: 2022, month: 2, day: 30 }, subject: 'ban hành', proposal })).toMatchObject([
    { path: 'indexSetDecision.issue.day' },
    { path: 'indexSetDecision.proposal.document.date' },
    { code: 'subject-capitals', path: 'indexSetDecision.subject' },
  ]);
});

test('an index set other than the one that the results of the same dossier are classed by is an error', () => {
  const { assessment } = dossier();
  const issued = indexSetDossier();
  const { indexSet } = issued.indexSetDecision;
  const same = { ...assessment, indexSet: { ...assessment.indexSet, ...indexSet } };
  expect(indexSetDecisionFindings({ ...issued, assessment: same })).toEqual([]);
  expect(indexSetDecisionFindings({ ...issued, assessment })).toMatchObject([
    { code: 'index-set-differs', severity: 'error', path: 'indexSetDecision.indexSet' },
  ]);
});
