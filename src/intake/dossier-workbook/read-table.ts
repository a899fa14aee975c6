import type { Field } from '../../domain/dossier-tables/fields.ts';
import { columnKeys, emptyListMark, idsOfNote } from '../../domain/dossier-tables/marks.ts';
import type { ListKey, Source } from '../../domain/dossier-tables/sources.ts';
import type { Table } from '../../domain/dossier-tables/tables.ts';
import type { SheetCell, SheetRow } from '../workbook/workbook.ts';
import { isBlank, seen } from './cell-value.ts';
import { type FoundColumns, findColumns } from './find-columns.ts';
import { cellPlace, type Place, type PlacedIssue } from './place.ts';
import { type ReadCell, readCell } from './read-form.ts';
import type { FoundSheet } from './tabs.ts';

/** A row that was read. */
export interface ReadEntry {
  readonly source: Source;
  readonly place: Place;
  /** Cell of the nearest key of what it belongs to. */
  readonly keyPlace: Place;
  /** Keys of the lists around it, as texts. */
  readonly parentKeys: readonly string[];
  readonly ordinal: string | undefined;
  /** The row says that its list is there without entries. */
  readonly isEmptyList: boolean;
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** By id, in the order of the columns; with the order of its own that the row may have. */
  readonly spread: ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;
  readonly spreadOrder: readonly string[] | undefined;
}

/** What was read of a table. */
export interface ReadTable {
  readonly entries: readonly ReadEntry[];
  /** Whether columns could not be read, which is an issue. */
  readonly hasGaps: boolean;
  readonly issues: readonly PlacedIssue[];
}

/** Reads a table: every row that holds something is an entry. */
export function readTable(table: Table, found: FoundSheet): ReadTable {
  const columns = findColumns(table, found);
  const issues = [...columns.issues];
  const known = new Set([...columns.byKey.values(), ...columns.spread.map(({ column }) => column)]);
  const entries = found.rows.flatMap((row): ReadEntry[] => {
    const cells = new Map(row.cells.filter((cell) => !isBlank(cell)).map((cell) => [cell.column, cell]));
    return [...cells.keys()].some((column) => known.has(column))
      ? readRow(table, found, columns, row, cells, issues)
      : [];
  });
  return { entries, hasGaps: columns.unread.size > 0, issues: [...issues, ...orderIssues(entries, columns, found)] };
}

function readRow(
  table: Table,
  found: FoundSheet,
  columns: FoundColumns,
  row: SheetRow,
  cells: ReadonlyMap<number, SheetCell>,
  issues: PlacedIssue[],
): ReadEntry[] {
  const rowPlace: Place = { sheet: found.sheet.name, tab: found.tab, row: row.number };
  const cellOf = (key: string) => cells.get(columns.byKey.get(key) ?? 0);
  const placeOf = (key: string): Place => {
    const column = columns.byKey.get(key);
    return column === undefined ? rowPlace : { ...rowPlace, column };
  };
  const read = (key: string, field: Pick<Field, 'leaf'>): ReadCell => {
    const column = columns.byKey.get(key);
    const isUnread = columns.unread.has(key) && (column === undefined || cells.has(column));
    return isUnread
      ? { place: placeOf(key), value: undefined, isFaulty: true }
      : readCell(field, cellOf(key), placeOf(key), issues);
  };
  const source = sourceOf(table, read, placeOf, issues);
  if (source === undefined) return [];
  const parentKeys = source.parents.map(({ key, caption }, place) =>
    keyText(read(columnKeys.parent(place), { leaf: leafOfKey(key) }), caption, issues),
  );
  const first = cellOf(table.columns[0]?.key ?? '');
  const isEmptyList = first !== undefined && seen(first) === emptyListMark;
  const isOrdinal = source.key?.type === 'ordinal' && !isEmptyList;
  const ordinal = isOrdinal
    ? keyText(read(columnKeys.ordinal, { leaf: wholeKey }), table.ordinalCaption ?? '', issues)
    : undefined;
  for (const { key } of table.columns) {
    const cell = cellOf(key);
    if (cell === undefined || isEmptyList || source.fields.some((field) => field.key === key)) continue;
    const message = `Cột này không dùng cho dòng thuộc “${source.label}”.`;
    issues.push({ place: placeOf(key), message, hint: 'Xóa ô này.' });
  }
  if (isEmptyList) issues.push(...besideEmptyMark(table, columns, cells, rowPlace));
  const entry: ReadEntry = {
    source,
    place: rowPlace,
    keyPlace: placeOf(columnKeys.parent(source.parents.length - 1)),
    parentKeys: parentKeys.map((key) => key ?? ''),
    ordinal,
    isEmptyList,
    cells: new Map(isEmptyList ? [] : source.fields.map((field) => [field.key, read(field.key, field)])),
    spread: spreadOf(columns, cells, (cell, field, column) =>
      readCell(field, cell, cellPlace(found, row.number, { column }), issues),
    ),
    spreadOrder: orderOf(cells.get(found.markColumn)),
  };
  return parentKeys.includes(undefined) || (isOrdinal && ordinal === undefined) ? [] : [entry];
}

/** A row that says that its list is empty has nothing else to say. */
function besideEmptyMark(
  table: Table,
  { byKey, spread }: FoundColumns,
  cells: ReadonlyMap<number, SheetCell>,
  rowPlace: Place,
): PlacedIssue[] {
  const further = [columnKeys.ordinal, ...table.columns.slice(1).map(({ key }) => key)];
  const unread = [...further.map((key) => byKey.get(key) ?? 0), ...spread.map(({ column }) => column)];
  const message = `Dòng này ghi “${emptyListMark}” nên ô này không được đọc.`;
  const hint = `Xóa ô này, hoặc thay “${emptyListMark}” bằng nội dung của dòng.`;
  return unread
    .filter((column) => cells.has(column))
    .map((column) => ({ place: { ...rowPlace, column }, message, hint }));
}

type Read = (key: string, field: Pick<Field, 'leaf'>) => ReadCell;

function sourceOf(
  table: Table,
  read: Read,
  placeOf: (key: string) => Place,
  issues: PlacedIssue[],
): Source | undefined {
  if (table.sourceCaption === undefined) return table.sources[0];
  const values = table.sources.map(({ label }) => label);
  const { value, isFaulty } = read(columnKeys.source, { leaf: { type: 'choice', values } });
  if (value === undefined && !isFaulty) {
    const message = `Chưa chọn “${table.sourceCaption}” cho dòng này.`;
    issues.push({ place: placeOf(columnKeys.source), message, hint: 'Chọn trong danh sách của ô.' });
  }
  return table.sources.find(({ label }) => label === value);
}

const wholeKey = { type: 'whole', minimum: 1, maximum: 99_999, words: [] } as const;

function leafOfKey(key: ListKey): Field['leaf'] {
  return key.type === 'field' ? { type: 'code' } : wholeKey;
}

function keyText({ value, isFaulty, place }: ReadCell, caption: string, issues: PlacedIssue[]): string | undefined {
  if (value === undefined && !isFaulty) {
    issues.push({ place, message: `Chưa điền “${caption}”.`, hint: 'Điền để biết dòng này thuộc về đâu.' });
  }
  return value === undefined ? undefined : String(value);
}

function spreadOf(
  { spread }: FoundColumns,
  cells: ReadonlyMap<number, SheetCell>,
  read: (cell: SheetCell, field: Field, column: number) => ReadCell,
): ReadEntry['spread'] {
  const byId = new Map<string, Map<string, ReadCell>>();
  for (const { column, field, id } of spread) {
    const cell = cells.get(column);
    if (cell === undefined) continue;
    const own = byId.get(id) ?? new Map<string, ReadCell>();
    byId.set(id, own.set(field.key, read(cell, field, column)));
  }
  return byId;
}

function orderOf(cell: SheetCell | undefined): readonly string[] | undefined {
  return cell === undefined ? undefined : idsOfNote(seen(cell));
}

/** Numbers that others point to go up from row to row, so that they can't be taken for the places of other rows. */
function orderIssues(entries: readonly ReadEntry[], columns: FoundColumns, found: FoundSheet): PlacedIssue[] {
  const last = new Map<string, number>();
  return entries.flatMap(({ source, parentKeys, ordinal, place }): PlacedIssue[] => {
    if (ordinal === undefined || source.key?.type !== 'ordinal') return [];
    const list = [source.path, ...(source.key.isThrough ? [] : parentKeys)].join('\n');
    const before = last.get(list) ?? 0;
    last.set(list, Number(ordinal));
    if (Number(ordinal) > before) return [];
    const message = `Số ${ordinal} đứng sau số ${before}; các số phải tăng dần từ trên xuống.`;
    const at = { ...place, column: columns.byKey.get(columnKeys.ordinal) ?? found.markColumn };
    return [{ place: at, message, hint: 'Đánh số lại, và sửa các dòng của trang tính khác chỉ đến số ấy.' }];
  });
}
