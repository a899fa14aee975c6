import type { Dossier } from '../../domain/dossier.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import { columnLetters } from '../workbook/cell-address.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { usualMainIndices } from './column-meaning.ts';
import { earlierTables, tellEarlierTables } from './earlier-tables.ts';
import type { FoundTable } from './find-tables.ts';
import { meaningWords } from './meaning-words.ts';
import { readTable } from './read-table.ts';
import type { ImportDecisions, ImportLog, ReadTable } from './scores-import.ts';
import { tableSheetFindings } from './sheet-findings.ts';
import { rowPlace } from './sheet-grid.ts';
import { sheetTables, tellBeside } from './sheet-tables.ts';
import type { StatedGroup } from './stated.ts';
import { withAnsweredScore } from './unclear-columns.ts';

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
  const sheets = sheetTables(workbook, base, context);
  const earlier = earlierTables(sheets.flatMap(({ found }) => found.tables));
  const isOnly = sheets.every(({ found }) => found.tables.length === 0);
  for (const each of sheets) {
    const { found } = each;
    tellBeside(each, isOnly, log);
    for (const finding of tableSheetFindings(found.tables)) log.finding(finding);
    for (const one of found.tables) {
      if (earlier.has(one)) continue;
      const table = withAnsweredScore(one, decisions.columns ?? []);
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

function readTableOf({ grid, block }: FoundTable, groups: readonly StatedGroup[]): ReadTable {
  return {
    place: rowPlace(grid.sheet, block.lastRow),
    units: groups.reduce((count, { units }) => count + units.length, 0),
    columns: block.columns.map(({ column, caption, meaning }) => ({
      column: grid.sheet.isTurned ? String(column) : columnLetters(column),
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
