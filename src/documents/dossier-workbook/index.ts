import type { Dossier } from '../../domain/dossier.ts';
import { workbookKind, workbookVersion } from '../../domain/dossier-tables/marks.ts';
import { type DossierSheet, sheetsOfDossier } from '../../domain/dossier-tables/tables.ts';
import type { Workbook } from '../workbook.ts';
import { formSheet } from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { tableSheet } from './table-sheet.ts';

/**
 * The workbook of a dossier, from which the whole dossier can be read back; without a dossier one to be filled in.
 * @param sheets where the fields of the schema stand
 */
export function dossierWorkbook(
  dossier: Dossier | undefined,
  sheets: readonly DossierSheet[] = sheetsOfDossier,
): Workbook {
  return {
    title: dossier?.title ?? 'Hồ sơ trình ký',
    sheets: [
      guideSheet(sheets),
      ...sheets.map((sheet) => (sheet.type === 'form' ? formSheet(sheet, dossier) : tableSheet(sheet, dossier))),
    ],
    facts: { kind: { text: workbookKind }, version: { text: workbookVersion } },
  };
}
