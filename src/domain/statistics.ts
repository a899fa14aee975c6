import type { EvaluatedGroup, EvaluatedUnit } from './evaluation.ts';
import { compareDecimals, decimal, decimalsOf, roundHalfUp, sum } from './exact-decimal.ts';
import type { IndexSet } from './index-set.ts';
import { roundIndex } from './scoring.ts';

/** How many units are in a class. */
export interface ClassCount {
  readonly class: string;
  readonly units: number;
}

/** The units that share the highest or the lowest index. */
export interface Extreme {
  readonly units: readonly EvaluatedUnit[];
  readonly index: string;
}

/** What holds for all units of a tier together. Figures are texts with a point; a figure that nothing gives is absent. */
export interface TierStatistics {
  readonly units: readonly EvaluatedUnit[];
  /** The ranked units; only their indices are averaged: the others are not scored, or not by the same criteria. */
  readonly ranked: readonly EvaluatedUnit[];
  /** Average of the printed indices of the ranked units, two decimals, half up. */
  readonly average: string | undefined;
  /** The same, where an index that was stated but can be computed is taken as computed. */
  readonly checkedAverage: string | undefined;
  /** From the highest class down, empty ones too; nothing if the index set has no classes. */
  readonly classes: readonly ClassCount[];
  readonly best: Extreme | undefined;
  readonly worst: Extreme | undefined;
}

/** The classes of an index set, of which only the names count here. */
type ClassNames = Pick<IndexSet, 'classWithoutReport'> & {
  readonly classes?: readonly { readonly name: string }[] | undefined;
};

/** The statistics of one tier over all its groups. */
export function tierStatistics(
  tierId: string,
  evaluated: readonly EvaluatedGroup[],
  indexSet: ClassNames,
): TierStatistics {
  const units = evaluated.filter(({ group }) => group.tierId === tierId).flatMap((group) => group.units);
  const ranked = units.filter(({ unit, printed }) => unit.result.status === 'ranked' && printed.index !== undefined);
  return {
    units,
    ranked,
    average: averageOf(ranked.flatMap(({ printed }) => printed.index ?? [])),
    checkedAverage: averageOf(ranked.flatMap(checkedIndex)),
    classes: countClasses(
      units.flatMap(({ printed }) => printed.class ?? []),
      indexSet,
    ),
    best: extreme(ranked, 1),
    worst: extreme(ranked, -1),
  };
}

/** The average with two decimals, rounded half up once; none of nothing. */
export function averageOf(figures: readonly string[]): string | undefined {
  return figures.length === 0 ? undefined : roundHalfUp(sum(figures), decimal(String(figures.length)), 2);
}

/** The classes of the index set from the highest down, then those it does not know, each with how often it stands. */
export function countClasses(names: readonly string[], { classes = [] }: ClassNames): ClassCount[] {
  const known = classes.map(({ name }) => name);
  const all = known.length === 0 ? [] : new Set([...known, ...names]);
  return [...all].map((name) => ({ class: name, units: names.filter((each) => each === name).length }));
}

/** How many units the counts hold in all. */
export function countedUnits(counts: readonly ClassCount[]): number {
  return counts.reduce((total, { units }) => total + units, 0);
}

function checkedIndex({ index, printed }: EvaluatedUnit): string[] {
  if (index === undefined || printed.index === undefined) return [];
  return [roundIndex(index, decimalsOf(printed.index))];
}

function extreme(ranked: readonly EvaluatedUnit[], sign: 1 | -1): Extreme | undefined {
  const indices = ranked.flatMap(({ printed }) => printed.index ?? []);
  const [index] = indices.toSorted((one, other) => sign * compareDecimals(other, one));
  if (index === undefined) return undefined;
  const units = ranked.filter(
    ({ printed }) => printed.index !== undefined && compareDecimals(printed.index, index) === 0,
  );
  return { units, index };
}
