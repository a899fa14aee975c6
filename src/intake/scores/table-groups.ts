import type { FoundTable, TableRow } from './find-tables.ts';
import type { ImportLog, Unread } from './scores-import.ts';
import { lineOf, rowPlace } from './sheet-grid.ts';

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
  for (const each of table.rows) {
    const { is } = each;
    if (is.kind === 'group') {
      groups.push({ title: is.title, heading: each, maxima: undefined, units: [] });
      lastOrdinal = 0;
      if (is.hasScores) log.unread(unreadRow(table, each, 'summary', 'Số liệu ở dòng tên nhóm; hồ sơ tự tính.'));
    } else if (is.kind === 'unit') {
      const startsAgain = is.ordinal === 1 && lastOrdinal >= 1;
      if (groups.length === 0 || startsAgain)
        groups.push({ title: undefined, heading: undefined, maxima: undefined, units: [] });
      lastOrdinal = is.ordinal ?? lastOrdinal;
      groups.at(-1)?.units.push(each);
    } else if (is.kind === 'maxima') {
      const group = groups.at(-1);
      if (group === undefined) common = each;
      else group.maxima = each;
    } else {
      tellRow(table, each, log);
    }
  }
  for (const { heading, units } of groups) {
    if (units.length === 0 && heading !== undefined) {
      log.unread(unreadRow(table, heading, 'title', 'Dòng tên nhóm, không có đơn vị ngay bên dưới.'));
    }
  }
  return groups.filter(({ units }) => units.length > 0).map((group) => ({ ...group, maxima: group.maxima ?? common }));
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
