import type { Assessment, Exclusion, Group } from './assessment.ts';

/** An exclusion as it concerns a table: for which of the table's groups it holds, and whether those are all of them. */
export interface TouchingExclusion {
  readonly exclusion: Exclusion;
  readonly groups: readonly Group[];
  readonly holdsForAll: boolean;
}

/**
 * The exclusions that concern a table, in the order of the data.
 *
 * The rule for the table's note: an exclusion is one part of one sentence in the note of each table that it touches, for
 * however many of the table's groups it holds; when it holds for only some of them, the part names those groups. A table
 * that no exclusion touches has no note.
 */
export function exclusionsTouching(
  assessment: Pick<Assessment, 'exclusions'>,
  groups: readonly Group[],
): TouchingExclusion[] {
  return assessment.exclusions.flatMap((exclusion) => {
    const excluded = groups.filter((group) => scopeFor(exclusion, group) !== undefined);
    return excluded.length === 0
      ? []
      : [{ exclusion, groups: excluded, holdsForAll: excluded.length === groups.length }];
  });
}

/** What takes points from a group's full scale, and how many as far as they are known. */
export interface Deduction {
  readonly criterionCode: string;
  readonly points: string | undefined;
}

/**
 * The criteria whose points a group's maximum lacks. A criterion that another one replaces takes nothing away
 * (780/QĐ-UBND of Kon Tum, Article 6.3).
 */
export function deductionsFor(assessment: Assessment, group: Group): Deduction[] {
  return assessment.exclusions.flatMap((exclusion) => {
    const scope = scopeFor(exclusion, group);
    return scope === undefined || exclusion.replacedBy !== undefined
      ? []
      : [{ criterionCode: exclusion.criterion.code, points: scope.points }];
  });
}

/** The part of an exclusion that holds for a group; words about the group itself come before those about its tier. */
export function scopeFor(exclusion: Exclusion, group: Group): Exclusion['appliesTo'][number] | undefined {
  return (
    exclusion.appliesTo.find((scope) => scope.groupId === group.id) ??
    exclusion.appliesTo.find((scope) => scope.tierId === group.tierId)
  );
}
