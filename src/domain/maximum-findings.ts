import type { Assessment, Group } from './assessment.ts';
import type { EvaluatedGroup } from './evaluation.ts';
import { compareDecimals, decimal, plainDigits, sum } from './exact-decimal.ts';
import { type Deduction, deductionsFor } from './exclusions.ts';
import type { Finding } from './finding.ts';
import { groupName } from './group-name.ts';

/**
 * Doubts about maximum scores: whether they are the same within a group, and whether they are the full scale of the
 * tier less the points of the criteria that do not count (780/QĐ-UBND of Kon Tum, Article 6.3).
 */
export function maximumFindings(assessment: Assessment, evaluated: readonly EvaluatedGroup[]): Finding[] {
  return evaluated.flatMap(({ group, path, units }) => {
    const maxima = units.flatMap(({ unit, maximum }) => (maximum === undefined ? [] : [{ unit, maximum }]));
    const [first] = maxima;
    const odd = maxima.find(({ maximum }) => first !== undefined && compareDecimals(maximum, first.maximum) !== 0);
    const stated = group.maximumScore ?? (odd === undefined ? first?.maximum : undefined);
    return [
      ...(first === undefined || odd === undefined ? [] : [maximaDiffer(group, path, first, odd)]),
      ...(assessment.scale === 'points' && stated !== undefined
        ? againstFullScale(assessment, group, path, stated)
        : []),
      ...excludedTwice(assessment, group),
    ];
  });
}

interface UnitMaximum {
  readonly unit: { readonly name: string };
  readonly maximum: string;
}

function maximaDiffer(group: Group, path: string, first: UnitMaximum, odd: UnitMaximum): Finding {
  return {
    code: 'maxima-differ',
    severity: 'warning',
    message: `Trong ${groupName(group)}, điểm tối đa của các đơn vị không giống nhau: “${first.unit.name}” ${first.maximum}, “${odd.unit.name}” ${odd.maximum}.`,
    hint: 'Nếu đúng là khác nhau thì giữ nguyên; chỉ số tính theo điểm tối đa của từng đơn vị.',
    path,
    figures: { maximum: first.maximum, otherMaximum: odd.maximum },
  };
}

function againstFullScale(assessment: Assessment, group: Group, path: string, maximum: string): Finding[] {
  const fullScale = assessment.indexSet.tiers.find(({ id }) => id === group.tierId)?.fullScale;
  if (fullScale === undefined) {
    return [notCheckable(group, path, maximum, 'bộ chỉ số chưa nêu thang điểm tối đa của cấp này')];
  }
  const deductions = deductionsFor(assessment, group);
  const known = sum(deductions.flatMap(({ points }) => points ?? []));
  const expected = plainDigits(decimal(fullScale).minus(known));
  const unknown = deductions.filter(({ points }) => points === undefined);
  const order = compareDecimals(maximum, expected);
  if (unknown.length > 0 && order <= 0) {
    return [notCheckable(group, path, maximum, `chưa biết số điểm của ${criteria(unknown)}`)];
  }
  return order === 0
    ? []
    : [
        {
          code: 'maximum-differs',
          severity: 'error',
          message: `Điểm tối đa ${maximum} của ${groupName(group)} khác thang điểm ${fullScale} trừ ${plainDigits(known)} điểm của các tiêu chí không tính điểm (còn ${expected}).`,
          hint: 'Kiểm tra điểm tối đa của nhóm, các tiêu chí không tính điểm và số điểm của từng tiêu chí.',
          path: `${path}.maximumScore`,
          figures: { maximum, fullScale, excludedPoints: plainDigits(known), expectedMaximum: expected },
        },
      ];
}

function notCheckable(group: Group, path: string, maximum: string, why: string): Finding {
  return {
    code: 'maximum-not-checkable',
    severity: 'info',
    message: `Không đối chiếu được điểm tối đa ${maximum} của ${groupName(group)} với thang điểm: ${why}.`,
    hint: 'Bổ sung thông tin còn thiếu vào hồ sơ nếu muốn đối chiếu.',
    path: `${path}.maximumScore`,
    figures: { maximum },
  };
}

/** Two entries about one criterion would take its points away twice. */
function excludedTwice(assessment: Assessment, group: Group): Finding[] {
  const codes = deductionsFor(assessment, group).map(({ criterionCode }) => criterionCode);
  const repeated = new Set(codes.filter((code, place) => codes.indexOf(code) !== place));
  return [...repeated].map((code) => ({
    code: 'criterion-excluded-twice',
    severity: 'error',
    message: `Tiêu chí ${code} được khai không tính điểm hai lần cho ${groupName(group)}.`,
    hint: 'Giữ lại một lần khai cho mỗi tiêu chí ở mỗi nhóm.',
    path: 'assessment.exclusions',
  }));
}

function criteria(deductions: readonly Deduction[]): string {
  return `tiêu chí ${deductions.map(({ criterionCode }) => criterionCode).join(', ')}`;
}
