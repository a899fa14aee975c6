import type { Assessment } from '../../domain/assessment.ts';
import type { EvaluatedUnit } from '../../domain/evaluation.ts';
import { compareDecimals } from '../../domain/exact-decimal.ts';
import type { Finding } from '../../domain/finding.ts';
import { saysClass } from '../../domain/reconciliation/cell-values.ts';
import type { GatheredUnit } from './gather-units.ts';
import { fieldWords } from './meaning-words.ts';
import type { ImportLog } from './scores-import.ts';
import type { Stated } from './stated.ts';

/** Last year's indices and classes of the file against those of the base, which stay. */
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
  for (const [{ unit }, { previous }] of withPrevious) {
    const before = known.get(unit.id);
    const saysIndex = ({ text }: Stated) => before?.index !== undefined && compareDecimals(text, before.index) === 0;
    if (previous.index !== undefined && !saysIndex(previous.index)) {
      log.finding(differs('index', previous.index, before?.index, unit.name));
    }
    const saysOwnClass = ({ text }: Stated) => before?.class !== undefined && saysClass(text, before.class);
    if (previous.class !== undefined && !saysOwnClass(previous.class)) {
      log.finding(differs('class', previous.class, before?.class, unit.name));
    }
  }
}

function differs(field: 'index' | 'class', { text, place }: Stated, before: string | undefined, unit: string): Finding {
  return {
    code: `previous-${field}-differs`,
    severity: 'warning',
    message: `${place} ghi ${fieldWords[field]} năm trước ${text}, hồ sơ gốc ${before === undefined ? 'không có' : `là ${before}`}. Giữ như hồ sơ gốc.`,
    hint: 'Kiểm tra kết quả năm trước (assessment.previousYear).',
    unit,
  };
}
