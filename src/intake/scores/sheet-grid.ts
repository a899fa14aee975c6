import { columnLetters } from '../workbook/cell-address.ts';
import type { MergedCells, Sheet, SheetCell } from '../workbook/workbook.ts';

/** A sheet as it is read. */
export interface ReadSheet extends Sheet {
  /** Whether its rows are the columns of the file: units stand beside each other there. Cells keep their addresses. */
  readonly isTurned?: boolean;
}

/** A sheet by rows and columns, with what merged cells cover. */
export interface SheetGrid {
  readonly sheet: ReadSheet;
  readonly cell: (row: number, column: number) => SheetCell | undefined;
  /** The merged area that a place belongs to. */
  readonly mergeAt: (row: number, column: number) => MergedCells | undefined;
  /** What people see at a place: its own cell, or that of the merged area over it. */
  readonly seen: (row: number, column: number) => SheetCell | undefined;
}

export function sheetGrid(sheet: ReadSheet): SheetGrid {
  const cells = new Map(
    sheet.rows.map((row) => [row.number, new Map(row.cells.map((cell) => [cell.column, cell]))] as const),
  );
  const mergesOf = mergesByRow(sheet);
  const cell = (row: number, column: number) => cells.get(row)?.get(column);
  const mergeAt = (row: number, column: number) =>
    mergesOf(row).find(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn);
  const seen = (row: number, column: number) => {
    const own = cell(row, column);
    if (own !== undefined) return own;
    const merge = mergeAt(row, column);
    return merge === undefined ? undefined : cell(merge.firstRow, merge.firstColumn);
  };
  return { sheet, cell, mergeAt, seen };
}

/** The merged areas over each row; found once for rows with cells, since a sheet may have 20,000 of both. */
function mergesByRow({ rows, merges }: Sheet): (row: number) => readonly MergedCells[] {
  const found = new Map<number, readonly MergedCells[]>();
  const waiting = merges.toSorted((one, other) => one.firstRow - other.firstRow);
  let next = 0;
  let active: MergedCells[] = [];
  for (const { number } of merges.length === 0 ? [] : rows) {
    for (let merge = waiting[next]; merge !== undefined && merge.firstRow <= number; merge = waiting[next]) {
      active.push(merge);
      next += 1;
    }
    active = active.filter(({ lastRow }) => lastRow >= number);
    if (active.length > 0) found.set(number, active);
  }
  return (row) => {
    const known = found.get(row);
    if (known !== undefined || merges.length === 0) return known ?? [];
    const covering = merges.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
    found.set(row, covering);
    return covering;
  };
}

/** Text of a cell on one line: blanks of all kinds made one, letters composed. */
export function lineOf(text: string): string {
  // Figures and codes are.
  if (/^[!-~]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/gu, ' ')
    .trim();
}

/** “Trang tính “Sở”, ô D12”; of a CSV file, whose sheet has no name, “Ô D12”. */
export function cellPlace({ name }: Sheet, address: string): string {
  return name === '' ? `Ô ${address}` : `Trang tính “${lineOf(name)}”, ô ${address}`;
}

/** The place of a row as it is read, which in a turned sheet is a column of the file. */
export function rowPlace(sheet: ReadSheet, row: number): string {
  return inSheet(sheet, sheet.isTurned ? `cột ${columnLetters(row)}` : `hàng ${row}`);
}

export function columnPlace(sheet: ReadSheet, column: number): string {
  return inSheet(sheet, sheet.isTurned ? `hàng ${column}` : `cột ${columnLetters(column)}`);
}

function inSheet({ name }: Sheet, place: string): string {
  return name === '' ? place.slice(0, 1).toUpperCase() + place.slice(1) : `Trang tính “${lineOf(name)}”, ${place}`;
}

export function sheetPlace({ name }: Sheet): string {
  return name === '' ? 'Tệp' : `Trang tính “${lineOf(name)}”`;
}
