import type { Unit } from '../../domain/assessment.ts';
import { compareDecimals } from '../../domain/exact-decimal.ts';
import type { GatheredUnit } from './gather-units.ts';
import { type ResultContext, unitResult } from './unit-result.ts';

/** A unit in the form of a dossier, with the places of its figures. */
export interface PlacedUnit {
  readonly unit: Readonly<Record<string, unknown>>;
  readonly place: string;
  readonly places: Readonly<Record<string, string>>;
}

/** The maximum that all units of a group have which have one; nothing if they differ. */
export function commonMaximum(units: readonly GatheredUnit[]): string | undefined {
  const maxima = units.flatMap(({ figures }) => figures.maximum?.text ?? []);
  const [first] = maxima;
  return first !== undefined && maxima.every((each) => compareDecimals(each, first) === 0) ? first : undefined;
}

/** A unit with its result, under an id and the facts that do not come from the file. */
export function placedUnit(
  facts: { readonly id: string; readonly name: string; readonly shortName?: string | undefined },
  stated: GatheredUnit,
  context: Omit<ResultContext, 'before'>,
  before?: Unit['result'],
): PlacedUnit {
  const { result, places } = unitResult(stated, { ...context, before });
  const { shortName } = facts;
  const named = { id: facts.id, name: facts.name, ...(shortName === undefined ? {} : { shortName }) };
  return { unit: { ...named, result }, place: stated.place, places };
}

/** Where the figures of a dossier stand in the file, by their path in the dossier. */
export function placesByPath(groups: readonly { readonly units: readonly PlacedUnit[] }[]): Map<string, string> {
  return new Map(
    groups.flatMap(({ units }, groupAt) =>
      units.flatMap(({ place, places }, unitAt) => {
        const path = `assessment.groups[${groupAt}].units[${unitAt}]`;
        const ofFields = Object.entries(places).map(([field, each]) => [`${path}.result.${field}`, each] as const);
        return [[path, place] as const, ...ofFields];
      }),
    ),
  );
}
