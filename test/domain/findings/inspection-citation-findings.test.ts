import { expect, test } from 'vitest';
import { cited, completeCitations, inspectionFindingsAbout } from '../../support/inspection-findings.ts';
import type { CitedInput } from '../../support/inspections.ts';

const tasks = (...assignedTasks: CitedInput[]) =>
  inspectionFindingsAbout({ citations: { ...completeCitations, assignedTasks } });

test('a document that lacks its issuer, number or abstract is a warning that names them', () => {
  expect(tasks({ type: 'Kế hoạch', date: '2022-04-29' })).toMatchObject([
    {
      code: 'cited-document-incomplete',
      severity: 'warning',
      message: 'Kế hoạch ngày 29/4/2022 còn thiếu số, ký hiệu; cơ quan ban hành; trích yếu.',
      path: 'inspection.citations.assignedTasks[0]',
    },
  ]);
  expect(tasks(cited('1250', 'KH-UBND', { issuer: undefined }))).toMatchObject([
    { message: 'Kế hoạch số 1250/KH-UBND ngày 29/4/2022 còn thiếu cơ quan ban hành.' },
  ]);
});

test('a document of the committee needs no issuer: the words before it name the committee', () => {
  const committeeDocuments = [cited('1', 'KH-BCĐ', { issuer: undefined })];
  expect(inspectionFindingsAbout({ citations: { ...completeCitations, committeeDocuments } })).toEqual([]);
});

test('a law needs its name only', () => {
  expect(tasks({ type: 'Luật', date: '2015-06-19', subject: 'Tổ chức chính quyền địa phương' })).toEqual([]);
  expect(tasks({ type: 'Luật', date: '2015-06-19' })).toMatchObject([
    { message: 'Luật ngày 19/6/2015 còn thiếu tên gọi.' },
  ]);
});

test('a document issued after the plan is a warning', () => {
  expect(tasks(cited('1250', 'KH-UBND', { date: '2025-01-01' }))).toMatchObject([
    {
      code: 'cited-document-later',
      severity: 'warning',
      message: 'Kế hoạch số 1250/KH-UBND ngày 01/01/2025 được viện dẫn nhưng ban hành sau Kế hoạch này.',
      path: 'inspection.citations.assignedTasks[0].date',
    },
  ]);
});

test('a number that is not written as one is a warning', () => {
  expect(tasks(cited('1250/', 'KH-UBND'))).toMatchObject([
    { code: 'cited-number-form', path: 'inspection.citations.assignedTasks[0].number' },
  ]);
});

test('one document cited with two dates is a warning; the same number in another year is another document', () => {
  expect(tasks(cited('1250', 'KH-UBND'), cited('1250', 'KH-UBND', { date: '2022-04-30' }))).toMatchObject([
    { code: 'citation-differs', severity: 'warning', path: 'inspection.citations.assignedTasks[1]' },
  ]);
  expect(tasks(cited('1250', 'KH-UBND'), cited('1250', 'KH-UBND', { date: '2021-04-30' }))).toEqual([]);
});

test('a document of the plan that is no longer in force, or not yet, is a warning', () => {
  const codes = (overrides: Partial<CitedInput>) => tasks(cited('1250', 'KH-UBND', overrides)).map(({ code }) => code);
  expect(codes({ inForceTo: '2023-12-31' })).toEqual(['cited-document-not-in-force']);
  expect(codes({ inForceFrom: '2025-01-01' })).toEqual(['cited-document-not-in-force']);
  expect(codes({ inForceFrom: '2022-04-29', inForceTo: '2024-12-31' })).toEqual([]);
});
