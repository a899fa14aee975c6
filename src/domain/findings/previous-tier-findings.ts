import type { AnnouncedStatistics } from '../announced-tiers.ts';
import type { Assessment } from '../assessment.ts';
import { compareDecimals, decimal, minus, plainDigits, plus } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import { comparablePreviousYear } from '../previous-year.ts';
import type { ClassCount } from '../statistics.ts';
import type { Gain, Gains } from '../year-change.ts';

/** Doubts about what is told of last year's tiers: stated figures against computed ones, and against each other. */
export function previousTierFindings(assessment: Assessment, tiers: readonly AnnouncedStatistics[]): Finding[] {
  const previousYear = comparablePreviousYear(assessment);
  if (previousYear === undefined) return [];
  return tiers.flatMap((announced) => {
    const place = (previousYear.tiers ?? []).findIndex(({ tierId }) => tierId === announced.tier.tierId);
    const path = `assessment.previousYear.tiers[${place}]`;
    return place === -1
      ? unknownLastYear(announced, previousYear.year)
      : [
          ...averageDiffers(announced, path),
          ...classesDiffer(announced, path),
          ...gainsDiffer(announced, path),
          ...gainsImpossible(announced, path),
        ];
  });
}

function unknownLastYear({ tier, computedLastYear }: AnnouncedStatistics, year: number): Finding[] {
  return computedLastYear?.average !== undefined
    ? []
    : [
        {
          code: 'previous-average-unknown',
          severity: 'info',
          message: `Chưa có đủ kết quả năm ${year} của ${tier.name} nên tin công bố không nêu mức tăng, giảm.`,
          hint: 'Nhập kết quả năm trước của mọi đơn vị, hoặc nêu số liệu chung của cấp ở assessment.previousYear.tiers.',
          path: 'assessment.previousYear',
        },
      ];
}

function averageDiffers({ tier, statedLastYear, computedLastYear }: AnnouncedStatistics, path: string): Finding[] {
  const [stated, computed] = [statedLastYear?.average, computedLastYear?.average];
  if (stated === undefined || computed === undefined || compareDecimals(stated, computed) === 0) return [];
  return [
    {
      ...differs,
      code: 'previous-average-differs',
      message: `Chỉ số trung bình năm trước đã nêu của ${tier.name} (${stated}) khác số tính từ kết quả từng đơn vị (${computed}).`,
      path: `${path}.average`,
      figures: { average: stated, computedAverage: computed },
    },
  ];
}

function classesDiffer({ tier, statedLastYear, computedLastYear }: AnnouncedStatistics, path: string): Finding[] {
  const [stated, computed] = [statedLastYear?.classes, computedLastYear?.classes];
  if (stated === undefined || computed === undefined || countsText(stated) === countsText(computed)) return [];
  return [
    {
      ...differs,
      code: 'previous-classes-differ',
      message: `Số đơn vị theo loại năm trước đã nêu của ${tier.name} (${countsText(stated)}) khác số đếm từ kết quả từng đơn vị (${countsText(computed)}).`,
      path: `${path}.classCounts`,
    },
  ];
}

function gainsDiffer({ tier, statedLastYear, computedLastYear }: AnnouncedStatistics, path: string): Finding[] {
  const [stated, computed] = [statedLastYear?.gains, computedLastYear?.gains];
  if (stated === undefined || computed === undefined) return [];
  return ends.flatMap(([end, words]) =>
    isAmong(stated[end], computed[end])
      ? []
      : [
          {
            ...differs,
            code: 'gain-differs',
            message: `Mức tăng ${words} đã nêu của ${tier.name} (${gainText(stated[end])}) khác mức tính từ kết quả từng đơn vị (${gainText(computed[end])}).`,
            path: `${path}.gains.${end}`,
          },
        ],
  );
}

/** What can't be true whatever the results were. */
function gainsImpossible({ tier, statedLastYear, lastYear }: AnnouncedStatistics, path: string): Finding[] {
  const gains = statedLastYear?.gains;
  if (gains === undefined) return [];
  const impossible = (code: string, message: string, at: string): Finding => ({ ...differs, code, message, path: at });
  const aboveIndex = ends.flatMap(([end, words]) =>
    gains[end].units.flatMap(({ unit, printed: { index = '0' } }) =>
      compareDecimals(gains[end].points, index) <= 0
        ? []
        : [
            impossible(
              'gain-above-index',
              `“${unit.name}” tăng ${words} ${gains[end].points} điểm, lớn hơn chỉ số năm nay là ${index}.`,
              `${path}.gains.${end}.points`,
            ),
          ],
    ),
  );
  const disordered = compareDecimals(gains.smallest.points, gains.largest.points) > 0;
  const order = disordered
    ? [
        impossible(
          'gains-disordered',
          `Mức tăng ít nhất của ${tier.name} lớn hơn mức tăng nhiều nhất.`,
          `${path}.gains`,
        ),
      ]
    : [];
  const change = lastYear?.averageChange;
  const outside = change !== undefined && !disordered && !canAverage(gains, signed(change));
  const message = `Chỉ số trung bình của ${tier.name} thay đổi ${signed(change ?? gains.smallest)} điểm, nằm ngoài khoảng giữa mức tăng ít nhất và nhiều nhất.`;
  return [...aboveIndex, ...order, ...(outside ? [impossible('gains-exclude-average', message, `${path}.gains`)] : [])];
}

/** The average can't change by more than the largest gain, nor, if all rose, by less than the smallest; a hundredth is rounding. */
function canAverage({ risen, smallest, largest }: Gains, change: string): boolean {
  const withinTop = compareDecimals(change, plainDigits(plus(decimal(largest.points), decimal('0.01')))) <= 0;
  const aboveBottom = compareDecimals(change, plainDigits(minus(decimal(smallest.points), decimal('0.01')))) >= 0;
  return withinTop && (risen !== 'all' || aboveBottom);
}

function isAmong(stated: Gain, computed: Gain): boolean {
  const isShared = stated.units.every(({ unit }) => computed.units.some((other) => other.unit.id === unit.id));
  return isShared && compareDecimals(signed(stated), signed(computed)) === 0;
}

function gainText(gain: Gain): string {
  return `${gain.units.map(({ unit }) => unit.name).join(', ')}: ${signed(gain)}`;
}

function signed({ direction, points }: Pick<Gain, 'direction' | 'points'>): string {
  return direction === 'down' ? `-${points}` : points;
}

function countsText(counts: readonly ClassCount[]): string {
  return counts
    .filter(({ units }) => units > 0)
    .map(({ class: name, units }) => `${name} ${units}`)
    .join(', ');
}

const ends = [
  ['smallest', 'ít nhất'],
  ['largest', 'nhiều nhất'],
] as const;

const differs = {
  severity: 'error',
  hint: 'Tin công bố in số đã nêu. Đối chiếu với kết quả năm trước rồi sửa số đã nêu.',
} as const;
