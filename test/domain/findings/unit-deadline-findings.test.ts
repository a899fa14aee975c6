import { describe, expect, test } from 'vitest';
import { inspectionFindingsAbout } from '../../support/inspection-findings.ts';
import { type InspectionInput, inspectionInput } from '../../support/inspections.ts';

const [direct, byReport] = inspectionInput().units;

function findingsWith(
  deadlines: readonly [string | undefined, string | undefined],
  issue: InspectionInput['issue'] = { year: 2024 },
) {
  const units = [direct, byReport].map((unit, at) => ({
    ...Object(unit),
    ...(deadlines[at] === undefined ? {} : { reportDeadline: deadlines[at] }),
  }));
  return inspectionFindingsAbout({ units, issue });
}

test('a unit may have a deadline of its own', () => {
  expect(findingsWith(['2024-09-25', '2024-10-15'])).toEqual([]);
});

test('a unit that is inspected directly must report before the inspection starts', () => {
  expect(findingsWith(['2024-10-01', undefined])).toMatchObject([
    {
      code: 'unit-deadline-after-start',
      severity: 'error',
      unit: 'Sở Y tế',
      message:
        'Hạn gửi báo cáo riêng (trước ngày 01/10/2024) không đứng trước ngày bắt đầu kiểm tra (ngày 01/10/2024).',
      path: 'inspection.units[0].reportDeadline',
    },
  ]);
});

describe('a unit that is inspected by its report', () => {
  test('must report before the inspection is over', () => {
    expect(findingsWith([undefined, '2034-09-20'])).toMatchObject([
      {
        code: 'unit-deadline-after-end',
        severity: 'error',
        unit: 'UBND huyện Đăk Hà',
        message: 'Hạn gửi báo cáo riêng (trước ngày 20/9/2034) đứng sau ngày kết thúc kiểm tra (ngày 31/10/2024).',
        path: 'inspection.units[1].reportDeadline',
      },
    ]);
  });

  test('may report until the last day of the inspection, which is before the day after it', () => {
    expect(findingsWith([undefined, '2024-11-01'])).toEqual([]);
    expect(findingsWith([undefined, '2024-11-02']).map(({ code }) => code)).toEqual(['unit-deadline-after-end']);
  });
});

test('nobody reports before the period ends', () => {
  expect(findingsWith([undefined, '2024-09-15'])).toMatchObject([
    { code: 'unit-deadline-in-period', unit: 'UBND huyện Đăk Hà', path: 'inspection.units[1].reportDeadline' },
  ]);
});

test('a deadline that has passed when the plan is issued is an error', () => {
  const issue = { year: 2024, month: 9, day: 30 };
  expect(findingsWith(['2024-09-25', undefined], issue)).toContainEqual(
    expect.objectContaining({
      code: 'unit-deadline-before-issue',
      unit: 'Sở Y tế',
      message: 'Hạn gửi báo cáo riêng (trước ngày 25/9/2024) đã hết khi ban hành Kế hoạch (ngày 30/9/2024).',
    }),
  );
});

test('a deadline of the very day of issue has passed, since reports are due before it', () => {
  const onTheDay = findingsWith(['2024-09-25', undefined], { year: 2024, month: 9, day: 25 });
  const theDayBefore = findingsWith(['2024-09-25', undefined], { year: 2024, month: 9, day: 24 });
  expect(onTheDay.map(({ code }) => code)).toContain('unit-deadline-before-issue');
  expect(theDayBefore.map(({ code }) => code)).not.toContain('unit-deadline-before-issue');
});
