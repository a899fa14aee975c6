import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';
import { type CellPlace, cellPlace, columnLetters } from './cell-address.ts';
import type { CellBudget } from './cell-budget.ts';
import { type CellContext, cellValue } from './cell-values.ts';
import { createRichText } from './rich-text.ts';
import type { SheetCell, SheetRow } from './workbook.ts';

type Attributes = Readonly<Record<string, string>>;

/** Reads what is inside `sheetData` while it passes by. */
export interface RowReader {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** Whether rows are hidden that do not say so themselves (`zeroHeight`). */
  readonly hideByDefault: (hides: boolean) => void;
  readonly cellsLeftOut: () => number;
  /** The rows by number. */
  readonly finish: () => SheetRow[];
}

/**
 * Reads `row` and `c` (ECMA-376 Part 1, 18.3.1.73 and 18.3.1.4) with what is in them. A row or cell without address
 * follows the one before.
 */
export function createRowReader(context: CellContext, budget: CellBudget): RowReader {
  const limits = foreignLimits.workbook;
  const rows: SheetRow[] = [];
  const rich = createRichText();
  let hidesRows = false;
  let number = 0;
  let isNumbered = false;
  let isHidden = false;
  let cells: SheetCell[] = [];
  let column = 0;
  let attributes: Attributes = {};
  let value: string | undefined;
  let isInValue = false;
  let isFormula = false;
  let leftOut = 0;

  function openRow(row: Attributes): void {
    isNumbered = row.r !== undefined;
    number = isNumbered ? rowNumber(row.r) : number + 1;
    isHidden = row.hidden === undefined ? hidesRows || Number(row.ht ?? '1') === 0 : isOn(row.hidden);
    cells = [];
    column = 0;
  }

  function openCell(cell: Attributes): void {
    attributes = cell;
    const place = cellPlace(cell.r);
    column = place?.column ?? column + 1;
    if (place !== undefined) holdRow(place);
    value = undefined;
    isFormula = false;
    rich.take();
  }

  /** A row without number takes that of its first cell; a cell of another row is a fault. */
  function holdRow(place: CellPlace): void {
    if (!isNumbered) number = place.row;
    isNumbered = true;
    if (place.row !== number) throw new UnreadablePaperError('damaged');
  }

  function closeCell(): void {
    const stored = { type: attributes.t ?? 'n', format: attributes.s, value, inline: rich.take(), isFormula };
    const shown = cellValue(stored, context);
    if (shown === undefined) return;
    if (column > limits.columns) {
      leftOut += 1;
      return;
    }
    budget.spend(shown.text);
    cells.push({ address: lettersOf(column) + number, column, ...shown, isFormula });
  }

  function closeRow(): void {
    if (number > limits.lastRow) throw new UnreadablePaperError('damaged');
    if (cells.length === 0) return;
    rows.push({ number, isHidden, cells: inOrder(cells, (cell) => cell.column) });
    cells = [];
    if (rows.length > limits.rows) throw new UnreadablePaperError('too-large');
  }

  return {
    hideByDefault: (hides: boolean) => {
      hidesRows = hides;
    },
    open: (name: string, own: Attributes) => {
      if (name === 'c') openCell(own);
      else if (name === 'row') openRow(own);
      else if (name === 'f') isFormula = true;
      else if (name === 'v') {
        isInValue = true;
        value = '';
      } else rich.open(name, own);
    },
    close: (name: string) => {
      if (name === 'c') closeCell();
      else if (name === 'row') closeRow();
      else if (name === 'v') isInValue = false;
      else rich.close(name);
    },
    text: (text: string) => {
      if (!isInValue) return rich.text(text);
      value = (value ?? '') + text;
      if (value.length > limits.cellText * 7) throw new UnreadablePaperError('too-large');
    },
    cellsLeftOut: () => leftOut,
    finish: () => inOrder(rows, (row) => row.number),
  };
}

function rowNumber(stored: string | undefined): number {
  if (!/^[1-9]\d{0,6}$/.test(stored ?? '')) throw new UnreadablePaperError('damaged');
  return Number(stored);
}

/** Sorted by their number; two of one number are a fault, since nobody knows which of them people see. */
function inOrder<Item>(items: Item[], numberOf: (item: Item) => number): Item[] {
  let isSorted = true;
  for (let at = 1; at < items.length && isSorted; at += 1) {
    isSorted = numberOf(items[at - 1] as Item) < numberOf(items[at] as Item);
  }
  if (isSorted) return items;
  if (new Set(items.map(numberOf)).size < items.length) throw new UnreadablePaperError('damaged');
  return items.sort((one, other) => numberOf(one) - numberOf(other));
}

/** Whether an attribute of type xsd:boolean is set. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const letters = Array.from({ length: foreignLimits.workbook.columns }, (_, at) => columnLetters(at + 1));

function lettersOf(column: number): string {
  return letters[column - 1] ?? columnLetters(column);
}
