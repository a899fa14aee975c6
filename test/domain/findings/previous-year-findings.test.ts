import { expect, test } from 'vitest';
import { type AssessmentInput, assessmentInput, dossier, groupInput, rankedUnit } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

const { indexSet } = assessmentInput();

function findings(previous: Partial<NonNullable<AssessmentInput['previousYear']>>) {
  const units = [rankedUnit('so-y-te', 'Sở Y tế', '900'), rankedUnit('ia-hdrai', "UBND huyện Ia H'Drai", '800')];
  return findingsAbout(
    dossier({
      assessment: assessmentInput({
        groups: [groupInput({ units })],
        previousYear: { year: 2022, indexSetName: indexSet.name, results: [], ...previous },
      }),
    }),
  );
}

test('the same units under the same names raise nothing', () => {
  expect(findings({ results: [{ unitId: 'so-y-te', name: 'Sở Y tế', index: '80.00' }] })).toEqual([]);
});

test('another scale than last year is a warning, the same or none is not', () => {
  expect(findings({ scale: 'ratio' })).toMatchObject([
    { code: 'scale-changed', severity: 'warning', path: 'assessment.previousYear.scale' },
  ]);
  expect(findings({ scale: 'points' })).toEqual([]);
});

test('a unit of last year that is missing is a warning', () => {
  expect(findings({ results: [{ unitId: 'so-ngoai-vu', name: 'Sở Ngoại vụ' }] })).toMatchObject([
    { code: 'unit-missing', severity: 'warning', unit: 'Sở Ngoại vụ', path: 'assessment.previousYear.results[0]' },
  ]);
});

test('the same name under another id is said, instead of a missing unit', () => {
  expect(findings({ results: [{ unitId: 'syt', name: 'Sở  Y tế' }] })).toMatchObject([
    {
      code: 'unit-id-changed',
      severity: 'warning',
      unit: 'Sở Y tế',
      message: '“Sở Y tế” có mã “so-y-te”, nhưng năm trước mang mã “syt” nên chưa đối chiếu được kết quả hai năm.',
    },
  ]);
});

test('the same unit in another spelling is a warning with both spellings', () => {
  expect(findings({ results: [{ unitId: 'ia-hdrai', name: 'UBND huyện Ia H’Drai' }] })).toMatchObject([
    {
      code: 'unit-name-spelling',
      message: "Năm trước viết “UBND huyện Ia H’Drai”, năm nay viết “UBND huyện Ia H'Drai”.",
    },
  ]);
});

test('the same unit with its words abbreviated is another spelling, not another name', () => {
  expect(findings({ results: [{ unitId: 'ia-hdrai', name: "Ủy ban nhân dân huyện Ia H'Drai" }] })).toMatchObject([
    { code: 'unit-name-spelling' },
  ]);
});

test('the same id under a quite different name is a warning', () => {
  expect(findings({ results: [{ unitId: 'so-y-te', name: 'Sở Công Thương' }] })).toMatchObject([
    { code: 'unit-renamed', severity: 'warning' },
  ]);
});

test('another index set is a warning: the years can’t be compared', () => {
  expect(findings({ indexSetName: 'Bộ chỉ số năm 2020' })).toMatchObject([
    { code: 'index-set-changed', severity: 'warning', path: 'assessment.previousYear.indexSetName' },
  ]);
});

test('a last year that is not before this one is an error', () => {
  expect(findings({ year: 2023 })).toMatchObject([
    { code: 'previous-year-not-before', severity: 'error', figures: { year: '2023', previousYear: '2023' } },
  ]);
});
