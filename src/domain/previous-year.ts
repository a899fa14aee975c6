import { spellingKey } from '../vietnamese/text.ts';
import type { Assessment, PreviousYear } from './assessment.ts';

/** Last year's results, if they may be held against this year's: an earlier year, the same index set, the same scale. */
export function comparablePreviousYear(assessment: Assessment): PreviousYear | undefined {
  const { previousYear } = assessment;
  return previousYear !== undefined &&
    isBefore(assessment, previousYear) &&
    hasSameIndexSet(assessment, previousYear) &&
    hasSameScale(assessment, previousYear)
    ? previousYear
    : undefined;
}

export function isBefore({ year }: Assessment, previousYear: PreviousYear): boolean {
  return previousYear.year < year;
}

/** By the name of the index set, in whatever spelling. */
export function hasSameIndexSet({ indexSet }: Assessment, { indexSetName }: PreviousYear): boolean {
  return spellingKey(indexSet.name) === spellingKey(indexSetName);
}

/** A scale that is not told is this year's. */
export function hasSameScale(assessment: Assessment, { scale }: PreviousYear): boolean {
  return scale === undefined || scale === assessment.scale;
}
