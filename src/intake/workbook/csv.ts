import { UnreadablePaperError } from '../../errors.ts';
import { looksLikeZip } from '../bounded-zip.ts';
import { looksLikeMarkup, unreadType } from '../file-type.ts';
import { foreignLimits } from '../limits.ts';
import { columnLetters } from './cell-address.ts';
import { createCellBudget } from './cell-budget.ts';
import { csvRecords, type Separator, separatorOf } from './csv-records.ts';
import { csvText } from './csv-text.ts';
import type { SheetCell, SheetRow, Workbook } from './workbook.ts';

/**
 * Reads a CSV file as a workbook of one visible sheet without name, in which every cell is text as it stands. Encoding
 * and separator are found from the file; a first line `sep=;`, which Excel takes as a hint, is no row.
 * @throws UnreadablePaperError saying what the file is instead, that it is no text, too large, or
 * `unclosed-quote` for a quotation mark that is never closed: the rest of the file would be one cell
 */
export function readCsv(bytes: Uint8Array): Workbook {
  if (bytes.length > foreignLimits.archive.bytes) throw new UnreadablePaperError('too-large');
  const other = looksLikeZip(bytes) ? 'not-text' : unreadType(bytes);
  if (other !== undefined) throw new UnreadablePaperError(other);
  const text = csvText(bytes);
  if (looksLikeMarkup(text)) throw new UnreadablePaperError('web-page');
  const { rows, cellsLeftOut } = readRows(text);
  return {
    sheets: [{ name: '', state: 'visible', rows, merges: [], hiddenColumns: [], cellsLeftOut }],
    hasMacros: false,
    hasExternalLinks: false,
  };
}

function readRows(text: string): { readonly rows: readonly SheetRow[]; readonly cellsLeftOut: number } {
  const limits = foreignLimits.workbook;
  const budget = createCellBudget();
  const { separator, records } = withoutHint(text);
  const rows: SheetRow[] = [];
  let number = 0;
  let cellsLeftOut = 0;
  const unclosed = () => {
    throw new UnreadablePaperError('unclosed-quote');
  };
  for (const fields of csvRecords(records, separator, unclosed)) {
    number += 1;
    if (number > limits.lastRow) throw new UnreadablePaperError('too-large');
    const cells: SheetCell[] = [];
    for (const [at, written] of fields.entries()) {
      const field = withoutFormula(written);
      if (field === '') continue;
      if (at >= limits.columns) {
        cellsLeftOut += 1;
        continue;
      }
      budget.spend(field);
      cells.push({
        address: columnLetters(at + 1) + number,
        column: at + 1,
        kind: 'text',
        text: field,
        isFormula: false,
      });
    }
    if (cells.length > 0) rows.push({ number, isHidden: false, fields: fields.length, cells });
    if (rows.length > limits.rows) throw new UnreadablePaperError('too-large');
  }
  return { rows, cellsLeftOut };
}

/** `="01"`, by which programs keep Excel from dropping the zero, is the text 01. */
function withoutFormula(field: string): string {
  return /^="([^"]*)"$/u.exec(field)?.[1] ?? field;
}

function withoutHint(text: string): { readonly separator: Separator; readonly records: string } {
  const [hint, separator] = /^sep=([\t;,])(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  if (hint === undefined) return { separator: separatorOf(text), records: text };
  return { separator: separator as Separator, records: text.slice(hint.length) };
}
