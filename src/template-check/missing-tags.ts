import type { Field, Fields } from '../documents/document-kind.ts';
import { nearName } from '../vietnamese/near-name.ts';
import { atFile, type PlacedFinding } from './placed-finding.ts';

/**
 * The required tags that a template does not name. Inside a list they count where the list is used; a name that is
 * probably meant by a mistyped tag is not missing: it is mistyped.
 * @param mistyped names in the template that its kind does not know
 */
export function missingTags(
  fields: Fields,
  used: ReadonlySet<Field>,
  mistyped: readonly string[],
): readonly PlacedFinding[] {
  return missingIn(fields, used, [])
    .filter(({ name }) => !mistyped.some((typed) => nearName(typed, [name]) === name))
    .map(({ name, field, lists }) => {
      const tag = field.type === 'list' ? `{#${name}}…{/${name}}` : `{${name}}`;
      const around = lists.length === 0 ? '' : `, bên trong ${lists.map((list) => `{#${list}}`).join('')}`;
      return atFile({
        code: 'missing-tag',
        severity: 'error',
        tag,
        message: `Mẫu thiếu thẻ bắt buộc ${tag}: ${field.description}`,
        hint: `Đặt thẻ ${tag} vào đúng chỗ của nó trong mẫu${around}; chép từ mẫu gốc nếu cần.`,
      });
    });
}

interface Missing {
  readonly name: string;
  readonly field: Field;
  /** The lists it belongs in, outermost first. */
  readonly lists: readonly string[];
}

function missingIn(fields: Fields, used: ReadonlySet<Field>, lists: readonly string[]): Missing[] {
  return [...fields].flatMap(([name, field]) => {
    if (!used.has(field)) return field.isRequired ? [{ name, field, lists }] : [];
    return field.type === 'list' ? missingIn(field.fields, used, [...lists, name]) : [];
  });
}
