import { columnLetters } from '../../src/intake/workbook/cell-address.ts';
import { type SheetFile, workbookFile } from './workbook-files.ts';

/** A cell as the tests write it: words, a stored number, or raw XML of the cell for what only Excel writes. */
export type CellInput =
  | string
  | number
  | undefined
  | { readonly number: string }
  | { readonly percent: string }
  | { readonly day: string }
  | { readonly formula: string; readonly value?: string }
  | { readonly error: string }
  | { readonly rich: readonly string[] };

export interface SheetInput {
  readonly name?: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges?: readonly string[];
  /** Numbers of rows and columns, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly state?: string;
}

/** A workbook with these sheets, as Excel would write it. */
export function scoresFile(...sheets: readonly SheetInput[]): Uint8Array {
  return workbookFile({ sheets: sheets.map(sheetFile), styles });
}

/** Formats 1 and 2 are a percentage and a day. */
const styles =
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';

function sheetFile(sheet: SheetInput, at: number): SheetFile {
  const { hiddenRows = [], hiddenColumns = [], merges = [], name = at === 0 ? 'Kết quả' : `Trang ${at + 1}` } = sheet;
  const rows = sheet.rows.map((cells, index) => {
    const number = index + 1;
    const content = cells.map((cell, column) => cellXml(cell, `${columnLetters(column + 1)}${number}`)).join('');
    return `<row r="${number}"${hiddenRows.includes(number) ? ' hidden="1"' : ''}>${content}</row>`;
  });
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  return {
    name: escaped(name),
    rows: rows.join(''),
    ...(columns.length === 0 ? {} : { before: `<cols>${columns.join('')}</cols>` }),
    ...(merges.length === 0
      ? {}
      : { after: `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` }),
    ...(sheet.state === undefined ? {} : { state: sheet.state }),
  };
}

function cellXml(cell: CellInput, address: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if ('number' in cell) return `<c r="${address}"><v>${cell.number}</v></c>`;
  if ('percent' in cell) return `<c r="${address}" s="1"><v>${cell.percent}</v></c>`;
  if ('day' in cell) return `<c r="${address}" s="2"><v>${cell.day}</v></c>`;
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  if ('rich' in cell) {
    const runs = cell.rich.map((text) => `<r><rPr><b/></rPr><t xml:space="preserve">${escaped(text)}</t></r>`);
    return `<c r="${address}" t="inlineStr"><is>${runs.join('')}</is></c>`;
  }
  const value = cell.value === undefined ? '' : `<v>${cell.value}</v>`;
  return `<c r="${address}"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
