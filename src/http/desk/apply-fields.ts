import type { GroupNode, LeafNode, SchemaNode } from '../../domain/dossier-tables/schema-tree.ts';
import { type Draft, type DraftPath, placeOf, valueAt, withoutValue, withValue, writtenPath } from './draft.ts';
import { holds, textOfValue, valueOfText } from './field-text.ts';
import { freeId } from './free-id.ts';

/** A field of a form that can't be taken as it was typed. */
export interface FieldFault {
  /** As the field is named: `approval.issue.year`. */
  readonly path: string;
  readonly message: string;
  /** What was typed, so that nobody has to type it again. */
  readonly typed: string;
}

/** A draft with the fields of a form in it. */
export interface AppliedFields {
  readonly draft: Draft;
  readonly faults: readonly FieldFault[];
}

/**
 * Puts what was typed into the draft. A field that still has the text it was shown with keeps its value to the last digit;
 * one that a file gave as another sort of value becomes what was shown. An emptied one is taken out, and with the last one
 * an object that can be left out.
 * @param fields texts by path; a path that no dossier has is passed over
 */
export function applyFields(draft: Draft, fields: readonly (readonly [path: string, typed: string])[]): AppliedFields {
  const faults: FieldFault[] = [];
  let applied = draft;
  for (const [written, typed] of fields) {
    const place = placeOf(written);
    if (place?.node.type !== 'leaf') continue;
    const { leaf } = place.node;
    const before = valueAt(applied, place.path);
    const result = valueOfText(leaf, typed);
    const isAsShown = textOfValue(leaf, before) === typed;
    if (isAsShown && ('message' in result || holds(leaf, before))) continue;
    if ('message' in result) faults.push({ path: written, message: result.message, typed });
    else
      applied =
        result.value === undefined ? emptied(applied, place.path) : withValue(applied, place.path, result.value);
  }
  return { draft: withIds(applied, fields), faults };
}

/** An emptied line of a list stays as an empty one: only its button takes it away. */
function emptied(draft: Draft, path: DraftPath): Draft {
  if (valueAt(draft, path) === undefined) return draft;
  if (typeof path.at(-1) === 'number') return withValue(draft, path, '');
  const without = withoutValue(draft, path);
  return withoutEmptied(without, path.slice(0, -1));
}

function withoutEmptied(draft: Draft, path: DraftPath): Draft {
  const place = placeOf(writtenPath(path));
  const value = valueAt(draft, path);
  const isBare =
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
  if (place === undefined || !isBare || place.node.isRequired || typeof path.at(-1) === 'number') return draft;
  return withoutEmptied(withoutValue(draft, path), path.slice(0, -1));
}

/** An entry that other parts point to by its id gets one from its name, as nobody types ids. */
function withIds(draft: Draft, fields: readonly (readonly [path: string, typed: string])[]): Draft {
  let named = draft;
  for (const [written] of fields) {
    const entry = entryAround(written);
    if (entry === undefined || valueAt(named, [...entry.path, 'id']) !== undefined) continue;
    const name = valueAt(named, [...entry.path, 'name']) ?? valueAt(named, [...entry.path, 'title']);
    if (typeof name !== 'string' || name.trim() === '') continue;
    const taken = new Set(entriesBeside(named, entry.path.slice(0, -1)).map((each) => valueAt(each, ['id'])));
    named = withValue(named, [...entry.path, 'id'], freeId(name, taken));
  }
  return named;
}

/** The entry of a list whose name or title a path is, if entries of that list have ids. */
function entryAround(written: string): { readonly path: DraftPath } | undefined {
  const [, around, number] = /^(.+)\[(\d+)\]\.(?:name|title)$/.exec(written) ?? [];
  if (around === undefined) return undefined;
  const list = placeOf(around);
  if (list === undefined || !hasId(list.node)) return undefined;
  return { path: [...list.path, Number(number)] };
}

function hasId(node: SchemaNode): boolean {
  return node.type === 'list' && node.item.type === 'group' && isIdentified(node.item);
}

function isIdentified({ fields }: GroupNode): boolean {
  return fields.some(([name, node]) => name === 'id' && (node as LeafNode).leaf?.type === 'code');
}

/** The entries among which an id must be the only one: units of all groups, else those of one list. */
function entriesBeside(draft: Draft, list: DraftPath): readonly unknown[] {
  return /^assessment\.groups\[\d+\]\.units$/.test(writtenPath(list))
    ? entriesOf(valueAt(draft, ['assessment', 'groups'])).flatMap((group) => entriesOf(valueAt(group, ['units'])))
    : entriesOf(valueAt(draft, list));
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
