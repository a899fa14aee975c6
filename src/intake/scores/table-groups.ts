import type { FoundTable, TableRow } from './find-tables.ts';
import { ordinalFindings } from './ordinal-findings.ts';
import { ordinalOf } from './row-levels.ts';
import type { ImportLog, Unread } from './scores-import.ts';
import { lineOf, rowPlace } from './sheet-grid.ts';
import { mayBeUnit, namesUnit } from './table-rows.ts';
import { unitsBelow } from './units-below.ts';

/** Rows of units under one heading, or from one ordinal 1 to the next. */
export interface RowGroup {
  readonly title: string | undefined;
  /** The row of the heading. */
  readonly heading: TableRow | undefined;
  /** The row of the maxima that hold for it: its own, else the one above all groups. */
  readonly maxima: TableRow | undefined;
  readonly units: readonly TableRow[];
}

/** The groups of a table; rows that are neither units nor headings are told, none is passed over in silence. */
export function groupRows(table: FoundTable, log: ImportLog): RowGroup[] {
  const groups: (Omit<RowGroup, 'maxima' | 'units'> & { maxima: TableRow | undefined; units: TableRow[] })[] = [];
  let common: TableRow | undefined;
  let lastOrdinal = 0;
  const lastUnit = table.rows.findLastIndex(({ is }) => is.kind === 'unit');
  for (const [at, each] of table.rows.entries()) {
    const { is } = each;
    if (is.kind === 'group') {
      groups.push({ title: is.title, heading: each, maxima: undefined, units: [] });
      lastOrdinal = 0;
      if (hasFigures(table, each)) {
        log.unread(unreadRow(table, each, 'summary', 'Số liệu ở dòng tên nhóm; hồ sơ chỉ ghi điểm tối đa.'));
      }
      if (is.isDoubtful) tellHeadingWithFigures(table, each, log);
    } else if (is.kind === 'unit') {
      const startsAgain = is.ordinal === 1 && lastOrdinal >= 1;
      if (groups.length === 0 || startsAgain)
        groups.push({ title: undefined, heading: undefined, maxima: undefined, units: [] });
      lastOrdinal = is.ordinal ?? lastOrdinal;
      groups.at(-1)?.units.push(each);
    } else if (is.kind === 'maxima') {
      const group = groups.at(-1);
      log.unread(unreadRow(table, each, 'summary', 'Dòng điểm tối đa; hồ sơ chỉ ghi điểm tối đa của tổng điểm.'));
      if (group === undefined) common = each;
      else group.maxima = each;
    } else {
      tellRow(table, each, log);
      if (is.kind === 'note' && at < lastUnit) tellUnitWithoutFigures(table, each, log);
    }
  }
  for (const finding of [...unitsBelow(table, lastUnit), ...ordinalFindings(table)]) log.finding(finding);
  const levelOf = ({ row }: TableRow) => ordinalOf(table.grid, table.block, row.number).level;
  for (const [at, { heading, units }] of groups.entries()) {
    if (units.length > 0 || heading === undefined) continue;
    log.unread(unreadRow(table, heading, 'title', 'Dòng tên nhóm, không có đơn vị ngay bên dưới.'));
    const next = groups[at + 1]?.heading;
    // A heading right above a heading of another level is one over groups.
    if (next === undefined || levelOf(next) === levelOf(heading)) {
      tellEmptyGroup(table, heading, log);
    }
  }
  return groups.filter(({ units }) => units.length > 0).map((group) => ({ ...group, maxima: group.maxima ?? common }));
}

function hasFigures({ block }: FoundTable, { row }: TableRow): boolean {
  return row.cells.some(({ column, text }) => column > block.nameColumn && /\d/.test(text));
}

/** A row with figures that is a heading only by the ordinals below it. */
function tellHeadingWithFigures({ grid, block }: FoundTable, { row, is }: TableRow, log: ImportLog): void {
  const title = is.kind === 'group' ? is.title : '';
  const { level } = ordinalOf(grid, block, row.number);
  const isLettered = level === 'roman' || level === 'letter' || (level === 'number' && !namesUnit(title));
  log.finding({
    code: 'heading-with-figures',
    severity: isLettered ? 'warning' : 'error',
    message: `${rowPlace(grid.sheet, row.number)} “${title}” có số liệu nhưng được hiểu là tên nhóm, vì số thứ tự bên dưới bắt đầu lại từ 1.`,
    hint: 'Nếu là đơn vị, ghi số thứ tự nối tiếp các đơn vị khác rồi nhập lại.',
  });
}

/** A name among units that has neither an ordinal nor figures is more likely a unit than a note. */
function tellUnitWithoutFigures(table: FoundTable, each: TableRow, log: ImportLog): void {
  const name = lineOf(table.grid.cell(each.row.number, table.block.nameColumn)?.text ?? '');
  if (!mayBeUnit(name) || name.length > longestUnit) return;
  log.finding({
    code: 'row-may-be-unit',
    severity: 'error',
    message: `${rowPlace(table.grid.sheet, each.row.number)} “${name}” đứng giữa các đơn vị nhưng không có số liệu nên không được coi là đơn vị.`,
    hint: 'Nếu là đơn vị, ghi số thứ tự và điểm (hoặc “Không báo cáo”, “Không đánh giá”) rồi nhập lại; nếu không phải thì chuyển dòng này ra khỏi bảng.',
  });
}

/** Longer words among units are a remark. */
const longestUnit = 120;

function tellEmptyGroup(table: FoundTable, heading: TableRow, log: ImportLog): void {
  log.finding({
    code: 'group-without-units',
    severity: heading.is.kind === 'group' && mayBeUnit(heading.is.title) ? 'error' : 'warning',
    message: `${rowPlace(table.grid.sheet, heading.row.number)} “${heading.is.kind === 'group' ? heading.is.title : ''}” được hiểu là tên nhóm nhưng không có đơn vị nào bên dưới.`,
    hint: 'Nếu là đơn vị chưa có điểm, ghi số thứ tự bằng chữ số (1, 2, 3 …) và điểm (hoặc “Không báo cáo”, “Không đánh giá”) rồi nhập lại.',
  });
}

function tellRow(table: FoundTable, each: TableRow, log: ImportLog): void {
  const { kind } = each.is;
  if (kind === 'summary') log.unread(unreadRow(table, each, 'summary', 'Dòng tổng cộng, trung bình; hồ sơ tự tính.'));
  if (kind === 'note') log.unread(unreadRow(table, each, 'note', 'Ghi chú hoặc dòng ngoài bảng.'));
  if (kind !== 'nameless' && kind !== 'unknown') return;
  const place = rowPlace(table.grid.sheet, each.row.number);
  log.unread(unreadRow(table, each, 'row', 'Không nhận ra được dòng này.'));
  log.finding({
    code: kind === 'nameless' ? 'row-without-name' : 'row-not-understood',
    severity: 'error',
    message:
      kind === 'nameless'
        ? `${place} có số liệu nhưng không có tên đơn vị nên chưa lấy.`
        : `${place} có nội dung ở cột số liệu nhưng không nhận ra là đơn vị nào nên chưa lấy.`,
    hint: 'Ghi tên đơn vị vào cột tên, hoặc xóa dòng này nếu không thuộc bảng kết quả, rồi nhập lại.',
  });
}

export function unreadRow({ grid }: FoundTable, { row }: TableRow, kind: Unread['kind'], reason: string): Unread {
  const words = row.cells.map(({ text }) => lineOf(text)).filter((text) => text !== '');
  return { kind, place: rowPlace(grid.sheet, row.number), words, reason };
}
