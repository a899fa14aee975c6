import type { BodyLine, Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import type { SafeFix } from '../safe-fix.ts';
import { annex } from './clauses.ts';
import { sizesOf, sizeText } from './letters.ts';
import { faultAt, judged, notApplicable, notFound, passed } from './outcomes.ts';

/**
 * Sizes that depend on each other (Annex I, V, note; II.6.đ). Whether a size is allowed by itself is the matter of each
 * element's own rule; here only sizes that are allowed are held against each other.
 */
export const sizeRules: readonly Rule[] = [
  {
    id: 'PG-17',
    title: 'Cỡ chữ Quốc hiệu, Tiêu ngữ, ngày tháng tăng giảm thống nhất',
    clause: `${annex('V')}, ghi chú`,
    severity: 'error',
    allowed: '13, 14, 14 hoặc 12, 13, 13 (Quốc hiệu, Tiêu ngữ, địa danh và ngày tháng)',
    hint: 'Đặt Quốc hiệu cỡ 13 thì Tiêu ngữ, địa danh và ngày tháng cỡ 14; Quốc hiệu cỡ 12 thì cỡ 13.',
    check: checkHeadSizes,
  },
  {
    id: 'PG-18',
    title: 'Phần lời văn dùng một cỡ chữ',
    clause: `${annex('II', '6', 'đ')}; ${annex('V')}, ghi chú`,
    severity: 'error',
    allowed: 'Căn cứ, điều, khoản, điểm và lời văn cùng cỡ 13 hoặc cùng cỡ 14',
    hint: 'Chọn các đoạn khác cỡ, đặt cùng cỡ chữ với phần lời văn.',
    check: checkBodySizes,
  },
];

/** Sizes “must move together”; the two sets are the note's examples, and others that keep the same steps are right too. */
function checkHeadSizes({ nature, elements }: Paper): Outcome {
  if (nature === 'attachment') return notApplicable;
  const { nationalTitle, motto, placeAndDate } = elements;
  const [titleLine] = nationalTitle;
  if (titleLine === undefined || motto.length === 0 || placeAndDate.length === 0) return notFound;
  const [title, words, date] = [nationalTitle, motto, placeAndDate].map((lines) =>
    sizesOf(lines.flatMap(({ runs }) => runs)),
  );
  if (title === undefined || words === undefined || date === undefined) return notFound;
  const isAllowed = within(title, 12, 13) && within(words, 13, 14) && within(date, 13, 14);
  if (!isAllowed) return notApplicable;
  const isOne = [title, words, date].every(({ length }) => length === 1);
  if (isOne && words[0] === (title[0] ?? 0) + 1 && date[0] === words[0]) return passed;
  const found = `Quốc hiệu cỡ ${sizes(title)}, Tiêu ngữ cỡ ${sizes(words)}, địa danh và ngày tháng cỡ ${sizes(date)}`;
  return judged([faultAt(titleLine, found)]);
}

function within(found: readonly number[], from: number, to: number): boolean {
  return found.length > 0 && found.every((size) => size >= from && size <= to);
}

function sizes(found: readonly number[]): string {
  return found.map(sizeText).join(' và ');
}

/**
 * The paper, and each paper attached to it, by itself: most of its running text gives the size, and each line that has
 * another is a fault. Appendices are lists and forms.
 */
function checkBodySizes({ elements, body, attachments }: Paper): Outcome {
  const attached = attachments.filter(({ kind }) => kind === 'attachment');
  const texts: readonly (readonly Line[])[] = [
    [...elements.legalBases, ...body.filter(isRunningText)],
    ...attached.map((attachment) => attachment.body.filter(isRunningText)),
  ];
  if (texts.every(({ length }) => length === 0)) return notApplicable;
  return judged(texts.flatMap(bodyFaults));
}

function bodyFaults(lines: readonly Line[]): Fault[] {
  const common = commonSize(lines);
  return common === undefined ? [] : lines.flatMap((line) => sizeFault(line, common));
}

/** Without captions and units of measure, which stand in the middle or on the right. */
function isRunningText({ role, paragraph }: BodyLine): boolean {
  const { alignment } = paragraph.format;
  if (alignment === 'center' || alignment === 'right') return false;
  return /^(?:article|clause|point|bullet|text)$/.test(role);
}

/** The size, among those that are allowed, in which most letters stand; nothing if no letter has such a size. */
export function commonSize(lines: readonly Line[]): number | undefined {
  const letters = new Map<number, number>();
  for (const { runs } of lines) {
    for (const run of runs) {
      const [size] = sizesOf([run]);
      if (size !== undefined && isAllowed(size)) letters.set(size, (letters.get(size) ?? 0) + run.text.length);
    }
  }
  return [...letters].reduce<readonly [number, number] | undefined>(
    (most, each) => (most === undefined || each[1] > most[1] ? each : most),
    undefined,
  )?.[0];
}

function sizeFault(line: Line, common: number): Fault[] {
  const { paragraph, runs, pieces } = line;
  const expected = `Cỡ chữ ${sizeText(common)} như phần lời văn còn lại`;
  const others = sizesOf(runs).filter((size) => isAllowed(size) && size !== common);
  if (others.length > 0) {
    const canBeMended = pieces === 1 && !paragraph.text.includes('\n') && sizesOf(paragraph.runs).every(isAllowed);
    const fix: SafeFix = { kind: 'letters', place: paragraph.place, size: common };
    return [faultAt(line, `Cỡ chữ ${sizes(others)}`, { expected, ...(canBeMended ? { fix } : {}) })];
  }
  const ofLabel = labelSize(line);
  if (ofLabel === undefined || ofLabel === common || sizesOf(runs)[0] !== common) return [];
  return [faultAt(line, `Số thứ tự đầu đoạn cỡ chữ ${sizeText(ofLabel)}`, { expected })];
}

/** The size of the number that Word puts before a line: it is that of the text (II.6.đ). */
function labelSize({ text, paragraph: { label } }: Line): number | undefined {
  return label === undefined || label.isBullet || !text.startsWith(label.text) ? undefined : label.format.size;
}

function isAllowed(size: number): boolean {
  return size >= 13 && size <= 14;
}
