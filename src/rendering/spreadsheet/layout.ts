import type { Sheet } from '../../documents/workbook.ts';
import type { CellRange } from './address.ts';

/**
 * A workbook down to its cells, but for the texts that vary: two workbooks with equal layouts differ in those only, so
 * the layout as JSON is what a drawn workbook is kept under. Plain values only.
 */
export interface Layout {
  readonly title: string;
  readonly sheets: readonly SheetLayout[];
  /** Names and values of the facts, as slots. */
  readonly facts: readonly (readonly [name: number, value: number])[];
  /** Lists of choices on the facts sheet, as slots. */
  readonly choiceLists: readonly (readonly number[])[];
  /** Every text of a cell; its place is its slot. null is a text that varies. */
  readonly texts: readonly (string | null)[];
}

export interface SheetLayout {
  readonly name: string;
  readonly orientation: Sheet['orientation'];
  readonly isForm: boolean;
  readonly canGrow: boolean;
  /** RRGGBB, or nothing. */
  readonly tabColour: string;
  /** Numbers of the hidden columns, counted from 1. */
  readonly hiddenColumns: readonly number[];
  /** Cells that show another sheet when they are clicked. */
  readonly links: readonly { readonly address: string; readonly sheet: string }[];
  /** In units of spreadsheet files. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowLayout[];
  /** Number of the row of column headings, counted from 1. */
  readonly headingRow: number;
  readonly merges: readonly CellRange[];
  readonly rules: readonly EntryRule[];
  readonly hasFilter: boolean;
  readonly frozenColumns: number;
}

export interface RowLayout {
  /** Points. */
  readonly height: number;
  /** Whether the row becomes higher when a long text is typed. */
  readonly grows: boolean;
  readonly isHidden?: boolean;
  readonly cells: readonly CellLayout[];
}

export interface CellLayout {
  readonly style: CellStyle;
  readonly content?: CellContent;
}

export type CellContent =
  | { readonly slot: number }
  | { readonly number: number }
  | { readonly formula: string; readonly result: number | string };

/** `decimals-2` is a number with two decimals. */
export type CellFormat = 'general' | 'text' | 'date' | 'money' | `decimals-${number}`;

export interface CellStyle {
  readonly role:
    | 'name'
    | 'label'
    | 'title'
    | 'attachment'
    | 'field'
    | 'answer'
    | 'note'
    | 'heading'
    | 'section'
    | 'maximum'
    | 'data'
    | 'total'
    | 'warning';
  readonly align: 'left' | 'center' | 'right';
  readonly format: CellFormat;
  readonly isOpen: boolean;
  readonly isShaded?: boolean;
}

/** What may be typed into some cells: a rule of the sheet ("data validation"). */
export interface EntryRule {
  readonly type: 'textLength' | 'date' | 'whole' | 'decimal' | 'list';
  readonly operator: 'between' | 'lessThanOrEqual';
  readonly formulas: readonly string[];
  readonly prompt: string;
  readonly fault: string;
  readonly ranges: readonly CellRange[];
  /** Condition for the first cell of the ranges, relative for all others: that it holds what may not be typed. */
  readonly unfit: string;
}
