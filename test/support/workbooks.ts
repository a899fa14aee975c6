import type { Figure, Row, Words } from '../../src/documents/workbook.ts';

/** What a cell of a workbook says; nothing for an empty one. */
export function cellText(cell: Words | Figure | undefined): string | undefined {
  return cell === undefined ? undefined : 'text' in cell ? cell.text : cell.figure;
}

/** The words of a row, cell by cell; of a total its label. */
export function rowTexts(row: Row): (string | undefined)[] {
  return row.role === 'total' ? [row.label] : row.cells.map(cellText);
}
