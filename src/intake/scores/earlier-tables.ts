import { nameKey } from '../../vietnamese/name-key.ts';
import type { FoundTable } from './find-tables.ts';
import type { ImportLog } from './scores-import.ts';
import { lineOf, rowPlace } from './sheet-grid.ts';
import type { StatedGroup } from './stated.ts';
import { yearsIn, yearsInName } from './stated-year.ts';
import { unreadRow } from './table-groups.ts';
import { saysLastYear } from './table-titles.ts';

/**
 * Tables of an earlier year than the latest table of the file, by the names of their sheets, their titles and captions:
 * results of last year beside those of this year, for comparison.
 */
export function earlierTables(tables: readonly FoundTable[]): ReadonlySet<FoundTable> {
  const years = new Map(tables.map((table) => [table, yearOf(table)] as const));
  const latest = tables.reduce((year, table) => Math.max(year, years.get(table) ?? 0), 0);
  const earlier = tables.filter((table) => isLastYear(table) || (years.get(table) ?? latest) < latest);
  return new Set(earlier.length === tables.length ? [] : earlier);
}

/** The latest year that a table names: a title of this year may compare with the last. */
function yearOf(table: FoundTable): number | undefined {
  const named = [...table.titles.years, ...yearsInName(table.grid.sheet.name)];
  if (named.length === 0) return undefined;
  // Captions only ever make a table newer: one with a column of last year is still of this year.
  return Math.max(...named, ...table.block.columns.flatMap(({ caption }) => yearsIn(caption)));
}

function isLastYear({ titles, grid }: FoundTable): boolean {
  return titles.sayLastYear || saysLastYear(lineOf(grid.sheet.name));
}

/** That such tables were left out; an error where units stand in them that no other table has. */
export function tellEarlierTables(tables: ReadonlySet<FoundTable>, read: readonly StatedGroup[], log: ImportLog): void {
  const known = new Set(read.flatMap(({ units }) => units.map(({ name }) => nameKey(name))));
  for (const table of tables) {
    const units = table.rows.filter(({ is }) => is.kind === 'unit');
    for (const row of units) log.unread(unreadRow(table, row, 'row', 'Bảng kết quả của năm trước.'));
    const strange = units.flatMap(({ is }) => (is.kind === 'unit' && !known.has(nameKey(is.name)) ? [is.name] : []));
    const place = rowPlace(table.grid.sheet, table.block.lastRow);
    log.finding({
      code: 'table-of-earlier-year',
      severity: strange.length === 0 ? 'warning' : 'error',
      message:
        strange.length === 0
          ? `${place}: bảng này là kết quả của năm trước nên không được lấy.`
          : `${place}: bảng này theo tên trang tính, tiêu đề là kết quả của năm trước nên không được lấy, nhưng có ${strange.length} đơn vị không có ở bảng khác (“${strange[0]}”).`,
      hint: 'Nếu đây là kết quả của năm được đánh giá, sửa năm ở tên trang tính hoặc tiêu đề bảng rồi nhập lại.',
    });
  }
}
