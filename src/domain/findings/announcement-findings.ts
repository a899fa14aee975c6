import type { AnnouncedStatistics } from '../announced-tiers.ts';
import type { AnnouncementDossier } from '../dossier.ts';
import type { EvaluatedGroup } from '../evaluation.ts';
import { compareDecimals } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import { classFindings } from './class-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { noReportFindings } from './no-report-findings.ts';
import { previousTierFindings } from './previous-tier-findings.ts';
import { previousYearFindings } from './previous-year-findings.ts';
import { printedFigureFindings } from './printed-figure-findings.ts';
import { sampleFindings } from './sample-findings.ts';
import { unitNameFindings } from './unit-name-findings.ts';

/**
 * Every doubt about what an announcement tells: figures of single units, averages, last year. Maxima, legal bases and
 * signing are the decision's; a doubt about them travels with it.
 */
export function announcementFindings(
  dossier: AnnouncementDossier,
  evaluated: readonly EvaluatedGroup[],
  tiers: readonly AnnouncedStatistics[],
): Finding[] {
  const { assessment, profile } = dossier;
  return [
    ...sampleFindings(dossier),
    ...figureFindings(profile, assessment.scale, evaluated),
    ...printedFigureFindings(assessment, profile, evaluated),
    ...classFindings(assessment, evaluated),
    ...noReportFindings(assessment, profile, evaluated),
    ...unitNameFindings(evaluated),
    ...previousYearFindings(assessment),
    ...tiers.flatMap(averageDiffers),
    ...previousTierFindings(assessment, tiers),
    ...announcedBeforeYearEnds(dossier),
  ];
}

/** The announced average against the one of the computed indices: a wrong index of one unit shows here too. */
function averageDiffers({ tier, average, statistics }: AnnouncedStatistics, place: number): Finding[] {
  const computed = statistics.checkedAverage;
  if (average === undefined || (computed !== undefined && compareDecimals(average, computed) === 0)) return [];
  const stated = tier.average === undefined ? 'theo các chỉ số in trong bảng' : 'đã nêu';
  return [
    {
      code: 'average-differs',
      severity: 'error',
      message:
        computed === undefined
          ? `Chỉ số trung bình ${stated} của ${tier.name} là ${average} nhưng không có đơn vị nào được xếp hạng.`
          : `Chỉ số trung bình ${stated} của ${tier.name} (${average}) khác chỉ số trung bình tính lại (${computed}).`,
      hint: 'Tin công bố in số đã nêu. Đối chiếu chỉ số của từng đơn vị, sau đó sửa hoặc bỏ số trung bình đã nêu.',
      path: `announcement.tiers[${place}].average`,
      figures: { average, ...(computed === undefined ? {} : { computedAverage: computed }) },
    },
  ];
}

function announcedBeforeYearEnds({ assessment: { year }, announcement: { date } }: AnnouncementDossier): Finding[] {
  return date === undefined || date > `${year}-12-31`
    ? []
    : [
        {
          code: 'announced-before-year-ends',
          severity: 'warning',
          message: `Ngày công bố ${date} đứng trước khi năm đánh giá ${year} kết thúc.`,
          hint: 'Kiểm tra lại ngày công bố và năm đánh giá.',
          path: 'announcement.date',
        },
      ];
}
