import type { Assessment } from '../../domain/assessment.ts';
import type { EvaluatedUnit } from '../../domain/evaluation.ts';
import { compareDecimals } from '../../domain/exact-decimal.ts';
import type { GatheredUnit } from './gather-units.ts';
import type { ImportLog } from './scores-import.ts';

/** Last year's indices of the file against those of the base, which stay. */
export function tellPrevious(
  { previousYear }: Assessment,
  stated: ReadonlyMap<EvaluatedUnit, GatheredUnit>,
  log: ImportLog,
): void {
  const withPrevious = [...stated].filter(
    ([, { previous }]) => previous.index !== undefined || previous.class !== undefined,
  );
  const [first] = withPrevious;
  if (first === undefined) return;
  if (previousYear === undefined) {
    const [, { previous }] = first;
    const place = (previous.index ?? previous.class)?.place;
    log.finding({
      code: 'previous-year-not-taken',
      severity: 'info',
      message: `Tệp có kết quả năm trước của ${withPrevious.length} đơn vị (từ ${place}), nhưng hồ sơ gốc không có phần năm trước nên chưa lấy.`,
      hint: 'Nếu cần so sánh hai năm, khai assessment.previousYear trong hồ sơ gốc.',
    });
    return;
  }
  const known = new Map(previousYear.results.map((result) => [result.unitId, result]));
  for (const [
    { unit },
    {
      previous: { index },
    },
  ] of withPrevious) {
    const before = known.get(unit.id)?.index;
    if (index === undefined || (before !== undefined && compareDecimals(index.text, before) === 0)) continue;
    log.finding({
      code: 'previous-index-differs',
      severity: 'warning',
      message: `${index.place} ghi chỉ số năm trước ${index.text}, hồ sơ gốc ${before === undefined ? 'không có' : `là ${before}`}. Giữ như hồ sơ gốc.`,
      hint: 'Kiểm tra kết quả năm trước (assessment.previousYear).',
      unit: unit.name,
    });
  }
}
