import type { PreviousYear } from './assessment.ts';
import type { EvaluatedUnit } from './evaluation.ts';
import { absolute, compare, compareDecimals, decimal, decimalsOf, fixed, minus, plainDigits } from './exact-decimal.ts';
import type { IndexSet } from './index-set.ts';
import { averageOf, type ClassCount, countClasses, type TierStatistics } from './statistics.ts';

/** A difference in points of the index; `points` has no sign. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  readonly points: string;
}

/** The units that share the largest or the smallest gain; a loss is a gain below zero. */
export interface Gain extends Change {
  readonly units: readonly EvaluatedUnit[];
}

/** How the units of a tier moved: counted, or, where last year's results are not known, only whether all or most rose. */
export interface Gains {
  readonly risen: { readonly up: number; readonly down: number; readonly same: number } | 'all' | 'most';
  readonly smallest: Gain;
  readonly largest: Gain;
}

/** What is known of last year about one tier; what is not known is absent. */
export interface LastYear {
  readonly average: string | undefined;
  readonly classes: readonly ClassCount[] | undefined;
  readonly gains: Gains | undefined;
}

/** The difference between two figures, exact, with at least two decimals. */
export function changeBetween(before: string, now: string): Change {
  const decimals = Math.max(2, decimalsOf(before), decimalsOf(now));
  const difference = minus(decimal(now), decimal(before));
  const direction = (['down', 'same', 'up'] as const)[compare(difference, decimal('0')) + 1] ?? 'same';
  return { direction, points: fixed(absolute(difference), decimals) };
}

/**
 * What last year's results of single units give, over the units that are ranked (for classes: have a class) this year,
 * so that like is held against like. Absent where the result of one of them is missing: half a tier has no average.
 */
export function computedLastYear({ results }: PreviousYear, statistics: TierStatistics, indexSet: IndexSet): LastYear {
  const { units, ranked } = statistics;
  const indices = new Map(results.flatMap(({ unitId, index }) => (index === undefined ? [] : [[unitId, index]])));
  const classes = new Map(
    results.flatMap((result) => (result.class === undefined ? [] : [[result.unitId, result.class]])),
  );
  const ownIndices = valuesFor(ranked, indices);
  const ownClasses = valuesFor(
    units.filter(({ printed }) => printed.class !== undefined),
    classes,
  );
  return {
    average: ownIndices && averageOf(ownIndices),
    classes: ownClasses && countClasses(ownClasses, indexSet),
    gains: ownIndices && gainsOf(ranked, indices),
  };
}

/** What the dossier states about last year's tier as a whole. */
export function statedLastYear(
  { tiers = [] }: PreviousYear,
  tierId: string,
  { units }: TierStatistics,
  indexSet: IndexSet,
): LastYear {
  const stated = tiers.find((tier) => tier.tierId === tierId);
  const { average, classCounts, gains } = stated ?? {};
  const gainOf = ({ unitId, points }: NonNullable<typeof gains>['smallest']): Gain => ({
    ...changeBetween('0', points),
    units: units.filter(({ unit }) => unit.id === unitId),
  });
  return {
    average,
    classes: classCounts && countsInOrder(classCounts, indexSet),
    gains: gains && { risen: gains.risen, smallest: gainOf(gains.smallest), largest: gainOf(gains.largest) },
  };
}

function countsInOrder(stated: readonly ClassCount[], indexSet: IndexSet): ClassCount[] {
  return countClasses(
    stated.flatMap(({ class: name, units }) => Array.from({ length: units }, () => name)),
    indexSet,
  );
}

/** The value of every unit, or nothing if one has none. */
function valuesFor(units: readonly EvaluatedUnit[], known: ReadonlyMap<string, string>): string[] | undefined {
  const values = units.flatMap(({ unit }) => known.get(unit.id) ?? []);
  return values.length > 0 && values.length === units.length ? values : undefined;
}

function gainsOf(ranked: readonly EvaluatedUnit[], before: ReadonlyMap<string, string>): Gains | undefined {
  const moves = ranked.map((evaluated) => {
    const [previous = '0', now = '0'] = [before.get(evaluated.unit.id), evaluated.printed.index];
    return {
      evaluated,
      gain: plainDigits(minus(decimal(now), decimal(previous))),
      change: changeBetween(previous, now),
    };
  });
  const ascending = moves.toSorted((one, other) => compareDecimals(one.gain, other.gain));
  const [first, last] = [ascending.at(0), ascending.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const sharing = ({ gain, change }: typeof first): Gain => ({
    ...change,
    units: moves.filter((move) => compareDecimals(move.gain, gain) === 0).map(({ evaluated }) => evaluated),
  });
  const count = (direction: Change['direction']) => moves.filter(({ change }) => change.direction === direction).length;
  return {
    risen: { up: count('up'), down: count('down'), same: count('same') },
    smallest: sharing(first),
    largest: sharing(last),
  };
}
