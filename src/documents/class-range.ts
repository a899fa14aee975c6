import { decimal, isZero } from '../domain/exact-decimal.ts';
import type { PerformanceClass } from '../domain/index-set.ts';
import { withDecimalMark, withoutTrailingZeros } from '../vietnamese/number.ts';
import { lowerFirst } from '../vietnamese/text.ts';

/**
 * The classes from the highest down, a sentence each with the percentages between which it lies ("Nhóm xếp hạng khá: tỷ
 * lệ đạt trong khoảng từ 70% điểm đến dưới 90% điểm."), as in 780/QĐ-UBND of Kon Tum, Article 9.2.
 * @param share what is measured: "tỷ lệ", "cơ quan có tỷ lệ"
 */
export function classRanges(classes: readonly PerformanceClass[], share: string, decimalMark: '.' | ','): string[] {
  const percent = (from: string) => `${withDecimalMark(withoutTrailingZeros(from), decimalMark)}%`;
  return classes.map(({ name, from }, place) => {
    const above = classes[place - 1];
    const who = `Nhóm xếp hạng ${lowerFirst(name)}: ${share}`;
    if (above === undefined) return `${who} đạt từ ${percent(from)} điểm trở lên.`;
    return isZero(decimal(from))
      ? `${who} dưới ${percent(above.from)} điểm.`
      : `${who} đạt trong khoảng từ ${percent(from)} điểm đến dưới ${percent(above.from)} điểm.`;
  });
}
