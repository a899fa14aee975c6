import type { Field } from '../../domain/dossier-tables/fields.ts';
import { columnKeys } from '../../domain/dossier-tables/marks.ts';
import type { Form } from '../../domain/dossier-tables/tables.ts';
import { shown } from '../shown.ts';
import type { SheetCell, SheetRow } from '../workbook/workbook.ts';
import { isBlank, isCaption, seen, valueOfCell } from './cell-value.ts';
import { cellPlace, type Place, type PlacedIssue, sheetPlace } from './place.ts';
import { type FoundSheet, outside } from './tabs.ts';

/** What was read for a field; no value where its cell is empty or at fault. */
export interface ReadCell {
  readonly place: Place;
  readonly value: unknown;
  readonly isFaulty: boolean;
}

/** What was read of a form. */
export interface ReadForm {
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Whether its column could not be read, which is an issue. */
  readonly hasGaps: boolean;
  readonly issues: readonly PlacedIssue[];
}

/** Reads a form: each row by its hidden key, wherever it stands. */
export function readForm(form: Form, found: FoundSheet): ReadForm {
  const fields = new Map(form.sections.flatMap((section) => section.fields).map((field) => [field.key, field]));
  const cells = new Map<string, ReadCell>();
  const issues: PlacedIssue[] = [];
  const columnOf = (name: string) => [...found.keys].find(([, key]) => key === name)?.[0];
  const valueColumn = columnOf(columnKeys.value);
  const captionColumn = columnOf(columnKeys.caption);
  if (valueColumn === undefined) {
    const message = 'Không còn cột “Nội dung”.';
    return { cells, hasGaps: true, issues: [{ place: sheetPlace(found), message, hint: restore }] };
  }
  const captionIn = ({ cells }: SheetRow) => seenAt(cells, captionColumn);
  for (const row of found.rows) {
    const key = row.cells.find(({ column }) => column === found.markColumn)?.text.trim() ?? '';
    const cell = row.cells.find(({ column }) => column === valueColumn);
    const place = cellPlace(found, row.number, { column: valueColumn });
    const known = row.cells.filter(({ column }) => found.keys.has(column));
    for (const each of row.cells) if (!known.includes(each)) issues.push(...outside(found, row.number, each));
    const field = fields.get(key);
    if (field === undefined) {
      if (cell !== undefined && !isBlank(cell)) issues.push(...unknownRow(found, row.number, cell));
    } else if (cells.has(key)) {
      issues.push({ place, message: `Mục “${field.caption}” có hai dòng.`, hint: 'Giữ một dòng, xóa dòng kia.' });
    } else if (cell !== undefined && !isBlank(cell) && hasCaptionOfAnother(field, captionIn(row), fields)) {
      const message = `Mục “${shown(captionIn(row))}” đứng ở dòng của mục “${field.caption}”.`;
      issues.push({ place, message, hint: `Ghi lại tên mục “${field.caption}” và để bên cạnh đúng nội dung ấy.` });
      cells.set(key, { place, value: undefined, isFaulty: true });
    } else {
      cells.set(key, readCell(field, cell, place, issues));
    }
  }
  return { cells, hasGaps: false, issues };
}

/** People go by what stands before a cell, not by the hidden key of its row. */
function hasCaptionOfAnother({ caption }: Field, words: string, fields: ReadonlyMap<string, Field>): boolean {
  return !isCaption(words, caption) && [...fields.values()].some((other) => isCaption(words, other.caption));
}

function seenAt(cells: readonly SheetCell[], column: number | undefined): string {
  const cell = cells.find((each) => each.column === column);
  return cell === undefined ? '' : seen(cell);
}

const restore = 'Lấy lại trang tính này từ một tệp hồ sơ mới.';

function unknownRow(found: FoundSheet, row: number, cell: Parameters<typeof outside>[2]): PlacedIssue[] {
  const message = `“${shown(cell.text)}” đứng ở dòng không có trong mẫu nên không được đọc.`;
  return [{ place: cellPlace(found, row, cell), message, hint: 'Chuyển vào đúng mục hoặc xóa ô này.' }];
}

/** The value of a field's cell; what is wrong with it is noted. */
export function readCell(
  { leaf }: Pick<Field, 'leaf'>,
  cell: Parameters<typeof outside>[2] | undefined,
  place: Place,
  issues: PlacedIssue[],
): ReadCell {
  if (cell === undefined || isBlank(cell)) return { place, value: undefined, isFaulty: false };
  const read = valueOfCell(leaf, cell);
  if ('value' in read) return { place, value: read.value, isFaulty: false };
  issues.push({ place, ...read });
  return { place, value: undefined, isFaulty: true };
}
