import type { MergedCells, Sheet, SheetCell } from '../workbook/workbook.ts';

/** A sheet by rows and columns, with what merged cells cover. */
export interface SheetGrid {
  readonly sheet: Sheet;
  readonly cell: (row: number, column: number) => SheetCell | undefined;
  /** The merged area that a place belongs to. */
  readonly mergeAt: (row: number, column: number) => MergedCells | undefined;
  /** What people see at a place: its own cell, or that of the merged area over it. */
  readonly seen: (row: number, column: number) => SheetCell | undefined;
}

export function sheetGrid(sheet: Sheet): SheetGrid {
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
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu, ' ')
    .trim();
}

/** “Trang tính “Sở”, ô D12”; of a CSV file, whose sheet has no name, “Ô D12”. */
export function cellPlace({ name }: Sheet, address: string): string {
  return name === '' ? `Ô ${address}` : `Trang tính “${lineOf(name)}”, ô ${address}`;
}

export function rowPlace({ name }: Sheet, row: number): string {
  return name === '' ? `Hàng ${row}` : `Trang tính “${lineOf(name)}”, hàng ${row}`;
}

export function columnPlace({ name }: Sheet, letters: string): string {
  return name === '' ? `Cột ${letters}` : `Trang tính “${lineOf(name)}”, cột ${letters}`;
}

export function sheetPlace({ name }: Sheet): string {
  return name === '' ? 'Tệp' : `Trang tính “${lineOf(name)}”`;
}
