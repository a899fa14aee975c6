import { dayWithSlashes, yearOfDay } from '../../vietnamese/date.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import type { Finding } from '../finding.ts';
import type { Inspection } from '../inspection.ts';
import { issueDays, issueTime } from './issue-days.ts';

/** Doubts about the days of a plan: they follow each other, none has passed at issue, and the year is one. */
export function inspectionDateFindings(inspection: Inspection): Finding[] {
  return [
    ...wrongOrder(inspection),
    ...passedAtIssue(inspection),
    ...tooLong(inspection),
    ...otherYear(inspection),
    ...budgetCutOffFindings(inspection),
    ...subjectYear(inspection),
  ];
}

/** The period ends, then reports are due, then the team sets out. */
function wrongOrder({ period, reportDeadline, inspectionDays }: Inspection): Finding[] {
  return [
    ...(reportDeadline < inspectionDays.from
      ? []
      : [
          fault(
            'deadline-after-start',
            `Hạn gửi báo cáo (${dayWithSlashes(reportDeadline)}) không đứng trước ngày bắt đầu kiểm tra (${dayWithSlashes(inspectionDays.from)}).`,
            'Sửa hạn gửi báo cáo hoặc thời gian kiểm tra.',
            'inspection.reportDeadline',
          ),
        ]),
    ...(period.to < reportDeadline
      ? []
      : [
          fault(
            'period-after-deadline',
            `Kỳ kiểm tra kết thúc ${dayWithSlashes(period.to)} nhưng báo cáo phải gửi trước ${dayWithSlashes(reportDeadline)}.`,
            'Sửa kỳ kiểm tra hoặc hạn gửi báo cáo.',
            'inspection.period.to',
          ),
        ]),
  ];
}

/**
 * Only what is certain: while the day of issue is open, its first possible day counts. Papers ask for reports before the
 * deadline, so it is over on its own day already; a team may set out on the day of issue.
 */
function passedAtIssue({ issue, reportDeadline, inspectionDays }: Inspection): Finding[] {
  const { first } = issueDays(issue);
  const passed = (words: string, path: string) =>
    fault('day-before-issue', words, 'Sửa ngày này hoặc ngày ban hành.', path);
  return [
    ...(reportDeadline <= first
      ? [
          passed(
            `Hạn gửi báo cáo (trước ${dayWithSlashes(reportDeadline)}) đã hết khi ban hành Kế hoạch (${issueTime(issue)}).`,
            'inspection.reportDeadline',
          ),
        ]
      : []),
    ...(inspectionDays.from < first
      ? [
          passed(
            `Ngày bắt đầu kiểm tra (${dayWithSlashes(inspectionDays.from)}) đứng trước thời điểm ban hành Kế hoạch (${issueTime(issue)}).`,
            'inspection.inspectionDays.from',
          ),
        ]
      : []),
  ];
}

/** A slip of the pen in a year: no plan asks about more than five years, or sends its team out for more than one. */
function tooLong({ period, inspectionDays }: Inspection): Finding[] {
  return [
    { what: 'Kỳ kiểm tra', days: period, years: 5, path: 'inspection.period' },
    { what: 'Thời gian kiểm tra', days: inspectionDays, years: 1, path: 'inspection.inspectionDays' },
  ]
    .filter(({ days: { from, to }, years }) => to >= `${yearOfDay(from) + years}${from.slice(4)}`)
    .map(({ what, days: { from, to }, years, path }) => ({
      code: 'inspection-period-long',
      severity: 'warning',
      message: `${what} (${dayWithSlashes(from)} đến ${dayWithSlashes(to)}) dài hơn ${documentNumber(years)} năm.`,
      hint: 'Kiểm tra lại năm của ngày bắt đầu và ngày kết thúc.',
      path,
    }));
}

function otherYear({ year, inspectionDays: { from, to } }: Inspection): Finding[] {
  return [from, to].some((day) => day.startsWith(String(year)))
    ? []
    : [
        {
          code: 'inspection-days-other-year',
          severity: 'warning',
          message: `Thời gian kiểm tra (${dayWithSlashes(from)} đến ${dayWithSlashes(to)}) không thuộc năm kiểm tra ${year}.`,
          hint: 'Sửa thời gian kiểm tra hoặc năm kiểm tra.',
          path: 'inspection.inspectionDays',
        },
      ];
}

/** The outline asks for figures of the year's budget up to this day: it must be over when the report is sent. */
function budgetCutOffFindings({ year, budgetCutOff, reportDeadline }: Inspection): Finding[] {
  const path = 'inspection.budgetCutOff';
  return [
    ...(budgetCutOff < reportDeadline
      ? []
      : [
          fault(
            'budget-cut-off-after-deadline',
            `Ngày chốt số liệu kinh phí (${dayWithSlashes(budgetCutOff)}) không đứng trước hạn gửi báo cáo (${dayWithSlashes(reportDeadline)}).`,
            'Sửa ngày chốt số liệu kinh phí hoặc hạn gửi báo cáo.',
            path,
          ),
        ]),
    ...(budgetCutOff.startsWith(String(year))
      ? []
      : [
          {
            code: 'budget-cut-off-other-year',
            severity: 'warning' as const,
            message: `Ngày chốt số liệu kinh phí (${dayWithSlashes(budgetCutOff)}) không thuộc năm kiểm tra ${year}.`,
            hint: 'Sửa ngày chốt số liệu kinh phí hoặc năm kiểm tra.',
            path,
          },
        ]),
  ];
}

function subjectYear({ subject, year }: Inspection): Finding[] {
  const named = [...new Set([...subject.matchAll(/năm (\d{4})/giu)].map(([, digits = '']) => digits))];
  const others = named.filter((digits) => digits !== String(year));
  if (named.length === 0) {
    return [
      {
        code: 'year-absent',
        severity: 'warning',
        message: `Trích yếu không nêu năm kiểm tra ${year}.`,
        hint: `Bổ sung “năm ${year}” nếu thiếu.`,
        path: 'inspection.subject',
        figures: { year: String(year) },
      },
    ];
  }
  return others.map((digits) => ({
    ...fault(
      'year-differs',
      `Trích yếu ghi “năm ${digits}” nhưng năm kiểm tra là ${year}.`,
      'Sửa năm trong trích yếu hoặc năm kiểm tra.',
      'inspection.subject',
    ),
    figures: { yearInText: digits, year: String(year) },
  }));
}

function fault(code: string, message: string, hint: string, path: string): Finding {
  return { code, severity: 'error', message, hint, path };
}
