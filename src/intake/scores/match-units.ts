import type { EvaluatedGroup, EvaluatedUnit } from '../../domain/evaluation.ts';
import { type UnitFinder, unitFinder } from '../../domain/reconciliation/unit-names.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import { type GatheredGroup, type GatheredUnit, wordsOf } from './gather-units.ts';
import type { ImportLog } from './scores-import.ts';
import type { UnitAnswers } from './unit-answers.ts';

/** Units of the base with what the file says of them, and those that a question is open about. */
export interface MatchedUnits {
  readonly stated: ReadonlyMap<EvaluatedUnit, GatheredUnit>;
  readonly asked: ReadonlySet<EvaluatedUnit>;
}

/**
 * Finds the units of the base by name, or as answered. A name that is only near to one is asked about, never taken for
 * it, and so is a name that units of several groups have, where nothing tells which group of the base is meant.
 */
export function matchUnits(
  groups: readonly GatheredGroup[],
  base: readonly EvaluatedGroup[],
  answers: UnitAnswers,
  log: ImportLog,
): MatchedUnits {
  const baseUnits = base.flatMap(({ units }) => units);
  const finder = unitFinder(baseUnits);
  const answered = answeredUnits(baseUnits, answers, log);
  const stated = new Map<EvaluatedUnit, GatheredUnit>();
  const strange: GatheredUnit[] = [];
  const asked = new Set<EvaluatedUnit>();
  for (const group of groups) {
    const knownOf = (unit: GatheredUnit) => answered.get(nameKey(unit.name)) ?? named(unit.name, finder);
    const own = baseGroupOf(group, group.units.map(knownOf), base);
    for (const unit of group.units) {
      const all = knownOf(unit);
      const known = all.length > 1 ? all.filter((each) => own?.units.includes(each)) : all;
      const free = known.find((each) => !stated.has(each));
      const [taken] = known;
      if (known.length === 0 && all.length > 1) {
        for (const each of all) asked.add(each);
        askWhichGroup(unit, all.length, log);
      } else if (free !== undefined) {
        stated.set(free, unit);
        if (known.length > 1) tellByOrder(unit, known.length, log);
      } else if (taken === undefined) strange.push(unit);
      else tellTwice(unit, taken, stated.get(taken), log);
    }
  }
  const present = new Set(stated.keys());
  for (const unit of strange) {
    const near = finder.near(unit.name, present);
    if (near !== undefined) asked.add(near);
    askAbout(unit, near, log);
  }
  return { stated, asked };
}

/** The group of the base that a group of the file is: the one with its title, else the one that its surely named units are of. */
function baseGroupOf(
  { title }: GatheredGroup,
  known: readonly (readonly EvaluatedUnit[])[],
  base: readonly EvaluatedGroup[],
): EvaluatedGroup | undefined {
  const titled = base.filter(({ group }) => title !== undefined && nameKey(group.title ?? '') === nameKey(title));
  if (titled.length === 1) return titled[0];
  const sure = new Set(known.flatMap((units) => (units.length === 1 ? units : [])));
  const [only, ...others] = base.filter(({ units }) => units.some((unit) => sure.has(unit)));
  return others.length === 0 ? only : undefined;
}

function answeredUnits(
  units: readonly EvaluatedUnit[],
  answers: UnitAnswers,
  log: ImportLog,
): ReadonlyMap<string, readonly EvaluatedUnit[]> {
  const byId = new Map(units.map((each) => [each.unit.id, each]));
  return new Map(
    Object.entries(answers).flatMap(([name, id]): [string, readonly EvaluatedUnit[]][] => {
      const unit = byId.get(id);
      if (unit !== undefined) return [[nameKey(name), [unit]]];
      log.finding({
        code: 'answer-unknown-unit',
        severity: 'error',
        message: `Câu trả lời “${name}=${id}”: hồ sơ gốc không có đơn vị mang mã “${id}”.`,
        hint: 'Xem mã đơn vị (id) ở assessment.groups[].units của hồ sơ gốc.',
      });
      return [];
    }),
  );
}

/** "Huyện Sa Thầy" and "UBND huyện Sa Thầy" are one unit, if no other has the name. */
function named(name: string, finder: UnitFinder): readonly EvaluatedUnit[] {
  const found = finder.find(name);
  if (found.length > 0 || !isPlace.test(name)) return found;
  const bare = name.replace(committee, '');
  const others = finder.find(bare === name ? `UBND ${name}` : bare);
  return others.length === 1 ? others : [];
}

const committee = /^(?:UBND|[ỦU][ỶY]? ban nhân dân)\s+/iu;
const isPlace =
  /^(?:(?:UBND|[ỦU][ỶY]? ban nhân dân)\s+)?(?:huyện|quận|thành phố|thị xã|xã|phường|thị trấn|đặc khu)(?!\p{L})/iu;

function tellTwice(unit: GatheredUnit, known: EvaluatedUnit, first: GatheredUnit | undefined, log: ImportLog): void {
  const { name } = known.unit;
  tellUnread(unit, `Trùng đơn vị “${name}”.`, log);
  log.finding({
    code: 'unit-repeated',
    severity: 'error',
    message: `${unit.place}: “${unit.name}” là đơn vị “${name}” của hồ sơ gốc, đã có ở ${first?.place ?? 'dòng trước'}. Hồ sơ lấy dòng trước.`,
    hint: 'Bỏ dòng bị lặp; nếu là hai đơn vị khác nhau thì ghi tên đủ để phân biệt, rồi nhập lại.',
    unit: name,
  });
}

function tellByOrder(unit: GatheredUnit, count: number, log: ImportLog): void {
  log.finding({
    code: 'unit-by-order',
    severity: 'error',
    message: `${unit.place}: hồ sơ gốc có ${count} đơn vị tên “${unit.name}” trong một nhóm; dòng này được coi là đơn vị đứng trước.`,
    hint: 'Ghi tên đủ để phân biệt các đơn vị ấy trong hồ sơ gốc và trong tệp, rồi nhập lại.',
    unit: unit.name,
  });
}

function askWhichGroup(unit: GatheredUnit, count: number, log: ImportLog): void {
  tellUnread(unit, 'Chưa biết là đơn vị của nhóm nào trong hồ sơ gốc.', log);
  log.question({
    code: 'unit-near-name',
    message: `${unit.place}: hồ sơ gốc có ${count} đơn vị tên “${unit.name}” ở các nhóm khác nhau; đây là đơn vị nào?`,
    hint: 'Ghi tên nhóm như trong hồ sơ gốc ở dòng trên các đơn vị, hoặc ghi tên đủ để phân biệt, rồi nhập lại.',
    places: [unit.place],
  });
}

function askAbout(unit: GatheredUnit, near: EvaluatedUnit | undefined, log: ImportLog): void {
  tellUnread(unit, 'Chưa biết là đơn vị nào của hồ sơ gốc.', log);
  if (near === undefined) {
    log.question({
      code: 'unit-unknown',
      message: `${unit.place}: hồ sơ gốc không có đơn vị “${unit.name}”. Đơn vị này mới, hay đã đổi tên?`,
      hint: `Thêm đơn vị vào hồ sơ gốc (assessment.groups[].units); hoặc trả lời “${unit.name}=<mã đơn vị>” (tùy chọn --unit-name hoặc tham số unitName), hoặc sửa tên trong tệp; rồi nhập lại.`,
      places: [unit.place],
      unit: { name: unit.name },
    });
    return;
  }
  log.question({
    code: 'unit-near-name',
    message: `${unit.place}: “${unit.name}” có phải là “${near.unit.name}” trong hồ sơ gốc không?`,
    hint: `Nếu phải, trả lời “${unit.name}=${near.unit.id}” (tùy chọn --unit-name hoặc tham số unitName) hoặc sửa tên trong tệp; nếu không, thêm đơn vị vào hồ sơ gốc (assessment.groups[].units); rồi nhập lại.`,
    places: [unit.place],
    unit: { name: unit.name, nearId: near.unit.id },
  });
}

function tellUnread(unit: GatheredUnit, reason: string, log: ImportLog): void {
  log.unread({ kind: 'row', place: unit.place, words: wordsOf(unit), reason });
}
