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
  if (action === 'remove') return { draft: withoutValue(draft, place.path), removed: { path: written, value: entry } };
  return moved(draft, place.path.slice(0, -1), at, action === 'up' ? at - 1 : at + 1);
}

/** Puts an entry back where it stood, or at the end of a list that has become shorter. */
export function restoreEntry(draft: Draft, { path: written, value }: RemovedEntry): Draft {
  const place = placeOf(written);
  const at = place?.path.at(-1);
  if (place === undefined || typeof at !== 'number') return draft;
  const list = place.path.slice(0, -1);
  const entries = entriesAt(draft, list);
  return withValue(draft, list, entries.toSpliced(Math.min(at, entries.length), 0, value));
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

function moved(draft: Draft, list: DraftPath, from: number, to: number): ListChange | undefined {
  const entries = entriesAt(draft, list);
  if (to < 0 || to >= entries.length) return undefined;
  const others = entries.toSpliced(from, 1);
  return {
    draft: withValue(draft, list, others.toSpliced(to, 0, entries[from])),
    focus: writtenPath([...list, to]),
  };
}

function entriesAt(draft: Draft, path: DraftPath): readonly unknown[] {
  const entries = valueAt(draft, path);
  return Array.isArray(entries) ? entries : [];
}
