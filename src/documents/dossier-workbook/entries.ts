import type { Dossier } from '../../domain/dossier.ts';
import { stepsOf } from '../../domain/dossier-tables/paths.ts';
import { type ListKey, lineKey, type Source } from '../../domain/dossier-tables/sources.ts';

/** An entry of a list as a row of a table. */
export interface Entry {
  /** Keys of the lists around it, as its table has them. */
  readonly parentKeys: readonly (string | number)[];
  /** Its own number, where others point to it by that. */
  readonly ordinal: number | undefined;
  /** Nothing for a list that is stated without entries. */
  readonly value: unknown;
  readonly isEmptyList: boolean;
}

/** All entries of a source in the order of the dossier. */
export function entriesOf(dossier: Dossier, source: Source): readonly Entry[] {
  const entries: Entry[] = [];
  const counts = new Map<string, number>();
  const keyOf = (path: string, item: unknown, place: number): string | number => {
    const key = path === source.path ? source.key : source.parents.find(({ listPath }) => listPath === path)?.key;
    return keyIn(key, item, place, () => next(counts, path));
  };
  function add(value: unknown, keys: ReadonlyMap<string, string | number>): void {
    const parentKeys = source.parents.map(({ listPath }) => keys.get(listPath) ?? '');
    if (!Array.isArray(value)) {
      entries.push({ parentKeys, ordinal: undefined, value, isEmptyList: false });
      return;
    }
    if (value.length === 0) entries.push({ parentKeys, ordinal: undefined, value: undefined, isEmptyList: true });
    for (const [place, item] of value.entries()) {
      const key = keyOf(source.path, item, place);
      const ordinal = source.key?.type === 'ordinal' && typeof key === 'number' ? key : undefined;
      entries.push({ parentKeys, ordinal, value: item, isEmptyList: false });
    }
  }
  function visit(
    value: unknown,
    steps: readonly string[],
    path: string,
    keys: ReadonlyMap<string, string | number>,
  ): void {
    const [step, ...rest] = steps;
    if (value === undefined) return;
    if (step === undefined) add(value, keys);
    else if (step !== '[]') visit(memberOf(value, step), rest, path === '' ? step : `${path}.${step}`, keys);
    else if (Array.isArray(value)) {
      for (const [place, item] of value.entries()) {
        visit(item, rest, `${path}[]`, new Map([...keys, [path, keyOf(path, item, place)]]));
      }
    }
  }
  visit(dossier, stepsOf(source.path), '', new Map());
  return entries;
}

/** What a field of an entry holds; a line is its own field. */
export function fieldOf(entry: unknown, key: string): unknown {
  if (key === lineKey && typeof entry !== 'object') return entry;
  let value = entry;
  for (const step of key.split(/[.[\]]+/)) if (step !== '') value = memberOf(value, step);
  return value;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function keyIn(key: ListKey | undefined, item: unknown, place: number, through: () => number): string | number {
  if (key?.type === 'field') return String(memberOf(item, key.field));
  return key?.isThrough ? through() : place + 1;
}

function next(counts: Map<string, number>, path: string): number {
  const count = (counts.get(path) ?? 0) + 1;
  counts.set(path, count);
  return count;
}
