import type { PerformanceClass } from './index-set.ts';
import { compareIndices, type ExactIndex, indexFromText } from './scoring.ts';

/**
 * The class of an index: the first one, from the highest down, whose lowest percentage the index reaches; that
 * percentage belongs to the class (780/QĐ-UBND of Kon Tum, Article 9.2). None when the index is below all of them.
 */
export function classOf(index: ExactIndex, classes: readonly PerformanceClass[]): string | undefined {
  return classes.find(({ from }) => compareIndices(index, indexFromText(from)) >= 0)?.name;
}
