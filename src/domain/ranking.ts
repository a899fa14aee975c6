import { compareVietnamese } from '../vietnamese/sorting.ts';
import type { Result } from './assessment.ts';
import type { Profile } from './profile.ts';
import { compareIndices, type ExactIndex } from './scoring.ts';

/**
 * Ranks by descending index, equal indices sharing a rank: competition leaves a gap after them (1, 2, 2, 4), dense
 * does not (1, 2, 2, 3). In the order of the indices given.
 */
export function ranksOf(indices: readonly ExactIndex[], ties: Profile['ranking']['ties']): number[] {
  const ranks = new Array<number>(indices.length).fill(0);
  const descending = [...indices.entries()].sort(([, a], [, b]) => compareIndices(b, a));
  let rank = 0;
  let previous: ExactIndex | undefined;
  for (const [position, [place, index]] of descending.entries()) {
    if (previous === undefined || compareIndices(previous, index) !== 0) {
      rank = ties === 'dense' ? rank + 1 : position + 1;
    }
    ranks[place] = rank;
    previous = index;
  }
  return ranks;
}

/** What decides where a unit stands in its table. */
export interface Placing {
  readonly status: Result['status'];
  readonly index: ExactIndex | undefined;
  readonly name: string;
}

/**
 * The order of print: ranked units by descending index, equal ones by Vietnamese order of their names; then those
 * without a report, since their class (Yếu) continues the classes above; then those assessed but not ranked, then those
 * not assessed. Within these three the order of the data stays: nothing ranks them, so it is the drafter's.
 */
export function comparePlacing(a: Placing, b: Placing): number {
  if (a.status !== b.status) {
    return orderOfStatus.indexOf(a.status) - orderOfStatus.indexOf(b.status);
  }
  if (a.status !== 'ranked' || a.index === undefined || b.index === undefined) {
    return 0;
  }
  return compareIndices(b.index, a.index) || compareVietnamese(a.name, b.name);
}

const orderOfStatus: readonly Result['status'][] = ['ranked', 'no-report', 'assessed-not-ranked', 'not-assessed'];
