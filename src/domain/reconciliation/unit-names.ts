import { nameKey } from '../../vietnamese/name-key.ts';
import { nearName } from '../../vietnamese/near-name.ts';
import type { EvaluatedUnit } from '../evaluation.ts';

/** Finds the unit that a cell of a paper names. */
export interface UnitFinder {
  /** The unit with this name in any of its usual writings; nothing where two units could be meant. */
  readonly find: (text: string) => EvaluatedUnit | undefined;
  /** The unit whose name a mistyped one most likely means. */
  readonly near: (text: string) => EvaluatedUnit | undefined;
}

/**
 * Names are the same across the writings that papers use: capitals, apostrophes, dashes, "&", common abbreviations
 * ({@link nameKey}), the unit's own short name, and initials ("Sở VH,TT&DL" for "Sở Văn hóa, Thể thao và Du lịch").
 */
export function unitFinder(units: readonly EvaluatedUnit[]): UnitFinder {
  const byKey = new Map<string, Set<EvaluatedUnit>>();
  for (const unit of units) {
    const names = [unit.unit.name, ...(unit.unit.shortName === undefined ? [] : [unit.unit.shortName])];
    for (const key of names.flatMap((name) => [...keysOf(name), ...initialsKey(name)]))
      byKey.set(key, (byKey.get(key) ?? new Set()).add(unit));
  }
  const names = units.map(({ unit }) => unit.name);
  return {
    find: (text) => {
      for (const key of [...keysOf(text), ...(isAbbreviated(text) ? initialsKey(text) : [])]) {
        const [unit, ...others] = byKey.get(key) ?? [];
        if (unit !== undefined && others.length === 0) return unit;
      }
      return undefined;
    },
    near: (text) => {
      const name = text.length > longestName ? undefined : nearName(text, names);
      return units.find(({ unit }) => unit.name === name);
    },
  };
}

/** Names are at most 300 letters long; what is longer is no name. */
const longestName = 300;

const and = ` ${nameKey('và')} `;

/** How a name is recognised, the surest way first: as it is, and without "và" ("Tài nguyên – Môi trường"). */
function keysOf(name: string): string[] {
  const key = nameKey(name);
  if (key === '') return [];
  return [key, key.replaceAll(and, ' ')];
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
