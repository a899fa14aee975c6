import type { StatedCriterion } from './stated.ts';

/** A criterion with those below it that count: 6.12 with 6.12.1 and 6.12.2. */
export interface CriterionNode {
  readonly criterion: StatedCriterion;
  readonly parts: readonly CriterionNode[];
}

/** What the criteria of a group are, as far as it matters for sums. */
export interface CriteriaTree {
  /** Those that no other of the tables holds. */
  readonly roots: readonly CriterionNode[];
  /** Those without a score of any unit, though nothing above them has one in their place. */
  readonly empty: readonly StatedCriterion[];
  /** Those that the base excludes, themselves or with one above them, and that have scores all the same. */
  readonly excludedScored: readonly StatedCriterion[];
}

/**
 * Criteria by their codes. One that is excluded, or empty for all units, does not count; where all parts of one are empty
 * it counts by its own score.
 */
export function criteriaTree(
  criteria: readonly StatedCriterion[],
  isScored: (code: string) => boolean,
  excluded: ReadonlySet<string>,
): CriteriaTree {
  const byCode = new Map(criteria.map((each) => [each.code, each] as const));
  const all = [...byCode.values()];
  const isExcluded = ({ code }: StatedCriterion) => [code, ...codesAbove(code)].some((each) => excluded.has(each));
  const parentOf = ({ code }: StatedCriterion) => codesAbove(code).find((each) => byCode.has(each));
  const partsOf = Map.groupBy(all, parentOf);
  const hasScores = (each: StatedCriterion): boolean =>
    isScored(each.code) || (partsOf.get(each.code) ?? []).some(hasScores);
  const counted = (each: StatedCriterion) => !isExcluded(each) && hasScores(each);
  const nodeOf = (criterion: StatedCriterion): CriterionNode => ({
    criterion,
    parts: (partsOf.get(criterion.code) ?? []).filter(counted).map(nodeOf),
  });
  const isLeaf = ({ code }: StatedCriterion) => !partsOf.has(code);
  const siblingsOf = (each: StatedCriterion) => partsOf.get(parentOf(each)) ?? [];
  // Where no part has a score, but the whole has, the parts say nothing of what counts.
  const isCoveredAbove = (each: StatedCriterion) => isScored(parentOf(each) ?? '') && !siblingsOf(each).some(hasScores);
  return {
    roots: (partsOf.get(undefined) ?? []).filter(counted).map(nodeOf),
    empty: all.filter((each) => isLeaf(each) && !hasScores(each) && !isExcluded(each) && !isCoveredAbove(each)),
    excludedScored: all.filter((each) => isLeaf(each) && isExcluded(each) && hasScores(each)),
  };
}

/** 6.12 and 6 of 6.12.1: what may hold it, the nearest first. */
function codesAbove(code: string): string[] {
  const numbers = code.split('.');
  return numbers.slice(1).map((_, at) => numbers.slice(0, numbers.length - 1 - at).join('.'));
}
