import type { Assessment, Group } from '../assessment.ts';
import type { EvaluatedGroup, EvaluatedUnit } from '../evaluation.ts';
import { compareDecimals, decimal, minus, plainDigits, sum } from '../exact-decimal.ts';
import { deductionsFor } from '../exclusions.ts';
import type { Finding } from '../finding.ts';
import { groupMaximum } from './group-maximum.ts';
import type { GroupNaming } from './group-name.ts';

/**
 * Doubts about maximum scores: whether they are the same within a group, none above the full scale of the tier, and the
 * group's that full scale less the points of the criteria that do not count (780/QĐ-UBND of Kon Tum, Article 6.3).
 */
export function maximumFindings(
  assessment: Assessment,
  evaluated: readonly EvaluatedGroup[],
  nameOf: GroupNaming,
): Finding[] {
  return evaluated.flatMap((each) => {
    const { group, path, units } = each;
    const fullScale = assessment.indexSet.tiers.find(({ id }) => id === group.tierId)?.fullScale;
    const stated = groupMaximum(each);
    return [
      ...maximaDiffer(each, nameOf(group)),
      ...(assessment.scale !== 'points'
        ? []
        : [
            ...(stated === undefined ? [] : againstFullScale(assessment, fullScale, group, path, stated, nameOf)),
            ...(fullScale === undefined ? [] : units.flatMap((unit) => ownAboveScale(unit, fullScale))),
          ]),
    ];
  });
}

/** Said once for the group, naming every unit whose maximum is not the common one. */
function maximaDiffer({ group, path, units }: EvaluatedGroup, name: string): Finding[] {
  const maxima = units.flatMap(({ unit, maximum }) => (maximum === undefined ? [] : [{ name: unit.name, maximum }]));
  const common = group.maximumScore ?? maxima[0]?.maximum;
  const odd = maxima.filter(({ maximum }) => common !== undefined && compareDecimals(maximum, common) !== 0);
  const named = odd.slice(0, mostNamed).map(({ name, maximum }) => `“${name}” ${maximum}`);
  const rest = odd.length - named.length;
  return common === undefined || odd.length === 0
    ? []
    : [
        {
          code: 'maxima-differ',
          severity: 'warning',
          message: `Trong ${name}, điểm tối đa của các đơn vị không giống nhau: ${common}; riêng ${named.join(', ')}${rest === 0 ? '' : ` và ${rest} đơn vị khác`}.`,
          hint: 'Nếu đúng là khác nhau thì giữ nguyên; chỉ số tính theo điểm tối đa của từng đơn vị.',
          path,
          figures: { maximum: common },
        },
      ];
}

const mostNamed = 20;

function ownAboveScale({ unit: { name, result }, path }: EvaluatedUnit, fullScale: string): Finding[] {
  const own = 'maximumScore' in result ? result.maximumScore : undefined;
  return own === undefined || compareDecimals(own, fullScale) <= 0
    ? []
    : [
        {
          code: 'own-maximum-above-scale',
          severity: 'error',
          message: `Điểm tối đa riêng ${own} lớn hơn thang điểm ${fullScale} của cấp.`,
          hint: 'Kiểm tra lại điểm tối đa của đơn vị.',
          unit: name,
          path: `${path}.result.maximumScore`,
          figures: { maximum: own, fullScale },
        },
      ];
}

function againstFullScale(
  assessment: Assessment,
  fullScale: string | undefined,
  group: Group,
  path: string,
  maximum: string,
  nameOf: GroupNaming,
): Finding[] {
  const subject = { maximum, name: nameOf(group), path: `${path}.maximumScore` };
  if (fullScale === undefined) {
    return [
      notCheckable(
        subject,
        'bộ chỉ số chưa nêu thang điểm tối đa của cấp này',
        'Nhập thang điểm của cấp (fullScale) nếu muốn đối chiếu.',
      ),
    ];
  }
  const deductions = deductionsFor(assessment, group);
  const known = sum(deductions.flatMap(({ points }) => points ?? []));
  const expected = plainDigits(minus(decimal(fullScale), known));
  const unknown = deductions.filter(({ points }) => points === undefined).map(({ criterionCode }) => criterionCode);
  const order = compareDecimals(maximum, expected);
  if (unknown.length > 0 && order <= 0) {
    const codes = `tiêu chí ${unknown.join(', ')}`;
    return [
      notCheckable(
        subject,
        `chưa biết số điểm của ${codes}`,
        `Nhập số điểm của ${codes} (appliesTo[].points) nếu muốn đối chiếu.`,
      ),
    ];
  }
  const difference =
    deductions.length === 0
      ? `khác thang điểm ${fullScale}; hồ sơ không nêu tiêu chí không tính điểm nào`
      : `khác thang điểm ${fullScale} trừ ${plainDigits(known)} điểm của các tiêu chí không tính điểm (còn ${expected})`;
  return order === 0
    ? []
    : [
        {
          code: 'maximum-differs',
          severity: 'error',
          message: `Điểm tối đa ${maximum} của ${subject.name} ${difference}.`,
          hint: 'Kiểm tra điểm tối đa của nhóm, các tiêu chí không tính điểm và số điểm của từng tiêu chí.',
          path: subject.path,
          figures: { maximum, fullScale, excludedPoints: plainDigits(known), expectedMaximum: expected },
        },
      ];
}

function notCheckable(
  { maximum, name, path }: { readonly maximum: string; readonly name: string; readonly path: string },
  why: string,
  hint: string,
): Finding {
  return {
    code: 'maximum-not-checkable',
    severity: 'info',
    message: `Không đối chiếu được điểm tối đa ${maximum} của ${name} với thang điểm: ${why}.`,
    hint,
    path,
    figures: { maximum },
  };
}
