import type { Announcement } from '../../domain/announcement.ts';
import type { EvaluatedUnit } from '../../domain/evaluation.ts';

/** What the announcement calls a unit. */
export function unitName({ unit }: EvaluatedUnit, { usesShortNames }: Announcement): string {
  return usesShortNames ? (unit.shortName ?? unit.name) : unit.name;
}

/**
 * Several names in a sentence: “A”, “A và B”, “A, B và C”; with semicolons where a name has a comma or “và” of its own. Of
 * many only the first, and how many more.
 */
export function joinedNames(names: readonly string[]): string {
  const isTooMany = names.length > mostNamed + 1;
  const told = isTooMany ? [...names.slice(0, mostNamed), `${names.length - mostNamed} đơn vị khác`] : names;
  if (names.some((name) => /, | và /.test(name))) return told.join('; ');
  return [told.slice(0, -1).join(', '), ...told.slice(-1)].filter((each) => each !== '').join(' và ');
}

const mostNamed = 10;
