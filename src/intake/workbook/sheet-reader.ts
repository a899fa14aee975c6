import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';
import { readXml } from '../paper/markup.ts';
import { type CellPlace, cellPlace, columnLetters } from './cell-address.ts';
import type { CellBudget } from './cell-budget.ts';
import { type CellContext, cellValue } from './cell-values.ts';
import { mergedCells, withoutCovered } from './merged-cells.ts';
import { createRichText } from './rich-text.ts';
import type { MergedCells, Sheet, SheetCell, SheetRow } from './workbook.ts';

/** What the part of a sheet says: all but its name and state, which stand in the workbook. */
export type SheetContent = Omit<Sheet, 'name' | 'state'>;

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads the part of a sheet (ECMA-376 Part 1, 18.3) from front to back; all that is neither a cell, a merged area nor
 * the width of a column passes by unread.
 * @throws UnreadablePaperError if it can't be read, is over a limit, or has two cells for one place
 */
export function readSheet(part: Uint8Array, context: CellContext, budget: CellBudget): SheetContent {
  const limits = foreignLimits.workbook;
  const rows = createRowReader(context, budget);
  const merges: MergedCells[] = [];
  const hiddenColumns = new Set<number>();
  let columnRanges = 0;
  let isInData = false;
  readXml(
    part,
    {
      open: (name, attributes) => {
        if (isInData) rows.open(name, attributes);
        else if (name === 'sheetData') isInData = true;
        else if (name === 'sheetFormatPr') rows.hideByDefault(isOn(attributes.zeroHeight));
        else if (name === 'mergeCell') merges.push(mergedCells(attributes.ref));
        else if (name === 'col') {
          columnRanges += 1;
          for (const column of hiddenIn(attributes)) hiddenColumns.add(column);
        }
        if (merges.length > limits.merges || columnRanges > limits.lastColumn)
          throw new UnreadablePaperError('too-large');
      },
      close: (name) => {
        if (name === 'sheetData') isInData = false;
        if (isInData) rows.close(name);
      },
      text: rows.text,
    },
    'of-root-prefix',
  );
  return {
    rows: withoutCovered(rows.finish(), merges),
    merges,
    hiddenColumns: [...hiddenColumns].sort((one, other) => one - other),
    cellsLeftOut: rows.cellsLeftOut(),
  };
}

/** Reads `row` and `c` with what is in them. A row or cell without address follows the one before. */
function createRowReader(context: CellContext, budget: CellBudget) {
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

/** The columns of `col` (18.3.1.13) if they are hidden or have no width, as far as they are read. */
function hiddenIn(attributes: Attributes): number[] {
  const isHidden = isOn(attributes.hidden) || Number(attributes.width ?? '1') === 0;
  const first = Number(attributes.min);
  const last = Math.min(Number(attributes.max), foreignLimits.workbook.columns);
  if (!isHidden || !(first >= 1) || !Number.isInteger(first) || !(last >= first)) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const letters = Array.from({ length: foreignLimits.workbook.columns }, (_, at) => columnLetters(at + 1));

function lettersOf(column: number): string {
  return letters[column - 1] ?? columnLetters(column);
}
