import { expect, test } from 'vitest';
import { type AssessmentInput, assessmentInput, dossier, groupInput, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

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

test('several units of a group without a report are named in one finding', () => {
  const silent = (id: string) => ({
    id,
    name: `Sở ${id}`,
    result: { status: 'no-report' as const, reason: 'Không gửi' },
  });
  expect(
    findings({ groups: [groupInput({ units: [silent('a'), silent('b')] })] }).map(({ message }) => message),
  ).toEqual(['2 đơn vị (Sở a; Sở b) không có báo cáo; văn bản xếp loại “Yếu” theo quy định của bộ chỉ số.']);
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
