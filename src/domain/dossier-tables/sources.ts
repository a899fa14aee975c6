import { lowerFirst } from '../../vietnamese/text.ts';
import { type Field, fieldsIn, type PlacedField } from './fields.ts';
import { below, listsAround, nodeAt } from './paths.ts';
import { keyFields, numberedThrough, sheetPlans, spreadLists } from './plan.ts';
import type { SchemaNode } from './schema-tree.ts';

/** A list, or an object that is there once, whose entries are rows of a table. */
export interface Source {
  /** `assessment.groups[].units` */
  readonly path: string;
  /** What its rows are told from those of other sources by. */
  readonly label: string;
  readonly fields: readonly Field[];
  readonly isList: boolean;
  /** Whether it can be left out; a list that can't is empty where it has no rows. */
  readonly isOptional: boolean;
  /** The lists around it whose keys its rows carry, from the outermost. */
  readonly parents: readonly ParentKey[];
  /** How rows of other tables point to an entry; nothing if none do. */
  readonly key: ListKey | undefined;
  readonly spread: Spread | undefined;
}

export interface ParentKey {
  readonly listPath: string;
  readonly caption: string;
  readonly key: ListKey;
}

/** An id among the fields, or the number of the entry: from 1 in its list, or through all lists of the table. */
export type ListKey =
  | { readonly type: 'field'; readonly field: string }
  | { readonly type: 'ordinal'; readonly isThrough: boolean };

/** A list inside of entries that stands in columns of its own, headed by the ids of its entries. */
export interface Spread {
  /** Path from the entry. */
  readonly key: string;
  readonly idField: string;
  readonly fields: readonly Field[];
}

/** The key of the only field of a line. */
export const lineKey = 'value';

/**
 * The rows that stand for what is at a path of the schema.
 * @param placed all paths that stand in a table
 * @throws RangeError when there is nothing at the path
 */
export function sourceOf(root: SchemaNode, path: string, label: string, placed: ReadonlySet<string>): Source {
  const node = nodeAt(root, path);
  if (node === undefined) throw new RangeError(`Nothing at ${path}`);
  const item = node.type === 'list' ? node.item : node;
  const itemPath = node.type === 'list' ? `${path}[]` : path;
  const isElsewhere = (child: string) => placed.has(child) || child in spreadLists;
  const hasChildren = [...placed].some((other) => other.startsWith(`${itemPath}.`));
  return {
    path,
    label: label === '' ? node.caption : label,
    isList: node.type === 'list',
    isOptional: !node.isRequired,
    fields: withDistinctCaptions(fieldsIn({ ...item, isRequired: true }, itemPath, isElsewhere, '')),
    parents: parentsOf(root, path),
    key: hasChildren && node.type === 'list' ? listKey(root, path) : undefined,
    spread: spreadOf(item, itemPath),
  };
}

/** Captions that two fields have are told apart by what is around them. */
function withDistinctCaptions(found: readonly PlacedField[]): readonly Field[] {
  return found.map(({ field, groups, areGroupsRequired }) => {
    const isAlone = found.filter((other) => other.field.caption === field.caption).length === 1;
    const around = isAlone ? undefined : groups.at(-1);
    return {
      ...field,
      key: field.key === '' ? lineKey : field.key,
      caption: around === undefined ? field.caption : `${around}: ${lowerFirst(field.caption)}`,
      isRequired: field.isRequired && areGroupsRequired,
    };
  });
}

function listKey(root: SchemaNode, path: string): ListKey {
  const field = keyFields[path] ?? 'id';
  return nodeAt(root, below(`${path}[]`, field)) === undefined
    ? { type: 'ordinal', isThrough: numberedThrough.has(path) }
    : { type: 'field', field };
}

/** The keys that say where a list belongs: of the nearest entry around it, and further out until they are unambiguous. */
function parentsOf(root: SchemaNode, path: string): readonly ParentKey[] {
  const parents: ParentKey[] = [];
  for (const listPath of listsAround(path).toReversed()) {
    const key = listKey(root, listPath);
    parents.unshift({ listPath, key, caption: keyCaption(root, listPath, key) });
    if (key.type === 'field' || key.isThrough) break;
  }
  return parents;
}

function keyCaption(root: SchemaNode, listPath: string, key: ListKey): string {
  if (key.type === 'field') return nodeAt(root, below(`${listPath}[]`, key.field))?.caption ?? key.field;
  const planned = sheetPlans.find(
    (plan) => 'sources' in plan && (listPath in plan.sources || `${listPath}[]` in plan.sources),
  );
  return (planned !== undefined && 'ordinalCaption' in planned && planned.ordinalCaption) || unnamedOrdinal;
}

/** Heading of numbers for which no plan has words. */
export const unnamedOrdinal = 'Số thứ tự';

function spreadOf(item: SchemaNode, itemPath: string): Spread | undefined {
  const path = Object.keys(spreadLists).find(
    (each) => each.startsWith(`${itemPath}.`) && !each.slice(itemPath.length).includes('[]'),
  );
  if (path === undefined) return undefined;
  const key = path.slice(itemPath.length + 1);
  const list = nodeAt(item, key);
  const idField = spreadLists[path]?.idField ?? '';
  if (list?.type !== 'list') return undefined;
  const fields = fieldsIn(list.item, '', () => false, '').map(({ field }) => field);
  return { key, idField, fields: fields.filter((field) => field.key !== idField) };
}
