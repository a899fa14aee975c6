/** A table file from elsewhere as people see it: a workbook of Excel, or the one sheet of a CSV file. */
export interface Workbook {
  /** In the order of the tabs. Sheets of charts and macros are none. */
  readonly sheets: readonly Sheet[];
  /** Macros are never run; whoever imports the file may want to say that it has some. */
  readonly hasMacros: boolean;
  /** Links to other files and data sources are never followed: cells hold what Excel stored last. */
  readonly hasExternalLinks: boolean;
}

export interface Sheet {
  /** The name on the tab; of a CSV file empty. */
  readonly name: string;
  /** `very-hidden` sheets are those that Excel's own menu does not list. */
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** Rows with at least one cell, by number. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedCells[];
  /** Numbers of the hidden columns, from 1. */
  readonly hiddenColumns: readonly number[];
  /** How many cells with content stand to the right of the last column that is read, IV (256). */
  readonly cellsLeftOut: number;
}

export interface SheetRow {
  /** As Excel counts, from 1. */
  readonly number: number;
  readonly isHidden: boolean;
  /** Of a CSV file how many fields the record has, empty ones counted. */
  readonly fields?: number;
  /** Cells with content, from left to right; those that a merged cell covers have none to see. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** As Excel says it: `D12`. */
  readonly address: string;
  /** From 1. */
  readonly column: number;
  readonly kind: CellKind;
  /**
   * text: in NFC, with `\n` for line breaks, never trimmed beyond what Excel trims.
   * number: exact decimal text of the stored number without exponent, for example `87.78`; at most 15 significant
   * digits, as Excel counts: the 87.780000000000001 of a file is the 87.78 that was typed.
   * percent: the stored number, so `0.8778` where 87,78% is shown.
   * date: `2023-12-31`, `2023-12-31T08:30:00`, or `08:30:00` for a time of day.
   * boolean: `TRUE` or `FALSE`.
   * error: `#DIV/0!` and the like, or empty for a formula whose value the file does not hold.
   */
  readonly text: string;
  /** How many decimals the format of a number always shows: with 2, the stored 970 is seen as 970.00. */
  readonly decimals?: number;
  /** Whether the format shows the number divided by thousands, so that people see another one than `text`. */
  readonly isScaled?: boolean;
  /** Whether a formula stands in the cell; `text` is the value that was stored with it. */
  readonly isFormula: boolean;
}

export type CellKind = 'text' | 'number' | 'percent' | 'date' | 'boolean' | 'error';

/** An area of cells that are shown as one: its value is that of the first row and column. All from 1, ends included. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}
