import { dayWithSlashes } from '../../vietnamese/date.ts';
import type { Finding } from '../finding.ts';
import type { Inspection } from '../inspection.ts';
import { issueDays } from './issue-days.ts';

/** Doubts about deadlines of single units, each with the unit's name: what holds for the common one holds for them too. */
export function unitDeadlineFindings({ units, period, inspectionDays, issue }: Inspection): Finding[] {
  return units.flatMap(({ name, reportDeadline, isInspectedDirectly }, at) => {
    if (reportDeadline === undefined) return [];
    const path = `inspection.units[${at}].reportDeadline`;
    const fault = (code: string, message: string): Finding => ({
      code,
      severity: 'error',
      message: `Hạn gửi báo cáo riêng (${dayWithSlashes(reportDeadline)}) ${message}.`,
      hint: 'Sửa hạn riêng, hoặc bỏ để dùng hạn chung.',
      unit: name,
      path,
    });
    return [
      ...(isInspectedDirectly && reportDeadline >= inspectionDays.from
        ? [
            fault(
              'unit-deadline-after-start',
              `không đứng trước ngày bắt đầu kiểm tra (${dayWithSlashes(inspectionDays.from)})`,
            ),
          ]
        : []),
      ...(period.to >= reportDeadline
        ? [fault('unit-deadline-in-period', `đứng trước khi kỳ kiểm tra kết thúc (${dayWithSlashes(period.to)})`)]
        : []),
      ...(reportDeadline < issueDays(issue).first
        ? [fault('unit-deadline-before-issue', 'đứng trước thời điểm ban hành Kế hoạch')]
        : []),
    ];
  });
}
