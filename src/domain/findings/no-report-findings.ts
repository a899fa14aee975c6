import type { Assessment } from '../assessment.ts';
import type { EvaluatedGroup } from '../evaluation.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';

/** Units without a report (đơn vị không có báo cáo), once for each group: what their class is, if the index set says. */
export function noReportFindings(
  { indexSet }: Assessment,
  profile: Profile,
  evaluated: readonly EvaluatedGroup[],
): Finding[] {
  const printsClass = profile.resultTable.columns.some(({ field }) => field === 'class');
  return evaluated.flatMap(({ units }) => {
    const silent = units.filter(({ unit }) => unit.result.status === 'no-report');
    const [first] = silent;
    if (first === undefined) return [];
    const place = { unit: first.unit.name, path: `${first.path}.result.status` };
    const who =
      silent.length === 1 ? 'Đơn vị' : `${silent.length} đơn vị (${listed(silent.map(({ unit }) => unit.name))})`;
    return [{ ...doubt(who, printsClass, indexSet.classWithoutReport), ...place }];
  });
}

function doubt(who: string, printsClass: boolean, classWithoutReport: string | undefined) {
  if (!printsClass) {
    return { ...withoutReport, message: `${who} không có báo cáo; văn bản in dấu “–” ở các cột số liệu.` };
  }
  if (classWithoutReport !== undefined) {
    const message = `${who} không có báo cáo; văn bản xếp loại “${classWithoutReport}” theo quy định của bộ chỉ số.`;
    return { ...withoutReport, message };
  }
  return {
    code: 'class-without-report-unknown',
    severity: 'warning',
    message: `${who} không có báo cáo nhưng bộ chỉ số không quy định xếp loại cho trường hợp này; cột xếp loại in dấu “–”.`,
    hint: 'Nếu bộ chỉ số có quy định, khai ở assessment.indexSet.classWithoutReport.',
  } as const;
}

const mostNamed = 20;

function listed(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).join('; ');
  return names.length > mostNamed ? `${named}; và ${names.length - mostNamed} đơn vị khác` : named;
}

const withoutReport = {
  code: 'unit-without-report',
  severity: 'info',
  hint: 'Kiểm tra lại xem đơn vị có gửi báo cáo không.',
} as const;
