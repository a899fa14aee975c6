import { widthInMillimetres, wrappedLineWidths } from '../../vietnamese/text-width.ts';
import type { Paragraph, Run, WordDocument } from '../document-model.ts';
import { twipsPerMillimetre } from '../millimetres.ts';
import type { Line, LineCell } from '../paper.ts';
import { fontsOf, isTimesNewRoman } from './font-names.ts';
import { alignmentNames, hasLetters } from './letters.ts';
import { surroundingsOf } from './surroundings.ts';

/** Raised and lowered letters are about two thirds as large. */
const raisedScale = 0.65;

/**
 * How wide a line's words are if nothing breaks them, in twips; nothing where that can't be told: with tabs inside, or in
 * another font than Times New Roman.
 */
export function printedWidth({ runs, paragraph, text }: Line): number | undefined {
  const words = trimmed(runs);
  const isUnknown =
    (paragraph.label !== undefined && text.startsWith(paragraph.label.text)) ||
    words.some((run) => run.text.includes('\t') || !isMeasurable(run));
  return isUnknown ? undefined : words.reduce((sum, run) => sum + runWidth(run), 0);
}

/** The widths of the lines that Word makes of it, in twips; none if that can't be told. */
export function printedWidths(document: WordDocument, line: Line): number[] {
  const width = printedWidth(line);
  const available = availableWidth(document, line.paragraph, line.cell);
  if (width === undefined) return [];
  if (available === undefined || width <= available + twipsPerMillimetre || line.pieces > 1) return [width];
  const words = line.runs.filter(hasLetters);
  const sizeInPoints = words.reduce((most, { format }) => Math.max(most, format.size), 0);
  const style = { sizeInPoints, bold: words.some(({ format }) => format.bold) };
  const printed = words.map(printedText).join('').trim() === '' ? '' : trimmed(line.runs).map(printedText).join('');
  return wrappedLineWidths(printed.replace(/ +/g, ' '), style, available / twipsPerMillimetre).map(
    (each) => each * twipsPerMillimetre,
  );
}

/** The room that a paragraph has from its left indent to its right one, in twips; nothing in a text box. */
export function availableWidth(
  document: WordDocument,
  paragraph: Paragraph,
  cell: LineCell | undefined,
): number | undefined {
  const whole = columnWidth(document, paragraph, cell);
  const { indentLeft, indentRight } = paragraph.format;
  return whole === undefined ? undefined : whole - indentLeft - indentRight;
}

/** The width of the cell without its padding, or of the text on the page, in twips. */
export function columnWidth(
  document: WordDocument,
  paragraph: Paragraph,
  cell: LineCell | undefined,
): number | undefined {
  if (surroundingsOf(document, paragraph)?.isInBox !== false) return undefined;
  if (cell !== undefined) {
    const { width, paddingLeft, paddingRight } = cell.cell;
    return width > 0 ? width - paddingLeft - paddingRight : undefined;
  }
  const section = document.sections[paragraph.section];
  if (section === undefined) return undefined;
  const { left, right, gutter } = section.margins;
  return (section.width - left - right - gutter) / Math.max(section.columns, 1);
}

/**
 * How a line stands if it clearly is not in the middle of its column, in Vietnamese. A line that blanks, tabs or indents
 * may have moved there, or that fills its column, is no fault.
 */
export function offCentre(document: WordDocument, line: Line): string | undefined {
  const { alignment, indentLeft, indentRight, firstLine } = line.paragraph.format;
  if (line.pieces > 1 || alignment === 'center' || alignment === 'distribute') return undefined;
  const isMoved = /^\s/.test(line.paragraph.text) || /^\s/.test(line.raw) || indentLeft + Math.max(firstLine, 0) > 0;
  if (isMoved || (alignment === 'right' && indentRight > 0)) return undefined;
  const [width = 0] = printedWidths(document, line);
  const available = availableWidth(document, line.paragraph, line.cell);
  if (available !== undefined && available - width < 4 * twipsPerMillimetre) return undefined;
  return alignmentNames[alignment];
}

function isMeasurable(run: Run): boolean {
  return !hasLetters(run) || fontsOf(run.text, run.format).every(isTimesNewRoman);
}

function runWidth(run: Run): number {
  const { size, bold, raised } = run.format;
  const sizeInPoints = raised === 'baseline' ? size : size * raisedScale;
  return widthInMillimetres(printedText(run), { sizeInPoints, bold }) * twipsPerMillimetre;
}

function printedText({ text, format }: Run): string {
  return format.caps || format.smallCaps ? text.toUpperCase() : text;
}

/** Without the blanks at both ends. */
function trimmed(runs: readonly Run[]): Run[] {
  const from = runs.findIndex(({ text }) => text.trim() !== '');
  const to = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs.slice(Math.max(from, 0), to + 1).map((run, at, all) => {
    const text = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === all.length - 1 ? text.trimEnd() : text };
  });
}
