import type { WordDocument } from '../document-model.ts';
import { millimetreText, twipsPerMillimetre } from '../millimetres.ts';
import type { Line } from '../paper.ts';
import type { Fault, Outcome, Severity } from '../rule.ts';
import { type PlacedRule, type RuleUnder, ruleUnder } from './drawn-rule.ts';
import { faultAt, judged, notFound } from './outcomes.ts';
import { columnWidth, printedWidths } from './printed-width.ts';

/** What is demanded of the drawn line below an element; what is left out is not demanded. */
export interface RuleDemand {
  /** The element in Vietnamese, for example “Tiêu ngữ”. */
  readonly below: string;
  /** It has to be there, unbroken. */
  readonly presence?: true;
  /** Its length against that of the words, tolerance included. */
  readonly ratio?: readonly [from: number, to: number];
  /** The ratio in words, as the decree gives it. */
  readonly ratioText?: string;
  /** It lies in the middle below the words. */
  readonly centred?: true;
  /** Of length and position, if less than the rule's. */
  readonly severity?: Severity;
}

/** A third to a half of the line of words, with a tenth of tolerance for what Word rounds and people draw by hand. */
export const thirdToHalf = { ratio: [0.3, 0.55], ratioText: 'Dài bằng 1/3 đến 1/2 dòng chữ' } as const;

/** Holds the demand against the line below some lines of print. */
export function checkDrawnRule(document: WordDocument, lines: readonly Line[], demand: RuleDemand): Outcome {
  const last = lines.at(-1);
  if (last === undefined) return notFound;
  const under = ruleUnder(document, lines);
  if (under.kind === 'drawn') return judgedRules(document, lines, under.rules, demand);
  return withoutRule(last, under, demand);
}

function withoutRule(
  last: Line,
  under: Exclude<RuleUnder, { kind: 'drawn' }>,
  { below, presence }: RuleDemand,
): Outcome {
  if (under.kind === 'underlined') {
    return {
      state: 'not-found',
      message: `${below} gạch chân chữ, không có đường kẻ riêng ở dưới (xem quy tắc TI-04).`,
    };
  }
  if (under.kind === 'unclear') {
    const message = `Chưa xác định được đường kẻ dưới ${below}: có nét vẽ nằm ở chỗ khác hoặc không đo được.`;
    return { state: 'look', message, places: [faultAt(last, 'Cần xem đường kẻ phía dưới')] };
  }
  return presence ? judged([faultAt(last, `Không có đường kẻ dưới ${below}`)]) : notFound;
}

function judgedRules(
  document: WordDocument,
  lines: readonly Line[],
  rules: readonly PlacedRule[],
  demand: RuleDemand,
): Outcome {
  const held = demand.presence ? rules : rules.filter(({ isSolid }) => isSolid);
  if (held.length === 0) return notFound;
  const verdicts = held.map((rule) => verdictOn(document, lines, rule, demand));
  const best = verdicts.toSorted((one, other) => one.faults.length - other.faults.length)[0];
  const certain = verdicts.find(({ faults, isUnknown }) => faults.length === 0 && !isUnknown);
  if (certain !== undefined || best === undefined) return judged([]);
  const last = lines.at(-1);
  if (best.faults.length > 0 || last === undefined) return judged(best.faults);
  const message = `Không đo được đường kẻ dưới ${demand.below} trong tệp: xem độ dài và vị trí so với dòng chữ.`;
  return { state: 'look', message, places: [faultAt(last, 'Cần xem đường kẻ phía dưới')] };
}

interface Verdict {
  readonly faults: readonly Fault[];
  /** Something that is demanded can't be measured. */
  readonly isUnknown: boolean;
}

function verdictOn(
  document: WordDocument,
  lines: readonly Line[],
  rule: PlacedRule,
  { presence, ratio, ratioText, centred, severity, below }: RuleDemand,
): Verdict {
  const last = lines.at(-1);
  if (last === undefined) return { faults: [], isUnknown: true };
  if (presence && !rule.isSolid) {
    return { faults: [faultAt(last, `Đường kẻ dưới ${below} không phải nét liền`)], isUnknown: false };
  }
  const length = ratio === undefined ? 'right' : lengthVerdict(document, lines, rule, ratio);
  const position = centred ? positionVerdict(document, last, rule) : 'right';
  const found = [length, position].filter((each) => each !== 'right' && each !== 'unknown');
  const isUnknown = length === 'unknown' || position === 'unknown';
  if (found.length === 0) return { faults: [], isUnknown };
  const expected = [ratioText ?? [], centred ? 'đặt cân đối dưới dòng chữ' : []].flat().join(', ');
  const more = { ...(expected === '' ? {} : { expected }), ...(severity === undefined ? {} : { severity }) };
  return { faults: [faultAt(last, found.join('; '), more)], isUnknown };
}

/**
 * What the decree wants a line under is bold (II.1.b, II.2.b, II.5.b), and the line is as long as the words must be: that
 * they are not bold is another rule's matter.
 */
function inBold(line: Line): Line {
  return { ...line, runs: line.runs.map((run) => ({ ...run, format: { ...run.format, bold: true } })) };
}

/** Words over several lines leave open which of them the decree means: any of them will do. */
function lengthVerdict(
  document: WordDocument,
  lines: readonly Line[],
  { length }: PlacedRule,
  [from, to]: readonly [number, number],
): string {
  const widths = lines.map((line) => printedWidths(document, inBold(line)));
  const all = widths.flat();
  if (length === undefined || widths.some((each) => each.length === 0)) return 'unknown';
  const longest = Math.max(...all);
  if (length >= from * Math.min(...all) && length <= to * longest) return 'right';
  const share = String(Math.round((length / longest) * 100) / 100).replace('.', ',');
  return `Đường kẻ dài ${millimetreText(length)} mm, bằng ${share} dòng chữ (${millimetreText(longest)} mm)`;
}

/** Word counts from the edge of a cell or from its text, by the version that the file is for: hence more tolerance there. */
function positionVerdict(document: WordDocument, line: Line, { centre }: PlacedRule): string {
  const { alignment, indentLeft, indentRight } = line.paragraph.format;
  const column = columnWidth(document, line.paragraph, line.cell);
  if (centre === undefined || column === undefined || alignment !== 'center' || line.pieces > 1) return 'unknown';
  const middle = (indentLeft + column - indentRight) / 2;
  const off = Math.abs(centre - middle);
  const tolerance = (line.cell === undefined ? 2 : 4) * twipsPerMillimetre;
  return off <= tolerance ? 'right' : `Đường kẻ lệch ${millimetreText(off)} mm so với giữa dòng chữ`;
}
