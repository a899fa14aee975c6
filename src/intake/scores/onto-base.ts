import type { Assessment, Group } from '../../domain/assessment.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type EvaluatedUnit, evaluate } from '../../domain/evaluation.ts';
import { compareDecimals } from '../../domain/exact-decimal.ts';
import { scopeFor } from '../../domain/exclusions.ts';
import { groupNaming } from '../../domain/findings/group-name.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import type { DraftAssessment } from './draft-assessment.ts';
import type { GatheredGroup, GatheredUnit } from './gather-units.ts';
import { commonMaximum, type PlacedUnit, placedUnit, placesByPath } from './group-results.ts';
import { matchUnits } from './match-units.ts';
import { tellPrevious } from './previous-figures.ts';
import type { ImportDecisions, ImportLog } from './scores-import.ts';
import { withSubScores } from './sub-scores.ts';

/** A dossier that has an assessment to put scores into. */
export type BaseDossier = Dossier & { readonly assessment: Assessment };

/**
 * The base's assessment with the results of the file in place of its own; ids, names, groups, index set, exclusions and
 * last year stay. A unit that the file leaves out loses its result, so that no old figure is printed as new; a group that
 * the file does not have at all keeps its results, since files may come tier by tier.
 */
export function ontoBase(
  groups: readonly GatheredGroup[],
  base: BaseDossier,
  { units: answers = {} }: ImportDecisions,
  log: ImportLog,
): DraftAssessment {
  const { assessment, profile } = base;
  const evaluated = evaluate(assessment, profile);
  const { stated, asked } = matchUnits(groups, evaluated, answers, log);
  const byUnit = new Map([...stated].map(([{ unit }, gathered]) => [unit, gathered] as const));
  const askedUnits = new Set([...asked].map(({ unit }) => unit));
  tellPrevious(assessment, stated, log);
  const placed = assessment.groups.map((group) => filledGroup(base, group, byUnit, askedUnits, groups, log));
  return {
    assessment: {
      ...assessment,
      groups: placed.map(({ group, units }) => ({ ...group, units: units.map(({ unit }) => unit) })),
    },
    places: placesByPath(placed),
  };
}

type BaseUnit = EvaluatedUnit['unit'];

function filledGroup(
  { assessment, approval, profile }: BaseDossier,
  group: Group,
  stated: ReadonlyMap<BaseUnit, GatheredUnit>,
  asked: ReadonlySet<BaseUnit>,
  read: readonly GatheredGroup[],
  log: ImportLog,
): { readonly group: Omit<Group, 'units'>; readonly units: readonly PlacedUnit[] } {
  const own = group.units.flatMap((unit) => stated.get(unit) ?? []);
  const { units: _, ...head } = group;
  const groupName = approval === undefined ? `nhóm “${group.title ?? group.id}”` : groupNaming(approval)(group);
  if (own.length === 0) {
    if (!group.units.some((unit) => asked.has(unit))) log.finding(groupLeftOut(groupName));
    return { group: head, units: group.units.map((unit) => ({ unit, place: '', places: {} })) };
  }
  const [first] = own;
  const source = read.find(({ units }) => units.some((unit) => unit === first));
  const mainIndices = assessment.indexSet.tiers.find(({ id }) => id === group.tierId)?.mainIndices ?? [];
  const excluded = new Set(
    assessment.exclusions.filter((each) => scopeFor(each, group) !== undefined).map(({ criterion }) => criterion.code),
  );
  const filled = withSubScores(
    { title: group.title, place: '', sheet: '', table: 0, maximum: undefined, units: own },
    { groupId: group.id, groupName, excluded, mainIndices: mainIndices.map(({ name }) => name) },
    log,
  );
  const summed = new Map(own.map((unit, at) => [unit, filled[at] ?? unit] as const));
  const maximum = groupMaximum(group, source?.maximum?.text ?? commonMaximum(own), groupName, log);
  const context = {
    scale: assessment.scale,
    classes: (assessment.indexSet.classes ?? []).map(({ name }) => name),
    mainIndexIds: new Map(mainIndices.map(({ id, name }) => [nameKey(name), id])),
    groupMaximum: maximum,
    indexDecimals: profile.numbers.indexDecimals,
    log,
  };
  const units = group.units.map((unit): PlacedUnit => {
    const gathered = stated.get(unit);
    const now = gathered === undefined ? undefined : summed.get(gathered);
    return now === undefined ? leftOut(unit, asked.has(unit), log) : placedUnit(unit, now, context, unit.result);
  });
  return { group: maximum === undefined ? head : { ...head, maximumScore: maximum }, units };
}

/** The base's own text where the file says the same number: a workbook drops the zeros of "970.00". */
function groupMaximum(
  { maximumScore, id }: Group,
  stated: string | undefined,
  groupName: string,
  log: ImportLog,
): string | undefined {
  if (stated === undefined) return maximumScore;
  if (maximumScore === undefined) return stated;
  if (compareDecimals(stated, maximumScore) === 0) return maximumScore;
  log.finding({
    code: 'group-maximum-differs',
    severity: 'warning',
    message: `Tệp ghi điểm tối đa của ${groupName} là ${stated}, hồ sơ gốc (nhóm ${id}) là ${maximumScore}. Hồ sơ mới lấy số trong tệp.`,
    hint: 'Kiểm tra điểm tối đa và các tiêu chí không tính điểm của năm nay.',
    figures: { inFile: stated, inBase: maximumScore },
  });
  return stated;
}

function leftOut(unit: BaseUnit, isAsked: boolean, log: ImportLog): PlacedUnit {
  const { result } = unit;
  const isOut = result.status === 'no-report' || result.status === 'not-assessed';
  if (isOut) {
    log.finding({
      code: 'status-kept',
      severity: 'warning',
      message: `Tệp không có đơn vị “${unit.name}”; giữ như hồ sơ gốc: ${result.reason.replace(/\.$/u, '')}.`,
      hint: 'Kiểm tra xem năm nay đơn vị có còn thuộc trường hợp ấy không.',
      unit: unit.name,
    });
  } else if (!isAsked) {
    log.finding({
      code: 'unit-left-out',
      severity: 'error',
      message: `Tệp không có đơn vị “${unit.name}” của hồ sơ gốc; kết quả cũ của đơn vị đã bị bỏ.`,
      hint: 'Bổ sung đơn vị vào tệp, hoặc bỏ đơn vị khỏi hồ sơ gốc, rồi nhập lại.',
      unit: unit.name,
    });
  }
  return { unit: isOut ? unit : { ...unit, result: { status: 'ranked' } }, place: '', places: {} };
}

function groupLeftOut(groupName: string) {
  return {
    code: 'group-not-in-file',
    severity: 'warning',
    message: `Tệp không có đơn vị nào của ${groupName}; kết quả của nhóm giữ nguyên như hồ sơ gốc.`,
    hint: 'Nếu kết quả ấy là của năm trước, nhập tiếp tệp có nhóm này.',
  } as const;
}
