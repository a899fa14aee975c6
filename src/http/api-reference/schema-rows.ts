import type { Schema } from './open-api.ts';

/** One field of a schema, wherever in it the field stands. */
export interface SchemaRow {
  /** Path from the top: `profile.legalBases[][].number`; a case of several is told behind it. */
  readonly path: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** The fields of a schema in their order, with all that they hold; what has a table of its own is not opened. */
export function schemaRows(schema: Schema, path = ''): readonly SchemaRow[] {
  const ownFields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const isRequired = schema.required?.includes(name) ?? false;
    return [{ path: place, schema: field, isRequired }, ...schemaRows(field, place)];
  });
  const inItems = schema.items === undefined ? [] : schemaRows(schema.items, `${path}[]`);
  const inCases = (schema.oneOf ?? schema.anyOf ?? []).flatMap((each) => schemaRows(each, `${path}${caseOf(each)}`));
  return [...ownFields, ...inItems, ...inCases];
}

/** A case is known by the field that has one fixed value in it. */
function caseOf({ properties = {} }: Schema): string {
  const fixed = Object.entries(properties).find(([, field]) => field.const !== undefined);
  return fixed === undefined ? '' : `(${fixed[0]}=${fixed[1].const})`;
}
