import { expect, test } from 'vitest';
import { type AssessmentInput, assessmentInput, dossier, groupInput, profileInput } from '../support/dossiers.ts';
import { findingsAbout } from '../support/findings.ts';

const groups = [
  groupInput({ units: [{ id: 'a', name: 'Sở A', result: { status: 'no-report', reason: 'Không gửi báo cáo' } }] }),
];
const { classWithoutReport: _, ...withoutRule } = assessmentInput().indexSet;

function findings(overrides: Partial<AssessmentInput>, field: 'class' | 'index' = 'class') {
  const resultTable = { ...profileInput().resultTable, columns: [{ field, heading: 'Cột' }] };
  return findingsAbout(
    dossier({ profile: profileInput({ resultTable }), assessment: assessmentInput({ groups, ...overrides }) }),
  );
}

test('a unit without a report is named, with the class it gets', () => {
  expect(findings({})).toMatchObject([
    {
      code: 'unit-without-report',
      severity: 'info',
      unit: 'Sở A',
      message: 'Đơn vị không có báo cáo; văn bản xếp loại “Yếu” theo quy định của bộ chỉ số.',
    },
  ]);
});

test('whose index set has no class for it, it is a warning', () => {
  expect(findings({ indexSet: withoutRule })).toMatchObject([
    { code: 'class-without-report-unknown', severity: 'warning', unit: 'Sở A' },
  ]);
});

test('where no class is printed, it is named all the same', () => {
  expect(findings({ indexSet: withoutRule }, 'index')).toMatchObject([
    { code: 'unit-without-report', severity: 'info', unit: 'Sở A' },
  ]);
});
