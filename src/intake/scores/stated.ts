import type { FigureField } from './column-meaning.ts';

/** A figure or word as it stands in a cell, with its place in the file. */
export interface Stated {
  /** An exact decimal text, a whole number, or words. */
  readonly text: string;
  readonly isPercent: boolean;
  /** Whether Excel holds it as a number, which has no zeros at its end. */
  readonly isStored: boolean;
  readonly place: string;
}

/** What a row says of a unit. */
export interface StatedUnit {
  readonly name: string;
  readonly place: string;
  readonly figures: Readonly<Partial<Record<FigureField, Stated>>>;
  readonly previous: Readonly<Partial<Record<FigureField, Stated>>>;
  /** By the name of the main index. */
  readonly mainIndices: ReadonlyMap<string, { readonly score?: Stated; readonly maximum?: Stated }>;
  /** Scores of criteria, by code. */
  readonly subScores: ReadonlyMap<string, Stated>;
  /** Codes of the criteria whose cell holds something that is no figure. */
  readonly unclearCriteria: ReadonlySet<string>;
  /** Remarks, and words that stand where a figure should: "Không báo cáo". */
  readonly words: readonly Stated[];
  /** Whether its tables have a column of scores or maxima, be it empty or asked about: then an index is no score. */
  readonly hasScoreColumn: boolean;
  /** Whether a finding or question has already told that a figure of it could not be taken. */
  readonly isOpen: boolean;
}

/** A criterion that a table has a column for. */
export interface StatedCriterion {
  readonly code: string;
  readonly name: string;
  readonly mainIndex: string | undefined;
  readonly place: string;
  readonly maximum: Stated | undefined;
}

/** Units that stand together: under one heading, or in one table without headings. */
export interface StatedGroup {
  readonly title: string | undefined;
  /** Where it begins. */
  readonly place: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Number of the table in the file. */
  readonly table: number;
  readonly maximum: Stated | undefined;
  readonly units: readonly StatedUnit[];
  readonly criteria: readonly StatedCriterion[];
}
