import type { EvaluatedUnit } from '../../domain/evaluation.ts';

/** How many units of each class have an index in a part of the scale. */
export interface IndexBin {
  /** Per cent; the upper end is `from + binWidth`, and belongs to the next bin, 100 to the last. */
  readonly from: number;
  readonly total: number;
  readonly byClass: readonly { readonly class: string; readonly units: number }[];
}

/** Percentage points that a bin spans. */
export const binWidth = 5;

/** Ranked units counted by their printed index, from the bin of the lowest to 100. */
export function indexBins(ranked: readonly EvaluatedUnit[], classes: readonly string[]): readonly IndexBin[] {
  const placed = ranked.map(({ printed }) => ({ class: printed.class ?? '', bin: binOf(printed.index ?? '0') }));
  const lowest = Math.min(last, ...new Set(placed.map(({ bin }) => bin)));
  return Array.from({ length: last - lowest + 1 }, (_, at) => {
    const own = placed.filter(({ bin }) => bin === lowest + at);
    const byClass = [...classes, ''].map((name) => ({
      class: name,
      units: own.filter((each) => each.class === name).length,
    }));
    return { from: (lowest + at) * binWidth, total: own.length, byClass: byClass.filter(({ units }) => units > 0) };
  });
}

const last = 100 / binWidth - 1;

/** For drawing a nearest binary number is exact enough: 5, 10, 15 … are exact, so no index changes its bin. */
function binOf(index: string): number {
  return Math.max(0, Math.min(last, Math.floor(Number(index) / binWidth)));
}
