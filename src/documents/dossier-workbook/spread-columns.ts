import type { Dossier } from '../../domain/dossier.ts';
import type { Field } from '../../domain/dossier-tables/fields.ts';
import { spreadHeading, spreadNote } from '../../domain/dossier-tables/marks.ts';
import type { Spread } from '../../domain/dossier-tables/sources.ts';
import type { Table } from '../../domain/dossier-tables/tables.ts';
import { fieldOf } from './entries.ts';

/** Columns for the entries of a list inside of each row. */
export interface SpreadColumns {
  readonly fields: readonly {
    readonly heading: string;
    readonly field: Field;
    /** What the column shows of a row's entry. */
    readonly valueIn: (entry: unknown) => unknown;
  }[];
  /** What the columns can't say of a row's list: an order of its own, or that it is stated without entries. */
  readonly noteOf: (entry: unknown) => string | undefined;
}

/** Columns of a form that nobody has filled in yet. */
const blankIds = Array.from({ length: 6 }, (_, at) => `chi-so-${at + 1}`);

/** A column for each field of each id: first those of the index set in its order, then what the rows have beyond. */
export function spreadColumns(
  { spread }: Table,
  dossier: Dossier | undefined,
  rows: readonly unknown[],
): SpreadColumns {
  if (spread === undefined) return { fields: [], noteOf: () => undefined };
  const names = namesOf(dossier);
  const found = [...new Set([...names.keys(), ...rows.flatMap((row) => idsIn(row, spread))])];
  const ids = found.length === 0 ? blankIds : found;
  return {
    fields: spread.fields.flatMap((field) =>
      ids.map((id) => ({
        heading: spreadHeading(names.get(id), field, id),
        field,
        valueIn: (row: unknown) =>
          fieldOf(
            listIn(row, spread)?.find((each) => fieldOf(each, spread.idField) === id),
            field.key,
          ),
      })),
    ),
    noteOf: (row) => {
      const own = listIn(row, spread) === undefined ? undefined : idsIn(row, spread);
      const inOrder = ids.filter((id) => own?.includes(id));
      return own === undefined || (own.length > 0 && own.every((id, at) => id === inOrder[at]))
        ? undefined
        : spreadNote(own);
    },
  };
}

function namesOf(dossier: Dossier | undefined): ReadonlyMap<string, string> {
  const tiers = dossier?.assessment?.indexSet.tiers ?? [];
  return new Map(tiers.flatMap(({ mainIndices = [] }) => mainIndices.map(({ id, name }) => [id, name] as const)));
}

function listIn(row: unknown, { key }: Spread): readonly unknown[] | undefined {
  const list = fieldOf(row, key);
  return Array.isArray(list) ? list : undefined;
}

function idsIn(row: unknown, spread: Spread): readonly string[] {
  return (listIn(row, spread) ?? []).map((each) => String(fieldOf(each, spread.idField)));
}
