import type { Tier } from '../../domain/index-set.ts';
import type { IndexSetDecision, IssuedIndexSet, RegulationClause } from '../../domain/index-set-decision.ts';
import type { Profile } from '../../domain/profile.ts';
import { pointLetter } from '../../vietnamese/list-letters.ts';
import { documentNumber, withDecimalMark, withoutTrailingZeros } from '../../vietnamese/number.ts';
import { withoutFinalMark, withoutListMark } from '../../vietnamese/sentence.ts';
import { classRanges } from '../class-range.ts';
import { toLines } from '../text-lines.ts';
import type { ClauseWords } from './context.ts';

type DecimalMark = Profile['numbers']['decimalMark'];

/** A clause with its table, its points, or its classes; figures come from the index set alone. */
export function clauseWords(
  clause: RegulationClause,
  place: number,
  decision: IndexSetDecision,
  mark: DecimalMark,
): ClauseWords {
  const { indexSet } = decision;
  const tier = indexSet.tiers.find(({ id }) => id === clause.tierId);
  const letteredPoints = clause.listsClasses ? classPoints(decision, mark) : (clause.points ?? []);
  const dashes = (clause.dashes ?? []).map(withoutListMark);
  const text = textOf(clause, tier, indexSet, mark);
  const isFollowed = tier !== undefined || letteredPoints.length > 0 || dashes.length > 0;
  return {
    clauseNumber: String(place + 1),
    text,
    // Words that end without a mark and have their contents below are a title, which is bold (Annex I, II.6.đ).
    isHeading: isFollowed && /[\p{L}\p{N}]$/u.test(text),
    isFollowed,
    tables: tier === undefined ? [] : [{ mainIndices: mainIndexRows(tier, mark) }],
    points: letteredPoints.map((text, at) => ({ letter: pointLetter(at + 1), text: withoutListMark(text) })),
    dashes: toLines(dashes),
  };
}

function textOf(
  clause: RegulationClause,
  tier: Tier | undefined,
  { classes = [] }: IssuedIndexSet,
  mark: DecimalMark,
): string {
  const text = withoutListMark(clause.text);
  if (tier !== undefined) return `${withoutFinalMark(text)}: ${tierTotals(tier, mark)}:`;
  if (clause.listsClasses)
    return `${withoutFinalMark(text)} ${documentNumber(classes.length)} nhóm đối tượng chính là:`;
  return text;
}

/** "Thang điểm tính tối đa là 1000 điểm, gồm 6 chỉ số chính, 36 tiêu chí". */
function tierTotals({ fullScale = '', mainIndices = [] }: Tier, mark: DecimalMark): string {
  const criteria = mainIndices.reduce((total, each) => total + each.criteria, 0);
  return `Thang điểm tính tối đa là ${points(fullScale, mark)} điểm, gồm ${mainIndices.length} chỉ số chính, ${criteria} tiêu chí`;
}

function mainIndexRows({ mainIndices = [] }: Tier, mark: DecimalMark) {
  return mainIndices.map(({ name, criteria, maximumScore }, at) => ({
    ordinal: String(at + 1),
    name,
    criteria: String(criteria),
    maximumScore: points(maximumScore, mark),
  }));
}

/** As the index set has it, with the decimal mark of the paper. */
function points(score: string, mark: DecimalMark): string {
  return withDecimalMark(withoutTrailingZeros(score), mark);
}

/** The classes with their ranges, and who is put into one for not reporting. */
function classPoints(
  { indexSet: { classes = [], classWithoutReport }, regulation: { unreported } }: IndexSetDecision,
  mark: DecimalMark,
): string[] {
  const points = classRanges(classes, 'cơ quan có tỷ lệ', mark);
  return classWithoutReport === undefined || unreported === undefined
    ? points
    : [...points, `${withoutFinalMark(unreported)} thì xếp hạng ${classWithoutReport}.`];
}
