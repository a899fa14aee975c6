import type { Assessment } from '../../domain/assessment.ts';
import {
  compareDecimals,
  decimal,
  decimalsOf,
  plainDigits,
  roundHalfUp,
  sum,
  times,
} from '../../domain/exact-decimal.ts';
import type { Finding } from '../../domain/finding.ts';
import { indexFromScore, maximumOfScale } from '../../domain/scoring.ts';
import type { DraftAssessment } from './draft-assessment.ts';

/** The result of a unit as far as a draft has it. */
interface DraftResult {
  readonly score?: string;
  readonly maximumScore?: string;
  readonly index?: string;
  readonly rank?: number;
  readonly mainIndices?: readonly { readonly score: string }[];
}

interface DraftUnit {
  readonly name: string;
  readonly result: DraftResult;
}

interface DraftGroup {
  readonly maximumScore?: string;
  readonly units: readonly DraftUnit[];
}

/**
 * The figures of a draft held against each other, before people have filled in what the rules of a dossier need: scores
 * against maxima, stated indices against computed ones, main indices against totals, ranks against scores.
 */
export function draftFindings({ assessment, places }: DraftAssessment): Finding[] {
  const { scale, groups } = assessment as {
    readonly scale: Assessment['scale'];
    readonly groups: readonly DraftGroup[];
  };
  return groups.flatMap((group, groupAt) => {
    const placeOf = (at: number, field: string) => {
      const path = `assessment.groups[${groupAt}].units[${at}]`;
      return places.get(`${path}.result.${field}`) ?? places.get(path) ?? '';
    };
    const ofUnits = group.units.flatMap(({ name, result }, at) => {
      const maximum = result.maximumScore ?? group.maximumScore ?? maximumOfScale[scale];
      const doubts = [
        aboveMaximum(result, maximum, placeOf(at, 'score')),
        indexDiffers(result, maximum, placeOf(at, 'index')),
        scale === 'points' ? sumDiffers(result, placeOf(at, 'score')) : undefined,
      ];
      return doubts.flatMap((doubt) => (doubt === undefined ? [] : [{ ...doubt, unit: name }]));
    });
    return [...ofUnits, ...ranksAgainstScores(group.units, (at) => placeOf(at, 'rank'))];
  });
}

function aboveMaximum({ score }: DraftResult, maximum: string | undefined, place: string): Finding | undefined {
  if (score === undefined || maximum === undefined || compareDecimals(score, maximum) <= 0) return undefined;
  return {
    code: 'score-above-maximum',
    severity: 'error',
    message: `${place}: điểm đạt được ${score} lớn hơn điểm tối đa ${maximum}.`,
    hint: 'Kiểm tra lại điểm của đơn vị, điểm tối đa và dấu thập phân.',
    figures: { score, maximum },
  };
}

/** A stated index is in per cent, or of 1; the computed one is rounded as far as the stated one goes. */
function indexDiffers({ score, index }: DraftResult, maximum: string | undefined, place: string): Finding | undefined {
  if (score === undefined || index === undefined || maximum === undefined) return undefined;
  const exact = indexFromScore(score, maximum);
  if (exact === undefined) return undefined;
  const isOfOne = compareDecimals(index, '1') <= 0;
  const denominator = isOfOne ? times(exact.denominator, decimal('100')) : exact.denominator;
  const computed = roundHalfUp(exact.numerator, denominator, decimalsOf(index));
  // Excel drops the zeros at the end: 87.8 may be 87.80 of two decimals.
  const finer = roundHalfUp(exact.numerator, denominator, usualDecimals + (isOfOne ? 2 : 0));
  if ([computed, finer].some((each) => compareDecimals(index, each) === 0)) return undefined;
  return {
    code: 'index-differs',
    severity: 'error',
    message: `${place}: chỉ số ghi ${index} khác chỉ số tính lại ${computed} (${score} trên ${maximum}).`,
    hint: 'Hồ sơ lấy số đã ghi. Kiểm tra điểm, điểm tối đa và chỉ số rồi sửa chỗ sai.',
    figures: { statedIndex: index, computedIndex: computed, score, maximum },
  };
}

const usualDecimals = 2;

function sumDiffers({ score, mainIndices = [] }: DraftResult, place: string): Finding | undefined {
  if (score === undefined || mainIndices.length < 2) return undefined;
  const total = sum(mainIndices.map((each) => each.score));
  if (compareDecimals(plainDigits(total), score) === 0) return undefined;
  return {
    code: 'main-index-sum-differs',
    severity: 'warning',
    message: `${place}: điểm đạt được ${score} khác tổng điểm ${mainIndices.length} chỉ số chính có trong tệp là ${plainDigits(total)}.`,
    hint: 'Kiểm tra điểm từng chỉ số chính, và tệp có đủ các chỉ số chính không.',
    figures: { score, sum: plainDigits(total) },
  };
}

/** A better rank for a lower score; one finding for the first such pair, since one slip moves many. */
function ranksAgainstScores(units: readonly DraftUnit[], placeOf: (at: number) => string): Finding[] {
  const ranked = units.flatMap(({ name, result: { rank, score, index } }, at) => {
    const figure = score ?? index;
    return rank === undefined || figure === undefined ? [] : [{ name, rank, figure, at }];
  });
  const ordered = ranked.toSorted((one, other) => one.rank - other.rank);
  const fault = ordered.findIndex(
    ({ figure, rank }, at) =>
      at > 0 && rank > (ordered[at - 1]?.rank ?? 0) && compareDecimals(figure, ordered[at - 1]?.figure ?? '0') > 0,
  );
  const [better, worse] = [ordered[fault - 1], ordered[fault]];
  if (better === undefined || worse === undefined) return [];
  return [
    {
      code: 'rank-against-score',
      severity: 'error',
      message: `${placeOf(worse.at)} ghi xếp hạng ${worse.rank} với ${worse.figure}, cao hơn số ${better.figure} của “${better.name}” xếp hạng ${better.rank}.`,
      hint: 'Hồ sơ lấy số đã ghi. Kiểm tra điểm và xếp hạng của nhóm.',
      unit: worse.name,
    },
  ];
}
