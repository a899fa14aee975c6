import { compareDecimals, plainDigits, sum } from '../../domain/exact-decimal.ts';
import type { GatheredGroup, GatheredUnit } from './gather-units.ts';
import type { ImportLog } from './scores-import.ts';
import type { Stated, StatedCriterion } from './stated.ts';
import { statusIn } from './unit-status.ts';

/** What is known of a group before its criteria are looked at. */
export interface CriteriaContext {
  readonly groupId: string;
  readonly groupName: string;
  /** Codes of the criteria that do not count for this group. */
  readonly excluded: ReadonlySet<string>;
  /** Names of the main indices, in the order of their numbers. */
  readonly mainIndices: readonly string[];
}

/**
 * The units of a group with what their sub-scores add: the sum where no score is stated for a unit or a main index, and a
 * finding where one is stated and differs. A criterion that is empty for all units is asked about, never left out unasked.
 */
export function withSubScores(group: GatheredGroup, context: CriteriaContext, log: ImportLog): GatheredUnit[] {
  const criteria = leavesOf(group.units);
  if (!group.units.some(({ subScores }) => subScores.size > 0)) return [...group.units];
  const isEmpty = ({ code }: StatedCriterion) =>
    group.units.every(({ subScores, unclearCriteria }) => !subScores.has(code) && !unclearCriteria.has(code));
  for (const criterion of criteria) {
    const isExcluded = context.excluded.has(criterion.code);
    if (isEmpty(criterion) && !isExcluded) proposeExclusion(criterion, context, log);
    if (!isEmpty(criterion) && isExcluded) tellScored(criterion, context, log);
  }
  const counted = criteria.filter((criterion) => !isEmpty(criterion) && !context.excluded.has(criterion.code));
  const summed: string[] = [];
  const units = group.units.map((unit) => withSums(unit, counted, context, summed, log));
  if (summed.length > 0) {
    log.finding({
      code: 'score-summed',
      severity: 'warning',
      message: `${context.groupName}: tệp không ghi tổng điểm của ${summed.length} đơn vị; hồ sơ lấy tổng điểm các tiêu chí.`,
      hint: 'Đối chiếu với tổng điểm đã thẩm định.',
    });
  }
  return units;
}

/** The criteria that have no criteria below them: 6.12 is the sum of 6.12.1 and 6.12.2 where these stand. */
function leavesOf(units: readonly GatheredUnit[]): StatedCriterion[] {
  const byCode = new Map(units.flatMap(({ criteria }) => criteria).map((each) => [each.code, each] as const));
  const parents = new Set([...byCode.keys()].flatMap(ancestors));
  return [...byCode.values()].filter(({ code }) => !parents.has(code));
}

function ancestors(code: string): string[] {
  const numbers = code.split('.');
  return numbers.slice(1, -1).map((_, at) => numbers.slice(0, at + 2).join('.'));
}

function withSums(
  unit: GatheredUnit,
  counted: readonly StatedCriterion[],
  context: CriteriaContext,
  summed: string[],
  log: ImportLog,
): GatheredUnit {
  const codes = new Set(unit.criteria.map(({ code }) => code));
  const own = counted.filter(({ code }) => codes.has(code));
  tellParents(unit, own, log);
  const missing = own.filter(({ code }) => !unit.subScores.has(code));
  if (own.length === 0 || unit.words.some(({ text }) => statusIn(text) !== undefined)) return unit;
  if (missing.length > 0) {
    tellMissing(unit, missing, log);
    return unit;
  }
  const byMain = Map.groupBy(own, (criterion) => mainIndexOf(criterion, context.mainIndices));
  const mainIndices = new Map(unit.mainIndices);
  for (const [name, criteria] of byMain) {
    if (name === undefined) continue;
    const total = sumOf(unit, criteria);
    const stated = mainIndices.get(name);
    if (stated?.score === undefined) mainIndices.set(name, { ...stated, score: total });
    else tellDifference(unit, stated.score, total, `chỉ số chính “${name}”`, log);
  }
  const total = sumOf(unit, own);
  const { score } = unit.figures;
  if (score !== undefined) {
    tellDifference(unit, score, total, 'tổng điểm', log);
    return { ...unit, mainIndices };
  }
  if (unit.isOpen || unit.figures.index !== undefined) return { ...unit, mainIndices };
  summed.push(unit.name);
  return { ...unit, mainIndices, figures: { ...unit.figures, score: total } };
}

function sumOf(unit: GatheredUnit, criteria: readonly StatedCriterion[]): Stated {
  const parts = criteria.flatMap(({ code }) => unit.subScores.get(code)?.text ?? []);
  return { text: plainDigits(sum(parts)), isPercent: false, isStored: true, place: unit.place };
}

/** By the name over its column, else by its number: 6.12 belongs to the sixth. */
function mainIndexOf({ code, mainIndex }: StatedCriterion, names: readonly string[]): string | undefined {
  return mainIndex ?? names[Number(code.split('.')[0]) - 1];
}

function tellDifference(unit: GatheredUnit, stated: Stated, total: Stated, what: string, log: ImportLog): void {
  if (compareDecimals(stated.text, total.text) === 0) return;
  log.finding({
    code: 'sub-score-sum-differs',
    severity: 'error',
    message: `${stated.place} ghi ${what} ${stated.text}, tổng điểm các tiêu chí là ${total.text}.`,
    hint: 'Hồ sơ lấy số đã ghi. Kiểm tra điểm từng tiêu chí và tổng điểm rồi sửa chỗ sai.',
    unit: unit.name,
    figures: { stated: stated.text, sum: total.text },
  });
}

/** A stated 6.12 against the sum of 6.12.1 and 6.12.2, of which only these are counted. */
function tellParents(unit: GatheredUnit, own: readonly StatedCriterion[], log: ImportLog): void {
  const above = new Set(own.flatMap(({ code }) => [...code.matchAll(/\./g)].map(({ index }) => code.slice(0, index))));
  for (const [code, stated] of unit.subScores) {
    if (!above.has(code)) continue;
    const below = own.filter((each) => each.code.startsWith(`${code}.`));
    if (below.length === 0 || below.some((each) => !unit.subScores.has(each.code))) continue;
    tellDifference(unit, stated, sumOf(unit, below), `tiêu chí ${code}`, log);
  }
}

function tellMissing(unit: GatheredUnit, missing: readonly StatedCriterion[], log: ImportLog): void {
  log.finding({
    code: 'sub-score-missing',
    severity: 'warning',
    message: `${unit.place}: chưa có điểm của ${missing.length} tiêu chí (${missing.map(({ code }) => code).join(', ')}) nên không cộng và không đối chiếu được.`,
    hint: 'Điền điểm của các tiêu chí ấy (0 nếu không đạt) rồi nhập lại.',
    unit: unit.name,
  });
}

function proposeExclusion(
  { code, name, place, maximum }: StatedCriterion,
  context: CriteriaContext,
  log: ImportLog,
): void {
  log.question({
    code: 'exclusion-proposed',
    message: `${place}: tiêu chí ${code} để trống ở mọi đơn vị của ${context.groupName}. Tiêu chí này không tính điểm, hay chưa nhập điểm?`,
    hint: 'Nếu không tính điểm, khai tiêu chí ở assessment.exclusions của hồ sơ gốc (mã, tên, phạm vi, lý do); nếu chưa nhập, điền điểm; rồi nhập lại.',
    places: [place],
    exclusion: { code, name, groupId: context.groupId, ...(maximum === undefined ? {} : { points: maximum.text }) },
  });
}

function tellScored({ code, place }: StatedCriterion, { groupName }: CriteriaContext, log: ImportLog): void {
  log.finding({
    code: 'excluded-criterion-scored',
    severity: 'warning',
    message: `${place} có điểm, trong khi hồ sơ khai tiêu chí ${code} không tính điểm cho ${groupName}.`,
    hint: 'Điểm ấy không được cộng. Kiểm tra lại danh sách tiêu chí không tính điểm (assessment.exclusions).',
  });
}
