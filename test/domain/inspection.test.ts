import { describe, expect, test } from 'vitest';
import { inspectionSchema } from '../../src/domain/inspection.ts';
import { coverLetterInput, type InspectionInput, inspectionInput } from '../support/inspections.ts';

const faultsOf = (overrides: Partial<InspectionInput>) =>
  inspectionSchema
    .safeParse(inspectionInput(overrides))
    .error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ?? [];

describe('the days of an inspection', () => {
  const [unit] = inspectionInput().units;
  const outside = 'Ngày phải trong khoảng từ năm 2000 đến năm 2100';

  test.each<[string, Partial<InspectionInput>]>([
    ['period.from', { period: { from: '0001-01-01', to: '2024-09-15' } }],
    ['inspectionDays.to', { inspectionDays: { from: '2024-10-01', to: '9999-12-31' } }],
    ['reportDeadline', { reportDeadline: '2101-01-01' }],
    ['budgetCutOff', { budgetCutOff: '1999-12-31' }],
    ['units.0.reportDeadline', { units: [{ ...Object(unit), reportDeadline: '0204-09-20' }] }],
  ])('lie in the years that its papers may have, also %s', (place, overrides) => {
    expect(faultsOf(overrides)).toEqual([`${place}: ${outside}`]);
  });

  test('may be the first and the last day of those years', () => {
    expect(faultsOf({ period: { from: '2000-01-01', to: '2100-12-31' } })).toEqual([]);
  });

  test('have one fault when they are no days at all', () => {
    expect(faultsOf({ reportDeadline: '20/9/2024' })).toEqual([
      'reportDeadline: Ngày phải viết dạng năm-tháng-ngày và có thật, ví dụ "2022-12-02"',
    ]);
  });
});

test('who is inspected, who inspects, who signs and whom to ask have names to read', () => {
  const { units, team, signing } = inspectionInput();
  const coverLetter = coverLetterInput();
  const noLetter = 'Tên phải có ít nhất một chữ cái';
  expect(
    faultsOf({
      units: [{ ...Object(units[0]), name: '.' }],
      team: { ...team, leader: { ...team.leader, name: '-' } },
      signing: { ...signing, signatory: '…' },
      coverLetter: { ...coverLetter, contact: { ...coverLetter.contact, name: '?' } },
    }),
  ).toEqual([
    `team.leader.name: ${noLetter}`,
    `units.0.name: ${noLetter}`,
    `signing.signatory: ${noLetter}`,
    `coverLetter.contact.name: ${noLetter}`,
  ]);
});
