import { withoutTrailingZeros } from '../../vietnamese/number.ts';
import type { Assessment } from '../assessment.ts';
import type { EvaluatedGroup, EvaluatedUnit } from '../evaluation.ts';
import { compareDecimals, decimalsOf } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import type { Profile, ResultColumn } from '../profile.ts';
import { roundIndex } from '../scoring.ts';

/** Doubts about the score, index and rank of single units: stated figures against computed ones. */
export function figureFindings(
  profile: Profile,
  scale: Assessment['scale'],
  evaluated: readonly EvaluatedGroup[],
): Finding[] {
  return evaluated.flatMap(({ units }) =>
    units.flatMap((unit) => [
      ...scoreAboveMaximum(unit),
      ...indexDiffers(unit, scale),
      ...rankDiffers(unit),
      ...scoreRounded(unit, profile),
      ...indexDecimalsDiffer(unit, profile),
    ]),
  );
}

function scoreAboveMaximum({ unit, path, maximum }: EvaluatedUnit): Finding[] {
  const { score, index } = figuresOf(unit);
  if (score !== undefined && maximum !== undefined) {
    return compareDecimals(score, maximum) <= 0
      ? []
      : [
          {
            code: 'score-above-maximum',
            severity: 'error',
            message: `Điểm đạt được ${score} lớn hơn điểm tối đa ${maximum}.`,
            hint: 'Kiểm tra lại điểm của đơn vị và điểm tối đa của nhóm.',
            unit: unit.name,
            path: `${path}.result.score`,
            figures: { score, maximum },
          },
        ];
  }
  return index === undefined || compareDecimals(index, '100') <= 0
    ? []
    : [
        {
          code: 'index-above-hundred',
          severity: 'error',
          message: `Chỉ số ${index}% lớn hơn 100%.`,
          hint: 'Kiểm tra lại chỉ số của đơn vị.',
          unit: unit.name,
          path: `${path}.result.index`,
          figures: { index },
        },
      ];
}

/** The computed index is rounded to as many decimals as the stated one has: more were not claimed. */
function indexDiffers({ unit, path, maximum, index }: EvaluatedUnit, scale: Assessment['scale']): Finding[] {
  const { score, index: stated } = figuresOf(unit);
  if (stated === undefined) {
    return [];
  }
  if (index?.basis !== 'score' || score === undefined || maximum === undefined) {
    // On the other scales the index is all there is: nothing was left out that could be calculated.
    return scale !== 'points'
      ? []
      : [
          {
            code: 'index-not-checkable',
            severity: 'info',
            message: `Không có điểm để tính lại chỉ số ${stated}%; văn bản in đúng số đã nêu.`,
            hint: 'Nhập điểm đạt được và điểm tối đa nếu muốn đối chiếu.',
            unit: unit.name,
            path: `${path}.result.index`,
            figures: { statedIndex: stated },
          },
        ];
  }
  const computed = roundIndex(index, decimalsOf(stated));
  return compareDecimals(stated, computed) === 0
    ? []
    : [
        {
          code: 'index-differs',
          severity: 'error',
          message: `Chỉ số đã nêu ${stated}% khác chỉ số tính lại ${computed}% (${score} trên ${maximum}).`,
          hint: 'Văn bản in số đã nêu. Đối chiếu với bảng chấm điểm rồi sửa điểm, điểm tối đa hoặc chỉ số.',
          unit: unit.name,
          path: `${path}.result.index`,
          figures: { statedIndex: stated, computedIndex: computed, score, maximum },
        },
      ];
}

function rankDiffers({ unit, path, computedRank }: EvaluatedUnit): Finding[] {
  const stated = unit.result.status === 'ranked' ? unit.result.rank : undefined;
  return stated === undefined || computedRank === undefined || stated === computedRank
    ? []
    : [
        {
          code: 'rank-differs',
          severity: 'error',
          message: `Xếp hạng đã nêu ${stated} khác xếp hạng tính lại ${computedRank}.`,
          hint: 'Văn bản in xếp hạng đã nêu. Kiểm tra lại điểm, phạm vi xếp hạng và cách xếp hạng khi bằng điểm.',
          unit: unit.name,
          path: `${path}.result.rank`,
          figures: { statedRank: String(stated), computedRank: String(computedRank) },
        },
      ];
}

function scoreRounded({ unit, path, printed }: EvaluatedUnit, profile: Profile): Finding[] {
  const { score } = figuresOf(unit);
  const { scoreDecimals } = profile.numbers;
  if (score === undefined || scoreDecimals === 'as-given' || !prints(profile, 'score')) {
    return [];
  }
  return decimalsOf(withoutTrailingZeros(score)) <= scoreDecimals
    ? []
    : [
        {
          code: 'score-rounded',
          severity: 'info',
          message: `Điểm ${score} được làm tròn thành ${printed.score} khi in.`,
          hint: 'Chỉ số vẫn được tính từ điểm chưa làm tròn. Tăng số chữ số thập phân của điểm nếu muốn in đủ.',
          unit: unit.name,
          path: `${path}.result.score`,
          figures: { score, ...(printed.score === undefined ? {} : { printedScore: printed.score }) },
        },
      ];
}

function indexDecimalsDiffer({ unit, path }: EvaluatedUnit, profile: Profile): Finding[] {
  const { index: stated } = figuresOf(unit);
  const { indexDecimals } = profile.numbers;
  return stated === undefined || decimalsOf(stated) === indexDecimals || !prints(profile, 'index')
    ? []
    : [
        {
          code: 'index-decimals-differ',
          severity: 'warning',
          message: `Chỉ số đã nêu ${stated} có ${decimalsOf(stated)} chữ số thập phân, trong khi cột chỉ số in ${indexDecimals} chữ số.`,
          hint: 'Văn bản in đúng số đã nêu. Nêu lại chỉ số với đủ chữ số thập phân để cột số thống nhất.',
          unit: unit.name,
          path: `${path}.result.index`,
          figures: { statedIndex: stated },
        },
      ];
}

function figuresOf({ result }: EvaluatedUnit['unit']): { score?: string | undefined; index?: string | undefined } {
  return result.status === 'ranked' || result.status === 'assessed-not-ranked' ? result : {};
}

function prints(profile: Profile, field: ResultColumn['field']): boolean {
  return profile.resultTable.columns.some((column) => column.field === field);
}
