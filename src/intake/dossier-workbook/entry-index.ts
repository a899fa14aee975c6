import type { ReadEntry } from './read-table.ts';

/** The rows of all tables by the list they are of and by what they belong to; each is taken once. */
export interface EntryIndex {
  /** The rows of a list that carry these keys, in the order of the sheet. */
  readonly take: (path: string, parentKeys: readonly string[]) => readonly ReadEntry[];
  /** The only row of what is there once; further ones are left. */
  readonly takeOne: (path: string) => ReadEntry | undefined;
  /** The keys that rows of a list carry, each once. */
  readonly keysOf: (path: string) => readonly (readonly string[])[];
  /** The lists around a list whose keys its rows carry. */
  readonly parentsOf: (path: string) => readonly string[];
  /** The rows that nobody has taken. */
  readonly left: () => readonly ReadEntry[];
}

export function createEntryIndex(entries: readonly ReadEntry[]): EntryIndex {
  const byPath = new Map<string, Map<string, ReadEntry[]>>();
  for (const entry of entries) {
    const ofList = byPath.get(entry.source.path) ?? new Map<string, ReadEntry[]>();
    byPath.set(entry.source.path, ofList);
    const key = joined(entry.parentKeys);
    const rows = ofList.get(key);
    if (rows === undefined) ofList.set(key, [entry]);
    else rows.push(entry);
  }
  const taken = new Set<ReadEntry>();
  return {
    take: (path, parentKeys) => {
      const rows = byPath.get(path)?.get(joined(parentKeys)) ?? [];
      for (const row of rows) taken.add(row);
      byPath.get(path)?.delete(joined(parentKeys));
      return rows;
    },
    takeOne: (path) => {
      const row = byPath.get(path)?.get('')?.[0];
      if (row !== undefined) taken.add(row);
      return row;
    },
    keysOf: (path) => [...(byPath.get(path)?.values() ?? [])].map(([first]) => first?.parentKeys ?? []),
    parentsOf: (path) => {
      const [rows] = [...(byPath.get(path)?.values() ?? [])];
      return rows?.[0]?.source.parents.map(({ listPath }) => listPath) ?? [];
    },
    left: () => entries.filter((entry) => !taken.has(entry)),
  };
}

function joined(keys: readonly string[]): string {
  return keys.join('\n');
}
