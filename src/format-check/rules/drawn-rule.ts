import type { DrawnLine, Paragraph, WordDocument } from '../document-model.ts';
import type { Line, LineCell } from '../paper.ts';
import { hasLetters } from './letters.ts';
import { availableWidth, columnWidth } from './printed-width.ts';
import { neighboursOf, surroundingsOf, wordlessBehind, wordlessBehindTable } from './surroundings.ts';
import { typedRules } from './typed-rule.ts';

/** A line that may be the one below an element. Lengths are twips; nothing where the file does not tell. */
export interface PlacedRule {
  readonly paragraph: Paragraph;
  readonly isSolid: boolean;
  readonly length: number | undefined;
  /** Where its middle lies, from the left edge of the column. */
  readonly centre: number | undefined;
}

/** What stands below an element for the line that the decree wants there. */
export type RuleUnder =
  /** Any of these can be it. */
  | { readonly kind: 'drawn'; readonly rules: readonly PlacedRule[] }
  /** Its words are underlined instead. */
  | { readonly kind: 'underlined' }
  /** Something that may be a line, or a line anchored elsewhere. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'missing' };

/**
 * The drawn line below an element (Annex I, II.1.b, II.2.b, II.5.b): anchored in its own paragraphs, or in the ones behind
 * them before the next words. Word lets people anchor it next door too, and only shows where it lies: a line there counts.
 */
export function ruleUnder(document: WordDocument, lines: readonly Line[]): RuleUnder {
  const last = lines.at(-1);
  if (last === undefined) return { kind: 'missing' };
  const own = [...new Set(lines.map(({ paragraph }) => paragraph))];
  const behind = wordlessBehind(document, last.paragraph);
  const below = [...own, ...behind].flatMap((paragraph) => rulesOf(document, paragraph, last, own));
  if (below.length > 0) return drawnIn(last, document, below);
  if (last.runs.some((run) => hasLetters(run) && run.format.underlined)) return { kind: 'underlined' };
  if (behind.some(mayShowLine) || own.some(({ pictures }) => pictures > 0)) return { kind: 'unclear' };
  const nearby = anchorsNearby(document, last).flatMap((paragraph) =>
    floating(paragraph).map((line) => placed(document, paragraph, line, last.cell)),
  );
  if (nearby.length > 0) return drawnIn(last, document, nearby);
  return { kind: isUnclear(document, last) ? 'unclear' : 'missing' };
}

/** The lines in one paragraph. A border of the words themselves counts below the last of them only. */
function rulesOf(document: WordDocument, paragraph: Paragraph, last: Line, own: readonly Paragraph[]): PlacedRule[] {
  const drawn = paragraph.lines
    .filter(({ means }) => means !== 'border' || !own.includes(paragraph) || paragraph === last.paragraph)
    .map((line) => placed(document, paragraph, line, last.cell));
  const typed = own.includes(paragraph) ? typedRules(paragraph) : [];
  return [...drawn, ...typed.map((line) => placed(document, paragraph, line, last.cell))];
}

function placed(document: WordDocument, paragraph: Paragraph, line: DrawnLine, cell: LineCell | undefined): PlacedRule {
  const { means, isSolid, horizontal } = line;
  const { indentLeft, indentRight } = paragraph.format;
  const column = columnWidth(document, paragraph, cell);
  const middle = column === undefined ? undefined : (indentLeft + column - indentRight) / 2;
  if (means === 'border') {
    return { paragraph, isSolid, length: availableWidth(document, paragraph, cell), centre: middle };
  }
  const isTyped = means === 'underscores';
  const hasGaps = isTyped && /[_\-–—]\s+[_\-–—]/.test(paragraph.text);
  const length = hasGaps ? undefined : line.length;
  if (horizontal === 'center') {
    const ofColumn = column === undefined ? undefined : column / 2;
    return { paragraph, isSolid, length, centre: isTyped ? middle : ofColumn };
  }
  const isKnown = horizontal !== undefined && length !== undefined;
  return { paragraph, isSolid, length, centre: isKnown ? horizontal + length / 2 : undefined };
}

/** Where tabs make the columns, a paragraph holds the lines of both: what clearly lies on the other half is not meant. */
function drawnIn(last: Line, document: WordDocument, rules: readonly PlacedRule[]): RuleUnder {
  if (last.pieces < 2) return { kind: 'drawn', rules };
  const width = columnWidth(document, last.paragraph, undefined) ?? 0;
  const isRight = last.piece > 0;
  const near = rules.filter(({ centre }) => centre === undefined || centre > width / 2 === isRight);
  return near.length === 0 ? { kind: 'unclear' } : { kind: 'drawn', rules: near };
}

/** Paragraphs next to an element in which a drawing that lies below it may be anchored. */
function anchorsNearby(document: WordDocument, { paragraph, cell }: Line): Paragraph[] {
  if (cell === undefined) return neighboursOf(document, paragraph);
  const { table, row } = cell;
  const rows = table.rows.slice(Math.max(row - 1, 0), row + 2);
  const column = rows.flatMap(({ cells }) => cells.filter((each) => each.column === cell.cell.column));
  return column.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
}

function floating({ lines }: Paragraph): DrawnLine[] {
  return lines.filter(({ means }) => means === 'drawing' || means === 'vml');
}

/** Whether a paragraph without words shows something that may be a line: a tab with a leader, underlined blanks, a picture. */
function mayShowLine({ runs, pictures, boxes }: Paragraph): boolean {
  return pictures > 0 || boxes.length > 0 || runs.some(({ text, format }) => text.includes('\t') || format.underlined);
}

/** In a box, in a table with lines of its own, or where more lines are drawn than the other column needs. */
function isUnclear(document: WordDocument, { paragraph, cell }: Line): boolean {
  if (surroundingsOf(document, paragraph)?.isInBox !== false) return true;
  if (cell === undefined) return false;
  const { table } = cell;
  if (table.hasVisibleBorders) return true;
  const inCells = table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  const anchors = [...inCells.filter((block) => block.kind === 'paragraph'), ...wordlessBehindTable(document, table)];
  return anchors.reduce((sum, each) => sum + floating(each).length, 0) > 1;
}
