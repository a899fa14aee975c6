import { type Dossier, dossierSchema } from '../domain/dossier.ts';
import { type DossierSheet, dossierTree, sheetsOfDossier } from '../domain/dossier-tables/tables.ts';
import { InvalidDossierError } from '../errors.ts';
import { inOrder, sheetPlace } from './dossier-workbook/place.ts';
import { readSheets } from './dossier-workbook/read-sheets.ts';
import { schemaIssues } from './dossier-workbook/schema-issues.ts';
import { unnamed } from './issue-sentence.ts';
import { listedIssues } from './listed-issues.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/**
 * Reads a dossier from its workbook (.xlsx): the same value that was written, with what people changed. Sheets, columns
 * and rows are found wherever they stand; whatever can't be read, or stands where nothing is read, is an issue with its
 * cell.
 * @throws UnreadablePaperError for bytes that are no workbook
 * @throws InvalidDossierError with all faults together, from the first tab to the last; where sheets or columns could not be read,
 * what the dossier lacks is no fault of its own
 */
export function readDossierWorkbook(bytes: Uint8Array): Dossier {
  const { assembled, byId, hasGaps, issues } = readSheets(readWorkbook(bytes), sheetsOfDossier, dossierTree);
  const result = dossierSchema.safeParse(assembled.value, { reportInput: true, error: () => unnamed });
  if (result.success && issues.length === 0) return result.data;
  const placeOf = ({ id }: DossierSheet) => {
    const found = byId.get(id);
    return found === undefined ? undefined : sheetPlace(found);
  };
  const known = { root: dossierTree, sheets: sheetsOfDossier, placeOf };
  const all = [...issues, ...(result.success || hasGaps ? [] : schemaIssues(result.error.issues, assembled, known))];
  const { issues: listed, total } = listedIssues(inOrder(all), (issue) => issue);
  throw new InvalidDossierError(listed, total);
}

/**
 * What a workbook of a dossier holds as a plain value, whether or not it is all that a dossier needs; nothing if something
 * in it can't be read, or stands where nothing is read.
 * @throws UnreadablePaperError for bytes that are no workbook
 */
export function readWorkbookValue(bytes: Uint8Array): unknown {
  const { assembled, hasGaps, issues } = readSheets(readWorkbook(bytes), sheetsOfDossier, dossierTree);
  return hasGaps || issues.length > 0 ? undefined : assembled.value;
}
