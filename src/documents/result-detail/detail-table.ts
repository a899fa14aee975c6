import type { Tier } from '../../domain/index-set.ts';

/** What stands in the name column of the row of maxima. */
export const maximumLabel = 'Điểm tối đa';

/** What a column of the detail holds. */
export type DetailField = 'main-index' | 'score' | 'index' | 'class' | 'rank' | 'previous-index' | 'change';

export interface DetailColumn {
  readonly field: DetailField;
  readonly heading: string;
  /** Of a main index its id. */
  readonly mainIndexId?: string;
}

/** A unit with one value for each column, decimals with a point; nothing where the unit has no such value. */
export interface DetailRow {
  readonly name: string;
  readonly values: readonly (string | undefined)[];
  /** Maximum of its total score. */
  readonly maximum: string | undefined;
}

export interface DetailGroup {
  readonly title: string | undefined;
  /** The maximum of each column, where all units of the group have the same. */
  readonly maxima: readonly (string | undefined)[];
  readonly rows: readonly DetailRow[];
}

/** The detail of one tier in one table of the decision. */
export interface DetailTable {
  readonly heading: string;
  readonly tier: Tier;
  readonly columns: readonly DetailColumn[];
  readonly groups: readonly DetailGroup[];
}
