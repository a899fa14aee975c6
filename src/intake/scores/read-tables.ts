import type { Dossier } from '../../domain/dossier.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import { columnLetters } from '../workbook/cell-address.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { meaningWords, usualMainIndices } from './column-meaning.ts';
import { earlierTables, tellEarlierTables } from './earlier-tables.ts';
import { type FoundTable, type FoundTables, findTables } from './find-tables.ts';
import { readTable } from './read-table.ts';
import type { ImportDecisions, ImportLog, ReadTable } from './scores-import.ts';
import { tableSheetFindings } from './sheet-findings.ts';
import { lineOf, rowPlace, sheetGrid, sheetPlace } from './sheet-grid.ts';
import { splitSideBySide } from './side-by-side.ts';
import type { StatedGroup } from './stated.ts';

/** All tables of a file with what they say; rows above them and sheets without any are told. */
export function readTables(
  workbook: Workbook,
  base: Dossier | undefined,
  year: number | undefined,
  decisions: ImportDecisions,
  log: ImportLog,
): { readonly tables: readonly ReadTable[]; readonly groups: readonly StatedGroup[] } {
  const context = { mainIndices: mainIndexNames(base), year: latestOf([base?.assessment?.year, year]) };
  const tables: ReadTable[] = [];
  const groups: StatedGroup[] = [];
  const sheets = visibleFirst(workbook.sheets)
    .flatMap(splitSideBySide)
    .map((sheet) => ({ sheet, found: findTables(sheetGrid(sheet), context) }));
  const earlier = earlierTables(sheets.flatMap(({ found }) => found.tables));
  for (const { sheet, found } of sheets) {
    tellRowsAbove(sheet, found, log);
    for (const finding of tableSheetFindings(found.tables)) log.finding(finding);
    for (const table of found.tables) {
      if (earlier.has(table)) continue;
      const own = readTable(table, tables.length + 1, decisions, log);
      tables.push(readTableOf(table, own));
      groups.push(...own);
    }
  }
  tellEarlierTables(earlier, groups, log);
  return { tables, groups };
}

function latestOf(years: readonly (number | undefined)[]): number | undefined {
  const known = years.filter((year) => year !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function tellRowsAbove(sheet: Sheet, { above, tables }: FoundTables, log: ImportLog): void {
  const words = above.map(({ number, cells }) => ({ number, texts: textsOf(cells) }));
  if (tables.length === 0) {
    const all = words.flatMap(({ texts }) => texts);
    const reason = 'Không có bảng kết quả nhận ra được.';
    if (all.length > 0) log.unread({ kind: 'sheet', place: sheetPlace(sheet), words: all, reason });
    return;
  }
  for (const { number, texts } of words) {
    if (texts.length > 0) {
      log.unread({ kind: 'title', place: rowPlace(sheet, number), words: texts, reason: 'Dòng trên bảng.' });
    }
  }
}

/** What contradicts a sheet that people see is more likely the hidden one. */
function visibleFirst(sheets: Workbook['sheets']): Workbook['sheets'] {
  return [...sheets.filter(({ state }) => state === 'visible'), ...sheets.filter(({ state }) => state !== 'visible')];
}

function readTableOf({ grid, block }: FoundTable, groups: readonly StatedGroup[]): ReadTable {
  return {
    place: rowPlace(grid.sheet, block.lastRow),
    units: groups.reduce((count, { units }) => count + units.length, 0),
    columns: block.columns.map(({ column, caption, meaning }) => ({
      column: columnLetters(column),
      caption,
      readAs: meaningWords(meaning),
    })),
  };
}

/** Of the base's index set, else the usual ones. Longer names first: one may hold another. */
function mainIndexNames(base: Dossier | undefined): ReadonlyMap<string, string> {
  const tiers = base?.assessment?.indexSet.tiers ?? [];
  const own = tiers.flatMap(({ mainIndices = [] }) => mainIndices.map(({ name }) => name));
  const names = (own.length > 0 ? own : usualMainIndices).toSorted((one, other) => other.length - one.length);
  return new Map(names.map((name) => [nameKey(name), name]));
}

function textsOf(cells: readonly { readonly text: string }[]): string[] {
  return cells.map(({ text }) => lineOf(text)).filter((text) => text !== '');
}
