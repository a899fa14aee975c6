import type { Announcement } from '../../domain/announcement.ts';
import type { EvaluatedUnit } from '../../domain/evaluation.ts';

/** What the announcement calls a unit. */
export function unitName({ unit }: EvaluatedUnit, { usesShortNames }: Announcement): string {
  return usesShortNames ? (unit.shortName ?? unit.name) : unit.name;
}

/** Several names in a sentence: “A”, “A và B”, “A, B và C”; of many only the first, and how many more. */
export function joinedNames(names: readonly string[]): string {
  if (names.length > mostNamed + 1) {
    return `${names.slice(0, mostNamed).join(', ')} và ${names.length - mostNamed} đơn vị khác`;
  }
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((each) => each !== '').join(' và ');
}

const mostNamed = 10;
