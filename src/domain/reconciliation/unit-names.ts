import { nameKey } from '../../vietnamese/name-key.ts';
import { nearName } from '../../vietnamese/near-name.ts';
import type { EvaluatedUnit } from '../evaluation.ts';

/** Finds the unit that a cell of a paper names. */
export interface UnitFinder {
  /**
   * The units with this name, by its surest reading: as it is, without "và", by initials. Several only where they have
   * the very same name; none where a looser reading leaves it open.
   */
  readonly find: (text: string) => readonly EvaluatedUnit[];
  /** The unit, none of those that are present, whose name a mistyped one most likely means. */
  readonly near: (text: string, present: ReadonlySet<EvaluatedUnit>) => EvaluatedUnit | undefined;
}

/**
 * Names are the same across the writings that papers use: capitals, apostrophes, dashes, "&", common abbreviations
 * ({@link nameKey}), the unit's own short name, and initials ("Sở VH,TT&DL" for "Sở Văn hóa, Thể thao và Du lịch").
 */
export function unitFinder(units: readonly EvaluatedUnit[]): UnitFinder {
  const exact = unitsByKey(units, (name) => [nameKey(name)]);
  const loose = unitsByKey(units, (name) => [withoutAnd(name), ...initialsKey(name)]);
  let asked = 0;
  return {
    find: (text) => {
      const same = exact.get(nameKey(text)) ?? [];
      if (same.length > 0) return same;
      for (const key of [withoutAnd(text), ...(isAbbreviated(text) ? initialsKey(text) : [])]) {
        const found = loose.get(key) ?? [];
        if (found.length === 1) return found;
      }
      return [];
    },
    near: (text, present) => {
      if (text.length > longestName || ++asked > mostUnknownNames) return undefined;
      const others = units.filter((unit) => !present.has(unit));
      const name = nearName(
        text,
        others.map(({ unit }) => unit.name),
      );
      return others.find(({ unit }) => unit.name === name);
    },
  };
}

function unitsByKey(
  units: readonly EvaluatedUnit[],
  keysOf: (name: string) => readonly string[],
): ReadonlyMap<string, readonly EvaluatedUnit[]> {
  const found = new Map<string, Set<EvaluatedUnit>>();
  for (const unit of units) {
    const names = [unit.unit.name, ...(unit.unit.shortName === undefined ? [] : [unit.unit.shortName])];
    for (const key of names.flatMap(keysOf).filter((each) => each !== '')) {
      found.set(key, (found.get(key) ?? new Set()).add(unit));
    }
  }
  return new Map([...found].map(([key, set]) => [key, [...set]]));
}

/** A paper with more names that nobody has is about other units; to look for what each could mean takes too long. */
const mostUnknownNames = 300;

/** Names are at most 300 letters long; what is longer is no name. */
const longestName = 300;

const and = ` ${nameKey('và')} `;

/** "Tài nguyên – Môi trường" for "Tài nguyên và Môi trường". */
function withoutAnd(name: string): string {
  return nameKey(name).replaceAll(and, ' ');
}

/** "Sở VH,TT&DL": all but the first word in capitals. */
const abbreviated = /^\S+\s+[\p{Lu}&,.\- –]{2,}$/u;

function isAbbreviated(name: string): boolean {
  return abbreviated.test(name.normalize('NFC').trim());
}

/** "sở #VHTTDL": the first word, and the initials of the others but for "và". */
function initialsKey(name: string): string[] {
  const [first = '', ...others] = name.normalize('NFC').trim().split(/\s+/u);
  const words = others
    .join(' ')
    .split(/[\s,&–-]+/u)
    .filter((word) => word.toLowerCase() !== 'và');
  const capitals = isAbbreviated(name) ? others.join('') : words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  const initials = capitals.replace(/[^\p{Lu}]/gu, '');
  return initials.length < 2 ? [] : [`${first.toLowerCase()} #${initials}`];
}
