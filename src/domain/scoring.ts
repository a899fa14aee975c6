import type { Assessment, Group, Result } from './assessment.ts';
import { compare, type Decimal, decimal, isZero, roundHalfUp, times } from './exact-decimal.ts';

/** An index in per cent as an exact fraction; the denominator is above zero. */
export interface ExactIndex {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** What a unit's index stands on: its score, or, without a score, only the index that was stated. */
export interface UnitIndex extends ExactIndex {
  readonly basis: 'score' | 'stated';
}

/** index = score / maximum × 100. No index of a maximum of zero. */
export function indexFromScore(score: string, maximum: string): ExactIndex | undefined {
  const denominator = decimal(maximum);
  return isZero(denominator) ? undefined : { numerator: times(decimal(score), hundred), denominator };
}

/** A stated index ("87.78") as a fraction. */
export function indexFromText(percent: string): ExactIndex {
  return { numerator: decimal(percent), denominator: unity };
}

/** Negative, zero or positive; exact, by cross-multiplication. */
export function compareIndices(a: ExactIndex, b: ExactIndex): number {
  return compare(times(a.numerator, b.denominator), times(b.numerator, a.denominator));
}

/** The index in per cent, rounded half up once, with exactly so many decimals. */
export function roundIndex(index: ExactIndex, decimals: number): string {
  return roundHalfUp(index.numerator, index.denominator, decimals);
}

/**
 * The maximum a unit's score counts against: its own, else its group's, else that of the scale (100 per cent, ratio 1).
 * Points have none of their own. A unit that was not assessed has no maximum.
 */
export function maximumOf(result: Result, group: Group, scale: Assessment['scale']): string | undefined {
  if (result.status === 'not-assessed' || result.status === 'no-report') {
    return undefined;
  }
  return result.maximumScore ?? group.maximumScore ?? maximumOfScale[scale];
}

/** The exact index of a unit: from its score where it has one, else the stated one. */
export function indexOf(result: Result, maximum: string | undefined): UnitIndex | undefined {
  if (result.status === 'not-assessed' || result.status === 'no-report') {
    return undefined;
  }
  if (result.score !== undefined && maximum !== undefined) {
    const index = indexFromScore(result.score, maximum);
    if (index !== undefined) {
      return { ...index, basis: 'score' };
    }
  }
  return result.index === undefined ? undefined : { ...indexFromText(result.index), basis: 'stated' };
}

/** The full scale of percentages and ratios; points have none of their own. */
export const maximumOfScale = { points: undefined, percent: '100', ratio: '1' } as const;

const hundred = decimal('100');
const unity = decimal('1');
