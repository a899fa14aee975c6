import type { Column, Sheet, Workbook } from '../../documents/workbook.ts';
import { factsSheetName } from './facts-sheet.ts';
import { printableWidth, visibleWidth } from './page.ts';
import { unfitEntry } from './unfit-entries.ts';

/** The longest text that a cell can hold, in UTF-16 units. */
export const longestText = 32_767;
const longestMessage = 255;
/** Words in quotes inside a formula. */
const longestQuoted = 255;
const mostArguments = 255;
const longestFormula = 8_192;
const tolerance = 0.001;

/**
 * Holds what a kind fixes for good (names, columns, prompts) against the limits of spreadsheet files.
 * @throws RangeError when a kind has to be changed; no dossier can cause it
 */
export function checkLimits(workbook: Workbook): void {
  if (workbook.sheets.length === 0) throw new RangeError('A workbook without sheets');
  const names = [factsSheetName, ...workbook.sheets.map((sheet) => sheet.name)].map((name) => name.toLowerCase());
  if (new Set(names).size < names.length) throw new RangeError(`Two sheets have one name: ${names.join(', ')}`);
  for (const sheet of workbook.sheets) checkSheet(sheet);
}

function checkSheet(sheet: Sheet): void {
  // An apostrophe is allowed inside a name, but exceljs does not double it where the name is quoted.
  if (!/^[^[\]:*?/\\'\p{C}]{1,31}$/u.test(sheet.name)) throw new RangeError(`Not a name for a sheet: ${sheet.name}`);
  if (sheet.columns.length === 0) throw new RangeError(`No columns: ${sheet.name}`);
  const width = visibleWidth(sheet.columns);
  if (!sheet.isScaled && width > printableWidth[sheet.orientation] + tolerance) {
    throw new RangeError(`Columns of ${width} mm are wider than the page: ${sheet.name}`);
  }
  for (const column of sheet.columns) checkColumn(column);
  for (const line of [...sheet.lead, ...sheet.notes]) {
    if (line.entry === undefined) continue;
    if (sheet.columns.length === 1) throw new RangeError(`No place behind “${line.text}”: ${sheet.name}`);
    checkColumn({ heading: line.text, entry: line.entry });
  }
  for (const row of sheet.rows) {
    if (row.role === 'total') {
      if (sheet.columns[0]?.entry.type === 'money') throw new RangeError(`No place for “${row.label}”: ${sheet.name}`);
    } else if (row.cells.length !== sheet.columns.length) {
      throw new RangeError(`A row of ${row.cells.length} cells under ${sheet.columns.length} columns: ${sheet.name}`);
    } else {
      for (const cell of row.cells) {
        if (cell !== undefined && 'input' in cell) checkColumn({ heading: sheet.name, entry: cell.input });
      }
    }
  }
}

function checkColumn({ heading, entry }: Pick<Column, 'heading' | 'entry'>): void {
  if (entry.type === 'none') return;
  if (Math.max(entry.prompt.length, entry.fault.length) > longestMessage) {
    throw new RangeError(`A prompt or fault of more than ${longestMessage} characters: ${heading}`);
  }
  if (entry.type !== 'choice') return;
  const { choices } = entry;
  if (choices.length === 0) throw new RangeError(`No choices: ${heading}`);
  // One argument asks whether the cell is empty; the address is the longest that there is.
  const isLong = choices.length >= mostArguments || unfitEntry(entry, 'XFD1048576').length > longestFormula;
  if (isLong || choices.some((choice) => choice.length > longestQuoted)) {
    throw new RangeError(`More or longer choices than a formula can hold: ${heading}`);
  }
}
