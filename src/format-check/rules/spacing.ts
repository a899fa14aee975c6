import type { Paragraph } from '../document-model.ts';
import type { Line, Paper } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { hasLetters } from './letters.ts';
import { faultAtParagraph } from './outcomes.ts';
import type { RunningParagraph } from './running-text.ts';

/** 6 points in twips. */
const leastGap = 120;
/** Rounding of Word's dialogue. */
const tolerance = 2;

/** Paragraphs of running text that follow each other too closely; an empty paragraph or a table between is a gap. */
export function gapFaults(paragraphs: readonly RunningParagraph[]): Fault[] {
  return paragraphs.flatMap(({ paragraph, lines }, at): Fault[] => {
    const above = paragraphs[at - 1];
    const [first] = lines;
    if (above === undefined || first === undefined || !follows(above.lines.at(-1), first)) return [];
    if (isSetApart(above.paragraph) || isSetApart(paragraph)) return [];
    const gap = gapBetween(above.paragraph, paragraph);
    if (gap >= leastGap - tolerance) return [];
    const fix = paragraph.format.contextualSpacing
      ? {}
      : { fix: { kind: 'spacing', place: paragraph.place, before: leastGap } as const };
    return [faultAtParagraph(paragraph, `Cách đoạn trên ${points(gap)} pt`, fix)];
  });
}

function follows(above: Line | undefined, below: Line): boolean {
  const isNext = above !== undefined && below.index === above.index + 1 && above.cell?.cell === below.cell?.cell;
  return isNext && !below.startsPage && above.paragraph.section === below.paragraph.section;
}

/** A line in the middle or on the right, such as “trân trọng giới thiệu:” in sample 1.8. */
function isSetApart({ format: { alignment } }: Paragraph): boolean {
  return alignment === 'center' || alignment === 'right';
}

/** Word adds the two spaces or takes the larger, by the age of the file; the sum is the reading that never alarms wrongly. */
function gapBetween(above: Paragraph, below: Paragraph): number {
  const isSameStyle = above.style === below.style;
  const after = isSameStyle && above.format.contextualSpacing ? 0 : above.format.after;
  const before = isSameStyle && below.format.contextualSpacing ? 0 : below.format.before;
  return after + before;
}

/** Single to 1.5 lines; the height of a line of Times New Roman is 1.15 times its size. */
export function lineSpacingFaults({ paragraph, lines }: RunningParagraph): Fault[] {
  const { line, lineRule } = paragraph.format;
  const sizes = lines.flatMap(({ runs }) => runs.filter(hasLetters).map(({ format }) => format.size));
  const height = sizes.reduce((largest, size) => Math.max(largest, size), 0) * 1.15;
  if (height === 0) return [];
  const ratio = lineRule === 'auto' ? line / 240 : line / 20 / height;
  const isTooClose = ratio < 1 - slack && lineRule !== 'atLeast';
  if (!isTooClose && ratio <= 1.5 + slack) return [];
  const found = lineRule === 'auto' ? `${decimal(ratio)} dòng` : `${points(line)} pt (khoảng ${decimal(ratio)} dòng)`;
  const fix = { kind: 'spacing', place: paragraph.place, line: isTooClose ? 240 : 360 } as const;
  return [faultAtParagraph(paragraph, `Khoảng cách dòng ${found}`, { fix })];
}

/** What fonts of other makers and rounding may add to or take from the height of a line. */
const slack = 0.03;

/** Empty paragraphs between two paragraphs of running text, a fault for each gap. */
export function emptyFaults({ document }: Paper, running: readonly RunningParagraph[]): Fault[] {
  const isRunning = new Set(running.map(({ paragraph }) => paragraph));
  const faults: Fault[] = [];
  let isBehindText = false;
  let empty: Paragraph[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'paragraph' && isEmpty(block)) {
      empty.push(block);
      continue;
    }
    const isText = block.kind === 'paragraph' && isRunning.has(block);
    const [first] = empty;
    if (isText && isBehindText && first !== undefined && block.section === first.section) {
      faults.push(faultAtParagraph(first, `${empty.length} đoạn trống giữa hai đoạn văn`));
    }
    isBehindText = isText;
    empty = [];
  }
  return faults;
}

function isEmpty({ text, label, pictures, lines, boxes }: Paragraph): boolean {
  const hasThings = label !== undefined || pictures > 0 || lines.length > 0 || boxes.length > 0;
  return text.trim() === '' && !hasThings && !text.includes('\f');
}

function points(twips: number): string {
  return decimal(twips / 20);
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
