import type { Dossier } from '../../domain/dossier.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import { columnLetters } from '../workbook/cell-address.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { meaningWords, usualMainIndices } from './column-meaning.ts';
import { type FoundTable, findTables } from './find-tables.ts';
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
  const context = { mainIndices: mainIndexNames(base), year: base?.assessment?.year ?? year };
  const tables: ReadTable[] = [];
  const groups: StatedGroup[] = [];
  for (const sheet of visibleFirst(workbook.sheets).flatMap(splitSideBySide)) {
    const found = findTables(sheetGrid(sheet), context);
    const words = found.above.map(({ number, cells }) => ({ number, texts: textsOf(cells) }));
    if (found.tables.length === 0) {
      const all = words.flatMap(({ texts }) => texts);
      if (all.length > 0) {
        log.unread({
          kind: 'sheet',
          place: sheetPlace(sheet),
          words: all,
          reason: 'Không có bảng kết quả nhận ra được.',
        });
      }
      continue;
    }
    for (const { number, texts } of words) {
      if (texts.length > 0) {
        log.unread({ kind: 'title', place: rowPlace(sheet, number), words: texts, reason: 'Dòng trên bảng.' });
      }
    }
    for (const finding of tableSheetFindings(found.tables)) log.finding(finding);
    for (const table of found.tables) {
      const own = readTable(table, tables.length + 1, decisions, log);
      tables.push(readTableOf(table, own));
      groups.push(...own);
    }
  }
  return { tables, groups };
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
