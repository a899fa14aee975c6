import { captionField } from '../../domain/column-captions.ts';
import type { Sheet, SheetRow } from '../workbook/workbook.ts';
import { openingCaption } from './opening-caption.ts';
import { lineOf } from './sheet-grid.ts';

/**
 * A sheet with tables beside each other as one sheet for each of them, so that every table has its captions to itself.
 * Rows above and below stay whole; a sheet without such tables stays what it is.
 */
export function splitSideBySide(sheet: Sheet): readonly Sheet[] {
  const parts: { cuts: readonly number[]; rows: SheetRow[] }[] = [];
  for (const row of sheet.rows) {
    const isCaption = row.cells.some(({ kind, text }) => kind === 'text' && openingCaption(text) === 'name');
    const cuts = isCaption ? cutsOf(row) : undefined;
    const last = parts.at(-1);
    if (last === undefined || (cuts !== undefined && cuts.join() !== last.cuts.join())) {
      const titles = titlesOf(last?.rows ?? [], row, cuts ?? []);
      last?.rows.splice(last.rows.length - titles.length);
      parts.push({ cuts: cuts ?? [], rows: [...titles, row] });
    } else {
      last.rows.push(row);
    }
  }
  if (parts.every(({ cuts }) => cuts.length === 0)) return [sheet];
  return parts.flatMap(({ cuts, rows }) =>
    [1, ...cuts].map((first, at) => ({ ...sheet, rows: within(rows, first, cuts[at] ?? Number.POSITIVE_INFINITY) })),
  );
}

/** The columns at which further tables begin: with their ordinals or names, behind the figures of the one before. */
function cutsOf({ cells }: SheetRow): number[] {
  const cuts: number[] = [];
  let hasName = false;
  let hasFigure = false;
  const lastName = cells.findLastIndex(({ kind, text }) => kind === 'text' && openingCaption(text) === 'name');
  for (const [at, { kind, text, column }] of cells.entries()) {
    const opening = kind === 'text' ? openingCaption(text) : undefined;
    // "Thứ tự" behind the last names is a rank, no further table.
    if (opening !== undefined && hasName && hasFigure && at <= lastName) {
      cuts.push(column);
      hasFigure = false;
      hasName = false;
    }
    if (opening === 'name') hasName = true;
    else if (kind === 'text' && hasName && captionField(lineOf(text)) !== undefined) hasFigure = true;
  }
  return cuts;
}

/** The row right above captions, if it has one title over more than one of their tables: "Năm 2022" and "Năm 2023". */
function titlesOf(rows: readonly SheetRow[], { number }: SheetRow, cuts: readonly number[]): SheetRow[] {
  const above = rows.at(-1);
  if (above === undefined || above.number !== number - 1) return [];
  const cells = above.cells.filter(({ text }) => lineOf(text) !== '');
  const titled = new Set(cells.map(({ column }) => cuts.filter((cut) => cut <= column).length));
  return titled.size > 1 && titled.size === cells.length ? [above] : [];
}

function within(rows: readonly SheetRow[], first: number, next: number): SheetRow[] {
  return rows.flatMap((row) => {
    const cells = row.cells.filter(({ column }) => column >= first && column < next);
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
}
