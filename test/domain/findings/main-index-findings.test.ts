import { expect, test } from 'vitest';
import {
  type AssessmentInput,
  approvalInput,
  assessmentInput,
  dossier,
  groupInput,
  profileInput,
  type UnitInput,
} from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

const indexSet = assessmentInput().indexSet;
const mainIndices = [
  { id: 'nhan-thuc-so', name: 'Nhận thức số', criteria: 4, maximumScore: '100' },
  { id: 'the-che-so', name: 'Thể chế số', criteria: 5, maximumScore: '100' },
];

function findings(
  result: UnitInput['result'],
  scale: AssessmentInput['scale'] = 'points',
  maximumScore = '200',
  fullScale = '200',
) {
  return findingsAbout(
    dossier({
      profile: profileInput(),
      approval: approvalInput(),
      assessment: assessmentInput({
        scale,
        indexSet: { ...indexSet, tiers: [{ id: 'so', name: 'Cấp sở', fullScale, mainIndices }] },
        groups: [groupInput({ maximumScore, units: [{ id: 'so-a', name: 'Sở A', result }] })],
      }),
    }),
  );
}

const parts = (first: string, second: string) => [
  { mainIndexId: 'nhan-thuc-so', score: first },
  { mainIndexId: 'the-che-so', score: second },
];

test('main-index scores that add up to the score raise nothing', () => {
  expect(findings({ status: 'ranked', score: '150.30', mainIndices: parts('90.1', '60.2') })).toEqual([]);
});

test('a sum that differs from the score is an error, with both figures exact', () => {
  expect(findings({ status: 'ranked', score: '150.31', mainIndices: parts('90.1', '60.2') })).toMatchObject([
    {
      code: 'main-index-sum-differs',
      severity: 'error',
      unit: 'Sở A',
      path: 'assessment.groups[0].units[0].result.mainIndices',
      figures: { sum: '150.3', score: '150.31' },
    },
  ]);
});

test('a main-index score above its maximum is an error, the unit’s own maximum before that of the index set', () => {
  expect(findings({ status: 'ranked', score: '160.5', mainIndices: parts('100.5', '60') })).toMatchObject([
    {
      code: 'main-index-above-maximum',
      path: 'assessment.groups[0].units[0].result.mainIndices[0].score',
      figures: { score: '100.5', maximum: '100' },
    },
  ]);
  const own = [{ mainIndexId: 'nhan-thuc-so', score: '100.5', maximumScore: '120' }];
  expect(findings({ status: 'ranked', score: '100.5', mainIndices: own })).toEqual([]);
});

test('ratios of main indices do not add up to the score, and this is said once', () => {
  const result = { status: 'ranked' as const, score: '0.8', mainIndices: parts('1', '0.9') };
  expect(findings(result, 'ratio', '1')).toMatchObject([
    {
      code: 'main-index-sum-not-checkable',
      severity: 'info',
      message:
        'Không đối chiếu được điểm các chỉ số chính với tổng điểm của bảng “Các sở, ban, ngành”: điểm theo tỷ lệ nên không cộng được các chỉ số chính.',
      hint: 'Tự đối chiếu điểm các chỉ số chính với phiếu chấm.',
    },
  ]);
});

test('main indices of a unit without a score are said not to be checkable', () => {
  const profile = profileInput();
  const columns = [{ field: 'index' as const, heading: 'Chỉ số' }];
  const codes = findingsAbout(
    dossier({
      profile: profileInput({ resultTable: { ...profile.resultTable, columns } }),
      assessment: assessmentInput({
        indexSet: { ...indexSet, tiers: [{ id: 'so', name: 'Cấp sở', fullScale: '200', mainIndices }] },
        groups: [
          groupInput({
            maximumScore: '200',
            units: [
              {
                id: 'so-a',
                name: 'Sở A',
                result: { status: 'ranked', index: '15.00', mainIndices: parts('90', '60') },
              },
            ],
          }),
        ],
      }),
    }),
  ).map(({ code }) => code);
  expect(codes).toEqual(['index-not-checkable', 'main-index-sum-not-checkable']);
});

test('maxima of main indices that do not add up to the full scale of their tier are an error', () => {
  expect(findings({ status: 'ranked', score: '150.3' }, 'points', '250', '250')).toMatchObject([
    {
      code: 'main-index-maxima-differ',
      severity: 'error',
      message: 'Tổng điểm tối đa của 2 chỉ số chính của cấp “Cấp sở” là 200, khác thang điểm 250.',
      path: 'assessment.indexSet.tiers[0].mainIndices',
      figures: { sum: '200', fullScale: '250' },
    },
  ]);
});
