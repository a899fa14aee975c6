import type { Field, Fields } from '../../documents/document-kind.ts';
import type { Issue } from '../../errors.ts';
import { nearName } from '../../vietnamese/near-name.ts';
import { fault } from './faults.ts';
import type { Reference } from './program.ts';

/** The fields that a tag can name where it stands: those of the paper, then of each loop around it, innermost last. */
export type Scopes = readonly Fields[];

type FieldType = Field['type'];

const useOf: Readonly<Record<FieldType, string>> = {
  text: 'là chữ để in: viết {tên}',
  flag: 'là điều kiện: viết {#tên}…{/tên}',
  list: 'là danh sách: viết {#tên}…{/tên} quanh phần được lặp',
};

/**
 * Finds what a tag names: the innermost field of that name. An unknown name, or one used against its type, is reported
 * with the place and, for a mistyped name, the name that was probably meant.
 */
export function resolve(
  scopes: Scopes,
  name: string,
  wanted: readonly FieldType[],
  place: string,
  faults: Issue[],
): { readonly of: Reference; readonly field: Field } | undefined {
  for (let depth = scopes.length - 1; depth >= 0; depth -= 1) {
    const field = scopes[depth]?.get(name);
    if (field === undefined) continue;
    if (wanted.includes(field.type)) return { of: { depth, name, place }, field };
    faults.push(
      fault(place, `Thẻ {${name}} dùng không đúng cách`, `“${name}” ${useOf[field.type].replaceAll('tên', name)}`),
    );
    return undefined;
  }
  faults.push(
    unknownTag(
      name,
      scopes.flatMap((fields) => [...fields.keys()]),
      place,
    ),
  );
  return undefined;
}

/** Every name of a schema, at any depth. */
export function allNames(fields: Fields): Set<string> {
  const names = new Set<string>();
  for (const [name, field] of fields) {
    names.add(name);
    if (field.type === 'list') for (const inner of allNames(field.fields)) names.add(inner);
  }
  return names;
}

/** The fault of a tag that names nothing here. */
export function unknownTag(name: string, known: readonly string[], place: string): Issue {
  const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name;
  const meant = nearName(name, known);
  const hint =
    meant === undefined ? `Ở chỗ này dùng được: ${[...new Set(known)].sort().join(', ')}` : `Ý bạn là {${meant}}?`;
  return fault(place, `Không có thẻ {${shown}} ở chỗ này`, hint);
}
