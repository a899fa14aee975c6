import { guideId, sheetMark, workbookKind, workbookVersion } from '../../domain/dossier-tables/marks.ts';
import type { DossierSheet } from '../../domain/dossier-tables/tables.ts';
import { InvalidDossierError } from '../../errors.ts';
import { spellingKey } from '../../vietnamese/text.ts';
import { shown } from '../shown.ts';
import type { SheetCell, SheetRow, Workbook } from '../workbook/workbook.ts';
import { isBlank } from './cell-value.ts';
import { cellPlace, type PlacedIssue, sheetPlace, type Tab } from './place.ts';

/** A sheet of the dossier as it was found in the file. */
export interface FoundSheet extends Tab {
  /** The keys in the hidden row, by column. */
  readonly keys: ReadonlyMap<number, string>;
  /** The column whose key names the sheet. */
  readonly markColumn: number;
  readonly heading: SheetRow | undefined;
  /** The rows under the headings. */
  readonly rows: readonly SheetRow[];
}

export interface FoundSheets {
  readonly byId: ReadonlyMap<string, FoundSheet>;
  /** Ids of sheets that are there but have lost the names of their columns, which is an issue. */
  readonly unmarked: ReadonlySet<string>;
  readonly issues: readonly PlacedIssue[];
}

/**
 * The sheets of a dossier's workbook by what their hidden rows say, wherever they stand and whatever their tabs are
 * called; a sheet that is none of them and holds something is an issue.
 * @throws InvalidDossierError for a workbook that is no dossier, or one of another version
 */
export function findSheets(workbook: Workbook, expected: readonly DossierSheet[]): FoundSheets {
  const byId = new Map<string, FoundSheet>();
  const unmarked = new Set<string>();
  const strange: Tab[] = [];
  const issues: PlacedIssue[] = [];
  workbook.sheets.forEach((sheet, tab) => {
    if (isFacts(sheet.rows)) return;
    const found = foundSheet({ sheet, tab });
    const id = found?.keys.get(found.markColumn)?.slice(sheetMark.length) ?? '';
    const isKnown = id === guideId || expected.some((each) => each.id === id);
    if (found === undefined || !isKnown) strange.push({ sheet, tab });
    else if (byId.has(id)) issues.push(twice(found, byId.get(id)));
    else byId.set(id, found);
    if (sheet.cellsLeftOut > 0) issues.push(farRight({ sheet, tab }, sheet.cellsLeftOut));
  });
  checkFacts(workbook, byId.size > 0);
  for (const tab of strange) {
    const meant = expected.find((each) => !byId.has(each.id) && isNamedLike(tab, each));
    if (meant !== undefined) unmarked.add(meant.id);
    issues.push(...(meant === undefined ? foreign(tab) : [withoutMark(tab)]));
  }
  for (const [id, found] of byId) issues.push(...(id === guideId ? besideGuide(found) : aboveTable(found)));
  return { byId, unmarked, issues };
}

/** Whether a workbook is that of a dossier, be it damaged: its hidden sheet, or the hidden row of any other, says so. */
export function isDossierWorkbook({ sheets }: Workbook): boolean {
  return sheets.some(
    ({ rows }) => isFacts(rows) || rows.some(({ cells }) => cells.some(({ text }) => text.startsWith(sheetMark))),
  );
}

function foundSheet(tab: Tab): FoundSheet | undefined {
  const isMark = ({ text }: SheetCell) => text.startsWith(sheetMark);
  const { rows } = tab.sheet;
  const at = rows.findIndex(({ cells }) => cells.some(isMark));
  const keyRow = rows[at];
  if (keyRow === undefined) return undefined;
  return {
    ...tab,
    keys: new Map(keyRow.cells.map(({ column, text }) => [column, text.trim()])),
    markColumn: keyRow.cells.find(isMark)?.column ?? 0,
    heading: rows[at + 1],
    rows: rows.slice(at + 2),
  };
}

function isFacts(rows: readonly SheetRow[]): boolean {
  return rows.some(({ cells: [name, value] }) => name?.text === 'kind' && value?.text === workbookKind);
}

function checkFacts({ sheets }: Workbook, hasSheets: boolean): void {
  const facts = sheets.find(({ rows }) => isFacts(rows));
  if (facts === undefined || !hasSheets) {
    const message = 'Tệp Excel này không phải là tệp hồ sơ, hoặc trang tính ẩn của tệp hồ sơ đã bị xóa.';
    throw new InvalidDossierError([{ message, hint: 'Tạo tệp hồ sơ mới bằng phần mềm rồi chép số liệu sang.' }]);
  }
  const version = facts.rows.find(({ cells: [name] }) => name?.text === 'version')?.cells[1]?.text;
  if (version !== workbookVersion) {
    const message = `Tệp hồ sơ thuộc phiên bản “${shown(version ?? '')}”; phần mềm này đọc phiên bản ${workbookVersion}.`;
    throw new InvalidDossierError([{ message, hint: 'Tạo tệp hồ sơ mới bằng phần mềm này rồi chép số liệu sang.' }]);
  }
}

/** By its tab, or by the name above its table. */
function isNamedLike({ sheet }: Tab, { name }: DossierSheet): boolean {
  const above = sheet.rows[0]?.cells[0]?.text ?? '';
  return [sheet.name, above].some((words) => spellingKey(words) === spellingKey(name));
}

function withoutMark(tab: Tab): PlacedIssue {
  const message =
    'Trang tính này đã mất hàng ẩn hoặc cột ẩn mà phần mềm dùng để đọc nên nội dung của nó không được đọc.';
  const hint = 'Lấy lại trang tính này từ một tệp hồ sơ mới, chép nội dung sang đúng ô, rồi mới xóa bản hỏng.';
  return { place: sheetPlace(tab), message, hint };
}

function foreign(tab: Tab): PlacedIssue[] {
  const filled = tab.sheet.rows.some(({ cells }) => cells.some((cell) => !isBlank(cell)));
  if (!filled) return [];
  const message = 'Trang tính này không thuộc tệp hồ sơ nên nội dung của nó không được đọc.';
  return [{ place: sheetPlace(tab), message, hint: 'Chuyển nội dung cần dùng vào các bảng rồi xóa trang tính này.' }];
}

function twice(found: FoundSheet, first: FoundSheet | undefined): PlacedIssue {
  const message = `Trang tính này là bản chép của trang tính “${first?.sheet.name ?? ''}”.`;
  return { place: sheetPlace(found), message, hint: 'Giữ một bản, xóa bản còn lại.' };
}

function farRight(tab: Tab, cells: number): PlacedIssue {
  const message = `Có ${cells} ô ở quá xa về bên phải (sau cột IV) nên không đọc được.`;
  return { place: sheetPlace(tab), message, hint: 'Xóa các ô đó hoặc chuyển vào bảng.' };
}

/** Above the table stand the name and the purpose of the sheet, each in the first cell of its row. */
function aboveTable(found: FoundSheet): PlacedIssue[] {
  const end = found.heading?.number ?? Number.POSITIVE_INFINITY;
  const above = found.sheet.rows.filter(({ number }) => number < end - 1);
  return above.flatMap(({ number, cells }) => cells.slice(1).flatMap((cell) => outside(found, number, cell)));
}

/** The guide has two columns, of which the first has its mark. */
function besideGuide(found: FoundSheet): PlacedIssue[] {
  return found.sheet.rows.flatMap(({ number, cells }) =>
    cells.filter(({ column }) => column > found.markColumn + 1).flatMap((cell) => outside(found, number, cell)),
  );
}

/** What stands where nothing is read. */
export function outside(tab: Tab, row: number, cell: SheetCell): PlacedIssue[] {
  if (isBlank(cell)) return [];
  const message = `“${shown(cell.text)}” đứng ngoài bảng nên không được đọc.`;
  return [{ place: cellPlace(tab, row, cell), message, hint: 'Chuyển vào đúng cột của bảng hoặc xóa ô này.' }];
}
