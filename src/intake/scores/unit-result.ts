import type { Assessment, Unit } from '../../domain/assessment.ts';
import { compareDecimals, decimal, decimalsOf, plainDigits, times } from '../../domain/exact-decimal.ts';
import { saysClass } from '../../domain/reconciliation/cell-values.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import type { GatheredUnit } from './gather-units.ts';
import type { ImportLog } from './scores-import.ts';
import type { Stated } from './stated.ts';
import {
  scoreMissing,
  tellLeftOut,
  tellScoredAgainstWords,
  tellWithoutScore,
  unclearRemark,
} from './unit-result-findings.ts';
import { mayLeaveUnranked, statusIn } from './unit-status.ts';

/** What is known of the round and the unit's group. */
export interface ResultContext {
  readonly scale: Assessment['scale'];
  /** Names of the classes; empty if none are known. */
  readonly classes: readonly string[];
  /** Ids of the main indices, by the key of their names. */
  readonly mainIndexIds: ReadonlyMap<string, string>;
  readonly groupMaximum: string | undefined;
  /** With how many decimals the papers print an index, if that is known. */
  readonly indexDecimals: number | undefined;
  /** The result that the base has of this unit. */
  readonly before: Unit['result'] | undefined;
  readonly log: ImportLog;
}

/** A result in the form of a dossier, and the places of its figures by their field. */
export interface UnitResult {
  readonly result: Readonly<Record<string, unknown>>;
  readonly places: Readonly<Record<string, string>>;
}

/** The result of a unit, every figure as it stands in the file. Without a figure or words it has none, and that is told. */
export function unitResult(unit: GatheredUnit, context: ResultContext): UnitResult {
  const figures = scaledFigures(unit, context);
  const { score, index, rank } = figures;
  if (score === undefined && index === undefined) return withoutFigures(unit, context);
  if (score === undefined && !unit.isOpen) context.log.finding(scoreMissing(unit, 'chưa có điểm, chỉ có chỉ số'));
  for (const remark of unit.words.filter(({ text }) => mayLeaveUnranked(text))) {
    context.log.finding(unclearRemark(remark, unit.name));
  }
  tellScoredAgainstWords(unit, context.log);
  const notRanked = reasonOf(unit, 'assessed-not-ranked') ?? keptReason(unit, context);
  const isRanked = notRanked === undefined;
  if (notRanked !== undefined) tellLeftOut(unit, notRanked, context.log);
  const found = {
    score,
    maximumScore: ownMaximum(unit, context),
    index: index === undefined ? undefined : withShownZeros(index, context),
    ...(isRanked ? { class: classOf(unit, context), rank } : {}),
  };
  const mainIndices = mainIndexScores(unit, context);
  return {
    result: {
      status: isRanked ? 'ranked' : 'assessed-not-ranked',
      ...valuesOf(found),
      ...(mainIndices.length === 0 ? {} : { mainIndices }),
      ...(isRanked ? {} : { reason: notRanked }),
    },
    places: placesOf(found),
  };
}

type StatedFields = Readonly<Record<string, Stated | undefined>>;

function valuesOf(found: StatedFields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, stated]) =>
      stated === undefined ? [] : [[field, field === 'rank' ? Number(stated.text) : stated.text]],
    ),
  );
}

function placesOf(found: StatedFields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, stated]) => (stated === undefined ? [] : [[field, stated.place]])),
  );
}

/** Scores and indices by the scale of the round: 91.507% is 0.91507 of 1; in tables of indices only, they are the scores. */
function scaledFigures({ figures, hasScoreColumn, name }: GatheredUnit, { scale, log }: ResultContext) {
  const { score, index, rank } = figures;
  if (score === undefined && index !== undefined && !hasScoreColumn && scale !== 'points') {
    const isScore = scale === 'percent' || (!index.isPercent && compareDecimals(index.text, '1') <= 0);
    return isScore ? { score: index, index: undefined, rank } : { score, index, rank };
  }
  if (score?.isPercent && scale === 'ratio') {
    return { score: { ...score, text: plainDigits(times(decimal(score.text), decimal('0.01'))) }, index, rank };
  }
  if (score?.isPercent && scale === 'points') {
    log.finding({
      code: 'score-is-percent',
      severity: 'error',
      message: `${score.place} ghi điểm là tỷ lệ ${score.text}%, trong khi đợt đánh giá chấm theo điểm số. Chưa lấy số này.`,
      hint: 'Ghi số điểm, hoặc sửa tiêu đề cột thành “Chỉ số” nếu đây là chỉ số, rồi nhập lại.',
      unit: name,
    });
    return { score: undefined, index, rank };
  }
  return { score, index, rank };
}

/** A stored 69.7 is what a column of two decimals shows as 69,70: the same number, and the paper prints its zero. */
function withShownZeros(index: Stated, { indexDecimals = 0 }: ResultContext): Stated {
  const missing = indexDecimals - decimalsOf(index.text);
  if (!index.isStored || missing <= 0) return index;
  return { ...index, text: `${index.text}${index.text.includes('.') ? '' : '.'}${'0'.repeat(missing)}` };
}

function withoutFigures(unit: GatheredUnit, context: ResultContext): UnitResult {
  const { before, log } = context;
  const mainIndices = mainIndexScores(unit, context);
  if (mainIndices.length > 0) tellScoredAgainstWords(unit, log);
  for (const status of ['no-report', 'not-assessed'] as const) {
    const reason = reasonOf(unit, status);
    if (reason === undefined || mainIndices.length > 0) continue;
    tellWithoutScore(unit, log);
    return { result: { status, reason }, places: { status: unit.place } };
  }
  if (mainIndices.length === 0 && (before?.status === 'no-report' || before?.status === 'not-assessed')) {
    log.finding({
      code: 'status-kept',
      severity: 'warning',
      message: `${unit.place}: tệp không có điểm; giữ như hồ sơ gốc: ${before.reason.replace(/\.$/u, '')}.`,
      hint: 'Kiểm tra xem năm nay đơn vị có còn thuộc trường hợp ấy không.',
      unit: unit.name,
    });
    return { result: { ...before }, places: {} };
  }
  if (!unit.isOpen) log.finding(scoreMissing(unit, 'chưa có điểm và chỉ số'));
  const stated = { maximumScore: ownMaximum(unit, context), class: classOf(unit, context), rank: unit.figures.rank };
  const ofParts = mainIndices.length === 0 ? {} : { mainIndices };
  return { result: { status: 'ranked', ...valuesOf(stated), ...ofParts }, places: placesOf(stated) };
}

function reasonOf({ words }: GatheredUnit, status: ReturnType<typeof statusIn>): string | undefined {
  return words.find(({ text }) => statusIn(text) === status)?.text;
}

/** That a unit is not ranked is a fact about the unit; it holds until the file gives it a rank. */
function keptReason({ figures }: GatheredUnit, { before }: ResultContext): string | undefined {
  return before?.status === 'assessed-not-ranked' && figures.rank === undefined ? before.reason : undefined;
}

function ownMaximum({ figures: { maximum } }: GatheredUnit, { groupMaximum }: ResultContext): Stated | undefined {
  const isOwn =
    maximum !== undefined && (groupMaximum === undefined || compareDecimals(maximum.text, groupMaximum) !== 0);
  return isOwn ? maximum : undefined;
}

/** "TB" and "KHÁ" are the classes Trung bình and Khá of the index set. */
function classOf({ figures, name }: GatheredUnit, { classes, log }: ResultContext): Stated | undefined {
  const stated = figures.class;
  const known = stated === undefined ? undefined : classes.find((each) => saysClass(stated.text, each));
  if (stated === undefined || known === undefined || known === stated.text) return stated;
  log.finding({
    code: 'class-rewritten',
    severity: 'info',
    message: `${stated.place} ghi xếp loại “${stated.text}”; hồ sơ ghi “${known}” như bộ chỉ số.`,
    unit: name,
  });
  return { ...stated, text: known };
}

function mainIndexScores(unit: GatheredUnit, { scale, mainIndexIds, before, log }: ResultContext) {
  const kept = (before !== undefined && 'mainIndices' in before ? before.mainIndices : undefined) ?? [];
  return [...unit.mainIndices].flatMap(([name, { score, maximum }]) => {
    const mainIndexId = mainIndexIds.get(nameKey(name));
    if (score === undefined) return [];
    if (mainIndexId === undefined) {
      log.finding({
        code: 'main-index-unknown',
        severity: 'warning',
        message: `${score.place}: bộ chỉ số của cấp này không có chỉ số chính “${name}” nên chưa lấy điểm ${score.text}.`,
        hint: 'Kiểm tra tên chỉ số chính trong tệp và trong bộ chỉ số.',
        unit: unit.name,
      });
      return [];
    }
    if (score.isPercent && scale !== 'percent') {
      log.finding({
        code: 'score-is-percent',
        severity: 'error',
        message: `${score.place} ghi chỉ số chính “${name}” là tỷ lệ ${score.text}%, trong khi đợt đánh giá không theo thang phần trăm. Chưa lấy số này.`,
        hint: 'Ghi số điểm của chỉ số chính rồi nhập lại.',
        unit: unit.name,
      });
      return [];
    }
    const maximumScore = maximum?.text ?? kept.find((each) => each.mainIndexId === mainIndexId)?.maximumScore;
    return [{ mainIndexId, score: score.text, ...(maximumScore === undefined ? {} : { maximumScore }) }];
  });
}
