import type { Fault } from '../rule.ts';
import { faultAtParagraph } from './outcomes.ts';
import { centimetres, firstLineAt, isHeadingLike, type RunningParagraph } from './running-text.ts';

/** The two indents of Annex I, II.6.e in twips, and by how much Word's rounding of centimetres may miss them. */
const indents = [567, 720] as const;
const tolerance = 6;

/**
 * Paragraphs whose first line begins elsewhere; and once, that a text uses both indents. What counts is where the first
 * line stands, whether by an indent, a hanging list or a tab.
 */
export function firstLineFaults(paragraphs: readonly RunningParagraph[]): Fault[] {
  const judgedOnes = paragraphs.filter(isJudged);
  const faults = judgedOnes.flatMap(indentFault);
  return [...faults, ...mixedFault(judgedOnes)];
}

function isJudged({ paragraph, lines, role }: RunningParagraph): boolean {
  const { alignment } = paragraph.format;
  const [first] = lines;
  if (first === undefined || alignment === 'center' || alignment === 'right') return false;
  // How far a tab leads depends on stops that the paragraph may set.
  if (/^\s*\t/.test(paragraph.text)) return false;
  return role !== 'text' || !(isHeadingLike(first) || isNoIndentedText(first.text));
}

/** Formulas, notes in brackets, and what goes on with a sentence above it. */
function isNoIndentedText(text: string): boolean {
  return /^[(*[“"]/.test(text) || /[=×]/.test(text) || /^\p{Ll}/u.test(text);
}

function indentFault({ paragraph, role }: RunningParagraph): Fault[] {
  const at = firstLineAt(paragraph);
  if (indents.some((indent) => Math.abs(at - indent) <= tolerance)) return [];
  const blanks = /^[ \u00a0]{3,}/.exec(paragraph.text);
  if (blanks !== null && Math.abs(at) <= tolerance) {
    return [faultAtParagraph(paragraph, `Thụt đầu dòng bằng ${blanks[0].length} dấu cách`, { severity: 'warning' })];
  }
  const found = `Chữ đầu dòng lùi vào ${centimetres(at)} cm`;
  // Deeper steps of a list are common, and the decree's samples do not show any.
  const isDeeper = (role === 'point' || role === 'bullet') && at > 720;
  return [faultAtParagraph(paragraph, found, isDeeper ? { severity: 'warning' } : {})];
}

/** Shown where the rarer of the two indents is used first. */
function mixedFault(paragraphs: readonly RunningParagraph[]): Fault[] {
  const [narrow = [], wide = []] = indents.map((indent) =>
    paragraphs.filter(({ paragraph }) => Math.abs(firstLineAt(paragraph) - indent) <= tolerance),
  );
  const [rarer] = narrow.length < wide.length ? narrow : wide;
  if (narrow.length === 0 || wide.length === 0 || rarer === undefined) return [];
  return [
    faultAtParagraph(rarer.paragraph, 'Văn bản dùng cả hai mức lùi 1 cm và 1,27 cm', {
      expected: 'Một mức lùi cho cả văn bản',
      severity: 'warning',
    }),
  ];
}
