import { nameKey } from '../../vietnamese/name-key.ts';
import { headingWords } from '../../vietnamese/sentence.ts';
import { localityKinds, localityOf } from './locality-name.ts';

/**
 * The units that a line of the plan names, as it names them: "Sở Y tế", "UBND huyện Đăk Hà", or a place alone after "các
 * huyện:". Only what stands like a name in a list is taken for one; what is in brackets explains.
 */
export function namedUnits(line: string): string[] {
  const segments = headingWords(line.replace(/\([^()]*\)/g, ' ')).split(';');
  return segments.flatMap((segment) => {
    const [words = '', ...placeLists] = segment.split(headOfPlaces);
    return [
      ...words.split(beforeUnit).flatMap(unitsIn),
      ...placeLists.flatMap((list) =>
        list.split(beforeUnit).flatMap((part) => (startsWithUnit.test(part) ? unitsIn(part) : placesIn(part))),
      ),
    ];
  });
}

/** A test for names out of the words: are they among these units? The words may say less than the full name, or more. */
export function amongUnits(unitNames: readonly string[]): (named: string) => boolean {
  const units = unitNames.map((name) => keysOf(headingWords(name)));
  return (named) => {
    const { key, locality } = keysOf(named);
    return units.some((unit) => {
      if (unit.locality !== undefined && locality !== undefined) {
        return unit.locality.placeKey === locality.placeKey && unit.locality.kindKey === locality.kindKey;
      }
      const unitKey = unit.locality?.placeKey ?? unit.key;
      return startsWith(key, unitKey) || startsWith(unitKey, key);
    });
  };
}

function keysOf(name: string) {
  return { key: nameKey(name), locality: localityOf(name) };
}

/** By whole words; nearly all names differ in their first letters already. */
function startsWith(key: string, beginning: string): boolean {
  return key.startsWith(beginning) && (key.length === beginning.length || key[beginning.length] === ' ');
}

/** A department by itself, commas in its name and all; after a committee more places may follow. */
function unitsIn(part: string): string[] {
  if (!startsWithUnit.test(part)) return [];
  const words = headingWords(part.split(':')[0] ?? '').trim();
  const committee = oneCommittee.exec(words)?.[0];
  return committee === undefined ? [words] : [committee, ...placesIn(words.slice(committee.length))];
}

function placesIn(list: string): string[] {
  return list.split(/,|\s+và\s+/u).flatMap((item) => onePlace.exec(headingWords(item.trim()))?.[0] ?? []);
}

const kind = `(?:${localityKinds})\\.?`;
const kindInAnyCase = kind.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const committee = `(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+${kindInAnyCase}`;
/** Committees and boards of leaders are named in a plan too, and are not inspected. */
const department = '(?:Sở|Ban(?!\\s+(?:Chỉ đạo|Thường vụ|Giám đốc|Lãnh đạo)))';
const unitStart = `(?:${department}|${committee})\\s+\\p{Lu}`;
const place = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:[\\s-]+[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’]*)*";

const startsWithUnit = new RegExp(`^\\s*${unitStart}`, 'u');
const beforeUnit = new RegExp(
  `(?:\\s*[,:]\\s*|(?<!HĐND|Hội đồng nhân dân)\\s+và\\s+|\\s+(?:tại|gồm|là)\\s+)(?=${unitStart})`,
  'u',
);
const headOfPlaces = new RegExp(`(?:^|\\s)[Cc]ác\\s+${kind}(?:(?:,\\s*|\\s+và\\s+)${kind})*\\s*:?\\s+(?=\\p{Lu})`, 'u');
const oneCommittee = new RegExp(`^${committee}\\s+${place}`, 'u');
const onePlace = new RegExp(`^(?:${kindInAnyCase}\\s+)?${place}$`, 'u');
