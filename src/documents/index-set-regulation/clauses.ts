import { plainDigits, sum } from '../../domain/exact-decimal.ts';
import type { Tier } from '../../domain/index-set.ts';
import type { IndexSetDecision, IssuedIndexSet, RegulationClause } from '../../domain/index-set-decision.ts';
import { pointLetter } from '../../vietnamese/list-letters.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { withoutFinalMark, withoutListMark } from '../../vietnamese/sentence.ts';
import { toLines } from '../text-lines.ts';
import type { ClauseWords } from './context.ts';

/** A clause with its table, its points, or its classes; figures come from the index set alone. */
export function clauseWords(
  clause: RegulationClause,
  place: number,
  { indexSet, regulation }: IndexSetDecision,
): ClauseWords {
  const tier = indexSet.tiers.find(({ id }) => id === clause.tierId);
  const points = clause.listsClasses ? classPoints(indexSet, regulation.unreported) : (clause.points ?? []);
  const dashes = (clause.dashes ?? []).map(withoutListMark);
  return {
    clauseNumber: String(place + 1),
    text: textOf(clause, tier, indexSet),
    isFollowed: tier !== undefined || points.length > 0 || dashes.length > 0,
    tables: tier === undefined ? [] : [{ mainIndices: mainIndexRows(tier) }],
    points: points.map((text, at) => ({ letter: pointLetter(at + 1), text: withoutListMark(text) })),
    dashes: toLines(dashes),
  };
}

function textOf(clause: RegulationClause, tier: Tier | undefined, { classes = [] }: IssuedIndexSet): string {
  const text = withoutListMark(clause.text);
  if (tier !== undefined) return `${withoutFinalMark(text)}: ${tierTotals(tier)}:`;
  if (clause.listsClasses)
    return `${withoutFinalMark(text)} ${documentNumber(classes.length)} nhóm đối tượng chính là:`;
  return text;
}

/** "Thang điểm tính tối đa là 1000 điểm, gồm 6 chỉ số chính, 36 tiêu chí". */
function tierTotals({ fullScale = '', mainIndices = [] }: Tier): string {
  const criteria = mainIndices.reduce((total, each) => total + each.criteria, 0);
  return `Thang điểm tính tối đa là ${plainDigits(sum([fullScale]))} điểm, gồm ${mainIndices.length} chỉ số chính, ${criteria} tiêu chí`;
}

function mainIndexRows({ mainIndices = [] }: Tier) {
  return mainIndices.map(({ name, criteria, maximumScore }, at) => ({
    ordinal: String(at + 1),
    name,
    criteria: String(criteria),
    maximumScore: plainDigits(sum([maximumScore])),
  }));
}

/** The classes from the highest to the lowest, each by its thresholds, and who is put into one for not reporting. */
function classPoints({ classes = [], classWithoutReport }: IssuedIndexSet, unreported: string | undefined): string[] {
  const points = classes.map(({ name, from }, at) => {
    const above = classes[at - 1];
    return `Nhóm xếp hạng ${name.toLowerCase()}: cơ quan có tỷ lệ ${rangeWords(from, above?.from)}.`;
  });
  return classWithoutReport === undefined || unreported === undefined
    ? points
    : [...points, `${withoutFinalMark(unreported)} thì xếp hạng ${classWithoutReport}.`];
}

function rangeWords(from: string, below: string | undefined): string {
  if (below === undefined) return `đạt từ ${from}% điểm trở lên`;
  return sum([from]).eq('0') ? `dưới ${below}% điểm` : `đạt trong khoảng từ ${from}% điểm đến dưới ${below}% điểm`;
}
