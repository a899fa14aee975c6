import { looksLikeZip } from '../bounded-zip.ts';
import { unreadType } from '../file-type.ts';
import { readCsv } from './csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Workbook } from './workbook.ts';

/**
 * Reads a table file, a workbook or a CSV, told apart by its content: its name may say anything.
 * @throws UnreadablePaperError as {@link readWorkbook} and {@link readCsv} do
 */
export function readTableFile(bytes: Uint8Array): Workbook {
  return looksLikeZip(bytes) || unreadType(bytes) !== undefined ? readWorkbook(bytes) : readCsv(bytes);
}
