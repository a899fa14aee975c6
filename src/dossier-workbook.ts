import { dossierWorkbook } from './documents/dossier-workbook/index.ts';
import type { Dossier } from './domain/dossier.ts';
import { mediaTypes } from './generate.ts';
import { createWorkbookRenderer } from './rendering/spreadsheet.ts';
import { asciiSlug } from './vietnamese/text.ts';

/** The workbook of a dossier as a file. */
export interface WorkbookFile {
  /** Vietnamese name. */
  readonly name: string;
  /** The same without diacritics. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the workbook that a dossier can be read back from without loss; without a dossier one to be filled in. The same
 * dossier gives the same bytes.
 * @throws UnprintableContextError when words of the dossier can't be stored in a spreadsheet
 * @throws OutputGateError when the finished file breaks an invariant
 */
export async function makeDossierWorkbook(dossier: Dossier | undefined): Promise<WorkbookFile> {
  const name = dossier?.title ?? 'Hồ sơ mới';
  return {
    name: `${name}.xlsx`,
    fileName: `${asciiSlug(name).slice(0, longestName).replace(/-$/, '')}.xlsx`,
    mediaType: mediaTypes.xlsx,
    bytes: await createWorkbookRenderer().render(dossierWorkbook(dossier)),
  };
}

const longestName = 80;
