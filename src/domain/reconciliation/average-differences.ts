import { withDecimalMark } from '../../vietnamese/number.ts';
import { absolute, compare, decimal, minus } from '../exact-decimal.ts';
import { numbersIn, saysFigure } from './cell-values.ts';
import type { Difference } from './difference.ts';

/** The average of a tier as the data gives it. */
export interface TierAverage {
  readonly tierId: string;
  readonly tierName: string;
  readonly average: string;
  /** What the announcement states instead; the doubt about it is a finding of that paper. */
  readonly stated: string | undefined;
}

/**
 * Averages of this year that a paragraph states ("chỉ số … trung bình năm 2023 của … là 59,94 điểm"), where
 * their tier has another one. It belongs to the tier whose table stood last before it, or else to the nearest figure.
 */
export function averageDifferences(
  { text, place }: { readonly text: string; readonly place: string },
  year: number,
  averages: readonly TierAverage[],
  lastTierId: string | undefined,
  mark: '.' | ',',
): Difference[] {
  return statedAverages(text, year).flatMap((stated) => {
    const readings = numbersIn(stated);
    const meant = averages.find(({ tierId }) => tierId === lastTierId) ?? nearest(readings[0], averages);
    if (readings.length === 0 || meant === undefined) return [];
    if ([meant.average, meant.stated].some((each) => each !== undefined && saysFigure(stated, each))) return [];
    const computed = withDecimalMark(meant.average, mark);
    const message = `Văn bản ghi chỉ số trung bình ${stated}, tính từ hồ sơ là ${computed} (${meant.tierName}).`;
    return [{ code: 'average-differs' as const, place, inPaper: stated, inData: meant.average, message }];
  });
}

/** The figure behind "trung bình năm <year> … là" or "đạt", before the next sentence or comparison begins. */
function statedAverages(text: string, year: number): string[] {
  const pattern =
    /trung bình(?:\s+năm\s+(\d{4}))?(?:(?!năm\s+\d{4}|trung bình)[^.;(]){0,200}?\s(?:là|đạt)\s+(\d[\d.,]*\d|\d)/giu;
  return [...text.matchAll(pattern)]
    .filter(([, stated]) => stated === undefined || stated === String(year))
    .map(([, , figure = '']) => figure);
}

function nearest(figure: string | undefined, averages: readonly TierAverage[]): TierAverage | undefined {
  if (figure === undefined) return undefined;
  const distance = ({ average }: TierAverage) => absolute(minus(decimal(figure), decimal(average)));
  return averages.toSorted((one, other) => compare(distance(one), distance(other)))[0];
}
