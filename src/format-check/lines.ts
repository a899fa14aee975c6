import type { Block, Cell, Paragraph, Run, Table, WordDocument } from './document-model.ts';
import type { Line, LineCell } from './paper.ts';
import { columnsOf, isClosingLabel } from './recognition/columns.ts';
import { tidy, withoutZeroWidth } from './recognition/words.ts';

/**
 * The printed lines of a paper's body in reading order: cell by cell, and text boxes where they are anchored. Empty lines
 * are kept. A paragraph is divided at line and page breaks, and at tabs where these stand for columns.
 */
export function readLines(document: WordDocument): Line[] {
  const reader: Reader = { document, lines: [], printed: 0, section: 0, pageBreak: false, columnsFor: 0 };
  readBlocks(reader, document.blocks, undefined);
  return reader.lines;
}

interface Reader {
  readonly document: WordDocument;
  readonly lines: Line[];
  /** How many lines with words were read. */
  printed: number;
  /** Section of the last words. */
  section: number;
  /** A page break was met since the last words. */
  pageBreak: boolean;
  /** For how many lines more tabs stand for columns, as below “Nơi nhận:”. */
  columnsFor: number;
}

const headLines = 10;
const closingLines = 30;

function readBlocks(reader: Reader, blocks: readonly Block[], cell: LineCell | undefined): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      readParagraph(reader, block, cell);
    } else {
      block.rows.forEach((row, at) => {
        for (const each of row.cells) readCell(reader, block, each, at);
      });
    }
  }
}

function readCell(reader: Reader, table: Table, cell: Cell, row: number): void {
  readBlocks(reader, cell.blocks, { table, cell, row });
}

function readParagraph(reader: Reader, paragraph: Paragraph, cell: LineCell | undefined): void {
  // A head in text boxes is often anchored to the line of the type name, which comes after it on paper.
  const boxesFirst = reader.printed < headLines;
  if (boxesFirst) readBoxes(reader, paragraph, cell);
  if (paragraph.format.pageBreakBefore) reader.pageBreak = true;
  segmentsOf(paragraph.runs).forEach((segment, at) => {
    if (segment.afterPageBreak) reader.pageBreak = true;
    const label = at === 0 && paragraph.label !== undefined ? `${paragraph.label.text} ` : '';
    readSegment(reader, { paragraph, cell, label, runs: segment.runs });
  });
  if (!boxesFirst) readBoxes(reader, paragraph, cell);
}

function readBoxes(reader: Reader, paragraph: Paragraph, cell: LineCell | undefined): void {
  for (const box of paragraph.boxes) readBlocks(reader, box.blocks, cell);
}

interface Segment {
  readonly paragraph: Paragraph;
  readonly cell: LineCell | undefined;
  readonly label: string;
  readonly runs: readonly Run[];
}

function readSegment(reader: Reader, segment: Segment): void {
  const { runs, label, cell } = segment;
  const words = textOf(runs);
  const inClosing = cell === undefined && reader.columnsFor > 0 && !reader.pageBreak;
  const columns = columnsOf(words, inClosing);
  if (columns === undefined) {
    addLine(reader, segment, label + words, runs, 0, 1);
  } else {
    for (const { from, to, column, count } of columns) {
      const ownLabel = column === 0 ? label : '';
      addLine(reader, segment, ownLabel + words.slice(from, to), slice(runs, from, to), column, count);
    }
  }
  if (cell === undefined && isClosingLabel(words)) reader.columnsFor = closingLines;
}

function addLine(
  reader: Reader,
  { paragraph, cell }: Segment,
  words: string,
  runs: readonly Run[],
  piece: number,
  pieces: number,
): void {
  const raw = withoutZeroWidth(words);
  const text = tidy(raw);
  const newSection =
    paragraph.section !== reader.section && reader.document.sections[paragraph.section]?.startsOnNewPage === true;
  const startsPage = text !== '' && (reader.pageBreak || newSection);
  reader.lines.push({ text, raw, runs, paragraph, cell, piece, pieces, index: reader.lines.length, startsPage });
  if (startsPage) reader.columnsFor = 0;
  if (text === '') return;
  reader.printed += 1;
  reader.columnsFor -= 1;
  reader.section = paragraph.section;
  reader.pageBreak = false;
}

/** The runs of a paragraph, divided at line breaks and page breaks. */
function segmentsOf(runs: readonly Run[]): { runs: Run[]; afterPageBreak: boolean }[] {
  let last: { runs: Run[]; afterPageBreak: boolean } = { runs: [], afterPageBreak: false };
  const segments = [last];
  for (const run of runs) {
    for (const piece of run.text.split(/([\n\f])/)) {
      if (piece === '\n' || piece === '\f') {
        last = { runs: [], afterPageBreak: piece === '\f' };
        segments.push(last);
      } else if (piece === run.text || piece !== '') {
        last.runs.push(piece === run.text ? run : { ...run, text: piece });
      }
    }
  }
  return segments;
}

/** The runs between two offsets of their common text. */
function slice(runs: readonly Run[], from: number, to: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    const text = run.text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    const isMarkInside = run.text === '' && at >= from && at <= to;
    if (text !== '' || isMarkInside) found.push({ ...run, text });
    at = end;
  }
  return found;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
