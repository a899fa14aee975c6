import type { Assessment } from '../assessment.ts';
import type { EvaluatedGroup, EvaluatedUnit } from '../evaluation.ts';
import { compareDecimals, plainDigits, sum } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import type { Tier } from '../index-set.ts';
import type { GroupNaming } from './group-name.ts';

/**
 * Doubts about the main-index scores (điểm từng chỉ số chính). Points add up to the score and have maxima; percentages
 * and ratios are relative to each main index and add up to nothing, so they can't be checked.
 */
export function mainIndexFindings(
  assessment: Assessment,
  evaluated: readonly EvaluatedGroup[],
  nameOf: GroupNaming,
): Finding[] {
  const ofGroups = evaluated.flatMap(({ group, path, units }) => {
    const scored = units.filter(({ unit }) => mainIndicesOf(unit).length > 0);
    if (scored.length === 0) {
      return [];
    }
    if (assessment.scale !== 'points') {
      return [
        {
          ...notCheckable(path, 'điểm theo tỷ lệ nên không cộng được các chỉ số chính', nameOf(group)),
          hint: 'Tự đối chiếu điểm các chỉ số chính với phiếu chấm.',
        },
      ];
    }
    const tier = assessment.indexSet.tiers.find(({ id }) => id === group.tierId);
    return scored.flatMap((unit) => [...sumDiffers(unit), ...aboveMaximum(unit, tier)]);
  });
  return [...mainIndexMaximaFindings(assessment.indexSet.tiers, 'assessment'), ...ofGroups];
}

/**
 * The maxima of the main indices add up to the full scale of their tier.
 * @param part the part of the dossier with the index set
 */
export function mainIndexMaximaFindings(tiers: readonly Tier[], part: string): Finding[] {
  return tiers.flatMap((tier, place) => maximaDiffer(tier, `${part}.indexSet.tiers[${place}].mainIndices`));
}

function maximaDiffer({ name, fullScale, mainIndices = [] }: Tier, path: string): Finding[] {
  const total = plainDigits(sum(mainIndices.map(({ maximumScore }) => maximumScore)));
  return fullScale === undefined || mainIndices.length === 0 || compareDecimals(total, fullScale) === 0
    ? []
    : [
        {
          code: 'main-index-maxima-differ',
          severity: 'error',
          message: `Tổng điểm tối đa của ${mainIndices.length} chỉ số chính của cấp “${name}” là ${total}, khác thang điểm ${fullScale}.`,
          hint: 'Kiểm tra điểm tối đa của từng chỉ số chính và thang điểm của cấp.',
          path,
          figures: { sum: total, fullScale },
        },
      ];
}

function sumDiffers({ unit, path }: EvaluatedUnit): Finding[] {
  const { result } = unit;
  const mainIndices = mainIndicesOf(unit);
  const score = 'score' in result ? result.score : undefined;
  if (score === undefined) {
    return [
      {
        ...notCheckable(`${path}.result.mainIndices`, 'đơn vị không có tổng điểm'),
        hint: 'Nhập điểm đạt được của đơn vị nếu muốn đối chiếu.',
        unit: unit.name,
      },
    ];
  }
  const total = plainDigits(sum(mainIndices.map((mainIndex) => mainIndex.score)));
  return compareDecimals(total, score) === 0
    ? []
    : [
        {
          code: 'main-index-sum-differs',
          severity: 'error',
          message: `Tổng điểm của ${mainIndices.length} chỉ số chính là ${total}, khác điểm đạt được ${score}.`,
          hint: 'Kiểm tra xem đã nhập đủ các chỉ số chính chưa, rồi sửa điểm thành phần hoặc điểm đạt được.',
          unit: unit.name,
          path: `${path}.result.mainIndices`,
          figures: { sum: total, score },
        },
      ];
}

function aboveMaximum({ unit, path }: EvaluatedUnit, tier: Tier | undefined): Finding[] {
  return mainIndicesOf(unit).flatMap(({ mainIndexId, score, maximumScore }, place) => {
    const mainIndex = tier?.mainIndices?.find(({ id }) => id === mainIndexId);
    const maximum = maximumScore ?? mainIndex?.maximumScore;
    return maximum === undefined || compareDecimals(score, maximum) <= 0
      ? []
      : [
          {
            code: 'main-index-above-maximum',
            severity: 'error' as const,
            message: `Điểm chỉ số chính “${mainIndex?.name ?? mainIndexId}” là ${score}, lớn hơn điểm tối đa ${maximum}.`,
            hint: 'Kiểm tra lại điểm của chỉ số chính này.',
            unit: unit.name,
            path: `${path}.result.mainIndices[${place}].score`,
            figures: { score, maximum },
          },
        ];
  });
}

function notCheckable(path: string, why: string, owner?: string): Finding {
  return {
    code: 'main-index-sum-not-checkable',
    severity: 'info',
    message: `Không đối chiếu được điểm các chỉ số chính với tổng điểm${owner === undefined ? '' : ` của ${owner}`}: ${why}.`,
    path,
  };
}

function mainIndicesOf({ result }: EvaluatedUnit['unit']) {
  return ('mainIndices' in result ? result.mainIndices : undefined) ?? [];
}
