import { dossierWorkbook } from '../../src/documents/dossier-workbook/index.ts';
import type { Input, Row, Sheet, TableCell, Workbook } from '../../src/documents/workbook.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { InvalidDossierError, type Issue } from '../../src/errors.ts';
import { readDossierWorkbook } from '../../src/intake/dossier-workbook.ts';
import { createWorkbookRenderer } from '../../src/rendering/spreadsheet.ts';

const renderer = createWorkbookRenderer();

/** What people do to a workbook: its sheets by their names, changed. */
export type Changes = Readonly<Record<string, (sheet: Sheet) => Sheet>>;

/** The workbook of a dossier after people have changed some of its sheets. */
export function changed(
  dossier: Dossier,
  changes: Changes,
  all: (sheets: readonly Sheet[]) => readonly Sheet[] = (sheets) => sheets,
): Workbook {
  const workbook = dossierWorkbook(dossier);
  return { ...workbook, sheets: all(workbook.sheets.map((sheet) => changes[sheet.name]?.(sheet) ?? sheet)) };
}

/** The dossier that is read from a workbook. */
export async function readBack(workbook: Workbook): Promise<Dossier> {
  return readDossierWorkbook(await renderer.render(workbook));
}

/** The faults that reading a workbook finds. */
export async function issuesOf(workbook: Workbook): Promise<Issue[]> {
  try {
    await readBack(workbook);
  } catch (error) {
    if (error instanceof InvalidDossierError) return [...error.issues];
    throw error;
  }
  return [];
}

/** Types words into the cell of a row (counted from 0) under a key; an empty text clears it. */
export function typed(key: string, row: number, text: string): (sheet: Sheet) => Sheet {
  return (sheet) => withCell(sheet, columnOf(sheet, key), row, text === '' ? undefined : words(text));
}

/** Types words into the value of a form. */
export function typedInForm(key: string, text: string): (sheet: Sheet) => Sheet {
  return (sheet) => {
    const row = sheet.rows.findIndex((each) => each.role === 'data' && cellText(each.cells.at(-1)) === key);
    return withCell(sheet, 1, row, text === '' ? undefined : words(text));
  };
}

export function withCell(sheet: Sheet, column: number, row: number, cell: TableCell): Sheet {
  return { ...sheet, rows: sheet.rows.map((each, at) => (at === row ? withCellAt(each, column, cell) : each)) };
}

/** The columns in another order; row by row the cells go with them. */
export function withColumns(sheet: Sheet, order: (columns: readonly number[]) => readonly number[]): Sheet {
  const places = order(sheet.columns.map((_, at) => at));
  const moved = <Item>(items: readonly Item[]) => places.map((place) => items[place] as Item);
  return {
    ...sheet,
    columns: moved(sheet.columns),
    keys: moved(sheet.keys ?? []),
    rows: sheet.rows.map((row) => (row.role === 'data' ? { ...row, cells: moved(row.cells) } : row)),
  };
}

export function columnOf({ keys = [], columns }: Sheet, key: string): number {
  const at = keys.indexOf(key);
  return at === -1 ? columns.findIndex(({ heading }) => heading.endsWith(key)) : at;
}

export function words(text: string): Input {
  return { input: { type: 'text', maximumLength: 9000, prompt: '', fault: '' }, value: { text } };
}

function withCellAt(row: Row, column: number, cell: TableCell): Row {
  return row.role === 'data' ? { ...row, cells: row.cells.map((each, at) => (at === column ? cell : each)) } : row;
}

function cellText(cell: TableCell): string {
  return cell !== undefined && 'text' in cell ? cell.text : '';
}
