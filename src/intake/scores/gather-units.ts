import { compareDecimals } from '../../domain/exact-decimal.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import type { FigureField } from './column-meaning.ts';
import { fieldWords } from './meaning-words.ts';
import type { ImportLog } from './scores-import.ts';
import type { Stated, StatedCriterion, StatedGroup, StatedUnit } from './stated.ts';

/** A unit with what all tables of the file say of it. */
export interface GatheredUnit extends StatedUnit {
  /** The criteria of the tables in which it stands. */
  readonly criteria: readonly StatedCriterion[];
}

export interface GatheredGroup extends Omit<StatedGroup, 'units' | 'criteria'> {
  readonly units: readonly GatheredUnit[];
}

/**
 * One entry for each unit: tables with results make the groups, those with criteria or main indices only add to units
 * that are there. A unit twice in one group is told; tables that contradict each other are told, the first stands.
 */
export function gatherUnits(groups: readonly StatedGroup[], log: ImportLog): GatheredGroup[] {
  const ordered = [...groups.filter(hasResults), ...groups.filter((group) => !hasResults(group))];
  const gathered: { group: StatedGroup; units: GatheredUnit[] }[] = [];
  const places = new Map<string, NamePlaces>();
  for (const group of ordered) {
    const entry: { group: StatedGroup; units: GatheredUnit[] } = { group, units: [] };
    for (const unit of group.units) {
      const key = nameKey(unit.name);
      const same = places.get(key);
      const known = same?.isOne ? same.first : same?.byTitle.get(group.title);
      if (known === undefined || isOtherGroupOfTable(known.group, group)) {
        if (same !== undefined) log.finding(inTwoGroups(unit, same.first.units[same.first.at]));
        places.set(key, withPlace(same, { ...entry, at: entry.units.length }));
        entry.units.push({ ...unit, criteria: group.criteria });
        continue;
      }
      const first = known.units[known.at] as GatheredUnit;
      if (known.group === group) {
        log.finding(repeated(unit, first));
        log.unread({ kind: 'row', place: unit.place, words: wordsOf(unit), reason: 'Đơn vị đã có ở dòng trước.' });
      } else {
        known.units[known.at] = merged(first, unit, group, log);
      }
    }
    gathered.push(entry);
  }
  return gathered
    .filter(({ units }) => units.length > 0)
    .map(({ group: { criteria: _, ...group }, units }) => ({ ...group, units }));
}

/** Where a unit stands among those that were gathered. */
interface UnitPlace {
  readonly group: StatedGroup;
  readonly units: GatheredUnit[];
  readonly at: number;
}

/** The units of one name: as a rule one, else told apart by the titles of their groups. */
interface NamePlaces {
  readonly first: UnitPlace;
  readonly isOne: boolean;
  readonly byTitle: Map<string | undefined, UnitPlace>;
}

function withPlace(same: NamePlaces | undefined, place: UnitPlace): NamePlaces {
  if (same === undefined) return { first: place, isOne: true, byTitle: new Map([[place.group.title, place]]) };
  same.byTitle.set(place.group.title, place);
  return { ...same, isOne: false };
}

function hasResults({ units }: StatedGroup): boolean {
  return units.some(({ figures, isOpen }) => isOpen || Object.keys(figures).length > 0);
}

/** Two groups of one table may have units of one name, as communes of two districts have. */
function isOtherGroupOfTable(one: StatedGroup, other: StatedGroup): boolean {
  return one !== other && one.table === other.table;
}

function merged(first: GatheredUnit, again: StatedUnit, group: StatedGroup, log: ImportLog): GatheredUnit {
  for (const field of Object.keys(again.figures) as FigureField[]) {
    tellContradiction(first.figures[field], again.figures[field], fieldWords[field], first.name, log);
  }
  const mainIndices = new Map(first.mainIndices);
  for (const [name, other] of again.mainIndices) {
    const one = first.mainIndices.get(name);
    tellContradiction(one?.score, other.score, `điểm chỉ số chính “${name}”`, first.name, log);
    tellContradiction(one?.maximum, other.maximum, `điểm tối đa của chỉ số chính “${name}”`, first.name, log);
    mainIndices.set(name, { ...other, ...one });
  }
  for (const [code, other] of again.subScores) {
    tellContradiction(first.subScores.get(code), other, `điểm tiêu chí ${code}`, first.name, log);
  }
  return {
    ...first,
    figures: { ...again.figures, ...first.figures },
    previous: { ...again.previous, ...first.previous },
    mainIndices,
    subScores: new Map([...again.subScores, ...first.subScores]),
    unclearCriteria: new Set([...again.unclearCriteria, ...first.unclearCriteria]),
    words: [...first.words, ...again.words],
    hasScoreColumn: first.hasScoreColumn || again.hasScoreColumn,
    isOpen: first.isOpen || again.isOpen,
    criteria: [...first.criteria, ...group.criteria],
  };
}

function tellContradiction(
  one: Stated | undefined,
  other: Stated | undefined,
  what: string,
  unit: string,
  log: ImportLog,
): void {
  if (one === undefined || other === undefined || saysSame(one, other)) return;
  log.finding({
    code: 'figures-contradict',
    severity: 'error',
    message: `${one.place} ghi ${what} ${one.text}, ${lowerPlace(other.place)} ghi ${other.text}. Hồ sơ lấy số thứ nhất.`,
    hint: 'Kiểm tra bảng nào đúng, sửa bảng kia rồi nhập lại.',
    unit,
  });
}

function saysSame(one: Stated, other: Stated): boolean {
  const isFigure = /^\d+(?:\.\d+)?$/;
  return isFigure.test(one.text) && isFigure.test(other.text)
    ? compareDecimals(one.text, other.text) === 0
    : nameKey(one.text) === nameKey(other.text);
}

function repeated(unit: StatedUnit, first: StatedUnit) {
  return {
    code: 'unit-repeated',
    severity: 'error',
    message: `${unit.place}: đơn vị “${unit.name}” đã có ở ${lowerPlace(first.place)}. Hồ sơ lấy dòng trước.`,
    hint: 'Bỏ dòng bị lặp; nếu là hai đơn vị khác nhau thì ghi tên đủ để phân biệt, rồi nhập lại.',
    unit: first.name,
  } as const;
}

function inTwoGroups(unit: StatedUnit, first: StatedUnit | undefined) {
  return {
    code: 'unit-in-two-groups',
    severity: 'warning',
    message: `${unit.place}: tên “${unit.name}” đã có ở nhóm khác${first === undefined ? '' : ` (${lowerPlace(first.place)})`}. Hồ sơ coi là hai đơn vị.`,
    hint: 'Nếu là một đơn vị thì bỏ một dòng rồi nhập lại.',
    unit: unit.name,
  } as const;
}

/** A place inside a sentence. */
export function lowerPlace(place: string): string {
  return place.slice(0, 1).toLowerCase() + place.slice(1);
}

/** All that is stated of a unit, for a row that is not taken. */
export function wordsOf({ name, figures, mainIndices, subScores, words }: StatedUnit): string[] {
  const parts = [...mainIndices.values()].flatMap(({ score, maximum }) => [score, maximum]);
  const stated = [...Object.values(figures), ...parts, ...subScores.values(), ...words];
  return [name, ...stated.flatMap((each) => each?.text ?? [])];
}
