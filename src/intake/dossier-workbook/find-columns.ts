import type { Field } from '../../domain/dossier-tables/fields.ts';
import { columnKeys, spreadOfHeading } from '../../domain/dossier-tables/marks.ts';
import type { Table } from '../../domain/dossier-tables/tables.ts';
import { shown } from '../shown.ts';
import { isBlank, isCaption, seen } from './cell-value.ts';
import { cellPlace, type PlacedIssue, sheetPlace } from './place.ts';
import type { FoundSheet } from './tabs.ts';

/** What the columns of a table hold. */
export interface FoundColumns {
  /** Numbers of columns by the keys of the schema, and of the columns that say where a row belongs. */
  readonly byKey: ReadonlyMap<string, number>;
  readonly spread: readonly { readonly column: number; readonly field: Field; readonly id: string }[];
  /** Keys whose column is missing or has the heading of another, which is an issue: its cells say nothing. */
  readonly unread: ReadonlySet<string>;
  readonly issues: readonly PlacedIssue[];
}

/**
 * Finds columns by their hidden keys, and those that people inserted by what is written above them. People go by the
 * headings: a key under the heading of another column is an issue.
 */
export function findColumns(table: Table, found: FoundSheet): FoundColumns {
  const byKey = new Map<string, number>();
  const spread: { column: number; field: Field; id: string }[] = [];
  const unread = new Set<string>();
  const issues: PlacedIssue[] = [];
  const captions = captionsOf(table);
  const headings = new Map((found.heading?.cells ?? []).map((cell) => [cell.column, cell]));
  const row = found.heading?.number ?? 0;
  const filled = filledColumns(found);
  for (const column of new Set([...found.keys.keys(), ...headings.keys(), ...filled])) {
    if (column === found.markColumn) continue;
    const heading = headings.get(column);
    const words = heading === undefined ? '' : seen(heading);
    const place = cellPlace(found, row, { column });
    const written = keyOfWords(captions, words);
    const ofSpread = written === undefined ? spreadOfHeading(words, table.spread?.fields ?? []) : undefined;
    const hidden = found.keys.get(column) ?? '';
    const own = captions.get(hidden)?.caption;
    if (own !== undefined && !isCaption(words, own) && (written !== undefined || ofSpread !== undefined)) {
      if (!byKey.has(hidden)) byKey.set(hidden, column);
      unread.add(hidden);
      const message = `Tiêu đề “${shown(words)}” đứng trên cột “${own}”.`;
      const hint = `Ghi lại tiêu đề “${own}” và để dưới đó đúng nội dung ấy; muốn đổi chỗ thì chuyển cả cột.`;
      issues.push({ place, message, hint });
      continue;
    }
    const key = own === undefined ? written : hidden;
    const inside = key === undefined ? ofSpread : undefined;
    const isTwice = inside !== undefined && spread.some((each) => each.field === inside.field && each.id === inside.id);
    if ((key !== undefined && byKey.has(key)) || isTwice) {
      issues.push({ place, message: `Có hai cột “${shown(words)}”.`, hint: 'Giữ một cột, xóa cột kia.' });
    } else if (key !== undefined) byKey.set(key, column);
    else if (inside !== undefined) spread.push({ column, ...inside });
    else if (filled.has(column)) {
      const message =
        words === '' ? 'Cột này không có tiêu đề nên không được đọc.' : `Không có cột nào là “${shown(words)}”.`;
      issues.push({ place, message, hint: 'Sửa tiêu đề cho đúng, chuyển nội dung vào đúng cột, hoặc xóa cột này.' });
    }
  }
  for (const [key, { caption, isNeeded }] of captions) {
    if (!isNeeded || byKey.has(key)) continue;
    unread.add(key);
    const hint = 'Chèn một cột với đúng tiêu đề ấy, hoặc lấy lại trang tính từ một tệp hồ sơ mới.';
    issues.push({ place: sheetPlace(found), message: `Thiếu cột “${caption}”.`, hint });
  }
  return { byKey, spread, unread, issues };
}

interface Caption {
  readonly caption: string;
  readonly isNeeded: boolean;
}

function captionsOf({ columns, sourceCaption, parentCaptions, ordinalCaption }: Table): ReadonlyMap<string, Caption> {
  const needed = (caption: string): Caption => ({ caption, isNeeded: true });
  return new Map([
    ...(sourceCaption === undefined ? [] : [[columnKeys.source, needed(sourceCaption)] as const]),
    ...parentCaptions.map((caption, place) => [columnKeys.parent(place), needed(caption)] as const),
    ...(ordinalCaption === undefined ? [] : [[columnKeys.ordinal, needed(ordinalCaption)] as const]),
    ...columns.map(({ key, caption, isRequired }) => [key, { caption, isNeeded: isRequired }] as const),
  ]);
}

function keyOfWords(captions: ReadonlyMap<string, Caption>, heading: string): string | undefined {
  return [...captions].find(([, { caption }]) => isCaption(heading, caption))?.[0];
}

function filledColumns({ rows }: FoundSheet): ReadonlySet<number> {
  return new Set(rows.flatMap(({ cells }) => cells.filter((cell) => !isBlank(cell)).map(({ column }) => column)));
}
