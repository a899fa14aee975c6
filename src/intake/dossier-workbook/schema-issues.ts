import type * as z from 'zod';
import { nodeAt } from '../../domain/dossier-tables/paths.ts';
import type { SchemaNode } from '../../domain/dossier-tables/schema-tree.ts';
import type { DossierSheet } from '../../domain/dossier-tables/tables.ts';
import { issueSentence } from '../issue-sentence.ts';
import { singleIssues } from '../single-issues.ts';
import type { Assembled, ValuePath } from './assemble.ts';
import type { Place, PlacedIssue } from './place.ts';

/** What is known of the sheets of a file. */
export interface KnownSheets {
  readonly root: SchemaNode;
  readonly sheets: readonly DossierSheet[];
  /** The place of a sheet, whether or not the file has it. */
  readonly placeOf: (sheet: DossierSheet) => Place | undefined;
}

/**
 * What the schema finds wrong, at the cells where it stands and in the words of the sheets. A cell that could not be
 * read has its issue already.
 */
export function schemaIssues(
  found: readonly z.core.$ZodIssue[],
  assembled: Assembled,
  known: KnownSheets,
): readonly PlacedIssue[] {
  return found
    .flatMap(singleIssues)
    .filter(({ path }) => assembled.placeOf(path)?.isFaulty !== true)
    .map((issue) => {
      const place = placeOf(issue.path, assembled, known);
      return { place, ...sentence(issue, known, fillIn(issue.path, place, assembled)) };
    });
}

/** A row whose sheet lacks the column has a place for the field, but no cell. */
function fillIn(path: ValuePath, place: Place | undefined, assembled: Assembled): string {
  if (place?.column !== undefined) return 'Điền vào ô này.';
  if (assembled.placeOf(path) === undefined) return 'Thêm dòng cho mục này.';
  return 'Chèn một cột với đúng tiêu đề ấy rồi điền vào dòng này.';
}

function sentence(issue: z.core.$ZodIssue, known: KnownSheets, fillIn: string): { message: string; hint?: string } {
  const caption = captionAt(issue.path, known);
  if (issue.code === 'unrecognized_keys') {
    const message = `“${caption}” không dùng cho dòng này vì không đi cùng nội dung của các ô khác.`;
    return { message, hint: 'Xóa ô này, hoặc sửa các ô khác của dòng.' };
  }
  const isMissing = (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
  if (issue.code === 'invalid_union' || isMissing) {
    return { message: `Chưa điền “${caption}”.`, hint: fillIn };
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return { message: `“${caption}” phải có ít nhất ${issue.minimum} dòng.`, hint: fillIn };
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return { message: `“${caption}” chỉ được có nhiều nhất ${issue.maximum} dòng.`, hint: 'Xóa bớt các dòng thừa.' };
  }
  const { message, hint } = issueSentence(issue, false);
  const words = inSheetWords(message, known);
  return hint === undefined ? { message: words } : { message: words, hint };
}

/** Names of fields, which officials don't know, are left out or become names of sheets. */
function inSheetWords(message: string, { root, sheets }: KnownSheets): string {
  const withoutFields = message.replace(/\s*\([a-z]+(?:[A-Z][a-z]+)*\)/g, '');
  return withoutFields.replace(/[a-zA-Z]+(?:\.[a-zA-Z]+)*/g, (word) => {
    const node = nodeAt(root, word);
    const isPart = word.includes('.') || (node?.type === 'group' && word !== '');
    if (node === undefined || !isPart) return word;
    const sheet = sheetOf(word, sheets);
    return sheet === undefined ? `“${node.caption}”` : `trang tính “${sheet.name}”`;
  });
}

/** Of a list that shares its sheet with others what its rows are called there. */
function captionAt(path: ValuePath, { root, sheets }: KnownSheets): string {
  const place = schemaPath(path);
  const shared = sheets.find(
    (sheet) => sheet.type === 'table' && sheet.sourceCaption !== undefined && isOn(place, sheet),
  );
  const source = shared?.type === 'table' ? shared.sources.find((each) => each.path === place) : undefined;
  return source?.label ?? nodeAt(root, place)?.caption ?? 'Nội dung';
}

function isOn(path: string, sheet: DossierSheet): boolean {
  return sheet.type === 'table' && sheet.sources.some((source) => source.path === path || source.path === `${path}[]`);
}

function schemaPath(path: ValuePath): string {
  return path
    .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** The cell at the path or the nearest place around it; for a list or an object of its own its sheet. */
function placeOf(path: ValuePath, assembled: Assembled, known: KnownSheets): Place | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const cell = assembled.placeOf(part);
    if (cell !== undefined) return cell.place;
    const sheet = part.some((step) => typeof step === 'number') ? undefined : sheetOf(schemaPath(part), known.sheets);
    const place = sheet === undefined ? undefined : known.placeOf(sheet);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The sheet on which a part of the schema stands as a whole. */
function sheetOf(path: string, sheets: readonly DossierSheet[]): DossierSheet | undefined {
  return sheets.find((sheet) =>
    sheet.type === 'table'
      ? isOn(path, sheet)
      : sheet.sections.some(({ fields }) => fields.some(({ key }) => key === path || key.startsWith(`${path}.`))),
  );
}
