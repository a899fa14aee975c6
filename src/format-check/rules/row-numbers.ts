import { type Cell, paragraphsOf, type Row, type Table } from '../document-model.ts';
import type { Fault, Rule } from '../rule.ts';
import { practice } from './clauses.ts';
import { cellText, dataTablesOf, tableFault } from './data-tables.ts';
import { hasLetters } from './letters.ts';
import { judged, notApplicable } from './outcomes.ts';

export const rowNumberRule: Rule = {
  id: 'TB-04',
  title: 'Số thứ tự trong bảng',
  clause: practice,
  severity: 'warning',
  allowed: 'Số thứ tự liên tiếp, đánh lại từ 1 ở mỗi nhóm',
  hint: 'Đánh lại cột số thứ tự cho liên tiếp.',
  check: (paper) => {
    const numbered = dataTablesOf(paper).filter((table) => numberColumn(table) !== undefined);
    return numbered.length === 0 ? notApplicable : judged(numbered.flatMap(orderFaults));
  },
};

export const groupRowRule: Rule = {
  id: 'TB-05',
  title: 'Hàng tên nhóm trong bảng in đậm',
  clause: practice,
  severity: 'info',
  allowed: 'Hàng tên nhóm (I, II, III…) in đậm',
  hint: 'Chọn hàng tên nhóm, in đậm (Ctrl+B).',
  check: (paper) => {
    const tables = dataTablesOf(paper);
    const groups = tables.flatMap((table) => groupRows(table).map((row) => ({ table, row })));
    if (groups.length === 0) return notApplicable;
    return judged(
      groups
        .filter(({ row }) => !hasBold(row))
        .map(({ table, row }) => tableFault(table, 'Hàng tên nhóm không in đậm', [row])),
    );
  },
};

/** The column of the grid whose heading says that it numbers the rows, and the row of that heading. */
function numberColumn({ rows }: Table): { readonly column: number; readonly row: number } | undefined {
  for (const [at, row] of rows.slice(0, headerRows).entries()) {
    const cell = row.cells.find((each) => /^(?:s\.?\s?t\.?\s?t\.?|t\.?t\.?|số\s?tt|số thứ tự)$/iu.test(cellText(each)));
    if (cell !== undefined) return { column: cell.column, row: at };
  }
  return undefined;
}

const headerRows = 3;

/** Numbers of groups, in bold, and of the rows in them may share a column: each may go on from its like. */
function orderFaults(table: Table): Fault[] {
  const heading = numberColumn(table);
  if (heading === undefined) return [];
  const faults: Fault[] = [];
  const last: { any: number | undefined; bold: number | undefined; plain: number | undefined } = {
    any: undefined,
    bold: undefined,
    plain: undefined,
  };
  for (const row of table.rows.slice(heading.row + 1)) {
    const cell = row.cells.find(({ column }) => column === heading.column);
    if (cell === undefined || cell.isContinued || numbersColumns(row)) continue;
    const text = cellText(cell);
    if (/…|\.\.\./.test(text)) Object.assign(last, { any: undefined, bold: undefined, plain: undefined });
    const number = /^(\d{1,5})\.?$/.exec(text)?.[1];
    if (number === undefined) continue;
    const value = Number(number);
    const kind = isBold(cell) ? 'bold' : 'plain';
    const before = last[kind] ?? last.any;
    const goesOn = value === 1 || before === undefined || value === before + 1 || value === (last.any ?? 0) + 1;
    if (!goesOn) faults.push({ ...tableFault(table, orderText(value, before), [row]), expected: String(before + 1) });
    last[kind] = value;
    last.any = value;
  }
  return faults;
}

function orderText(value: number, before: number): string {
  return value === before ? `Số thứ tự ${value} lặp lại` : `Sau số thứ tự ${before} là ${value}`;
}

/** “(1) (2) (3)” below a heading. */
function numbersColumns({ cells }: Row): boolean {
  return (
    cells.length > 2 && cells.every((cell, at) => new RegExp(`^\\(?${at + 1}\\)?(?:\\s*=.*)?$`).test(cellText(cell)))
  );
}

function groupRows(table: Table): Row[] {
  const heading = numberColumn(table);
  if (heading === undefined) return [];
  return table.rows.slice(heading.row + 1).filter(({ cells }) => {
    const cell = cells.find(({ column }) => column === heading.column);
    return cell !== undefined && !cell.isContinued && /^(?:[IVX]{1,6})\.?$/.test(cellText(cell));
  });
}

function hasBold({ cells }: Row): boolean {
  return cells.some(isBold);
}

function isBold({ blocks }: Cell): boolean {
  const paragraphs = paragraphsOf(blocks);
  return paragraphs.some(
    ({ runs, label, text }) =>
      runs.some((run) => hasLetters(run) && run.format.bold) || (text.trim() === '' && label?.format.bold === true),
  );
}
