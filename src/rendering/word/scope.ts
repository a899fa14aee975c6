import type { Field, Fields } from '../../documents/document-kind.ts';
import { nearName } from '../../vietnamese/near-name.ts';
import { type TemplateFault, type TemplatePlace, templateFault } from './faults.ts';
import type { Reference } from './program.ts';

/** The fields that a tag can name where it stands: those of the paper, then of each loop around it, innermost last. */
export type Scopes = readonly Fields[];

type FieldType = Field['type'];

const useOf: Readonly<Record<FieldType, string>> = {
  text: 'là chữ để in: viết {tên}',
  flag: 'là điều kiện: viết {#tên}…{/tên}',
  list: 'là danh sách: viết {#tên}…{/tên} quanh phần được lặp',
};

/** What is collected while names are looked up. */
export interface NameUse {
  readonly faults: TemplateFault[];
  /** The fields that a tag names, rightly or wrongly used. */
  readonly used: Set<Field>;
}

/**
 * Finds what a tag names: the innermost field of that name. An unknown name, or one used against its type, is reported
 * with the place and, for a mistyped name, the name that was probably meant.
 */
export function resolve(
  scopes: Scopes,
  name: string,
  wanted: readonly FieldType[],
  place: TemplatePlace,
  { faults, used }: NameUse,
): { readonly of: Reference; readonly field: Field } | undefined {
  for (let depth = scopes.length - 1; depth >= 0; depth -= 1) {
    const field = scopes[depth]?.get(name);
    if (field === undefined) continue;
    used.add(field);
    if (wanted.includes(field.type)) return { of: { depth, name, place: place.text }, field };
    faults.push(wrongUse(name, field.type, place));
    return undefined;
  }
  const known = scopes.flatMap((fields) => [...fields.keys()]);
  faults.push(unknownTag(name, known, place));
  return undefined;
}

/**
 * Looks names up where loops can't be followed: only what no place of the template knows, or every one knows otherwise,
 * is reported.
 */
export function resolveAnywhere(
  fields: Fields,
  name: string,
  wanted: readonly FieldType[],
  place: TemplatePlace,
  { faults, used }: NameUse,
): void {
  const all = fieldsByName(fields);
  const found = all.get(name);
  if (found === undefined) faults.push(unknownTag(name, [...all.keys()], place));
  for (const field of found ?? []) used.add(field);
  const [first] = found ?? [];
  if (first !== undefined && !found?.some(({ type }) => wanted.includes(type))) {
    faults.push(wrongUse(name, first.type, place));
  }
}

/** The fields of a schema by name, at any depth. */
function fieldsByName(fields: Fields, found = new Map<string, Field[]>()): Map<string, Field[]> {
  for (const [name, field] of fields) {
    found.set(name, [...(found.get(name) ?? []), field]);
    if (field.type === 'list') fieldsByName(field.fields, found);
  }
  return found;
}

function wrongUse(name: string, type: FieldType, place: TemplatePlace): TemplateFault {
  const hint = `“${name}” ${useOf[type].replaceAll('tên', name)}`;
  return templateFault('wrong-use', place, `Thẻ {${name}} dùng không đúng cách`, hint, name);
}

/** The fault of a tag that names nothing here. */
function unknownTag(name: string, known: readonly string[], place: TemplatePlace): TemplateFault {
  const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name;
  const meant = nearName(name, known);
  const hint =
    meant === undefined ? `Ở chỗ này dùng được: ${[...new Set(known)].sort().join(', ')}` : `Ý bạn là {${meant}}?`;
  return templateFault('unknown-tag', place, `Không có thẻ {${shown}} ở chỗ này`, hint, name);
}
