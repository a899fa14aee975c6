import { nameKey } from '../../vietnamese/name-key.ts';
import type { Assessment, PreviousYear, Unit } from '../assessment.ts';
import type { Finding } from '../finding.ts';
import { hasSameIndexSet, hasSameScale, isBefore } from '../previous-year.ts';

type PreviousResult = PreviousYear['results'][number];

/** Doubts that come from holding this year's round against last year's. */
export function previousYearFindings(assessment: Assessment): Finding[] {
  const { previousYear } = assessment;
  if (previousYear === undefined) {
    return [];
  }
  const units = assessment.groups.flatMap((group) => group.units);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byName = new Map(units.map((unit) => [nameKey(unit.name), unit]));
  return [
    ...yearNotBefore(assessment, previousYear),
    ...indexSetChanged(assessment, previousYear),
    ...scaleChanged(assessment, previousYear),
    ...previousYear.results.flatMap((result, place) => {
      const path = `assessment.previousYear.results[${place}]`;
      const sameId = byId.get(result.unitId);
      return sameId === undefined
        ? withoutSameId(result, byName.get(nameKey(result.name)), path)
        : nameDiffers(result, sameId, path);
    }),
  ];
}

function yearNotBefore(assessment: Assessment, previousYear: PreviousYear): Finding[] {
  const { year } = assessment;
  return isBefore(assessment, previousYear)
    ? []
    : [
        {
          code: 'previous-year-not-before',
          severity: 'error',
          message: `Năm trước (${previousYear.year}) không đứng trước năm đánh giá (${year}).`,
          hint: 'Sửa năm của kết quả năm trước.',
          path: 'assessment.previousYear.year',
          figures: { year: String(year), previousYear: String(previousYear.year) },
        },
      ];
}

function indexSetChanged(assessment: Assessment, previousYear: PreviousYear): Finding[] {
  const { name } = assessment.indexSet;
  const { year, indexSetName } = previousYear;
  return hasSameIndexSet(assessment, previousYear)
    ? []
    : [
        {
          code: 'index-set-changed',
          severity: 'warning',
          message: `Năm ${year} dùng “${indexSetName}”, năm nay dùng “${name}”: kết quả hai năm không so sánh trực tiếp được.`,
          hint: 'Không nêu mức tăng, giảm so với năm trước; nếu vẫn là một bộ chỉ số thì thống nhất tên gọi.',
          path: 'assessment.previousYear.indexSetName',
        },
      ];
}

function scaleChanged(assessment: Assessment, previousYear: PreviousYear): Finding[] {
  const { scale } = assessment;
  const { year, scale: previous } = previousYear;
  return previous === undefined || hasSameScale(assessment, previousYear)
    ? []
    : [
        {
          code: 'scale-changed',
          severity: 'warning',
          message: `Năm ${year} chấm ${scaleNames[previous]}, năm nay chấm ${scaleNames[scale]}: kết quả hai năm không so sánh trực tiếp được.`,
          hint: 'Không nêu mức tăng, giảm so với năm trước.',
          path: 'assessment.previousYear.scale',
        },
      ];
}

const scaleNames = { points: 'theo điểm', percent: 'theo thang 0–100', ratio: 'theo thang 0–1' } as const;

function withoutSameId(result: PreviousResult, sameName: Unit | undefined, path: string): Finding[] {
  return sameName === undefined
    ? [
        {
          code: 'unit-missing',
          severity: 'warning',
          message: `Năm trước có “${result.name}”, năm nay không có.`,
          hint: 'Kiểm tra xem đơn vị bị bỏ sót, đã đổi tên hay đã sáp nhập.',
          unit: result.name,
          path,
        },
      ]
    : [
        {
          code: 'unit-id-changed',
          severity: 'warning',
          message: `“${sameName.name}” có mã “${sameName.id}”, nhưng năm trước mang mã “${result.unitId}” nên chưa đối chiếu được kết quả hai năm.`,
          hint: 'Giữ một mã cho một đơn vị qua các năm.',
          unit: sameName.name,
          path: `${path}.unitId`,
        },
      ];
}

function nameDiffers(result: PreviousResult, unit: Unit, path: string): Finding[] {
  if (result.name === unit.name) {
    return [];
  }
  const isSpelling = nameKey(result.name) === nameKey(unit.name);
  return [
    {
      code: isSpelling ? 'unit-name-spelling' : 'unit-renamed',
      severity: 'warning',
      message: isSpelling
        ? `Năm trước viết “${result.name}”, năm nay viết “${unit.name}”.`
        : `Đơn vị mã “${unit.id}” năm trước tên là “${result.name}”, năm nay là “${unit.name}”.`,
      hint: isSpelling
        ? 'Thống nhất cách viết tên đơn vị.'
        : 'Kiểm tra xem đơn vị đã đổi tên hay mã bị dùng cho đơn vị khác.',
      unit: unit.name,
      path: `${path}.name`,
    },
  ];
}
