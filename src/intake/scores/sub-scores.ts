import { plainDigits, sum } from '../../domain/exact-decimal.ts';
import { type CriterionNode, criteriaTree } from './criteria-tree.ts';
import type { GatheredGroup, GatheredUnit } from './gather-units.ts';
import type { ImportLog } from './scores-import.ts';
import type { Stated, StatedCriterion } from './stated.ts';
import { proposeExclusion, tellDifference, tellMissing, tellPartsMissing, tellScored } from './sub-score-findings.ts';
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
  if (!group.units.some(({ subScores }) => subScores.size > 0)) return [...group.units];
  const isScored = (code: string) =>
    group.units.some(({ subScores, unclearCriteria }) => subScores.has(code) || unclearCriteria.has(code));
  const { roots, empty, excludedScored } = criteriaTree(
    group.units.flatMap(({ criteria }) => criteria),
    isScored,
    context.excluded,
  );
  for (const criterion of empty) proposeExclusion(criterion, context, log);
  for (const criterion of excludedScored) tellScored(criterion, context, log);
  const summed: string[] = [];
  const units = group.units.map((unit) => withSums(unit, roots, context, summed, log));
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

function withSums(
  unit: GatheredUnit,
  roots: readonly CriterionNode[],
  context: CriteriaContext,
  summed: string[],
  log: ImportLog,
): GatheredUnit {
  const own = roots.filter((node) => isOf(unit, node));
  if (own.length === 0 || unit.words.some(({ text }) => statusIn(text) !== undefined)) return unit;
  const scores = own.map((node) => ({ node, score: scoreOf(unit, node, log) }));
  const missing = own.flatMap((node) => missingIn(unit, node));
  if (missing.length > 0) {
    tellMissing(unit, missing, log);
    return unit;
  }
  const byMain = Map.groupBy(scores, ({ node }) => mainIndexOf(node, context.mainIndices));
  const mainIndices = new Map(unit.mainIndices);
  for (const [name, parts] of byMain) {
    if (name === undefined) continue;
    const total = sumOf(
      unit,
      parts.map(({ score }) => score),
    );
    const stated = mainIndices.get(name);
    if (stated?.score === undefined) mainIndices.set(name, { ...stated, score: total });
    else tellDifference(unit, stated.score, total, `chỉ số chính “${name}”`, log);
  }
  const total = sumOf(
    unit,
    scores.map(({ score }) => score),
  );
  const { score } = unit.figures;
  if (score !== undefined) {
    tellDifference(unit, score, total, 'tổng điểm', log);
    return { ...unit, mainIndices };
  }
  if (unit.isOpen || unit.figures.index !== undefined) return { ...unit, mainIndices };
  summed.push(unit.name);
  return { ...unit, mainIndices, figures: { ...unit.figures, score: total } };
}

/** Whether the tables of a unit have a column for a criterion or for a part of it. */
function isOf(unit: GatheredUnit, { criterion, parts }: CriterionNode): boolean {
  return unit.criteria.some(({ code }) => code === criterion.code) || parts.some((part) => isOf(unit, part));
}

/** The score of a criterion: the sum of its parts if all have one, else its own; nothing if that is missing too. */
function scoreOf(
  unit: GatheredUnit,
  { criterion: { code }, parts }: CriterionNode,
  log: ImportLog,
): Stated | undefined {
  const stated = unit.subScores.get(code);
  const own = parts.filter((part) => isOf(unit, part));
  if (own.length === 0) return stated;
  const scores = own.map((part) => scoreOf(unit, part, log));
  const total = sumOf(unit, scores);
  if (scores.every((score) => score !== undefined)) {
    if (stated !== undefined) tellDifference(unit, stated, total, `tiêu chí ${code}`, log);
    return total;
  }
  if (stated !== undefined)
    tellPartsMissing(
      unit,
      code,
      stated,
      total,
      own.flatMap((part) => missingIn(unit, part)),
      log,
    );
  return stated;
}

/** The criteria without a score that keep a sum from being made; none where one above them has a score. */
function missingIn(unit: GatheredUnit, { criterion, parts }: CriterionNode): StatedCriterion[] {
  if (unit.subScores.has(criterion.code)) return [];
  const own = parts.filter((part) => isOf(unit, part));
  return own.length === 0 ? [criterion] : own.flatMap((part) => missingIn(unit, part));
}

function sumOf(unit: GatheredUnit, scores: readonly (Stated | undefined)[]): Stated {
  const texts = scores.flatMap((score) => score?.text ?? []);
  return { text: plainDigits(sum(texts)), isPercent: false, isStored: true, place: unit.place };
}

/** By the name over its column or over one of its parts, else by its number: 6.12 belongs to the sixth. */
function mainIndexOf({ criterion, parts }: CriterionNode, names: readonly string[]): string | undefined {
  const named = [criterion, ...parts.map((part) => part.criterion)].find(({ mainIndex }) => mainIndex !== undefined);
  return named?.mainIndex ?? names[Number(criterion.code.split('.')[0]) - 1];
}
