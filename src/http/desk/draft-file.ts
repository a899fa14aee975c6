import type { Dossier } from '../../domain/dossier.ts';
import { makeDossierWorkbook, type WorkbookFile } from '../../dossier-workbook.ts';
import { TrinhKyError } from '../../errors.ts';
import { readWorkbookValue } from '../../intake/dossier-workbook.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import type { Draft } from './draft.ts';
import { checkDraft } from './draft-issues.ts';

/** A draft as a file of JSON, complete or not: the same draft comes out of it again. */
export function draftJson(draft: Draft): WorkbookFile {
  const name = typeof draft.title === 'string' && draft.title.trim() !== '' ? draft.title.trim() : 'Hồ sơ chưa có tên';
  return {
    name: `${name}.json`,
    fileName: `${asciiSlug(name).slice(0, longestName).replace(/-$/, '') || 'ho-so'}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(draft, null, 2)}\n`),
  };
}

const longestName = 80;

/**
 * A draft as the workbook of a dossier. One that is not complete yet is handed out only if all of it can be read back from
 * the finished file, else there is none: work is not lost by saving it.
 * @throws what {@link makeDossierWorkbook} throws for a whole dossier
 */
export async function draftWorkbook(draft: Draft): Promise<WorkbookFile | undefined> {
  const { dossier } = checkDraft(draft);
  if (dossier !== undefined) return makeDossierWorkbook(dossier);
  const file = await workbookOf(draft);
  return file !== undefined && isSame(readWorkbookValue(file.bytes), draft) ? file : undefined;
}

/** Nothing if a sheet can't hold a value of the draft; the schema has not been held against it. */
async function workbookOf(draft: Draft): Promise<WorkbookFile | undefined> {
  try {
    return await makeDossierWorkbook(draft as unknown as Dossier);
  } catch (error) {
    if (error instanceof TrinhKyError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What is left empty is the same as what is not there: a sheet can't tell one from the other. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== '' && inner !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner)]),
  );
}
