import type { SchemaNode } from '../../domain/dossier-tables/schema-tree.ts';
import { dossierTree } from '../../domain/dossier-tables/tables.ts';

/**
 * A dossier that is being worked on: it has the shape of one (objects, lists and values stand where the schema has
 * them), but values may be missing or wrong.
 */
export type Draft = Readonly<Record<string, unknown>>;

/** Names of fields and numbers of entries, from the outermost: `assessment`, `groups`, 0, `title`. */
export type DraftPath = readonly (string | number)[];

/** What stands at a path; nothing where there is nothing. */
export function valueAt(draft: unknown, path: DraftPath): unknown {
  return path.reduce<unknown>((value, step) => own(value, step), draft);
}

function own(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;
}

/** A path as it is written: `assessment.groups[0].title`. */
export function writtenPath(path: DraftPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * The path that is written so, and what the schema has there; nothing for what no dossier has, be it a name of every
 * object's prototype.
 */
export function placeOf(written: string): { readonly path: DraftPath; readonly node: SchemaNode } | undefined {
  if (!/^[A-Za-z]+(?:\.[A-Za-z]+|\[\d{1,5}\])*$/.test(written)) return undefined;
  const path = [...written.matchAll(/[A-Za-z]+|\d+/g)].map(([step]) => (/^\d/.test(step) ? Number(step) : step));
  let node: SchemaNode | undefined = dossierTree;
  for (const step of path) node = node === undefined ? undefined : childOf(node, step);
  return node === undefined ? undefined : { path, node };
}

function childOf(node: SchemaNode, step: string | number): SchemaNode | undefined {
  if (typeof step === 'number') return node.type === 'list' ? node.item : undefined;
  return node.type === 'group' ? node.fields.find(([name]) => name === step)?.[1] : undefined;
}

/** The draft with another value at a path; objects and lists around it are made where they are missing. */
export function withValue(draft: Draft, path: DraftPath, value: unknown): Draft {
  return changed(draft, path, () => value) as Draft;
}

/** The draft without what stands at a path; the entries behind one of a list move up. */
export function withoutValue(draft: Draft, path: DraftPath): Draft {
  const last = path.at(-1);
  if (last === undefined || valueAt(draft, path) === undefined) return draft;
  return changed(draft, path.slice(0, -1), (around) => {
    if (Array.isArray(around)) return around.filter((_, at) => at !== last);
    return Object.fromEntries(Object.entries(around as object).filter(([name]) => name !== last));
  }) as Draft;
}

function changed(value: unknown, path: DraftPath, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  const inner = changed(own(value, step), rest, change);
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    list[Math.min(step, list.length)] = inner;
    return list;
  }
  return { ...(value as object | undefined), [step]: inner };
}

/** Whether a plain value can be worked on: it and all of its parts are of the sort that the schema has there. */
export function isDraft(value: unknown): value is Draft {
  return value !== undefined && hasShapeOf(dossierTree, value);
}

function hasShapeOf(node: SchemaNode, value: unknown): boolean {
  if (value === undefined) return true;
  if (node.type === 'list') return Array.isArray(value) && value.every((each) => hasShapeOf(node.item, each));
  if (node.type === 'leaf')
    return node.leaf.type === 'codes' ? Array.isArray(value) && value.every(isPlain) : isPlain(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const fields = new Map(node.fields);
  return Object.entries(value).every(([name, inner]) => {
    const field = fields.get(name);
    return field === undefined || hasShapeOf(field, inner);
  });
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
