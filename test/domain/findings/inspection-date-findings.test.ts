import { describe, expect, test } from 'vitest';
import { profileInput } from '../../support/dossiers.ts';
import { inspectionFindingsAbout } from '../../support/inspection-findings.ts';

const found = (overrides: Parameters<typeof inspectionFindingsAbout>[0]) =>
  inspectionFindingsAbout(overrides).map(({ code, severity, path }) => `${severity} ${code} ${path}`);

test('a plan whose days follow each other raises nothing', () => {
  expect(inspectionFindingsAbout()).toEqual([]);
  expect(found({ period: { from: '2023-01-01', to: '2024-09-19' }, reportDeadline: '2024-09-30' })).toEqual([]);
});

test.each(['2024-10-01', '2024-10-02', '2024-12-31'])(
  'reports due on %s, when the team has set out, are an error',
  (reportDeadline) => {
    expect(found({ reportDeadline })).toEqual(['error deadline-after-start inspection.reportDeadline']);
  },
);

test.each(['2024-09-20', '2024-09-21'])('a period that ends on %s, not before the deadline, is an error', (to) => {
  expect(inspectionFindingsAbout({ period: { from: '2023-01-01', to } })).toMatchObject([
    {
      code: 'period-after-deadline',
      severity: 'error',
      message: `Kỳ kiểm tra kết thúc ngày ${to.slice(8)}/9/2024 nhưng báo cáo phải gửi trước ngày 20/9/2024.`,
      path: 'inspection.period.to',
    },
  ]);
});

describe('days before the issue of the plan', () => {
  test('are errors', () => {
    expect(found({ issue: { year: 2024, month: 11 } })).toEqual([
      'error day-before-issue inspection.reportDeadline',
      'error day-before-issue inspection.inspectionDays.from',
    ]);
    expect(found({ issue: { year: 2024, month: 9, day: 21 } })).toEqual([
      'error day-before-issue inspection.reportDeadline',
    ]);
  });

  test('are not taken for certain while the day of issue is open', () => {
    expect(found({ issue: { year: 2024, month: 9 } })).toEqual([]);
  });

  test('are those of a deadline on the day of issue too, since reports are due before it', () => {
    expect(found({ issue: { year: 2024, month: 9, day: 19 } })).toEqual([]);
    expect(inspectionFindingsAbout({ issue: { year: 2024, month: 9, day: 20 } })).toMatchObject([
      {
        code: 'day-before-issue',
        message: 'Hạn gửi báo cáo (trước ngày 20/9/2024) đã hết khi ban hành Kế hoạch (ngày 20/9/2024).',
      },
    ]);
  });

  test('are not those of an inspection that starts on the day of issue', () => {
    const onTheFirst = { issue: { year: 2024, month: 10, day: 1 } };
    expect(found(onTheFirst)).toEqual(['error day-before-issue inspection.reportDeadline']);
  });
});

test('a day of issue that does not exist is an error', () => {
  expect(found({ issue: { year: 2024, month: 4, day: 31 } })).toEqual([
    'error issue-date-impossible inspection.issue.day',
  ]);
});

describe('a stretch of days', () => {
  test('of more than five years to report about is a warning: a year is mistyped', () => {
    expect(found({ period: { from: '2019-09-15', to: '2024-09-14' } })).toEqual([]);
    expect(inspectionFindingsAbout({ period: { from: '2013-01-01', to: '2024-09-15' } })).toMatchObject([
      {
        code: 'inspection-period-long',
        severity: 'warning',
        message: 'Kỳ kiểm tra (ngày 01/01/2013 đến ngày 15/9/2024) dài hơn 05 năm.',
        path: 'inspection.period',
      },
    ]);
  });

  test('of more than one year of inspection is a warning', () => {
    expect(found({ inspectionDays: { from: '2024-10-01', to: '2025-09-30' } })).toEqual([]);
    expect(found({ inspectionDays: { from: '2024-10-01', to: '2025-10-01' } })).toEqual([
      'warning inspection-period-long inspection.inspectionDays',
    ]);
  });
});

test('an inspection in another year than that of the plan is a warning', () => {
  expect(found({ inspectionDays: { from: '2025-01-05', to: '2025-01-10' } })).toEqual([
    'warning inspection-days-other-year inspection.inspectionDays',
  ]);
  expect(found({ inspectionDays: { from: '2024-12-20', to: '2025-01-10' } })).toEqual([]);
});

describe('the day up to which the budget is reported', () => {
  test.each(['2024-09-20', '2024-09-21'])('on %s is an error: reports are due before 20 September', (budgetCutOff) => {
    expect(inspectionFindingsAbout({ budgetCutOff })).toMatchObject([
      {
        code: 'budget-cut-off-after-deadline',
        severity: 'error',
        message: `Ngày chốt số liệu kinh phí (ngày ${budgetCutOff.slice(8)}/9/2024) không đứng trước hạn gửi báo cáo (ngày 20/9/2024).`,
        path: 'inspection.budgetCutOff',
      },
    ]);
  });

  test('in another year than that of the inspection is a warning', () => {
    expect(found({ budgetCutOff: '2023-12-31' })).toEqual([
      'warning budget-cut-off-other-year inspection.budgetCutOff',
    ]);
    expect(found({ budgetCutOff: '2024-01-01' })).toEqual([]);
    expect(found({ budgetCutOff: '2024-09-19' })).toEqual([]);
  });
});

describe('the year in the subject', () => {
  test('is that of the plan, else it is an error', () => {
    expect(inspectionFindingsAbout({ subject: 'Kiểm tra công tác chuyển đổi số năm 2023' })).toMatchObject([
      { code: 'year-differs', severity: 'error', figures: { yearInText: '2023', year: '2024' } },
    ]);
  });

  test('is missed', () => {
    expect(found({ subject: 'Kiểm tra công tác chuyển đổi số' })).toEqual(['warning year-absent inspection.subject']);
  });
});

test('a profile that does not hold at issue is a warning', () => {
  expect(inspectionFindingsAbout({}, { profile: profileInput({ validFrom: '2025-01-01' }) })).toMatchObject([
    { code: 'profile-not-valid', severity: 'warning' },
  ]);
});
