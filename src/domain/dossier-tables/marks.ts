import type { Field } from './fields.ts';

/** Version of the way in which a dossier stands in a workbook; a reader refuses another one. */
export const workbookVersion = '1';

/** What the hidden sheet of facts says the file is. */
export const workbookKind = 'dossier-workbook';

/** Stands before the id of a sheet, in the hidden row above the headings of each. */
export const sheetMark = 'trinh-ky:';

/** The sheet that only explains. */
export const guideId = 'guide';

/** Names of columns that are no field of the schema. */
export const columnKeys = {
  source: 'source',
  ordinal: 'ordinal',
  caption: 'caption',
  value: 'value',
  parent: (place: number) => `parent${place + 1}`,
} as const;

const emptyList = '(danh sách trống)';

/**
 * The words of a line in a cell. A list that is stated but has no entries has the mark of the empty list as its only
 * row; words that look like that mark get another pair of brackets.
 */
export function cellWords(line: string): string {
  return looksEmpty.test(line) ? `(${line})` : line;
}

/** The line that stands in a cell as these words. */
export function lineOfCell(words: string): string {
  return words !== emptyList && looksEmpty.test(words) ? words.slice(1, -1) : words;
}

/** What stands in the first field of a list without entries. */
export const emptyListMark = emptyList;

const looksEmpty = /^\(+danh sách trống\)+$/;

/** Heading of a column with one field of the entries of one id: the name of what has the id, the field, and the id. */
export function spreadHeading(name: string | undefined, field: Field, id: string): string {
  return `${name === undefined ? '' : `${name}\n`}${field.caption} (${id})`;
}

/** The field and the id that a heading names; nothing for any other heading. */
export function spreadOfHeading<Each extends Field>(
  heading: string,
  fields: readonly Each[],
): { readonly field: Each; readonly id: string } | undefined {
  const words = heading.replace(/\s+/g, ' ').trim();
  const id = / \(([^()]+)\)$/.exec(words)?.[1]?.trim();
  const field = fields.find(({ caption }) => words.endsWith(`${caption} (${id})`));
  return field === undefined || id === undefined ? undefined : { field, id };
}

/** In which order a row has its spread entries, where that is not the order of the columns; `-` for none at all. */
export function spreadNote(ids: readonly string[]): string {
  return ids.length === 0 ? '-' : ids.join(' ');
}

/** The ids of a note. */
export function idsOfNote(note: string): readonly string[] {
  return note === '-' ? [] : note.split(' ');
}
