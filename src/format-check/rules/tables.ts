import { paragraphsOf, type Row, type Section, type Table } from '../document-model.ts';
import { millimetreText } from '../millimetres.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex, practice } from './clauses.ts';
import { cellText, dataTablesOf, tableFault } from './data-tables.ts';
import { decimalMarkRule } from './decimal-marks.ts';
import { sizesOf, sizeText } from './letters.ts';
import { judged, notApplicable } from './outcomes.ts';
import { groupRowRule, rowNumberRule } from './row-numbers.ts';

/** Tables of data. The decree leaves them open but for the margins that they must keep. */
export const tableRules: readonly Rule[] = [
  {
    id: 'TB-01',
    title: 'Tiêu đề bảng lặp lại ở mỗi trang',
    clause: practice,
    severity: 'info',
    allowed: 'Bảng dài nhiều trang: hàng tiêu đề đặt lặp lại ở đầu mỗi trang',
    hint: 'Chọn hàng tiêu đề, vào Layout (Bố trí) > Repeat Header Rows.',
    check: (paper) => judgedTables(paper, (table) => headerFault(paper, table)),
  },
  {
    id: 'TB-02',
    title: 'Cỡ chữ trong bảng',
    clause: practice,
    severity: 'info',
    allowed: 'Cỡ chữ 11–14, thống nhất trong một bảng',
    hint: 'Chọn bảng, đặt một cỡ chữ trong khoảng 11–14.',
    check: (paper) => judgedTables(paper, sizeFault),
  },
  decimalMarkRule,
  rowNumberRule,
  groupRowRule,
  {
    id: 'TB-06',
    title: 'Bảng nằm trong lề trang',
    clause: annex('I', '3'),
    severity: 'error',
    allowed: 'Chiều rộng bảng không quá chiều rộng vùng trình bày văn bản',
    hint: 'Chọn bảng, vào Layout (Bố trí) > AutoFit > AutoFit Window.',
    check: (paper) => {
      const outer = new Set(paper.document.blocks);
      return judgedTables(paper, (table) => (outer.has(table) && !table.isFloating ? widthFault(paper, table) : []));
    },
  },
];

/** Without a table of data there is nothing to judge. */
export function judgedTables(paper: Paper, faultsOf: (table: Table) => readonly Fault[]): Outcome {
  const tables = dataTablesOf(paper);
  return tables.length === 0 ? notApplicable : judged(tables.flatMap(faultsOf));
}

/** Height of a line of Times New Roman against the size of its letters. */
const lineHeight = 1.15;

/** Rows of one line in the table's smallest letters, nothing around them: a table is at least so high, in twips. */
function leastHeight({ rows }: Table): number {
  const smallest = Math.min(...sizesOf(rows.flatMap(runsOf)));
  return Number.isFinite(smallest) ? rows.length * smallest * 20 * lineHeight : 0;
}

function headerFault({ document }: Paper, table: Table): Fault[] {
  const [first] = table.rows;
  const section = document.sections[table.section];
  if (first === undefined || section === undefined || first.repeatsAsHeader) return [];
  if (leastHeight(table) <= section.height - section.margins.top - section.margins.bottom) return [];
  const isHeader = first.cells.length > 1 && first.cells.every((cell) => !/^[\d.,%]+$/.test(cellText(cell)));
  return isHeader ? [tableFault(table, `Bảng ${table.rows.length} hàng không đặt lặp lại hàng tiêu đề`)] : [];
}

/** Sizes of the rows below the header. */
function sizeFault(table: Table): Fault[] {
  const rows = table.rows.filter((row, at) => at > 0 && !row.repeatsAsHeader);
  const sizes = sizesOf(rows.flatMap(runsOf)).sort((one, other) => one - other);
  const isWrong = sizes.length > 1 || sizes.some((size) => size < 11 || size > 14);
  return isWrong ? [tableFault(table, `Cỡ chữ ${sizes.map(sizeText).join('; ')}`)] : [];
}

function runsOf({ cells }: Row) {
  return cells.flatMap(({ blocks }) => paragraphsOf(blocks).flatMap(({ runs }) => runs));
}

/** 0.2 mm; Word also hangs a table out by the padding of its cells, so that its words meet the margin. */
const tolerance = 12;
/** 3 mm: less than that hardly shows, and the decree's own samples have it. */
const visible = 170;

function widthFault({ document }: Paper, table: Table): Fault[] {
  const section = document.sections[table.section];
  const cells = table.rows[0]?.cells ?? [];
  if (section === undefined || section.columns > 1) return [];
  const padding = (cells[0]?.paddingLeft ?? 0) + (cells.at(-1)?.paddingRight ?? 0);
  const room = textWidth(section) + padding + tolerance;
  const right = table.alignment === 'left' ? table.indent + table.width : table.width;
  const over = Math.max(table.width, right) - room;
  if (over <= 0) return [];
  const fault = tableFault(table, `Bảng rộng hơn vùng trình bày ${millimetreText(over + tolerance)} mm`);
  return [table.isFixed && over > visible ? fault : { ...fault, severity: 'warning' }];
}

function textWidth({ width, margins }: Section): number {
  return width - margins.left - margins.right - margins.gutter;
}
