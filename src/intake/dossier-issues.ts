import type * as z from 'zod';
import type { Issue } from '../errors.ts';
import { nearName } from '../vietnamese/near-name.ts';
import { issueSentence } from './issue-sentence.ts';
import { jsonPath } from './json-path.ts';
import { listedIssues } from './listed-issues.ts';
import { schemaPlace, valueAt } from './schema-place.ts';
import { shown } from './shown.ts';

/**
 * The faults zod found, as Vietnamese issues with a place and a hint; unknown fields one by one.
 * At most 200 are listed, `total` counts all. Expects issues that carry their input (`reportInput`) and
 * {@link unnamed} as message where the schema has no sentence of its own.
 */
export function dossierIssues(
  schema: z.core.$ZodType,
  value: unknown,
  found: readonly z.core.$ZodIssue[],
): { readonly issues: readonly Issue[]; readonly total: number } {
  return listedIssues(found.flatMap(singleFaults), (fault) => {
    const place = placeOf(schema, value, fault.path);
    if (fault.code === 'unrecognized_keys') return unknownField(schema, value, fault, place);
    const { holdsFigure } = schemaPlace(schema, value, fault.path);
    return { ...issueSentence(fault, holdsFigure), place };
  });
}

/** One fault for each unknown field, and of alternatives the faults of the one that was clearly meant. */
function singleFaults(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.filter((faults) => !faults.some(isOfOtherKind));
    const [faults] = meant;
    if (meant.length === 1 && faults !== undefined) {
      return faults.flatMap((fault) => singleFaults({ ...fault, path: [...issue.path, ...fault.path] }));
    }
  }
  return [issue];
}

/** Whether an alternative does not fit at all, so that it can't have been meant. */
function isOfOtherKind(fault: z.core.$ZodIssue): boolean {
  return fault.path.length === 0 && (fault.code === 'invalid_type' || fault.code === 'invalid_value');
}

function unknownField(
  schema: z.core.$ZodType,
  value: unknown,
  fault: z.core.$ZodIssueUnrecognizedKeys,
  place: string,
): Issue {
  const [key = ''] = fault.keys;
  const { fields } = schemaPlace(schema, value, fault.path.slice(0, -1));
  const near = nearName(key, fields);
  return {
    message: `Hồ sơ không có trường “${shown(key)}” ở vị trí này.`,
    place,
    hint: near === undefined ? `Các trường dùng được: ${fields.join(', ')}.` : `Ý bạn là “${near}”?`,
  };
}

/** The path, and in brackets what it is called: `assessment.groups[0].units[3].result.score (Điểm đạt được – Sở Y tế)`. */
function placeOf(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'toàn bộ hồ sơ';
  const words = [schemaPlace(schema, value, path).label, nameAround(value, path)].filter((word) => word !== undefined);
  return words.length === 0 ? jsonPath(path) : `${jsonPath(path)} (${words.join(' – ')})`;
}

/** The name of the nearest list entry around the place, since nobody counts units from zero. */
function nameAround(value: unknown, path: readonly PropertyKey[]): string | undefined {
  let inner = value;
  let name: string | undefined;
  for (const key of path) {
    inner = valueAt(inner, key);
    const own = typeof key === 'number' ? valueAt(inner, 'name') : undefined;
    if (typeof own === 'string' && own.trim() !== '') name = shown(own.trim());
  }
  return name;
}
