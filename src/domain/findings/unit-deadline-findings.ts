import { dayAfter, dayWithSlashes } from '../../vietnamese/date.ts';
import type { CoverLetter } from '../cover-letter.ts';
import type { Finding } from '../finding.ts';
import type { Inspection } from '../inspection.ts';
import { issueDays, issueTime } from './issue-days.ts';

/**
 * Doubts about deadlines of single units, each with the unit's name: after the period, before the team comes to a unit
 * that is inspected directly, before the inspection is over for one that is inspected by its report.
 */
export function unitDeadlineFindings({ units, period, inspectionDays: { from, to }, issue }: Inspection): Finding[] {
  return ownDeadlines(units).flatMap(({ isInspectedDirectly, deadline, fault }) => [
    ...(isInspectedDirectly && deadline >= from
      ? [fault('unit-deadline-after-start', `không đứng trước ngày bắt đầu kiểm tra (${dayWithSlashes(from)})`)]
      : []),
    // The report is due before the deadline, so the day after the inspection still means its last day.
    ...(!isInspectedDirectly && deadline > dayAfter(to)
      ? [fault('unit-deadline-after-end', `đứng sau ngày kết thúc kiểm tra (${dayWithSlashes(to)})`)]
      : []),
    ...(period.to >= deadline
      ? [fault('unit-deadline-in-period', `đứng trước khi kỳ kiểm tra kết thúc (${dayWithSlashes(period.to)})`)]
      : []),
    ...(deadline <= issueDays(issue).first
      ? [fault('unit-deadline-before-issue', `đã hết khi ban hành Kế hoạch (${issueTime(issue)})`)]
      : []),
  ]);
}

/** A unit whose own deadline has passed when the letter that tells it goes out: reports are due before that day. Only what is certain. */
export function unitDeadlineBeforeLetter({ units }: Inspection, { issue }: CoverLetter): Finding[] {
  return ownDeadlines(units)
    .filter(({ deadline }) => deadline <= issueDays(issue).first)
    .map(({ fault }) => fault('unit-deadline-before-letter', `đã hết khi ban hành công văn (${issueTime(issue)})`));
}

function ownDeadlines(units: Inspection['units']) {
  return units.flatMap(({ name, reportDeadline: deadline, isInspectedDirectly }, at) => {
    if (deadline === undefined) return [];
    const fault = (code: string, message: string): Finding => ({
      code,
      severity: 'error',
      message: `Hạn gửi báo cáo riêng (trước ${dayWithSlashes(deadline)}) ${message}.`,
      hint: 'Sửa hạn riêng, hoặc bỏ để dùng hạn chung.',
      unit: name,
      path: `inspection.units[${at}].reportDeadline`,
    });
    return [{ isInspectedDirectly, deadline, fault }];
  });
}
