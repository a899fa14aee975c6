/** One row of a table of a paper, and where a reader finds it ("Bảng 2, hàng 5"). */
export interface PaperRow {
  readonly place: string;
  readonly cells: readonly string[];
}

/** A piece of a paper: a table, or a paragraph outside tables. */
export type PaperBlock =
  | { readonly kind: 'table'; readonly rows: readonly PaperRow[] }
  | { readonly kind: 'paragraph'; readonly place: string; readonly text: string };

/** What a paper says, in its order, whatever kind of file it came in. */
export type PaperContent = readonly PaperBlock[];
