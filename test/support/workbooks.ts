import type { Row, TableCell } from '../../src/documents/workbook.ts';

/** What a cell of a workbook says; nothing for an empty one. */
export function cellText(cell: TableCell): string | undefined {
  if (cell === undefined) return undefined;
  if ('text' in cell) return cell.text;
  if ('figure' in cell) return cell.figure;
  const { value } = cell;
  if (value === undefined) return undefined;
  return 'text' in value ? value.text : 'figure' in value ? value.figure : value.day;
}

/** The words of a row, cell by cell; of a total its label. */
export function rowTexts(row: Row): (string | undefined)[] {
  return row.role === 'total' ? [row.label] : row.cells.map(cellText);
}
