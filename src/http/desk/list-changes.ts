import type { SchemaNode } from '../../domain/dossier-tables/schema-tree.ts';
import { type Draft, type DraftPath, placeOf, valueAt, withoutValue, withValue, writtenPath } from './draft.ts';

/** An entry that was taken out of a list, and where it stood. */
export interface RemovedEntry {
  readonly path: string;
  readonly value: unknown;
}

/** A draft after a button of a list, with what the page then says. */
export interface ListChange {
  readonly draft: Draft;
  /** Entry that the cursor goes to. */
  readonly focus?: string;
  readonly removed?: RemovedEntry;
  readonly order?: EntryOrder;
}

/** The entries of a list after a change, each by where it stood before; nothing for one that was not there. */
interface EntryOrder {
  readonly list: string;
  readonly from: readonly (number | undefined)[];
}

/**
 * What a button does to a list: `add:<list>`, `remove:<entry>`, `up:<entry>`, `down:<entry>`; nothing for any other words.
 */
export function changeList(draft: Draft, button: string): ListChange | undefined {
  const [, action, written = ''] = /^(add|remove|up|down):(.+)$/.exec(button) ?? [];
  const place = placeOf(written);
  if (action === undefined || place === undefined) return undefined;
  if (action === 'add') return place.node.type === 'list' ? added(draft, place.path, place.node.item) : undefined;
  const entry = valueAt(draft, place.path);
  const at = place.path.at(-1);
  if (typeof at !== 'number' || entry === undefined) return undefined;
  if (action === 'remove') return taken(draft, place.path, at);
  return moved(draft, place.path.slice(0, -1), at, action === 'up' ? at - 1 : at + 1);
}

/** Puts an entry back where it stood, or at the end of a list that has become shorter; nothing if it stood in no list. */
export function restoreEntry(draft: Draft, { path: written, value }: RemovedEntry): ListChange | undefined {
  const place = placeOf(written);
  const at = place?.path.at(-1);
  if (place === undefined || typeof at !== 'number') return undefined;
  const list = place.path.slice(0, -1);
  const entries = entriesAt(draft, list);
  const numbers = numbersOf(entries);
  return {
    draft: withValue(draft, list, entries.toSpliced(at, 0, value)),
    focus: written,
    order: { list: writtenPath(list), from: [...numbers.slice(0, at), undefined, ...numbers.slice(at)] },
  };
}

/** The path of what stood at a path before a change; nothing for what was taken out with its entry. */
export function pathAfter({ order }: ListChange, path: string): string | undefined {
  if (order === undefined || !path.startsWith(`${order.list}[`)) return path;
  const [, before, inside = ''] = /^(\d+)\](.*)$/.exec(path.slice(order.list.length + 1)) ?? [];
  const now = order.from.indexOf(Number(before));
  return now === -1 ? undefined : `${order.list}[${now}]${inside}`;
}

function added(draft: Draft, path: DraftPath, item: SchemaNode): ListChange {
  const entries = entriesAt(draft, path);
  return {
    draft: withValue(draft, path, [...entries, blank(item)]),
    focus: writtenPath([...path, entries.length]),
  };
}

/** A new entry: what can't be chosen is there already, everything else is to be filled in. */
function blank(node: SchemaNode): unknown {
  if (node.type === 'list') return [blank(node.item)];
  if (node.type === 'leaf') return '';
  const fields = node.fields.flatMap(([name, field]): [string, unknown][] => {
    if (field.type === 'list' && field.isRequired) return [[name, blank(field)]];
    if (field.type === 'leaf' && field.isRequired && field.leaf.type === 'boolean') return [[name, false]];
    return [];
  });
  return Object.fromEntries(fields);
}

function taken(draft: Draft, path: DraftPath, at: number): ListChange {
  const list = path.slice(0, -1);
  const others = withoutValue(draft, path);
  return {
    draft: isLeftOut(others, list) ? withoutValue(others, list) : others,
    removed: { path: writtenPath(path), value: valueAt(draft, path) },
    order: { list: writtenPath(list), from: numbersOf(entriesAt(draft, list)).toSpliced(at, 1) },
  };
}

/** A list that can be left out is left out with its last entry: many of these must not be there without any. */
function isLeftOut(draft: Draft, list: DraftPath): boolean {
  return entriesAt(draft, list).length === 0 && placeOf(writtenPath(list))?.node.isRequired === false;
}

function moved(draft: Draft, list: DraftPath, from: number, to: number): ListChange | undefined {
  const entries = entriesAt(draft, list);
  if (to < 0 || to >= entries.length) return undefined;
  const order = numbersOf(entries).toSpliced(from, 1).toSpliced(to, 0, from);
  return {
    draft: withValue(
      draft,
      list,
      order.map((at) => entries[at]),
    ),
    focus: writtenPath([...list, to]),
    order: { list: writtenPath(list), from: order },
  };
}

function numbersOf(entries: readonly unknown[]): readonly number[] {
  return [...entries.keys()];
}

function entriesAt(draft: Draft, path: DraftPath): readonly unknown[] {
  const entries = valueAt(draft, path);
  return Array.isArray(entries) ? entries : [];
}
