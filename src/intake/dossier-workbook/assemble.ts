import { isSpelledOut } from '../../domain/dossier-tables/fields.ts';
import { below } from '../../domain/dossier-tables/paths.ts';
import type { GroupNode, ListNode, SchemaNode } from '../../domain/dossier-tables/schema-tree.ts';
import { lineKey } from '../../domain/dossier-tables/sources.ts';
import { createEntryIndex, type EntryIndex } from './entry-index.ts';
import type { Place } from './place.ts';
import type { ReadCell } from './read-form.ts';
import type { ReadEntry } from './read-table.ts';

/** A path in the dossier that is put together. */
export type ValuePath = readonly PropertyKey[];

/** What was read, put together; nothing is checked yet. */
export interface Assembled {
  readonly value: unknown;
  /** Where the value at a path stands, for as many paths as have a place. */
  readonly placeOf: (path: ValuePath) => ReadCell | undefined;
  /** Rows that belong to no row of another sheet. */
  readonly orphans: readonly ReadEntry[];
}

interface SpreadList {
  readonly idField: string;
  readonly namedBy: string;
}

/** Where a build stands: in the dossier itself, or in an entry of a list. */
interface Scope {
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly entry: ReadEntry | undefined;
  /** Path of the schema from which the keys of the cells count. */
  readonly base: string;
  /** Keys of the entries around, by the path of their list. */
  readonly keys: ReadonlyMap<string, string>;
}

/** A value, and whether any cell stands behind it. */
interface Built {
  readonly value: unknown;
  readonly isFilled: boolean;
}

const nothing: Built = { value: undefined, isFilled: false };

/**
 * Puts a dossier together of the cells of forms and the entries of tables. An object is there if any of its cells is
 * filled or if it has to be; a list without rows is empty if it has to be there or is said to be empty.
 * @param spreads the field with the id of each spread list and the list that names the ids, by the path of the list
 */
export function assemble(
  root: SchemaNode,
  forms: ReadonlyMap<string, ReadCell>,
  entries: readonly ReadEntry[],
  sources: ReadonlySet<string>,
  spreads: Readonly<Record<string, SpreadList>>,
): Assembled {
  const index = createEntryIndex(entries);
  const idsNamedBy = createIdLists(entries);
  const cells = new Map<string, ReadCell>();
  const keep = (at: ValuePath, cell: ReadCell) => cells.set(JSON.stringify(at), cell);
  const keepPlace = (at: ValuePath, place: Place) => keep(at, { place, value: undefined, isFaulty: false });

  function build(node: SchemaNode, path: string, at: ValuePath, scope: Scope): Built {
    if (node.type === 'leaf') return leaf(relative(path, scope), at, scope);
    if (node.type === 'group') return sources.has(path) ? soleEntry(node, path, at) : group(node, path, at, scope);
    const spreadList = spreads[path];
    if (spreadList !== undefined) return spread(node, spreadList, at, scope);
    if (sources.has(path)) return listed(node, path, at, scope);
    if (node.item.type === 'list' && sources.has(`${path}[]`)) return grouped(node, node.item, path, at);
    return isSpelledOut(node) ? lines(node, relative(path, scope), at, scope) : nothing;
  }

  function leaf(key: string, at: ValuePath, scope: Scope): Built {
    const cell = scope.cells.get(key);
    if (cell === undefined) return nothing;
    keep(at, cell);
    return { value: cell.value, isFilled: cell.value !== undefined || cell.isFaulty };
  }

  function group(node: GroupNode, path: string, at: ValuePath, scope: Scope): Built {
    const built = node.fields.map(
      ([name, field]) => [name, build(field, below(path, name), [...at, name], scope)] as const,
    );
    const isFilled = built.some(([, each]) => each.isFilled);
    if (!isFilled && !node.isRequired) return nothing;
    const there = built
      .filter(([, { value }]) => value !== undefined)
      .map(([name, { value }]) => [name, value] as const);
    return { value: Object.fromEntries(there), isFilled };
  }

  function entryValue(node: SchemaNode, path: string, at: ValuePath, entry: ReadEntry, keys: Scope['keys']): unknown {
    keepPlace(at, entry.place);
    return build({ ...node, isRequired: true }, path, at, { cells: entry.cells, entry, base: path, keys }).value;
  }

  function soleEntry(node: GroupNode, path: string, at: ValuePath): Built {
    const entry = index.takeOne(path);
    if (entry === undefined) return nothing;
    keepPlace(at, entry.place);
    const scope = { cells: entry.cells, entry, base: path, keys: new Map() };
    return { value: group({ ...node, isRequired: true }, path, at, scope).value, isFilled: true };
  }

  function listed({ item, isRequired }: ListNode, path: string, at: ValuePath, { keys }: Scope): Built {
    const found = index.take(path, parentKeysIn(index, path, keys));
    const rows = found.filter(({ isEmptyList }) => !isEmptyList);
    if (found.length === 0 && !isRequired) return nothing;
    const value = rows.map((entry, place) => {
      const own = entry.ordinal ?? keyField(entry);
      return entryValue(
        item,
        `${path}[]`,
        [...at, place],
        entry,
        own === undefined ? keys : new Map([...keys, [path, own]]),
      );
    });
    return { value, isFilled: found.length > 0 };
  }

  /** A list of lists: rows with the same number are one list, in the order of the numbers. */
  function grouped({ isRequired }: ListNode, inner: ListNode, path: string, at: ValuePath): Built {
    const numbers = index
      .keysOf(`${path}[]`)
      .map(([key]) => key ?? '')
      .sort((one, other) => Number(one) - Number(other));
    if (numbers.length === 0 && !isRequired) return nothing;
    const value = numbers.map((number, place) => {
      const scope = { cells: new Map(), entry: undefined, base: path, keys: new Map([[path, number]]) };
      return build(inner, `${path}[]`, [...at, place], scope).value;
    });
    return { value, isFilled: numbers.length > 0 };
  }

  function lines({ atMost, isRequired }: ListNode, key: string, at: ValuePath, scope: Scope): Built {
    const value: unknown[] = [];
    for (let place = 0; place < atMost; place += 1) {
      const cell = scope.cells.get(`${key}[${place}]`);
      if (place === 0 && cell !== undefined) keep(at, cell);
      if (cell === undefined || (cell.value === undefined && !cell.isFaulty)) continue;
      keep([...at, value.length], cell);
      value.push(cell.value);
    }
    const isFilled = value.length > 0;
    return isFilled || isRequired ? { value, isFilled } : nothing;
  }

  function spread({ isRequired }: ListNode, { idField, namedBy }: SpreadList, at: ValuePath, { entry }: Scope): Built {
    const order = entry?.spreadOrder ?? idsNamedBy(namedBy);
    const ids = [...(entry?.spread.keys() ?? [])];
    const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length + ids.indexOf(id));
    const sorted = ids.sort((one, other) => rank(one) - rank(other));
    if (sorted.length === 0 && !isRequired && entry?.spreadOrder === undefined) return nothing;
    const value = sorted.map((id, place) => {
      const own = [...(entry?.spread.get(id) ?? [])];
      const [first] = own;
      if (first !== undefined) keepPlace([...at, place], first[1].place);
      for (const [key, cell] of own) keep([...at, place, key], cell);
      return { [idField]: id, ...Object.fromEntries(own.map(([key, cell]) => [key, cell.value])) };
    });
    return { value, isFilled: value.length > 0 };
  }

  const { value } = build(root, '', [], { cells: forms, entry: undefined, base: '', keys: new Map() });
  return { value, placeOf: (path) => cells.get(JSON.stringify(path)), orphans: index.left() };
}

/** The key of a cell: what comes after the entry or, in a form, the whole path. */
function relative(path: string, { base, entry }: Scope): string {
  if (entry === undefined) return path;
  return path === base ? lineKey : path.slice(base.length + 1);
}

function keyField({ source, cells }: ReadEntry): string | undefined {
  const value = source.key?.type === 'field' ? cells.get(source.key.field)?.value : undefined;
  return value === undefined ? undefined : String(value);
}

function parentKeysIn(index: EntryIndex, path: string, keys: ReadonlyMap<string, string>): readonly string[] {
  return index.parentsOf(path).map((listPath) => keys.get(listPath) ?? '');
}

/** The ids of the entries of a list in the order of their rows, looked up once. */
function createIdLists(entries: readonly ReadEntry[]): (path: string) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (path) => {
    const known = lists.get(path);
    if (known !== undefined) return known;
    const own = entries.filter(({ source }) => source.path === path);
    const ids = [...new Set(own.map(({ cells }) => String(cells.get('id')?.value ?? '')))];
    lists.set(path, ids);
    return ids;
  };
}
