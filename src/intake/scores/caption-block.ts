import type { SheetCell, SheetRow } from '../workbook/workbook.ts';
import { type CaptionContext, type Meaning, meaningOf } from './column-meaning.ts';
import { fullest, mostSampled } from './name-column.ts';
import { openingCaption } from './opening-caption.ts';
import { lineOf, type SheetGrid } from './sheet-grid.ts';
import { yearsInName } from './stated-year.ts';

/** A column under captions. */
export interface Column {
  /** From 1. */
  readonly column: number;
  /** The captions over it from the top line to the lowest, as one line. */
  readonly caption: string;
  readonly meaning: Meaning;
}

/** The captions of a table: one line of cells or several. */
export interface CaptionBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly Column[];
  readonly nameColumn: number;
  readonly ordinalColumn: number | undefined;
}

/** More lines than any table of results has over its columns. */
const mostLines = 5;

/** The caption block whose line with the caption of the names is this row; nothing if it is another row. */
export function captionBlockAt(
  grid: SheetGrid,
  rows: readonly SheetRow[],
  at: number,
  context: CaptionContext,
): CaptionBlock | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const opening = (kind: 'ordinal' | 'name') =>
    row.cells.filter((cell) => cell.kind === 'text' && openingCaption(cell.text) === kind);
  const [ordinal] = opening('ordinal');
  const named = fullest(opening('name'), rows.slice(at + 1, at + mostSampled));
  // A table without a caption over the names has them right of the ordinals.
  const nameColumn = named?.column ?? (ordinal === undefined ? undefined : ordinal.column + 1);
  if (nameColumn === undefined) return undefined;
  if (named === undefined && row.cells.some(({ column }) => column === nameColumn)) return undefined;
  if (row.cells.some(isFigureOfUnit)) return undefined;
  const firstRow = parentRow(grid, rows[at - 1], row, nameColumn);
  const lastRow = lastLine(grid, rows, at, nameColumn);
  const near = rows.slice(Math.max(0, at - 1), at + mostLines);
  const known = { ...context, year: context.year ?? latestIn(near, firstRow, lastRow) };
  const columns = columnsOf(grid, near, { firstRow, lastRow }, nameColumn, known);
  const tells = columns.some(
    ({ meaning: { kind } }) => kind === 'figure' || kind === 'main-index' || kind === 'criterion' || kind === 'several',
  );
  if (!tells) return undefined;
  return { firstRow, lastRow, columns, nameColumn, ordinalColumn: ordinal?.column };
}

/** "851,51" is no caption, but 6.12 is, and 2024: in a row with such a cell "Các sở, ban, ngành" names a unit or a group. */
function isFigureOfUnit({ text }: SheetCell): boolean {
  const line = lineOf(text);
  return /^\d[\d.,]*\s*%?$/u.test(line) && !/^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|20\d\d)$/.test(line);
}

/** The latest year that captions name: of "DTI 2023" and "DTI 2024" the second is this year's. */
function latestIn(rows: readonly SheetRow[], firstRow: number, lastRow: number): number | undefined {
  const captions = rows.filter(({ number }) => number >= firstRow && number <= lastRow).flatMap(({ cells }) => cells);
  const years = captions.flatMap(({ kind, text }) => (kind === 'text' ? yearsInName(text.slice(0, mostRead)) : []));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Letters of a caption in which a year is looked for. */
const mostRead = 200;

/** The line above, if it groups columns of figures: merged captions right of the names and nothing left of them. */
function parentRow(grid: SheetGrid, above: SheetRow | undefined, row: SheetRow, nameColumn: number): number {
  if (above === undefined || above.number !== row.number - 1) return row.number;
  const cells = above.cells.filter((cell) => lineOf(cell.text) !== '');
  const isParent =
    cells.length > 0 &&
    cells.every(({ column, kind }) => column > nameColumn && kind === 'text') &&
    cells.some(({ column }) => spansColumns(grid, above.number, column));
  return isParent ? above.number : row.number;
}

function spansColumns(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.lastColumn > merge.firstColumn;
}

/** Captions reach down as far as their merged cells, and over further lines that have words only where others have none. */
function lastLine(grid: SheetGrid, rows: readonly SheetRow[], at: number, nameColumn: number): number {
  const first = rows[at]?.number ?? 0;
  const merged = (rows[at]?.cells ?? []).map(({ column }) => grid.mergeAt(first, column)?.lastRow ?? first);
  let last = Math.min(Math.max(first, ...merged), first + mostLines - 1);
  for (const row of rows.slice(at + 1, at + mostLines)) {
    if (row.number <= last) continue;
    if (row.number !== last + 1 || row.number >= first + mostLines || !isFurtherLine(row, nameColumn)) break;
    last = row.number;
  }
  return last;
}

function isFurtherLine({ cells }: SheetRow, nameColumn: number): boolean {
  const filled = cells.filter((cell) => lineOf(cell.text) !== '');
  // A line of column numbers, "(1) (2) (3)", is no caption, but a line of codes such as 6.12 is.
  const isCaption = ({ kind, text }: SheetCell) =>
    (kind === 'text' && /\p{L}/u.test(text)) || /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/.test(lineOf(text));
  return filled.length > 1 && filled.every((cell) => cell.column > nameColumn && isCaption(cell));
}

function columnsOf(
  grid: SheetGrid,
  rows: readonly SheetRow[],
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  nameColumn: number,
  context: CaptionContext,
): Column[] {
  const lines = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
  const own = rows.filter(({ number }) => number >= firstRow && number <= lastRow).flatMap(({ cells }) => cells);
  const merges = own.map(({ column, address }) => {
    const line = lines.find((each) => grid.cell(each, column)?.address === address) ?? firstRow;
    return Math.min(grid.mergeAt(line, column)?.lastColumn ?? column, lastColumnRead);
  });
  const width = Math.max(0, ...own.map(({ column }) => column), ...merges);
  const paths = Array.from({ length: width }, (_, at) => pathOver(grid, lines, at + 1, nameColumn));
  const columns = paths.flatMap((path, at): Column[] => {
    const column = at + 1;
    if (path.length === 0 && column !== nameColumn) return [];
    // One caption over several columns is over the first of them only: the others have no cell of their own.
    const before = paths[at - 1];
    if (before !== undefined && path.length > 0 && path.every((cell, line) => cell === before[line])) return [];
    const captions = path.map(({ text }) => lineOf(text));
    return [{ column, caption: captions.join(' – '), meaning: meaningIn(captions, column - nameColumn, context) }];
  });
  return columns.map((each) => wholeCriterion(each, columns));
}

/** "6" beside "6.1" and "6.2" is the criterion that they are parts of; else a number is no caption. */
function wholeCriterion(column: Column, all: readonly Column[]): Column {
  const [, code] = /^(?:chỉ số |tiêu chí |mục )?(\d{1,2})\.?$/iu.exec(column.caption) ?? [];
  const isWhole = all.some(({ meaning }) => meaning.kind === 'criterion' && meaning.code.startsWith(`${code}.`));
  if (code === undefined || !isWhole || column.meaning.kind !== 'unknown') return column;
  return { ...column, meaning: { kind: 'criterion', code, name: '', mainIndex: undefined, part: 'score' } };
}

/**
 * A second column of names ("Huyện" beside "Xã") is none that a dossier has a place for; "Thứ tự" behind the names is
 * their rank, another ordinal there is nothing that is known.
 * @param behind how many columns behind the names; below 0 before them
 */
function meaningIn(captions: readonly string[], behind: number, context: CaptionContext): Meaning {
  if (behind === 0) return { kind: 'name' };
  const meaning = meaningOf(captions, context);
  if (meaning.kind === 'ordinal' && behind > 0) {
    const isRank = /^(?:số )?thứ tự/iu.test(captions.at(-1) ?? '');
    return isRank ? { kind: 'figure', field: 'rank', by: undefined, isPrevious: false } : { kind: 'unknown' };
  }
  return meaning.kind === 'name' ? { kind: 'unknown' } : meaning;
}

/** The last column that the reader reads. */
const lastColumnRead = 256;

/** The cells over a column from top to bottom; a blank over a lower caption belongs to the caption left of it. */
function pathOver(grid: SheetGrid, lines: readonly number[], column: number, nameColumn: number): SheetCell[] {
  const path: SheetCell[] = [];
  for (const [at, line] of lines.entries()) {
    const seen =
      grid.seen(line, column) ??
      (at < lines.length - 1 ? parentLeft(grid, lines.slice(at), column, nameColumn) : undefined);
    if (seen !== undefined && lineOf(seen.text) !== '' && !path.includes(seen)) path.push(seen);
  }
  return path;
}

function parentLeft(
  grid: SheetGrid,
  [line = 0, ...below]: readonly number[],
  column: number,
  nameColumn: number,
): SheetCell | undefined {
  const hasCaptionBelow = (at: number) => below.some((each) => grid.cell(each, at) !== undefined);
  for (let at = column; at > nameColumn && hasCaptionBelow(at); at -= 1) {
    const cell = grid.cell(line, at);
    if (cell !== undefined) return cell;
    if (grid.mergeAt(line, at) !== undefined) return undefined;
  }
  return undefined;
}
