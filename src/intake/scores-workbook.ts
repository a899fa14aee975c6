import type { Dossier } from '../domain/dossier.ts';
import { InvalidDossierError, type Issue, NoScoresTableError } from '../errors.ts';
import { parseDossier } from './dossier-json.ts';
import { placedFindings } from './scores/dossier-findings.ts';
import { type DraftAssessment, draftAssessment } from './scores/draft-assessment.ts';
import { gatherUnits } from './scores/gather-units.ts';
import { createImportLog } from './scores/import-log.ts';
import { ontoBase } from './scores/onto-base.ts';
import { rankFindings } from './scores/rank-findings.ts';
import { readTables } from './scores/read-tables.ts';
import type { ImportDecisions, ImportLog, ScoresImport } from './scores/scores-import.ts';
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
  return importWorkbook(readTableFile(bytes), base, decisions);
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
  if (gathered.length === 0) throw new NoScoresTableError(log.unreadParts().map(issueOf));
  for (const finding of rankFindings(gathered)) log.finding(finding);
  const { assessment, places } =
    base?.assessment === undefined
      ? draftAssessment(gathered, year, log)
      : ontoBase(gathered, { ...base, assessment: base.assessment }, log);
  const dossier = { version: 1, ...base, assessment };
  const missing = checked(dossier, places, log);
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

/** What keeps it from being a dossier; if nothing does, its figures are held against each other. */
function checked(dossier: unknown, places: DraftAssessment['places'], log: ImportLog): readonly Issue[] {
  try {
    for (const finding of placedFindings(parseDossier(dossier), places)) log.finding(finding);
    return [];
  } catch (error) {
    if (error instanceof InvalidDossierError) return error.issues;
    throw error;
  }
}

/** Of a file without a table: what stands there instead, in short. */
function issueOf({ place, words }: { readonly place: string; readonly words: readonly string[] }): Issue {
  const shown = words.slice(0, 12).join(' | ').slice(0, 200);
  return { message: `Không có bảng kết quả nhận ra được. Nội dung: ${shown}`, place };
}
