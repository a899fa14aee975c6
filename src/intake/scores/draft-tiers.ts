import { nameKey } from '../../vietnamese/name-key.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import type { GatheredUnit } from './gather-units.ts';

/** A tier as far as a file tells of it. */
export interface DraftTier {
  readonly id: string;
  readonly name: string;
  readonly mainIndices?: readonly { readonly id: string; readonly name: string; readonly criteria?: number }[];
}

/** The tier that most of these units are of, by the words that their names begin with, else by what they stand under. */
export function tierOfUnits(names: readonly string[], over: string): string {
  if (!names.some((name) => startsAsUnit.test(name))) {
    const [tier] = titleWords.find(([, words]) => words.test(over)) ?? ['so'];
    return tier;
  }
  const counts = Map.groupBy(names, (name) => tierPatterns.find(([, pattern]) => pattern.test(name))?.[0] ?? 'so');
  const [most = 'so'] = [...counts].toSorted(([, one], [, other]) => other.length - one.length).map(([id]) => id);
  return most;
}

const ubnd = '^(?:UBND\\s+|[UỦ][YỶỷyỳ]?\\s*ban nhân dân\\s+)?';
const tierPatterns = [
  ['xa', new RegExp(`${ubnd}(?:xã|phường|thị trấn|đặc khu)(?!\\p{L})`, 'iu')],
  ['huyen', new RegExp(`${ubnd}(?:huyện|thành phố|thị xã|quận|TP\\.?|TX\\.?)(?!\\p{L})`, 'iu')],
] as const;

/** Names such as "Đăk Hà" tell nothing of their tier. */
const startsAsUnit = new RegExp(
  `${ubnd}(?:sở|ban|văn phòng|thanh tra|xã|phường|thị trấn|đặc khu|huyện|thành phố|thị xã|quận|TP\\.?|TX\\.?)(?!\\p{L})`,
  'iu',
);
const titleWords = [
  ['huyen', /(?<!\p{L})(?:huyện|thị xã|quận)(?!\p{L})/iu],
  ['xa', /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/iu],
] as const;

const tierNames: Readonly<Record<string, string>> = {
  so: 'Các sở, ban, ngành',
  huyen: 'Ủy ban nhân dân cấp huyện',
  xa: 'Ủy ban nhân dân cấp xã',
};

/** The tiers of the groups, each with the main indices that its units have scores of. */
export function draftTiers(
  groups: readonly { readonly tierId: string; readonly units: readonly GatheredUnit[] }[],
): DraftTier[] {
  return [...Map.groupBy(groups, ({ tierId }) => tierId)].map(([id, own]) => {
    const units = own.flatMap((group) => group.units);
    const names = new Map(
      units.flatMap(({ mainIndices }) => [...mainIndices.keys()].map((name) => [nameKey(name), name] as const)),
    );
    const criteria = new Map(units.flatMap((unit) => unit.criteria.map((each) => [each.code, each] as const)));
    const mainIndices = [...names.values()].map((name) => {
      const count = [...criteria.values()].filter(({ mainIndex }) => mainIndex === name).length;
      return { id: asciiSlug(name), name, ...(count === 0 ? {} : { criteria: count }) };
    });
    return { id, name: tierNames[id] ?? id, ...(mainIndices.length === 0 ? {} : { mainIndices }) };
  });
}
