import type { PreviousYear } from '../assessment.ts';
import type { EvaluatedGroup } from '../evaluation.ts';
import { compareDecimals } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import type { GroupNaming } from './group-name.ts';

/** A group whose every unit has the index of last year: its results were carried over and never replaced. */
export function unchangedGroupFindings(
  previousYear: PreviousYear | undefined,
  evaluated: readonly EvaluatedGroup[],
  nameOf: GroupNaming,
): Finding[] {
  if (previousYear === undefined) return [];
  const indexBefore = new Map(previousYear.results.map(({ unitId, index }) => [unitId, index]));
  return evaluated.flatMap(({ group, path, units }) => {
    const indices = units.flatMap(({ unit, printed: { index: now } }) =>
      now === undefined ? [] : [{ now, before: indexBefore.get(unit.id) }],
    );
    const areSame = indices.every(({ now, before }) => before !== undefined && compareDecimals(now, before) === 0);
    // One unit can have the same index again.
    if (indices.length < 2 || !areSame) return [];
    return [
      {
        code: 'group-unchanged',
        severity: 'warning',
        message: `Chỉ số của cả ${indices.length} đơn vị trong ${nameOf(group)} giống hệt năm ${previousYear.year}.`,
        hint: 'Kiểm tra xem kết quả của nhóm có còn là của năm trước không; nếu còn, nhập kết quả năm nay.',
        path: `${path}.units`,
      },
    ];
  });
}
