/**
 * A workbook as a kind of paper describes it: what it says and what may be typed into it. Fonts, borders, heights and
 * the rest of its looks belong to the renderer, which knows no kind.
 */
export interface Workbook {
  /** Title in the properties of the file. */
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** What a returned file is recognised by, in a hidden sheet: stable English names and their values. */
  readonly facts: Readonly<Record<string, Words>>;
}

/**
 * Words of a cell. Words that differ from unit to unit of one round are marked, so that the renderer draws everything
 * else of such workbooks once.
 */
export interface Words {
  readonly text: string;
  readonly varies?: boolean;
}

/** One table on its sheet, with the lines above and below it; printed on A4, one page wide. */
export interface Sheet {
  /** At most 31 characters, none of `[ ] : * ? / \ '`. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Whether only entries may be typed in: captions and finished cells are locked, without a password. */
  readonly isForm: boolean;
  readonly lead: readonly Line[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Line[];
}

/** A line over the whole width of the table. */
export interface Line extends Words {
  /**
   * `label` (Phụ lục I) and `title` bold and centred, `attachment` (Kèm theo …) italic and centred, `field` (Đơn vị: …)
   * flush left above the table, `note` flush left below it.
   */
  readonly role: 'label' | 'title' | 'attachment' | 'field' | 'note';
  /** A line that people complete themselves ("Đơn vị: …"): open in a form. */
  readonly isOpen?: boolean;
}

export interface Column {
  readonly heading: string;
  /** Millimetres on paper; all columns together are at most as wide as the sheet's printable area (165 or 252 mm). */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly entry: Entry;
}

/** What may be typed into the cells of a column; `prompt` is shown beside the cell, `fault` when it is refused. */
export type Entry =
  /** Nothing: the cells are finished. */
  | { readonly type: 'none' }
  | { readonly type: 'text'; readonly maximumLength: number; readonly prompt: string; readonly fault: string }
  /** A day of the years 2000 to 2100, shown as 20/09/2024. */
  | { readonly type: 'date'; readonly prompt: string; readonly fault: string }
  /** Whole đồng from 0 on, shown with the thousands set apart. */
  | { readonly type: 'money'; readonly prompt: string; readonly fault: string }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly prompt: string; readonly fault: string };

/** A row of the table, with one text for each column; an absent text is an empty cell, open if its column has an entry. */
export type Row =
  /** A bold row that opens a part ("I", "Hạ tầng CNTT"); locked. */
  | { readonly role: 'section'; readonly cells: readonly (Words | undefined)[] }
  | { readonly role: 'data'; readonly cells: readonly (Words | undefined)[] }
  /** A bold row with the sum of each money column over the data rows above it; `label` spans the columns before the first. */
  | { readonly role: 'total'; readonly label: string };
