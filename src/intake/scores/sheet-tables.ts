import type { Dossier } from '../../domain/dossier.ts';
import type { Finding } from '../../domain/finding.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import type { CaptionContext } from './column-meaning.ts';
import { type FoundTables, findTables } from './find-tables.ts';
import type { ImportLog } from './scores-import.ts';
import { lineOf, rowPlace, sheetGrid, sheetPlace } from './sheet-grid.ts';
import { splitSideBySide } from './side-by-side.ts';
import { namesUnit } from './table-rows.ts';
import { type TurnedLayout, turnedLayout } from './turned-layout.ts';
import { tellTurned, tellUnreadTurned, turnedSheet } from './turned-sheet.ts';

/** The tables of a sheet, or of one of the tables that stand beside each other on it. */
export interface SheetTables {
  readonly sheet: Sheet;
  readonly found: FoundTables;
  /** The layout of a table in which units stand beside each other. */
  readonly turned: TurnedLayout | undefined;
}

/** Finds the tables of all sheets, those that people see first: what contradicts them is more likely the hidden one. */
export function sheetTables(
  { sheets }: Workbook,
  base: Dossier | undefined,
  context: CaptionContext,
): readonly SheetTables[] {
  const ordered = [
    ...sheets.filter(({ state }) => state === 'visible'),
    ...sheets.filter(({ state }) => state !== 'visible'),
  ];
  const parts = ordered
    .flatMap(splitSideBySide)
    .map((sheet) => ({ sheet, grid: sheetGrid(sheet) }))
    .map(({ sheet, grid }) => ({ sheet, grid, found: findTables(grid, context) }));
  const known = new Set([
    ...(base?.assessment?.groups ?? []).flatMap(({ units }) => units.map(({ name }) => nameKey(name))),
    ...parts.flatMap(({ found }) => (mayBeTurned(found) ? [] : unitKeys(found))),
  ]);
  return parts.map(({ sheet, grid, found }): SheetTables => {
    const turned = mayBeTurned(found) ? turnedLayout(grid, context, (key) => known.has(key)) : undefined;
    if (turned === undefined) return { sheet, found, turned };
    const above = sheet.rows.filter(({ number }) => number < turned.head.number);
    if (!turned.isPlain) return { sheet, found: { above: [], tables: [] }, turned };
    return {
      sheet,
      found: { ...findTables(sheetGrid(turnedSheet(sheet, turned)), context, above), above: [] },
      turned,
    };
  });
}

/** A table whose captions are names of units is none that has a row for each. */
function mayBeTurned({ tables }: FoundTables): boolean {
  return tables.every(({ block }) => block.columns.filter(({ caption }) => namesUnit(caption)).length > 1);
}

function unitKeys({ tables }: FoundTables): string[] {
  return tables.flatMap(({ rows }) => rows.flatMap(({ is }) => (is.kind === 'unit' ? [nameKey(is.name)] : [])));
}

/**
 * What of a sheet is no row of a table: titles above, the rest of a turned table, and all of a sheet without a table.
 * @param isOnly whether no other sheet has a table: then the import fails, and says so itself
 */
export function tellBeside({ sheet, found, turned }: SheetTables, isOnly: boolean, log: ImportLog): void {
  const { above, tables } = found;
  if (turned !== undefined) {
    if (tables.length > 0) tellTurned(sheet, turned, log);
    else tellUnreadTurned(sheet, turned, log);
    return;
  }
  const rows = above.map(({ number, cells }) => ({
    number,
    words: cells.map(({ text }) => lineOf(text)).filter((text) => text !== ''),
  }));
  const figures = rows.flatMap(({ words }) => words.filter((word) => /^\d[\d., ]*%?$/u.test(word)));
  if (tables.length > 0) {
    for (const { number, words } of rows) {
      const place = rowPlace(sheet, number);
      if (words.length > 0) log.unread({ kind: 'title', place, words, reason: 'Dòng trên bảng.' });
    }
    if (figures.length >= fewestFigures) log.finding(figuresAbove(sheet, rows));
    return;
  }
  const words = rows.flatMap((row) => row.words);
  if (sheet.cellsLeftOut > 0) {
    const beyond = `${sheet.cellsLeftOut} ô nằm bên phải cột IV (cột thứ 256)`;
    log.unread({
      kind: 'sheet',
      place: sheetPlace(sheet),
      words: [beyond],
      reason: 'Không được đọc; chuyển bảng sang trái.',
    });
  }
  const reason = 'Không có bảng kết quả nhận ra được.';
  if (words.length > 0) log.unread({ kind: 'sheet', place: sheetPlace(sheet), words, reason });
  if (isOnly || figures.length < fewestFigures) return;
  log.finding({
    code: 'sheet-without-table',
    severity: 'warning',
    message: `${sheetPlace(sheet)} có số liệu nhưng không có bảng kết quả nhận ra được; chưa lấy gì của trang này.`,
    hint: 'Nếu trang này là kết quả, ghi tiêu đề cột (ví dụ “Đơn vị”, “Điểm đạt được”) rồi nhập lại.',
  });
}

/** A table without captions that are known, above one that has them. */
function figuresAbove(sheet: Sheet, rows: readonly { readonly number: number }[]): Finding {
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  return {
    code: 'figures-above-table',
    severity: 'warning',
    message: `${sheetPlace(sheet)}: hàng ${first} đến ${last} có số liệu nhưng nằm trên tiêu đề của bảng đầu tiên; chưa lấy gì của các hàng này.`,
    hint: 'Nếu đó là kết quả, ghi tiêu đề cột (ví dụ “Đơn vị”, “Điểm đạt được”) cho phần ấy hoặc chuyển sang trang tính riêng rồi nhập lại.',
  };
}

/** A table has more numbers than a page of words. */
const fewestFigures = 4;
