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
  /** Name of a sheet of the same workbook that is shown when the words are clicked. */
  readonly linksTo?: string;
}

/** A number that can be counted with. */
export interface Figure {
  /** Exact decimal with a point, at most 15 digits. */
  readonly figure: string;
  /** Decimals that are shown. */
  readonly decimals: number;
  /** How it follows from other cells, so that the spreadsheet computes it; the figure is what must come out. */
  readonly follows?: Derivation;
}

/** An open cell of a form: what may be typed into it, and what was typed before, which may be changed. */
export interface Input {
  readonly input: Exclude<Entry, { readonly type: 'none' }>;
  readonly value?:
    | { readonly text: string }
    /** Exact decimal with a point, at most 15 digits; it is shown with so many decimals. */
    | { readonly figure: string; readonly decimals: number }
    /** ISO day from March 1900 on. */
    | { readonly day: string };
}

/** What stands in a cell of a table; nothing where it is empty. */
export type TableCell = Words | Figure | Input | undefined;

/** Columns are counted from 0, and are of the figure's own row. */
export type Derivation =
  /** The sum of the columns from the first to the last. */
  | { readonly sumFrom: number; readonly sumTo: number }
  /** A column in per cent of a maximum, an exact decimal, rounded half up. The maximum is no cell: rows may be sorted. */
  | { readonly percentOf: number; readonly maximum: string }
  /** A column less another. */
  | { readonly less: number; readonly of: number };

/** One table on its sheet, with the lines above and below it; printed on A4, one page wide. */
export interface Sheet {
  /** At most 31 characters, none of `[ ] : * ? / \ '`. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Whether only entries may be typed in: captions and finished cells are locked, without a password. */
  readonly isForm: boolean;
  /** Whether people may insert rows and columns of their own into a form, and sort it. */
  readonly canGrow?: boolean;
  /** Whether finished cells are shaded, so that open ones are told from them at a glance. */
  readonly isShaded?: boolean;
  /** Whether the columns may be wider than the page: it is then printed smaller. */
  readonly isScaled?: boolean;
  /** Stable English names of the columns in a hidden row above the headings, for whoever reads the file. */
  readonly keys?: readonly string[];
  /** Of the tab, as RRGGBB. */
  readonly tabColour?: string;
  readonly lead: readonly Line[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Line[];
  /** Whether rows can be picked by what stands in their columns. */
  readonly hasFilter?: boolean;
  /** Columns at the left that stay in sight. */
  readonly frozenColumns?: number;
}

/** A line over the whole width of the table. */
export interface Line extends Words {
  /**
   * `name` bold and flush left, `label` (Phụ lục I) and `title` bold and centred, `attachment` (Kèm theo …) italic and centred, `field` (Đơn vị: …)
   * flush left above the table, `note` flush left below it.
   */
  readonly role: 'name' | 'label' | 'title' | 'attachment' | 'field' | 'note';
  /** What people write behind the words of a line above the table ("Đơn vị:"), in a cell of its own: the words stay locked. */
  readonly entry?: Exclude<Entry, { readonly type: 'none' }>;
}

export interface Column {
  readonly heading: string;
  /** Whether the words of the heading may be changed in a form. */
  readonly isHeadingOpen?: boolean;
  /** Whether nobody sees the column: it is for whoever reads the file, and takes no width. */
  readonly isHidden?: boolean;
  /** Millimetres on paper; all columns together are at most as wide as the sheet's printable area (165 or 252 mm). */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly entry: Entry;
}

/**
 * What may be typed into the cells of a column; `prompt` is shown beside the cell unless it is empty, `fault` when what
 * is typed is refused.
 */
export type Entry =
  /** Nothing: the cells are finished. */
  | { readonly type: 'none' }
  | { readonly type: 'text'; readonly maximumLength: number; readonly prompt: string; readonly fault: string }
  /** A day from the first year (2000 if none is given, 1901 at the earliest) to 2100, shown as 20/09/2024. */
  | { readonly type: 'date'; readonly firstYear?: number; readonly prompt: string; readonly fault: string }
  /** A number from 0 on, shown as it is typed. */
  | { readonly type: 'decimal'; readonly prompt: string; readonly fault: string }
  | {
      readonly type: 'whole';
      readonly minimum: number;
      readonly maximum: number;
      readonly prompt: string;
      readonly fault: string;
    }
  /** Whole đồng from 0 on, shown with the thousands set apart. */
  | { readonly type: 'money'; readonly prompt: string; readonly fault: string }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly prompt: string; readonly fault: string };

/** A row of the table, with one cell for each column; an absent one is empty, and open if its column has an entry. */
export type Row =
  /** A bold row that opens a part ("I", "Hạ tầng CNTT"), or says what the rows below are measured by; locked. */
  | {
      readonly role: 'section' | 'maximum';
      readonly cells: readonly (Words | Figure | undefined)[];
      /** Whether the first words take the whole width. */
      readonly isWhole?: boolean;
    }
  | { readonly role: 'data'; readonly cells: readonly TableCell[] }
  /** A bold row with the sum of each money column over the data rows above it; `label` spans the columns before the first. */
  | { readonly role: 'total'; readonly label: string };
