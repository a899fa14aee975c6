import type { Assessment } from '../assessment.ts';
import type { EvaluatedGroup } from '../evaluation.ts';
import { absolute, type Decimal, decimal, isZero, minus, plainDigits, plus, sum } from '../exact-decimal.ts';
import { deductionsFor } from '../exclusions.ts';
import type { Finding } from '../finding.ts';
import { groupMaximum } from './group-maximum.ts';
import type { GroupNaming } from './group-name.ts';

/**
 * Groups of one tier whose maxima differ by more than their declared exclusions explain, whatever the criteria of
 * unknown points are worth: those are the same in both. Where everything is known, each group is held against the full
 * scale instead.
 */
export function groupMaximaFindings(
  assessment: Assessment,
  evaluated: readonly EvaluatedGroup[],
  nameOf: GroupNaming,
): Finding[] {
  if (assessment.scale !== 'points') {
    return [];
  }
  const comparable = evaluated.flatMap((group) => comparableGroup(assessment, group));
  return [...Map.groupBy(comparable, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.flatMap((other) => (first === undefined ? [] : unexplained(first, other, nameOf))),
  );
}

interface ComparableGroup {
  readonly evaluated: EvaluatedGroup;
  readonly maximum: string;
  /** What the maximum would be without the exclusions whose points are known. */
  readonly restored: Decimal;
  /** Tier, and the criteria whose points are not known: groups with the same key must come to the same sum. */
  readonly key: string;
}

function comparableGroup(assessment: Assessment, evaluated: EvaluatedGroup): ComparableGroup[] {
  const { group } = evaluated;
  const maximum = groupMaximum(evaluated);
  const deductions = deductionsFor(assessment, group);
  const unknown = deductions.filter(({ points }) => points === undefined).map(({ criterionCode }) => criterionCode);
  const hasFullScale = assessment.indexSet.tiers.find(({ id }) => id === group.tierId)?.fullScale !== undefined;
  if (maximum === undefined || (hasFullScale && unknown.length === 0)) {
    return [];
  }
  const restored = plus(decimal(maximum), sum(deductions.flatMap(({ points }) => points ?? [])));
  return [{ evaluated, maximum, restored, key: JSON.stringify([group.tierId, ...unknown.sort()]) }];
}

function unexplained(first: ComparableGroup, other: ComparableGroup, nameOf: GroupNaming): Finding[] {
  const difference = absolute(minus(first.restored, other.restored));
  return isZero(difference)
    ? []
    : [
        {
          code: 'group-maxima-differ',
          severity: 'warning',
          message: `Điểm tối đa của ${nameOf(first.evaluated.group)} là ${first.maximum}, của ${nameOf(other.evaluated.group)} là ${other.maximum}; hai nhóm cùng cấp nhưng còn chênh ${plainDigits(difference)} điểm chưa được giải thích bằng tiêu chí không tính điểm nào.`,
          hint: 'Khai tiêu chí chỉ không tính cho một trong hai nhóm (assessment.exclusions), hoặc kiểm tra lại điểm tối đa.',
          path: `${other.evaluated.path}.maximumScore`,
          figures: { maximum: first.maximum, otherMaximum: other.maximum, difference: plainDigits(difference) },
        },
      ];
}
