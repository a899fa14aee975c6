import type { AnnouncedStatistics } from '../../domain/announced-tiers.ts';
import type { Announcement } from '../../domain/announcement.ts';
import type { Assessment, Unit } from '../../domain/assessment.ts';
import { documentNumber, withDecimalMark } from '../../vietnamese/number.ts';
import { withoutFinalMark } from '../../vietnamese/sentence.ts';
import { classSentence } from './class-sentence.ts';
import { gainSentence } from './gain-sentence.ts';
import { joinedNames, unitName } from './names.ts';

/** What the sentences need beside the figures of the tier. */
export interface SentenceFacts {
  readonly announcement: Announcement;
  readonly assessment: Assessment;
}

/**
 * The paragraphs below the table of a tier: average and its change, classes and their change, gains, and every unit
 * that has no index among the others. What is not known is not said; last year only where the years may be compared.
 */
export function tierParagraphs(announced: AnnouncedStatistics, facts: SentenceFacts): string[] {
  const { statistics, lastYear } = announced;
  const { year, indexSet } = facts.assessment;
  const classes = classSentence(statistics.classes, year, lastYear, indexSet);
  const gains = gainSentence(lastYear, facts.announcement);
  const average = [averageSentence(announced, facts), bestAndWorst(announced, facts.announcement)];
  // As the official news of 2024 has it: classes follow the average, or, where gains are told, the gains.
  const paragraphs = gains === undefined ? [[...average, classes]] : [average, [gains, classes]];
  return [...paragraphs, exceptions(announced, facts)]
    .map((sentences) => sentences.filter((sentence) => sentence !== undefined).join(' '))
    .filter((paragraph) => paragraph !== '');
}

function averageSentence({ tier, statistics, average, lastYear }: AnnouncedStatistics, facts: SentenceFacts): string {
  const { announcement, assessment } = facts;
  const [first, ...others] = statistics.ranked;
  if (first === undefined || average === undefined) return `Năm ${assessment.year} không có đơn vị nào được xếp hạng.`;
  const points = (figure: string) => `${withDecimalMark(figure, announcement.decimalMark)} điểm`;
  const subject =
    others.length === 0
      ? `Chỉ số chuyển đổi số năm ${assessment.year} của ${unitName(first, announcement)}`
      : `Chỉ số chuyển đổi số trung bình năm ${assessment.year} của ${withoutFinalMark(tier.unitsName)}`;
  const change = lastYear?.averageChange;
  if (lastYear?.average === undefined || change === undefined) return `${subject} là ${points(average)}.`;
  const before = `so với điểm trung bình năm ${lastYear.year} (${points(lastYear.average)})`;
  const moved = { up: `tăng ${points(change.points)}`, down: `giảm ${points(change.points)}`, same: 'không đổi' };
  return `${subject} là ${points(average)}, ${moved[change.direction]} ${before}.`;
}

function bestAndWorst({ statistics }: AnnouncedStatistics, announcement: Announcement): string | undefined {
  const { best, worst, ranked } = statistics;
  if (!announcement.namesBestAndWorst || ranked.length < 2 || best === undefined || worst === undefined)
    return undefined;
  if (best.units.length === ranked.length) return 'Chỉ số của các đơn vị bằng nhau.';
  const told = ({ index, units }: typeof best) =>
    `${withDecimalMark(index, announcement.decimalMark)} điểm (${joinedNames(units.map((unit) => unitName(unit, announcement)))})`;
  return `Chỉ số cao nhất là ${told(best)}, thấp nhất là ${told(worst)}.`;
}

/** Units that the average leaves out, each with its reason: nobody should look for them in vain. */
function exceptions({ statistics }: AnnouncedStatistics, { announcement, assessment }: SentenceFacts) {
  const { units, ranked } = statistics;
  const { classWithoutReport } = assessment.indexSet;
  const ofStatus = (status: Unit['result']['status'], what: string) => {
    const names = units
      .filter(({ unit }) => unit.result.status === status)
      .map((each) => `${unitName(each, announcement)}${reasonOf(each.unit)}`);
    return names.length === 0 ? [] : [`Có ${documentNumber(names.length)} đơn vị ${what}: ${joinedNames(names)}.`];
  };
  const byRule = classWithoutReport === undefined ? '' : `, xếp loại ${classWithoutReport} theo quy định của bộ chỉ số`;
  const told = [
    ...ofStatus('no-report', `không có báo cáo${byRule}`),
    ...ofStatus('assessed-not-ranked', 'được đánh giá nhưng không xếp hạng'),
    ...ofStatus('not-assessed', 'không đánh giá'),
  ];
  const base = `Chỉ số trung bình được tính trên ${documentNumber(ranked.length)} đơn vị được xếp hạng.`;
  return told.length === 0 || ranked.length === 0 ? told : [base, ...told];
}

function reasonOf({ result }: Unit): string {
  return result.status === 'ranked' ? '' : ` (${withoutFinalMark(result.reason)})`;
}
