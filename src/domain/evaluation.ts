import { withoutTrailingZeros } from '../vietnamese/number.ts';
import type { Assessment, Group, Unit } from './assessment.ts';
import { classOf } from './classification.ts';
import { decimal, fixed } from './exact-decimal.ts';
import type { IndexSet, PerformanceClass } from './index-set.ts';
import type { Profile, ResultColumn } from './profile.ts';
import { comparePlacing, ranksOf } from './ranking.ts';
import { indexFromText, indexOf, maximumOf, roundIndex, type UnitIndex } from './scoring.ts';

/**
 * A unit with its figures. `printed` holds what a paper shows, decimals with a point: a stated index, class or rank
 * exactly as stated, computed only where none is stated; a field that the unit has no figure for is absent.
 */
export interface EvaluatedUnit {
  readonly unit: Unit;
  /** Where it stands in the dossier. */
  readonly path: string;
  readonly maximum: string | undefined;
  readonly index: UnitIndex | undefined;
  readonly computedClass: string | undefined;
  readonly computedRank: number | undefined;
  readonly printed: Readonly<Partial<Record<ResultColumn['field'], string>>>;
}

/** What of an assessment its figures stand on. */
export type ScoredAssessment = Pick<Assessment, 'scale' | 'groups'> & {
  readonly indexSet: Pick<IndexSet, 'classWithoutReport'> & {
    readonly classes?: readonly PerformanceClass[] | undefined;
  };
};

/** By which rules figures are rounded, ranked and classified. */
export type FigureRules = Pick<Profile, 'numbers' | 'ranking' | 'classifyFrom'>;

/** A group with its units in the order of print. */
export interface EvaluatedGroup {
  readonly group: Group;
  readonly path: string;
  readonly units: readonly EvaluatedUnit[];
}

/** All groups of an assessment in the order of the data, each with its units in the order of print. */
export function evaluate(assessment: ScoredAssessment, profile: FigureRules): EvaluatedGroup[] {
  const groups = assessment.groups.map((group, groupPlace) => {
    const path = `assessment.groups[${groupPlace}]`;
    return { group, path, units: scoredUnits(group, path, assessment) };
  });
  const ranks = computedRanks(
    groups.flatMap(({ units }) => units),
    profile,
  );
  return groups.map(({ group, path, units }) => ({
    group,
    path,
    units: units
      .map((scored) => evaluatedUnit(scored, ranks.get(scored), assessment, profile))
      .sort((a, b) => comparePlacing(placingOf(a), placingOf(b))),
  }));
}

interface ScoredUnit {
  readonly unit: Unit;
  readonly group: Group;
  readonly path: string;
  readonly maximum: string | undefined;
  readonly index: UnitIndex | undefined;
}

function scoredUnits(group: Group, path: string, { scale }: Pick<Assessment, 'scale'>): ScoredUnit[] {
  return group.units.map((unit, place) => {
    const maximum = maximumOf(unit.result, group, scale);
    return { unit, group, path: `${path}.units[${place}]`, maximum, index: indexOf(unit.result, maximum) };
  });
}

/** Ranked units only; `overall` ranks all groups of one tier together, since other tiers answer other criteria. */
function computedRanks(units: readonly ScoredUnit[], profile: FigureRules): Map<ScoredUnit, number> {
  const contenders = units.flatMap((scored) =>
    scored.unit.result.status === 'ranked' && scored.index !== undefined ? [{ scored, index: scored.index }] : [],
  );
  const pools = Map.groupBy(contenders, ({ scored }) =>
    profile.ranking.scope === 'group' ? scored.group.id : scored.group.tierId,
  );
  const ranks = new Map<ScoredUnit, number>();
  for (const pool of pools.values()) {
    const poolRanks = ranksOf(
      pool.map(({ index }) => index),
      profile.ranking.ties,
    );
    for (const [place, { scored }] of pool.entries()) {
      ranks.set(scored, poolRanks[place] ?? 0);
    }
  }
  return ranks;
}

function evaluatedUnit(
  { unit, path, maximum, index }: ScoredUnit,
  computedRank: number | undefined,
  assessment: ScoredAssessment,
  profile: FigureRules,
): EvaluatedUnit {
  const { result } = unit;
  const printedIndex = printedIndexOf(unit, index, profile);
  const computedClass = computedClassOf(unit, index, printedIndex, assessment, profile);
  const evaluated = { unit, path, maximum, index, computedClass, computedRank };
  if (result.status === 'not-assessed' || result.status === 'no-report') {
    return { ...evaluated, printed: present({ class: computedClass }) };
  }
  const isRanked = result.status === 'ranked';
  return {
    ...evaluated,
    printed: present({
      maximum: maximum === undefined ? undefined : printedScore(maximum, profile),
      score: result.score === undefined ? undefined : printedScore(result.score, profile),
      index: printedIndex,
      class: isRanked ? (result.class ?? computedClass) : undefined,
      rank: isRanked ? (result.rank ?? computedRank)?.toString() : undefined,
    }),
  };
}

function printedIndexOf({ result }: Unit, index: UnitIndex | undefined, profile: FigureRules): string | undefined {
  if (index === undefined) {
    return undefined;
  }
  const stated = 'index' in result ? result.index : undefined;
  return stated ?? roundIndex(index, profile.numbers.indexDecimals);
}

/**
 * A class only for ranked units, and for those without a report (780/QĐ-UBND of Kon Tum, Article 9.2.e). "Rounded"
 * classifies what the paper prints as the index, so that no reader sees a class beside an index of another class.
 */
function computedClassOf(
  { result }: Unit,
  index: UnitIndex | undefined,
  printedIndex: string | undefined,
  { indexSet }: ScoredAssessment,
  profile: FigureRules,
): string | undefined {
  if (result.status === 'no-report') {
    return indexSet.classWithoutReport;
  }
  if (result.status !== 'ranked' || index === undefined || printedIndex === undefined) {
    return undefined;
  }
  return classOf(profile.classifyFrom === 'rounded' ? indexFromText(printedIndex) : index, indexSet.classes ?? []);
}

/** A score with the decimals of the profile. */
export function printedScore(score: string, { numbers }: Pick<Profile, 'numbers'>): string {
  return numbers.scoreDecimals === 'as-given'
    ? withoutTrailingZeros(score)
    : fixed(decimal(score), numbers.scoreDecimals);
}

function placingOf({ unit, index }: EvaluatedUnit) {
  return { status: unit.result.status, name: unit.name, index };
}

function present(figures: Record<string, string | undefined>): EvaluatedUnit['printed'] {
  return Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined));
}
