/**
 * The sheet that nobody sees: names of facts in column A, their values in column B, lists of choices that are too long
 * for a rule from column D on.
 */
export const factsSheetName = 'trinh-ky';

/** The first column of the facts sheet that holds a list of choices; 1 is A. */
export const firstListColumn = 4;
