import type { Paragraph } from '../document-model.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Rule } from '../rule.ts';
import type { SafeFix } from '../safe-fix.ts';
import { annex, practice } from './clauses.ts';
import { firstLineFaults } from './first-line.ts';
import { alignmentNames, hasLetters, sizesOf, sizeText } from './letters.ts';
import { faultAtParagraph, judged } from './outcomes.ts';
import { isHeadingLike, onText, type RunningParagraph, runningText, wraps } from './running-text.ts';
import { commonSize } from './sizes.ts';
import { emptyFaults, gapFaults, lineSpacingFaults } from './spacing.ts';

const clause = annex('II', '6', 'e');

/** The running text (Annex I, II.6.e). */
export const bodyTextRules: readonly Rule[] = [
  {
    id: 'BD-01',
    title: 'Nội dung văn bản căn đều hai lề',
    clause,
    severity: 'error',
    allowed: 'Canh đều cả hai lề',
    hint: 'Chọn đoạn văn, bấm Ctrl + J (Justify).',
    check: (paper) => onText(paper, () => judged(runningText(paper).flatMap((each) => alignmentFaults(paper, each)))),
  },
  {
    id: 'BD-02',
    title: 'Cỡ chữ, kiểu chữ của nội dung văn bản',
    clause,
    severity: 'error',
    allowed: 'Cỡ chữ 13–14, kiểu chữ đứng',
    hint: 'Chọn đoạn văn, đặt cỡ chữ 13 hoặc 14, bỏ in nghiêng và in đậm ở phần lời văn.',
    check: (paper) =>
      onText(paper, () => {
        const text = runningText(paper);
        const common = commonSize(text.flatMap(({ lines }) => lines));
        return judged(text.flatMap((each) => textLetterFaults(each, common)));
      }),
  },
  {
    id: 'BD-03',
    title: 'Chữ đầu dòng lùi vào',
    clause,
    severity: 'error',
    allowed: '1 cm hoặc 1,27 cm',
    hint: 'Vào Paragraph (Đoạn) > Special, chọn First line (Dòng đầu) 1 cm hoặc 1,27 cm; không thụt bằng dấu cách.',
    check: (paper) => onText(paper, () => judged(firstLineFaults(runningText(paper)))),
  },
  {
    id: 'BD-04',
    title: 'Khoảng cách giữa các đoạn văn',
    clause,
    severity: 'error',
    allowed: 'Tối thiểu 6 pt',
    hint: 'Vào Paragraph (Đoạn) > Spacing, đặt Before (Trước) hoặc After (Sau) từ 6 pt trở lên.',
    check: (paper) => onText(paper, () => judged(gapFaults(runningText(paper)))),
  },
  {
    id: 'BD-05',
    title: 'Khoảng cách giữa các dòng',
    clause,
    severity: 'error',
    allowed: 'Từ dòng đơn đến 1,5 dòng',
    hint: 'Vào Paragraph (Đoạn) > Line spacing, chọn Single (Đơn), Multiple (Nhiều) hoặc 1.5 lines.',
    check: (paper) => onText(paper, () => judged(runningText(paper).flatMap(lineSpacingFaults))),
  },
  {
    id: 'BD-06',
    title: 'Không dùng đoạn trống để giãn cách đoạn văn',
    clause: practice,
    severity: 'warning',
    allowed: 'Không có đoạn trống giữa các đoạn văn',
    hint: 'Xóa đoạn trống và đặt khoảng cách trước hoặc sau đoạn từ 6 pt.',
    check: (paper) => onText(paper, () => judged(emptyFaults(paper, runningText(paper)))),
  },
];

/** A paragraph of one line looks the same however it is aligned; headings and captions stand in the middle. */
function alignmentFaults({ document }: Paper, { paragraph, lines, role }: RunningParagraph): Fault[] {
  const { alignment } = paragraph.format;
  if (alignment === 'both' || alignment === 'distribute') return [];
  const last = lines.at(-1);
  const isCaption = role === 'text' && (alignment !== 'left' || !/[.;:,]$/.test(last?.text ?? ''));
  if (isCaption && !/[.;]$/.test(last?.text ?? '')) return [];
  if (lines.every((line) => isHeadingLike(line) || !wraps(document, line))) return [];
  const isBroken = /[\n\f]/.test(paragraph.text);
  const fix = isBroken ? {} : { fix: { kind: 'alignment', place: paragraph.place, alignment: 'both' } as const };
  return [faultAtParagraph(paragraph, alignmentNames[alignment], fix)];
}

/** Single words in italics or bold (terms, foreign words) are left to their author; whole paragraphs are not. */
function textLetterFaults({ paragraph, lines, role }: RunningParagraph, common: number | undefined): Fault[] {
  if (role === 'basis') return [];
  const runs = lines.flatMap((line) => line.runs).filter(hasLetters);
  const wrong = [...new Set([...sizesOf(runs), ...labelSizes(paragraph)])].filter((size) => size < 13 || size > 14);
  const isItalic =
    runs.length > 0 && role !== 'point' && !isNote(paragraph) && runs.every(({ format }) => format.italic);
  const isBold = boldRoles.has(role) && !lines.every(isHeadingLike) && runs.every(({ format }) => format.bold);
  const departures = [
    ...(wrong.length > 0 ? [`cỡ chữ ${wrong.map(sizeText).join(' và ')}`] : []),
    ...(isItalic ? ['kiểu chữ nghiêng'] : []),
    ...(isBold ? ['in đậm'] : []),
  ];
  const [smallest] = wrong;
  // Small letters among others may be small on purpose: the size is mended only where all have the same wrong one.
  const isOneSize = sizesOf(runs).length === 1 && wrong.length === 1;
  const size = smallest === undefined || !isOneSize ? {} : { size: common ?? (smallest < 13 ? 13 : 14) };
  const fix: SafeFix = { kind: 'letters', place: paragraph.place, ...size, ...(isItalic ? { italic: false } : {}) };
  const canBeMended = 'size' in fix || isItalic;
  const expected = 'cỡ chữ 13–14, kiểu chữ đứng, không in đậm';
  if (departures.length === 0 || runs.length === 0) return [];
  return [faultAtParagraph(paragraph, departures.join(', '), { expected, ...(canBeMended ? { fix } : {}) })];
}

/** Titles of articles and clauses are bold, and points have a rule of their own. */
const boldRoles: ReadonlySet<RunningParagraph['role']> = new Set(['text', 'bullet']);

/** Of the number that Word puts before the words; the size of a bullet sign is no size of letters. */
function labelSizes({ label }: Paragraph): number[] {
  return label === undefined || label.isBullet ? [] : [label.format.size];
}

/** “(Chi tiết tại Phụ lục kèm theo)”: a note on the text, not the text. */
function isNote({ text }: Paragraph): boolean {
  return /^\s*[([*]/.test(text);
}
