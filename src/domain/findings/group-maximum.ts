import type { EvaluatedGroup } from '../evaluation.ts';
import { compareDecimals } from '../exact-decimal.ts';

/** The maximum that holds for a whole group: its own, else that of its units where they all share one. */
export function groupMaximum({ group, units }: EvaluatedGroup): string | undefined {
  if (group.maximumScore !== undefined) {
    return group.maximumScore;
  }
  const [first, ...others] = units.flatMap(({ maximum }) => maximum ?? []);
  return first !== undefined && others.every((maximum) => compareDecimals(maximum, first) === 0) ? first : undefined;
}
