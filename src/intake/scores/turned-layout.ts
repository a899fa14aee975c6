import { captionField } from '../../domain/column-captions.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import type { SheetCell, SheetRow } from '../workbook/workbook.ts';
import { type CaptionContext, meaningOf } from './column-meaning.ts';
import { giverWords } from './givers.ts';
import { openingCaption } from './opening-caption.ts';
import { lineOf, type SheetGrid } from './sheet-grid.ts';
import { isBlank } from './table-cells.ts';
import { namesUnit } from './table-rows.ts';

/** A table in which units stand beside each other, and what is said of them below each other. */
export interface TurnedLayout {
  /** The row of the names of units. */
  readonly head: SheetRow;
  readonly units: readonly SheetCell[];
  /** Columns behind the first unit whose heading is not known to be a unit. */
  readonly others: readonly SheetCell[];
  /** The column of the codes of criteria, if they stand apart from their names. */
  readonly codeColumn: number | undefined;
  readonly captionColumn: number;
  readonly maximumColumn: number | undefined;
  /** Rows below the names with something in the column of a unit. */
  readonly rows: readonly SheetRow[];
  /** Whether each unit has one column and no further table stands below, so that it can be read. */
  readonly isPlain: boolean;
}

/** Names of units stand in the first rows of a sheet. */
const mostRows = 30;

/**
 * Finds such a table: a row with names of units, and below it rows that are captioned as criteria, main indices, scores,
 * classes or ranks, with content below the units.
 * @param isKnown whether other tables, or the base, have a unit of this key
 */
export function turnedLayout(
  grid: SheetGrid,
  context: CaptionContext,
  isKnown: (key: string) => boolean,
): TurnedLayout | undefined {
  const { rows } = grid.sheet;
  for (const [at, head] of rows.slice(0, mostRows).entries()) {
    const isUnit: IsUnit = (cell) => cell.kind === 'text' && isUnitHeading(cell.text, isKnown);
    const units = head.cells.filter(isUnit);
    const [first] = units;
    if (first === undefined || units.length < 2) continue;
    const below = rows.slice(at + 1);
    const columns = new Set(units.map(({ column }) => column));
    const own = below.filter(({ cells }) => cells.some((cell) => columns.has(cell.column) && !isBlank(cell)));
    const left = captionColumns(head, own, first.column);
    if (left === undefined) continue;
    const tells = own.filter((row) => tellsFigure(captionOf(row, left), context));
    if (tells.length === 0) continue;
    const others = head.cells.filter(
      (cell) =>
        cell.column > first.column && !isUnit(cell) && lineOf(cell.text) !== '' && cell.column !== left.maximumColumn,
    );
    const isOne = !own.some((row) => isFurtherHead(row, head, left, columns, isUnit));
    return { head, units, others, ...left, rows: own, isPlain: isOne && isPlain(grid, head, columns, own) };
  }
  return undefined;
}

/** Whether a row is the head of a further table: other units stand in it, or other words under the caption of the head. */
function isFurtherHead(
  row: SheetRow,
  head: SheetRow,
  left: Left,
  columns: ReadonlySet<number>,
  isUnit: IsUnit,
): boolean {
  const above = new Map(head.cells.map(({ column, text }) => [column, nameKey(text)]));
  const others = row.cells.filter(
    ({ kind, column, text }) => kind === 'text' && columns.has(column) && nameKey(text) !== above.get(column),
  );
  const caption = nameKey(captionOf(head, left));
  const isCaptioned = others.length > 0 && caption !== '' && nameKey(captionOf(row, left)) === caption;
  return isCaptioned || new Set(others.filter(isUnit).map(({ text }) => nameKey(text))).size > 1;
}

type IsUnit = (cell: SheetCell) => boolean;

function isUnitHeading(text: string, isKnown: (key: string) => boolean): boolean {
  const line = lineOf(text);
  if (line.length > longestHeading || openingCaption(line) !== undefined) return false;
  if (captionField(line) !== undefined || giverWords(line).length > 0) return false;
  return namesUnit(line) || isKnown(nameKey(line));
}

const longestHeading = 300;

type Left = Pick<TurnedLayout, 'codeColumn' | 'captionColumn' | 'maximumColumn'>;

/** The columns left of the units that say what a row is about; the maximum may also stand behind them. */
function captionColumns(head: SheetRow, rows: readonly SheetRow[], firstUnit: number): Left | undefined {
  const texts = (column: number, pattern: RegExp) =>
    rows.filter(({ cells }) => cells.some((cell) => cell.column === column && pattern.test(lineOf(cell.text)))).length;
  const left = Array.from({ length: firstUnit - 1 }, (_, at) => at + 1);
  const most = (pattern: RegExp) =>
    left
      .map((column) => ({ column, count: texts(column, pattern) }))
      .toSorted((one, other) => other.count - one.count)
      .find(({ count }) => count > 0)?.column;
  const words = most(/\p{L}{2}/u);
  const code = most(codePattern);
  const captionColumn = words ?? code ?? most(/\S/u);
  if (captionColumn === undefined) return undefined;
  const maximum = head.cells.find(({ kind, text }) => kind === 'text' && captionField(lineOf(text)) === 'maximum');
  return {
    codeColumn: code === captionColumn ? undefined : code,
    captionColumn,
    maximumColumn: maximum?.column,
  };
}

const codePattern = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/u;

/** What a row is about: its code, if it has one, and its words, which of a total may stand in any column before them. */
export function captionOf({ cells }: SheetRow, { codeColumn, captionColumn }: Left): string {
  const text = (column: number | undefined) => lineOf(cells.find((cell) => cell.column === column)?.text ?? '');
  const code = codePattern.test(text(codeColumn)) ? text(codeColumn) : '';
  const before = cells.find(({ column, text }) => column < captionColumn && /\p{L}{2}/u.test(text));
  return lineOf(`${code} ${text(captionColumn) || lineOf(before?.text ?? '')}`);
}

function tellsFigure(caption: string, context: CaptionContext): boolean {
  const { kind } = meaningOf([caption], context);
  return caption !== '' && (kind === 'figure' || kind === 'main-index' || kind === 'criterion');
}

/** Not where a unit has several columns, "Tự chấm" and "Thẩm định", or where fields of a CSV file are shifted. */
function isPlain(
  { mergeAt }: SheetGrid,
  head: SheetRow,
  columns: ReadonlySet<number>,
  rows: readonly SheetRow[],
): boolean {
  const isOver = [...columns].some((column) => {
    const merge = mergeAt(head.number, column);
    return merge !== undefined && merge.lastColumn > merge.firstColumn;
  });
  const headed = new Set(head.cells.filter((cell) => !isBlank(cell)).map(({ column }) => column));
  const last = Math.max(...columns);
  const first = Math.min(...columns);
  const isUnheaded = rows.some(({ cells }) =>
    cells.some((cell) => cell.column > first && cell.column <= last + 1 && !isBlank(cell) && !headed.has(cell.column)),
  );
  const isShifted = rows.some(({ fields }) => fields !== undefined && fields > (head.fields ?? fields));
  return !isOver && !isUnheaded && !isShifted;
}
