import { spreadLists } from '../../domain/dossier-tables/plan.ts';
import type { SchemaNode } from '../../domain/dossier-tables/schema-tree.ts';
import type { DossierSheet } from '../../domain/dossier-tables/tables.ts';
import { valueAt } from '../schema-place.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type Assembled, assemble } from './assemble.ts';
import type { PlacedIssue } from './place.ts';
import { type ReadCell, readForm } from './read-form.ts';
import { type ReadEntry, readTable } from './read-table.ts';
import { type FoundSheet, findSheets } from './tabs.ts';

/** What a workbook holds, before the schema has seen it. */
export interface ReadSheets {
  readonly assembled: Assembled;
  readonly byId: ReadonlyMap<string, FoundSheet>;
  /** Whether whole sheets or columns could not be read, which are issues: what the value lacks is no further fault. */
  readonly hasGaps: boolean;
  readonly issues: readonly PlacedIssue[];
}

/**
 * Reads the sheets of a dossier and puts their values together.
 * @throws InvalidDossierError for a workbook that is no dossier, or one of another version
 */
export function readSheets(workbook: Workbook, sheets: readonly DossierSheet[], root: SchemaNode): ReadSheets {
  const { byId, unmarked, issues: strange } = findSheets(workbook, sheets);
  const cells = new Map<string, ReadCell>();
  const entries: ReadEntry[] = [];
  const issues: PlacedIssue[] = [...strange];
  let hasGaps = unmarked.size > 0;
  for (const sheet of sheets) {
    const found = byId.get(sheet.id);
    if (found === undefined) continue;
    if (sheet.type === 'form') {
      const form = readForm(sheet, found);
      for (const [key, cell] of form.cells) cells.set(key, cell);
      issues.push(...form.issues);
      hasGaps ||= form.hasGaps;
    } else {
      const table = readTable(sheet, found);
      entries.push(...table.entries);
      issues.push(...table.issues);
      hasGaps ||= table.hasGaps;
    }
  }
  const sources = new Set(
    sheets.flatMap((sheet) => (sheet.type === 'table' ? sheet.sources.map(({ path }) => path) : [])),
  );
  const assembled = assemble(root, cells, entries, sources, spreadLists);
  const missing = missingSheets(sheets, new Set([...byId.keys(), ...unmarked]), assembled);
  hasGaps ||= missing.length > 0;
  const orphans = hasGaps ? [] : assembled.orphans;
  issues.push(...missing, ...orphans.map((entry) => orphan(entry, sheets)));
  return { assembled, byId, hasGaps, issues };
}

/** A sheet may be missing only if the dossier has nothing of the part it belongs to. */
function missingSheets(
  sheets: readonly DossierSheet[],
  present: ReadonlySet<string>,
  { value }: Assembled,
): PlacedIssue[] {
  return sheets.flatMap((sheet) => {
    const isNeeded = !present.has(sheet.id) && pathsOf(sheet).some((path) => isInUse(value, path));
    const message = `Thiếu trang tính “${sheet.name}”.`;
    const hint = 'Lấy lại trang tính này từ một tệp hồ sơ mới, kể cả khi để trống.';
    return isNeeded ? [{ place: undefined, message, hint }] : [];
  });
}

function pathsOf(sheet: DossierSheet): readonly string[] {
  return sheet.type === 'table'
    ? sheet.sources.map(({ path }) => path)
    : sheet.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
}

function isInUse(value: unknown, path: string): boolean {
  const [part = ''] = path.split('.');
  return !path.includes('.') || valueAt(value, part) !== undefined;
}

function orphan({ source, keyPlace, parentKeys }: ReadEntry, sheets: readonly DossierSheet[]): PlacedIssue {
  const parent = source.parents.at(-1);
  if (parent === undefined) {
    return { place: keyPlace, message: `“${source.label}” chỉ có một dòng.`, hint: 'Giữ một dòng, xóa các dòng kia.' };
  }
  const table = sheets.find(
    (sheet) => sheet.type === 'table' && sheet.sources.some(({ path }) => path === parent.listPath),
  );
  const name = table?.name ?? '';
  const message = `Trang tính “${name}” không có dòng nào mà “${parent.caption}” là “${parentKeys.at(-1) ?? ''}”.`;
  return { place: keyPlace, message, hint: 'Sửa cho khớp với một dòng của trang tính ấy, hoặc thêm dòng ấy.' };
}
