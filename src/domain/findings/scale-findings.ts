import type { Assessment } from '../assessment.ts';
import type { EvaluatedGroup } from '../evaluation.ts';
import { compareDecimals } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import { compareIndices, indexFromText, maximumOfScale } from '../scoring.ts';
import type { GroupNaming } from './group-name.ts';

/** Doubts about the scale of the scores (thang điểm): scores that another scale fits, maxima that the scale denies. */
export function scaleFindings(
  { scale }: Assessment,
  evaluated: readonly EvaluatedGroup[],
  nameOf: GroupNaming,
): Finding[] {
  return [...otherScale(scale, evaluated), ...otherMaximum(scale, evaluated, nameOf)];
}

/** Nobody's whole round is at or below one per cent, or all above 100 or 1: the scale was mistaken. */
function otherScale(scale: Assessment['scale'], evaluated: readonly EvaluatedGroup[]): Finding[] {
  const indices = evaluated.flatMap(({ units }) => units.flatMap(({ index }) => index ?? []));
  const scored = indices.filter((index) => compareIndices(index, indexFromText('0')) > 0);
  const all = (holds: (order: number) => boolean, percent: string) =>
    scored.length > 0 && scored.every((index) => holds(compareIndices(index, indexFromText(percent))));
  const fault = all((order) => order <= 0, '1')
    ? 'mọi đơn vị chỉ đạt từ 1% trở xuống'
    : scale !== 'points' && all((order) => order > 0, '100')
      ? 'mọi đơn vị đều vượt 100%'
      : undefined;
  return fault === undefined
    ? []
    : [
        {
          code: 'scale-doubtful',
          severity: 'error',
          message: `Thang điểm khai là ${scaleNames[scale]} nhưng theo thang này thì ${fault}.`,
          hint: 'Kiểm tra thang điểm (assessment.scale): points, percent hay ratio, và điểm tối đa.',
          path: 'assessment.scale',
        },
      ];
}

/** A percentage counts against 100 and a ratio against 1; another maximum divides the score once more. */
function otherMaximum(
  scale: Assessment['scale'],
  evaluated: readonly EvaluatedGroup[],
  nameOf: GroupNaming,
): Finding[] {
  const full = maximumOfScale[scale];
  if (full === undefined) {
    return [];
  }
  const differs = (maximum: string | undefined) => maximum !== undefined && compareDecimals(maximum, full) !== 0;
  return evaluated.flatMap(({ group, path, units }) => [
    ...(differs(group.maximumScore) ? [maximumDenied(scale, full, group.maximumScore, nameOf(group), path)] : []),
    ...units.flatMap(({ unit: { name, result }, path: unitPath }) => {
      const own = 'maximumScore' in result ? result.maximumScore : undefined;
      return differs(own)
        ? [{ ...maximumDenied(scale, full, own, `“${name}”`, `${unitPath}.result`), unit: name }]
        : [];
    }),
  ]);
}

function maximumDenied(scale: Assessment['scale'], full: string, maximum = '', owner: string, path: string): Finding {
  return {
    code: 'scale-with-maximum',
    severity: 'warning',
    message: `Thang điểm khai là ${scaleNames[scale]} nhưng điểm tối đa của ${owner} là ${maximum}, không phải ${full}; chỉ số được tính trên ${maximum}.`,
    hint: `Nếu điểm đã quy về thang ${full} thì bỏ điểm tối đa này; nếu là điểm cộng dồn thì khai thang points.`,
    path: `${path}.maximumScore`,
    figures: { maximum, fullScale: full },
  };
}

const scaleNames: Readonly<Record<Assessment['scale'], string>> = {
  points: 'điểm trên điểm tối đa (points)',
  percent: 'tỷ lệ % từ 0 đến 100 (percent)',
  ratio: 'tỷ lệ từ 0 đến 1 (ratio)',
};
