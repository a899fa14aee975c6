import type { Assessment } from './assessment.ts';
import type { EvaluatedGroup } from './evaluation.ts';
import type { Finding } from './finding.ts';
import type { Profile } from './profile.ts';

/** Every unit without a report (đơn vị không có báo cáo): it gets the class the index set names for it, if any. */
export function noReportFindings(
  { indexSet }: Assessment,
  profile: Profile,
  evaluated: readonly EvaluatedGroup[],
): Finding[] {
  const printsClass = profile.resultTable.columns.some(({ field }) => field === 'class');
  const { classWithoutReport } = indexSet;
  return evaluated.flatMap(({ units }) =>
    units
      .filter(({ unit }) => unit.result.status === 'no-report')
      .map(({ unit, path }): Finding => {
        const place = { unit: unit.name, path: `${path}.result.status` };
        if (!printsClass) {
          return {
            ...withoutReport,
            message: 'Đơn vị không có báo cáo; văn bản in dấu “–” ở các cột số liệu.',
            ...place,
          };
        }
        return classWithoutReport === undefined
          ? { ...classUnknown, ...place }
          : {
              ...withoutReport,
              message: `Đơn vị không có báo cáo; văn bản xếp loại “${classWithoutReport}” theo quy định của bộ chỉ số.`,
              ...place,
            };
      }),
  );
}

const withoutReport = {
  code: 'unit-without-report',
  severity: 'info',
  hint: 'Kiểm tra lại xem đơn vị có gửi báo cáo không.',
} as const;

const classUnknown = {
  code: 'class-without-report-unknown',
  severity: 'warning',
  message:
    'Đơn vị không có báo cáo nhưng bộ chỉ số không quy định xếp loại cho trường hợp này; cột xếp loại in dấu “–”.',
  hint: 'Nếu bộ chỉ số có quy định, khai ở assessment.indexSet.classWithoutReport.',
} as const;
