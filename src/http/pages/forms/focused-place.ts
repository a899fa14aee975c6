import type { GroupNode, SchemaNode } from '../../../domain/dossier-tables/schema-tree.ts';
import type { DeskView } from '../../desk/desk-view.ts';
import { type DraftPath, placeOf, writtenPath } from '../../desk/draft.ts';

/** The fields of an object that people fill in: ids are made of names, and what has one value only is not asked. */
export function shownFields(node: GroupNode): GroupNode['fields'] {
  return node.fields.filter(([name, field]) => !(name === 'id' && field.type === 'leaf') && !isConstant(field));
}

function isConstant(node: SchemaNode): boolean {
  return node.type === 'leaf' && node.leaf.type === 'choice' && node.leaf.values.length === 1;
}

/** The field that the cursor goes to: the one asked for, or the first of an entry that was added or put back. */
export function focusedField({ focus, button, removed }: DeskView): string | undefined {
  const isElsewhere = movedBy(button) !== undefined || removed !== undefined;
  const place = focus === undefined || isElsewhere ? undefined : placeOf(focus);
  return place === undefined ? undefined : firstField(place.path, place.node);
}

function firstField(path: DraftPath, node: SchemaNode): string | undefined {
  if (node.type === 'leaf') return writtenPath(path);
  if (node.type === 'list') return firstField([...path, 0], node.item);
  const [name, field] = shownFields(node)[0] ?? [];
  return name === undefined || field === undefined ? undefined : firstField([...path, name], field);
}

/**
 * The button of an entry that the cursor goes to after the entry was moved: the same again, so that it can be pressed on, or
 * the one for the other way at the end of the list.
 */
export function focusedButton({ focus, button }: DeskView, entry: string, at: number, count: number) {
  const moved = focus === entry ? movedBy(button) : undefined;
  if (moved === 'up') return at === 0 ? 'down' : 'up';
  if (moved === 'down') return at === count - 1 ? 'up' : 'down';
  return undefined;
}

function movedBy(button: string): string | undefined {
  return /^(up|down):/.exec(button)?.[1];
}

/** Where in a list an entry has just been taken out. */
export function removedFrom({ removed }: DeskView, list: string): number | undefined {
  const [, around, at] = /^(.+)\[(\d+)\]$/.exec(removed?.path ?? '') ?? [];
  return around === list ? Number(at) : undefined;
}
