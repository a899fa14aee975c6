import { type ForgedEntry, forgedZip } from '../forged-zip.ts';
import { type WorkbookFileParts, workbookParts } from '../workbook-files.ts';

/** A file made to do harm, and what the readers have to make of it. */
export interface HostileFile {
  readonly name: string;
  /** Which reader it is for: tables (`readTableFile`), results (`importScores`), or papers (`readPaperContent`). */
  readonly reader: 'table' | 'results' | 'paper';
  readonly make: () => Uint8Array;
  /** `read`, or the reason or code that it is refused with. */
  readonly answer: string;
}

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
export const mebibyte = 1024 * 1024;

/** The entries of a workbook of one sheet. */
export function book(sheet: { before?: string; rows?: string; after?: string }, more: Partial<WorkbookFileParts> = {}) {
  const parts = workbookParts({ sheets: [{ name: 'Sở', rows: oneCell, ...sheet }], ...more });
  return [...parts].map(([name, content]): ForgedEntry => ({ name, content }));
}

/** A file for the reader of tables. */
export const table = (name: string, answer: string, make: () => Uint8Array): HostileFile => ({
  name,
  reader: 'table',
  make,
  answer,
});
/** A CSV file for the import of results. */
export const csvFile = (name: string, answer: string, text: () => string): HostileFile => ({
  name,
  reader: 'results',
  make: () => new TextEncoder().encode(text()),
  answer,
});
/** A file for the reader of papers. */
export const paper = (name: string, answer: string, make: () => Uint8Array): HostileFile => ({
  name,
  reader: 'paper',
  make,
  answer,
});
/** A workbook with one part changed. */
export function withPart(part: string, change: (xml: string) => string): Uint8Array {
  const entries = book({}, { shared: ['<t>a</t>'], styles: '<cellXfs/>' });
  return forgedZip(
    entries.map((entry) => (entry.name === part ? { ...entry, content: change(String(entry.content)) } : entry)),
  );
}

/** A text for each number from 0. */
export const repeated = (times: number, text: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => text(at)).join('');

/** So many million digits that do not repeat in a short while. */
export function digits(millions: number): string {
  const block = repeated(mebibyte / 8, (at) => String((at * 7919) % 99_999_989).padStart(8, '0'));
  return block.repeat(millions);
}
