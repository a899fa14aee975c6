import type { Dossier } from '../domain/dossier.ts';
import type { Finding } from '../domain/finding.ts';
import { InvalidDossierError, type Issue, NoScoresTableError, UnreadablePaperError } from '../errors.ts';
import { parseDossier } from './dossier-json.ts';
import { isDossierWorkbook } from './dossier-workbook/tabs.ts';
import { placedFindings } from './scores/dossier-findings.ts';
import { type DraftAssessment, draftAssessment } from './scores/draft-assessment.ts';
import { draftFindings } from './scores/draft-findings.ts';
import { gatherUnits } from './scores/gather-units.ts';
import { createImportLog } from './scores/import-log.ts';
import { ontoBase } from './scores/onto-base.ts';
import { rankFindings } from './scores/rank-findings.ts';
import { readTables } from './scores/read-tables.ts';
import type { ImportDecisions, ScoresImport, Unread } from './scores/scores-import.ts';
import { workbookFindings } from './scores/sheet-findings.ts';
import { latestYear, statedYears, yearFindings } from './scores/stated-year.ts';
import { readTableFile } from './workbook/table-file.ts';
import type { Workbook } from './workbook/workbook.ts';

/**
 * Brings the results of a workbook or CSV file into a dossier (nhập kết quả). Tables are found by their captions; every
 * figure is taken exactly as it stands, nothing is computed in its place, what is doubtful is told with its cell, and
 * what can be read in two ways is asked.
 * @throws UnreadablePaperError, NoScoresTableError
 */
export function importScores(bytes: Uint8Array, base?: Dossier, decisions: ImportDecisions = {}): ScoresImport {
  const workbook = readTableFile(bytes);
  // Its lists of units and words would be taken for tables.
  if (isDossierWorkbook(workbook)) throw new UnreadablePaperError('dossier-workbook');
  return importWorkbook(workbook, base, decisions);
}

/**
 * The same for a workbook that has been read.
 * @throws NoScoresTableError
 */
export function importWorkbook(workbook: Workbook, base?: Dossier, decisions: ImportDecisions = {}): ScoresImport {
  const log = createImportLog();
  const years = statedYears(workbook.sheets);
  const year = latestYear(years);
  for (const finding of [...workbookFindings(workbook), ...yearFindings(years, base?.assessment?.year)]) {
    log.finding(finding);
  }
  const { tables, groups } = readTables(workbook, base, year, decisions, log);
  const gathered = gatherUnits(groups, log);
  if (gathered.length === 0) throw new NoScoresTableError(log.unreadParts().slice(0, mostShown).map(issueOf));
  for (const finding of rankFindings(gathered)) log.finding(finding);
  const filled =
    base?.assessment === undefined
      ? draftAssessment(gathered, year, log)
      : ontoBase(gathered, { ...base, assessment: base.assessment }, decisions, log);
  const dossier = { version: 1, ...base, assessment: filled.assessment };
  const missing = faultsOf(dossier);
  for (const finding of figureDoubts(dossier, base, missing.length === 0, filled)) log.finding(finding);
  return {
    dossier,
    isComplete: missing.length === 0,
    missing,
    findings: log.findings(),
    questions: log.questions(),
    unread: log.unreadParts(),
    tables,
  };
}

/** What keeps it from being a dossier; of a place and what is inside it only the place. */
function faultsOf(dossier: unknown): readonly Issue[] {
  try {
    parseDossier(dossier);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidDossierError)) throw error;
    const paths = new Set(error.issues.map(pathOf));
    return error.issues.filter((issue) => !isInside(pathOf(issue), paths));
  }
}

/** The path of an issue without the words behind it: `assessment.groups[0].units[2].result (Kết quả)`. */
function pathOf({ place = '' }: Issue): string {
  return place.split(' (')[0] ?? '';
}

function isInside(path: string, paths: ReadonlySet<string>): boolean {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index);
  return ends.some((end) => paths.has(path.slice(0, end)));
}

/**
 * The figures held against each other, as far as they are there. Ranks are compared only when no unit is missing: one
 * that is would move all others.
 */
function figureDoubts(
  dossier: unknown,
  base: Dossier | undefined,
  isComplete: boolean,
  filled: DraftAssessment,
): readonly Finding[] {
  const { places } = filled;
  if (isComplete) return placedFindings(parseDossier(dossier), places);
  if (base?.assessment === undefined) return draftFindings(filled);
  // All but results without a figure is as the base has it, and the rules of scoring pass such results over.
  const doubts = placedFindings(dossier as Dossier, places);
  return doubts.filter(({ code }) => code !== 'rank-differs');
}

/** Parts of a file without a table that are shown. */
const mostShown = 200;

/** Of a file without a table: what stands there instead, in short. */
function issueOf({ place, words, reason }: Unread): Issue {
  const shown = words.slice(0, 12).join(' | ').slice(0, 200);
  return { message: `${reason} Nội dung: ${shown}`, place };
}
