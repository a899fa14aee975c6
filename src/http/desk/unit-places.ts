import { type Draft, valueAt } from './draft.ts';

/** Where a unit stands in a draft. */
export interface UnitPlace {
  readonly path: string;
  /** Title of its group, or its number. */
  readonly group: string;
}

/** The places of the units of a draft by their name, which several may have. */
export function unitPlaces(draft: Draft): ReadonlyMap<string, readonly UnitPlace[]> {
  const places = new Map<string, UnitPlace[]>();
  for (const [at, group] of entriesOf(valueAt(draft, ['assessment', 'groups'])).entries()) {
    const title = textAt(group, 'title') || `nhóm ${at + 1}`;
    for (const [number, unit] of entriesOf(valueAt(group, ['units'])).entries()) {
      const name = textAt(unit, 'name');
      const place = { path: `assessment.groups[${at}].units[${number}]`, group: title };
      places.set(name, [...(places.get(name) ?? []), place]);
    }
  }
  return places;
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textAt(value: unknown, name: string): string {
  const text = valueAt(value, [name]);
  return typeof text === 'string' ? text : '';
}
