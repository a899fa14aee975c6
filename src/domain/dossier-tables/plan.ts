import { commonSheets } from './common-sheets.ts';
import { announcementSheets, indexSetSheets, inspectionSheets } from './further-sheets.ts';
import { resultSheets } from './result-sheets.ts';

/** A sheet of the workbook of a dossier, and the parts of the schema that stand on it. */
export type SheetPlan = FormPlan | TablePlan;

interface Named {
  /** Stable English name in the file, by which a sheet is found again. */
  readonly id: string;
  /** On the tab. */
  readonly name: string;
  /** What the sheet is for: a Vietnamese sentence. */
  readonly purpose: string;
  /** To which part of the work it belongs: gives the colour of the tab, and its place in the list of sheets. */
  readonly part: Part;
}

export type Part = 'common' | 'results' | 'index-set' | 'announcement' | 'inspection';

/** Values that a dossier has once: all fields below these paths that no nearer form or table has. */
interface FormPlan extends Named {
  readonly roots: readonly string[];
}

/**
 * Lists, of which each entry is a row. A path such as `assessment.groups[].units` is a list inside of entries; an object
 * that is there once can stand in a table too; `*` is every field of an object. The words say what the entries of
 * several lists are told apart by; without them it is the caption of the field.
 */
interface TablePlan extends Named {
  readonly sources: Readonly<Record<string, string>>;
  /** Heading of the column that says from which list a row is. */
  readonly sourceCaption?: string;
  /** Heading of the numbers by which rows of other sheets point to a row of this one. */
  readonly ordinalCaption?: string;
}

/** All sheets, in the order of the tabs. */
export const sheetPlans: readonly SheetPlan[] = [
  ...commonSheets,
  ...resultSheets,
  ...announcementSheets,
  ...indexSetSheets,
  ...inspectionSheets,
];

/** Lists whose entries are told apart by another field than `id`. */
export const keyFields: Readonly<Record<string, string>> = { 'assessment.previousYear.tiers': 'tierId' };

/** Lists whose entries are numbered through all entries of the list around them, as articles are. */
export const numberedThrough: ReadonlySet<string> = new Set(['indexSetDecision.regulation.chapters[].articles']);

/**
 * Lists whose entries stand beside the row they belong to, in columns that are headed by the id in a field; the list
 * that names the ids says in which order they are.
 */
export const spreadLists: Readonly<Record<string, { readonly idField: string; readonly namedBy: string }>> = {
  'assessment.groups[].units[].result.mainIndices': {
    idField: 'mainIndexId',
    namedBy: 'assessment.indexSet.tiers[].mainIndices',
  },
};
