import type { Row, Table } from '../document-model.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { practice } from './clauses.ts';
import { cellText, dataTablesOf, tableFault } from './data-tables.ts';
import { judged, notApplicable } from './outcomes.ts';

export const decimalMarkRule: Rule = {
  id: 'TB-03',
  title: 'Dấu thập phân trong các bảng',
  clause: practice,
  severity: 'warning',
  allowed: 'Một kiểu dấu thập phân trong cả văn bản',
  hint: 'Thống nhất dấu thập phân trong các bảng, nên dùng dấu phẩy (ví dụ 61,11).',
  check: checkMarks,
};

/** A column of numbers whose mark is certain, with the first row that shows it. */
interface MarkedColumn {
  readonly table: Table;
  readonly row: Row;
  readonly mark: ',' | '.';
  readonly example: string;
}

function checkMarks(paper: Paper): Outcome {
  const tables = dataTablesOf(paper);
  const columns = tables.flatMap(markedColumns);
  if (columns.length === 0) return notApplicable;
  const comma = columns.find(({ mark }) => mark === ',');
  const faults = columns
    .filter(({ mark }) => mark === '.' && comma !== undefined)
    .map(({ table, row, example }): Fault => {
      const found = `“${example}” dùng dấu chấm thập phân, nơi khác dùng dấu phẩy (“${comma?.example ?? ''}”)`;
      return { ...tableFault(table, found, [row]), excerpt: example };
    });
  return judged(faults);
}

/** Numbers of three digits behind a mark may be thousands; those are left out. */
const withComma = /^[+-]?\d+,(?:\d{1,2}|\d{4,})\s*%?$|^[+-]?0,\d+\s*%?$/;
const withPoint = /^[+-]?\d+\.(?:\d{1,2}|\d{4,})\s*%?$|^[+-]?0\.\d+\s*%?$/;

interface ColumnTally {
  readonly header: string;
  points: number;
  commas: number;
  others: number;
  first: { readonly row: Row; readonly example: string } | undefined;
  readonly values: Set<string>;
}

function markedColumns(table: Table): MarkedColumn[] {
  const columns = new Map<number, ColumnTally>();
  table.rows.forEach((row, at) => {
    for (const cell of row.cells) {
      if (cell.isContinued) continue;
      const text = cellText(cell);
      const tally = columns.get(cell.column) ?? emptyTally(text);
      columns.set(cell.column, tally);
      if (at > 0 && text !== '' && cell.span === 1) count(tally, row, text);
    }
  });
  return [...columns].flatMap(([column, tally]): MarkedColumn[] => {
    const { first, commas, points } = tally;
    if (first === undefined || column === 0 || isCodes(tally)) return [];
    if (commas > 0 && points === 0) return [{ table, ...first, mark: ',' }];
    return points > 1 && commas === 0 ? [{ table, ...first, mark: '.' }] : [];
  });
}

function emptyTally(header: string): ColumnTally {
  return { header, points: 0, commas: 0, others: 0, first: undefined, values: new Set() };
}

function count(tally: ColumnTally, row: Row, text: string): void {
  const isPoint = withPoint.test(text);
  if (isPoint) tally.points += 1;
  else if (withComma.test(text)) tally.commas += 1;
  else {
    if (/\p{L}/u.test(text)) tally.others += 1;
    return;
  }
  tally.first ??= { row, example: text };
  if (isPoint) tally.values.add(text);
}

/** Codes (6.12), outline numbers (1.1, 1.2, 2.1) and days (5.9) look like numbers with a point. */
function isCodes({ header, points, others, values, commas }: ColumnTally): boolean {
  if (/(?:^|\s)(?:mã|stt|tt|số thứ tự|ký hiệu|mục|tiêu chí|chỉ số|ngày|thời gian|điều|khoản)(?:\s|$)/iu.test(header))
    return true;
  if (commas > 0) return false;
  if (others > points) return true;
  const isOutline = [...values].every((value) => /^\d{1,2}\.\d{1,2}$/.test(value));
  return isOutline && values.size === points && isRising([...values]);
}

function isRising(values: readonly string[]): boolean {
  const parts = values.map((value) => value.split('.').map(Number));
  return parts.every(([whole = 0, part = 0], at) => {
    const [above = 0, partAbove = 0] = parts[at - 1] ?? [];
    return at === 0 || whole > above || (whole === above && part > partAbove);
  });
}
