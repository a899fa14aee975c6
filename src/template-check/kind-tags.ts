import { fieldsOf } from '../documents/context-fields.ts';
import type { DocumentKind, Fields } from '../documents/document-kind.ts';

/** The tags of a kind of paper, for the check of its templates. */
export interface KindTags {
  readonly fields: Fields;
  /** Every name, at any depth. */
  readonly names: readonly string[];
  /** The lists that a name stands in, outermost first, for each place it has; none for a name of the paper itself. */
  readonly listsOf: (name: string) => readonly (readonly string[])[];
  /** Vietnamese names of other kinds that have a tag of this name, while this one has none. */
  readonly otherKindsWith: (name: string) => readonly string[];
}

export function kindTags(kind: DocumentKind, kinds: readonly DocumentKind[]): KindTags {
  const fields = fieldsOf(kind.contextSchema);
  const places = placesIn(fields);
  const others = kinds
    .filter(({ id }) => id !== kind.id)
    .map(({ title, contextSchema }) => ({ title, places: placesIn(fieldsOf(contextSchema)) }));
  return {
    fields,
    names: [...places.keys()],
    listsOf: (name) => places.get(name) ?? [],
    otherKindsWith: (name) =>
      places.has(name) ? [] : others.filter((other) => other.places.has(name)).map(({ title }) => title),
  };
}

function placesIn(
  fields: Fields,
  lists: readonly string[] = [],
  found = new Map<string, (readonly string[])[]>(),
): Map<string, (readonly string[])[]> {
  for (const [name, field] of fields) {
    found.set(name, [...(found.get(name) ?? []), lists]);
    if (field.type === 'list') placesIn(field.fields, [...lists, name], found);
  }
  return found;
}
