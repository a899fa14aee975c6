import type { Assessment } from '../assessment.ts';
import { classOf } from '../classification.ts';
import type { EvaluatedGroup, EvaluatedUnit } from '../evaluation.ts';
import type { Finding } from '../finding.ts';
import type { Profile, ResultColumn } from '../profile.ts';
import { indexFromText } from '../scoring.ts';

/** What a reader of the table will ask: equal indices with unequal ranks, an index beside the class of another one. */
export function printedFigureFindings(
  assessment: Assessment,
  profile: Profile,
  evaluated: readonly EvaluatedGroup[],
): Finding[] {
  const prints = (field: ResultColumn['field']) => profile.resultTable.columns.some((column) => column.field === field);
  return evaluated.flatMap(({ units }) => [
    ...(prints('index') && prints('rank') ? ranksOfEqualIndices(units) : []),
    ...(prints('index') && prints('class') ? units.flatMap((unit) => classOfAnotherIndex(unit, assessment)) : []),
  ]);
}

function ranksOfEqualIndices(units: readonly EvaluatedUnit[]): Finding[] {
  return units.flatMap(({ unit, path, printed, computedRank }, place) => {
    const above = units[place - 1];
    return unit.result.status !== 'ranked' ||
      above === undefined ||
      printed.index === undefined ||
      above.printed.index !== printed.index ||
      above.printed.rank === printed.rank ||
      above.computedRank === computedRank
      ? []
      : [
          {
            code: 'equal-index-other-rank',
            severity: 'info' as const,
            message: `“${above.unit.name}” và “${unit.name}” cùng in chỉ số ${printed.index}% nhưng xếp hạng ${above.printed.rank} và ${printed.rank}, vì chỉ số chưa làm tròn khác nhau.`,
            hint: 'Tăng số chữ số thập phân của chỉ số nếu muốn người đọc thấy sự khác nhau.',
            unit: unit.name,
            path: `${path}.result`,
          },
        ];
  });
}

/** Classes from the unrounded index: 89.996 prints as 90.00 and is still Khá. */
function classOfAnotherIndex({ unit, path, printed, computedClass }: EvaluatedUnit, { indexSet }: Assessment) {
  const { index } = printed;
  if (unit.result.status !== 'ranked' || index === undefined || computedClass === undefined) {
    return [];
  }
  const classOfPrinted = classOf(indexFromText(index), indexSet.classes ?? []);
  return classOfPrinted === undefined || classOfPrinted === computedClass || printed.class !== computedClass
    ? []
    : [
        {
          code: 'class-of-unrounded-index',
          severity: 'info' as const,
          message: `Chỉ số in ${index}% ứng với loại “${classOfPrinted}” nhưng xếp loại in là “${computedClass}”, vì xếp loại theo chỉ số chưa làm tròn.`,
          hint: 'Tăng số chữ số thập phân của chỉ số nếu muốn người đọc thấy sự khác nhau.',
          unit: unit.name,
          path: `${path}.result`,
        },
      ];
}
