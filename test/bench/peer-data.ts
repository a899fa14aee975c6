import type { Context, ContextValue } from '../../src/documents/document-kind.ts';

/** The words of a paper for a library, entry by entry. */
export type PeerData = Readonly<Record<string, unknown>>;

/**
 * The words as the templates of the libraries ask for them: the columns of a table side by side, `not_…` beside each
 * condition, and in each entry the `next` that carbone looks for behind the last.
 */
export function peerData(context: Context): PeerData {
  return Object.fromEntries([
    ['next', ''],
    ...Object.entries(context).flatMap(([name, value]) => valuesOf(name, value)),
  ]);
}

function valuesOf(name: string, value: ContextValue): (readonly [string, unknown])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'boolean')
    return [
      [name, value],
      [`not_${name}`, !value],
    ];
  const entries = value.map(peerData);
  const isEmpty = [`not_${name}`, entries.length === 0] as const;
  if (name !== 'columns' && name !== 'cells') return [[name, entries], isEmpty];
  return entries.flatMap((entry, at) =>
    Object.entries(entry).map(([key, inner]) => [`${name}_${at}_${key}`, inner] as const),
  );
}

/** How many columns the tables of a paper have, the same in all. */
export function columnsOf(context: Context): number {
  const [table] = (context.tables ?? []) as readonly Context[];
  return ((table?.columns ?? []) as readonly Context[]).length;
}

/** What the paper must say: of each row the name of the unit with all its figures, cell by cell. */
export function rowsOf(context: Context): readonly string[] {
  return lists(context, 'rows').map(({ unitName, cells }) =>
    [unitName, ...(cells as readonly Context[]).map(({ text }) => text)].join('\n'),
  );
}

/** Every single line of words in it. */
export function linesOf(value: ContextValue | Context): readonly string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.length > 1);
  if (typeof value === 'boolean') return [];
  return Object.values(value).flatMap((inner) => linesOf(inner));
}

function lists(value: Context, name: string): readonly Context[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!Array.isArray(inner)) return [];
    return key === name
      ? (inner as readonly Context[])
      : (inner as readonly Context[]).flatMap((each) => lists(each, name));
  });
}
