import { widthInMillimetres } from '../../vietnamese/text-width.ts';
import type { Paragraph, Run, WordDocument } from '../document-model.ts';
import { twipsPerMillimetre } from '../millimetres.ts';
import type { Attachment, BodyLine, Line, Paper } from '../paper.ts';
import type { Outcome } from '../rule.ts';
import { hasLetters, isFormula } from './letters.ts';
import { notApplicable, notFound } from './outcomes.ts';
import { availableWidth } from './printed-width.ts';

/** A paragraph of running text with its printed lines, as their author broke them. */
export interface RunningParagraph {
  readonly paragraph: Paragraph;
  readonly lines: readonly Line[];
  readonly role: BodyLine['role'] | 'basis';
}

/**
 * The running text that Annex I, II.6.e speaks of: legal bases and text of the paper, and of a paper attached to it that
 * is laid out in articles or clauses (sample 1.3). Appendices are left out: the decree says nothing of their text.
 */
export function runningText(paper: Paper): RunningParagraph[] {
  const bases = paper.elements.legalBases.map((line) => ({ line, role: 'basis' as const }));
  const body = bodiesOf(paper).flatMap((lines) => lines.map((line) => ({ line, role: line.role })));
  const found: { paragraph: Paragraph; lines: Line[]; role: RunningParagraph['role'] }[] = [];
  for (const { line, role } of [...bases, ...body]) {
    const last = found.at(-1);
    if (last?.paragraph === line.paragraph) last.lines.push(line);
    else found.push({ paragraph: line.paragraph, lines: [line], role });
  }
  return found.filter(({ role, lines }) => runningRoles.has(role) && lines.every(isWhole) && lines.some(hasWords));
}

/** Not one of several columns divided by tabs. */
function isWhole({ pieces }: Line): boolean {
  return pieces === 1;
}

/** Dotted lines of a form have none, nor have equations. */
function hasWords({ text, runs }: Line): boolean {
  return /\p{L}/u.test(text) && !isFormula(runs);
}

const runningRoles: ReadonlySet<RunningParagraph['role']> = new Set([
  'basis',
  'article',
  'clause',
  'point',
  'bullet',
  'text',
]);

/** The texts that have a structure of their own: that of the paper, and those of the papers attached to it. */
export function bodiesOf(paper: Paper): (readonly BodyLine[])[] {
  const attached = paper.attachments.filter(isStructured).map(({ body }) => body);
  return [paper.body, ...attached].filter((body) => body.length > 0);
}

/** A form that is attached to a paper has no running text. */
function isStructured({ kind, body }: Attachment): boolean {
  return kind === 'attachment' && body.some(({ role }) => structuredRoles.has(role));
}

const structuredRoles: ReadonlySet<string> = new Set(['part', 'section', 'roman', 'article', 'clause']);

/** Asks a rule on the text of a paper; a file that was not recognised has none that could be judged. */
export function onText(paper: Paper, judge: () => Outcome): Outcome {
  if (paper.nature === 'administrative') return paper.body.length === 0 ? notFound : judge();
  if (paper.nature === 'attachment') return bodiesOf(paper).length === 0 ? notApplicable : judge();
  return notFound;
}

/** Whether a printed line surely takes more than one line of the page, so that its alignment can be seen. */
export function wraps(document: WordDocument, line: Line): boolean {
  const room = availableWidth(document, line.paragraph, line.cell);
  return room !== undefined && widthOf(line.runs) > (room - line.paragraph.format.firstLine) * surely;
}

const surely = 1.03;

function widthOf(runs: readonly Run[]): number {
  const widths = runs.map(({ text, format }) =>
    widthInMillimetres(text, { sizeInPoints: format.size, bold: format.bold }),
  );
  return widths.reduce((sum, width) => sum + width, 0) * twipsPerMillimetre;
}

/** A line of its own in bold letters without a full stop: a heading, whatever its number. */
export function isHeadingLike({ text, runs }: Line): boolean {
  const words = runs.filter(hasLetters);
  const isShort = text.length <= longestHeading && !/[.;,]$/.test(text);
  return isShort && words.length > 0 && words.every(({ format }) => format.bold);
}

const longestHeading = 200;

/** Where a paragraph's first line begins, in twips from the margin. */
export function firstLineAt({ format }: Paragraph): number {
  return format.indentLeft + format.firstLine;
}

/** A length in centimetres as officials write it: 1,27. */
export function centimetres(twips: number): string {
  return String(Math.round((twips / 567) * 100) / 100).replace('.', ',');
}
