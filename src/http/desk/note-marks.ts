import type { ResultTable } from './draft-results.ts';

/** A note below a table, by the number at its mark. */
export interface MarkedNote {
  readonly number: number;
  readonly text: string;
}

/** The notes of one table in the order of their marks. */
export interface TableNotes {
  /** The number of the note with these words in this table. */
  readonly markOf: (text: string) => number | undefined;
  readonly notes: readonly MarkedNote[];
}

/**
 * Numbers the notes of all tables as the decision does: they count through; words that stood before keep their number.
 */
export function noteMarks(tables: readonly ResultTable[]): readonly TableNotes[] {
  let next = 1;
  const shared = new Map<string, number>();
  return tables.map(({ printed }) => {
    const own = new Map<string, number>();
    const tell = (text: string, isShared: boolean) => {
      if (own.has(text)) return;
      const known = isShared ? shared.get(text) : undefined;
      own.set(text, known ?? next++);
      if (isShared && known === undefined) shared.set(text, own.get(text) ?? 0);
    };
    for (const { text } of printed.tableNotes) tell(text, true);
    for (const { text } of printed.columns.flatMap(({ headingNotes }) => headingNotes)) tell(text, false);
    for (const { text } of printed.groups.flatMap(({ rows }) => rows.flatMap(({ unitNotes }) => unitNotes)))
      tell(text, false);
    return {
      markOf: (text) => own.get(text),
      notes: [...own].map(([text, number]) => ({ number, text })).toSorted((one, other) => one.number - other.number),
    };
  });
}
