import { dossierTree, sheetsOfDossier } from '../domain/dossier-tables/tables.ts';
import { InvalidDossierError, type Issue } from '../errors.ts';
import { looksLikeZip } from './bounded-zip.ts';
import { inOrder } from './dossier-workbook/place.ts';
import { readSheets } from './dossier-workbook/read-sheets.ts';
import { isDossierWorkbook } from './dossier-workbook/tabs.ts';
import { unreadType } from './file-type.ts';
import { decodeUtf8, parseJson } from './json-text.ts';
import { listedIssues } from './listed-issues.ts';
import { readTableFile } from './workbook/table-file.ts';
import type { Workbook } from './workbook/workbook.ts';

/** A file that somebody opens to work on: a dossier, not yet held against its schema, or a table of scores. */
export type OpenedFile =
  | { readonly type: 'dossier'; readonly value: unknown; readonly unread: readonly Issue[] }
  | { readonly type: 'scores'; readonly workbook: Workbook };

/**
 * Tells by its content what a file is, and reads it. Of a dossier's workbook everything that could be read comes back,
 * with what could not; one that has lost whole sheets or columns is refused, lest saving it again lose them for good.
 * @throws UnreadablePaperError, InvalidJsonError, InvalidDossierError
 */
export function openFile(bytes: Uint8Array): OpenedFile {
  const isPackage = looksLikeZip(bytes) || unreadType(bytes) !== undefined;
  if (!isPackage && looksLikeJson(bytes)) return { type: 'dossier', value: parseJson(decodeUtf8(bytes)), unread: [] };
  const workbook = readTableFile(bytes);
  return isPackage && isDossierWorkbook(workbook) ? dossierOf(workbook) : { type: 'scores', workbook };
}

function dossierOf(workbook: Workbook): OpenedFile {
  const { assembled, hasGaps, issues } = readSheets(workbook, sheetsOfDossier, dossierTree);
  const { issues: unread, total } = listedIssues(inOrder(issues), (issue) => issue);
  if (hasGaps || total > unread.length) throw new InvalidDossierError(unread, total);
  return { type: 'dossier', value: withoutHoles(assembled.value), unread };
}

/** A line of a list that could not be read stays as an empty one, so that it is seen to be missing. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => (each === undefined ? '' : withoutHoles(each)));
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(filled.map(([name, inner]) => [name, withoutHoles(inner)]));
}

/** No table of results begins with a bracket. */
function looksLikeJson(bytes: Uint8Array): boolean {
  return /^[\s\ufeff]*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 1024)));
}
