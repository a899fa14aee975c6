import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../../intake/limits.ts';
import type { Block, DrawnLine, Paragraph, Place } from '../document-model.ts';
import type { Formats } from './formats.ts';
import type { Budget } from './limits.ts';
import { type OpenFields, type ParagraphContent, readParagraphContent } from './run-reader.ts';
import type { Style, StyleSheet } from './style-sheet.ts';
import {
  finishCell,
  finishRow,
  finishTable,
  gridOf,
  type OpenCell,
  type OpenRow,
  type OpenTable,
  showsBorders,
} from './tables.ts';
import { underscoreLine } from './underscores.ts';
import { elementsOf, firstOf, settingOf, type XmlElement, type XmlVisitor } from './xml-tree.ts';

/** What the reading of one part needs; `part` is its name in the package. */
export interface PartContext {
  readonly part: string;
  readonly formats: Formats;
  readonly sheet: StyleSheet;
  readonly budget: Budget;
  readonly tally: Tally;
  /** Told at the end of each section of the main document. */
  readonly endSection: (sectPr: XmlElement) => void;
  /** Number of sections that have ended. */
  readonly section: () => number;
}

/** What is counted over a whole part. */
export interface Tally {
  paragraphs: number;
  trackedChanges: number;
  pictures: number;
  readonly fields: OpenFields;
}

export interface BlockReader extends XmlVisitor {
  readonly blocks: readonly Block[];
}

/** Elements that are held as trees until they end; all others are passed through. */
const held: ReadonlySet<string> = new Set('w:p w:tblPr w:tblGrid w:trPr w:tcPr w:sectPr'.split(' '));
/** Elements whose contents are not part of the paper as accepted, or are its second writing. */
const skipped: ReadonlySet<string> = new Set('w:del w:moveFrom mc:Fallback'.split(' '));

/** Marks of a paragraph whose end was struck out or moved away. */
const struckOut = ['w:del', 'w:moveFrom'] as const;

interface Frame {
  readonly table: OpenTable;
  row: OpenRow | undefined;
  cell: OpenCell | undefined;
  showsBorders: boolean;
}

/** Reads the blocks of one part while its elements pass by; holds no more than one paragraph of XML at a time. */
export function createBlockReader(context: PartContext): BlockReader {
  const blocks: Block[] = [];
  const frames: Frame[] = [];
  const tree: XmlElement[] = [];
  let heldCount = 0;
  let skipping = 0;
  let carried: { readonly content: ParagraphContent; readonly finish: (content: ParagraphContent) => void } | undefined;

  const place = (block: Block) => {
    (frames.at(-1)?.cell?.blocks ?? blocks).push(block);
  };
  /** Where no paragraph follows that could take them, the words of a paragraph whose mark was struck out stay its own. */
  const finishCarried = () => {
    const left = carried;
    carried = undefined;
    if (left === undefined) return;
    const { runs, lines, boxes, pictures, trackedChanges } = left.content;
    if (runs.length + lines.length + boxes.length + pictures > 0) left.finish(left.content);
    else context.tally.trackedChanges += trackedChanges;
  };
  const endSection = (sectPr: XmlElement) => {
    finishCarried();
    context.tally.trackedChanges += changesIn(sectPr);
    context.endSection(sectPr);
  };
  const readParagraph = (element: XmlElement) => {
    const frame = frames.at(-1);
    const pPr = firstOf(element, 'w:pPr');
    const formats = context.formats(pPr, frame?.table.style);
    const content = readParagraphContent(element, context.tally.fields, formats.run);
    const mark = firstOf(pPr, 'w:rPr');
    context.tally.trackedChanges += changesIn(pPr) + changesIn(mark);
    const whole = carried === undefined ? content : joined(carried.content, content);
    const finish = (all: ParagraphContent) => place(paragraphOf(element, all, formats, frame));
    carried = struckOut.some((name) => firstOf(mark, name)) ? { content: whole, finish } : undefined;
    if (carried === undefined) finish(whole);
    const sectPr = firstOf(pPr, 'w:sectPr');
    if (sectPr !== undefined) endSection(sectPr);
  };
  const paragraphOf = (
    element: XmlElement,
    content: ParagraphContent,
    formats: ReturnType<Formats>,
    frame: Frame | undefined,
  ): Paragraph => {
    const text = content.runs.map((run) => run.text).join('');
    const label = frames.some(isInStruckRow) ? undefined : formats.label();
    context.budget.spend('paragraphs');
    context.budget.spend('runs', content.runs.length);
    context.tally.trackedChanges += content.trackedChanges;
    context.tally.pictures += content.pictures;
    if (frame === undefined && (text.trim() !== '' || label !== undefined)) context.tally.paragraphs += 1;
    return {
      kind: 'paragraph',
      place: placeOf(element, frame),
      section: context.section(),
      style: formats.style,
      format: formats.paragraph,
      label,
      runs: content.runs,
      text,
      lines: [...content.lines, ...linesOfParagraph(content, text, formats)],
      boxes: content.boxes.map((box) => ({ blocks: replayed(box, context) })),
      pictures: content.pictures,
    };
  };
  const placeOf = (element: XmlElement, frame: Frame | undefined): Place => ({
    part: context.part,
    ordinal: element.ordinal,
    paragraph: context.tally.paragraphs,
    ...(frame === undefined
      ? {}
      : {
          table: {
            number: frame.table.number,
            row: frame.table.rows.length + 1,
            column: (frame.row?.cells.length ?? 0) + 1,
          },
        }),
  });
  const finishHeld = (element: XmlElement) => {
    const frame = frames.at(-1);
    if (element.name === 'w:p') readParagraph(element);
    else if (element.name === 'w:sectPr') endSection(element);
    else if (frame !== undefined) finishProperties(element, frame);
  };
  const finishProperties = (element: XmlElement, frame: Frame) => {
    context.tally.trackedChanges += changesIn(element);
    if (element.name === 'w:tblGrid') frame.table.grid = gridOf(element);
    else if (element.name === 'w:trPr' && frame.row !== undefined) frame.row.properties = element;
    else if (element.name === 'w:tcPr' && frame.cell !== undefined) frame.cell.properties = element;
    else if (element.name === 'w:tblPr') {
      frame.table.properties = element;
      frame.table.style = tableStyle(context.sheet, element);
    }
  };
  return {
    get blocks() {
      finishCarried();
      return blocks;
    },
    open: (element) => {
      if (skipping > 0 || (tree.length === 0 && skipped.has(element.name))) {
        skipping += 1;
        return;
      }
      const parent = tree.at(-1);
      if (parent !== undefined || held.has(element.name)) {
        heldCount += 1;
        if (heldCount > foreignLimits.xml.held) throw new UnreadablePaperError('too-large');
        parent?.children.push(element);
        tree.push(element);
        return;
      }
      if (element.name === 'w:tbl') finishCarried();
      openContainer(element, frames, context);
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      const element = tree.pop();
      if (element === undefined) {
        if (name === 'w:tc') finishCarried();
        closeContainer(name, frames, place);
      } else if (tree.length === 0) {
        heldCount = 0;
        finishHeld(element);
      }
    },
    text: (text) => {
      if (skipping === 0) tree.at(-1)?.children.push(text);
    },
  };
}

function openContainer(element: XmlElement, frames: Frame[], context: PartContext): void {
  const frame = frames.at(-1);
  if (element.name === 'w:tbl') {
    const table = { number: element.ordinal + 1, section: context.section(), rows: [], properties: undefined };
    frames.push({
      table: { ...table, style: tableStyle(context.sheet, undefined), grid: [] },
      row: undefined,
      cell: undefined,
      showsBorders: false,
    });
  } else if (frame === undefined) return;
  else if (element.name === 'w:tr') frame.row = { cells: [], properties: undefined, column: 0 };
  else if (element.name === 'w:tc') {
    context.budget.spend('cells');
    frame.cell = { blocks: [], properties: undefined };
  }
}

function closeContainer(name: string, frames: Frame[], place: (block: Block) => void): void {
  const frame = frames.at(-1);
  if (frame === undefined) return;
  if (name === 'w:tc' && frame.cell !== undefined && frame.row !== undefined) {
    frame.showsBorders ||= showsBorders(frame.cell.properties, frame.table);
    frame.row.column ||= Number.parseInt(settingOf(frame.row.properties, 'w:gridBefore') ?? '0', 10) || 0;
    frame.row.cells.push(finishCell(frame.cell, frame.row, frame.table));
    frame.cell = undefined;
  } else if (name === 'w:tr' && frame.row !== undefined) {
    const row = finishRow(frame.row);
    if (row !== undefined) frame.table.rows.push(row);
    frame.row = undefined;
  } else if (name === 'w:tbl') {
    frames.pop();
    place(finishTable(frame.table, frame.showsBorders));
  }
}

/** Tracked changes that an element with properties tells of: of a paragraph, its mark, a section, a table, row or cell. */
function changesIn(properties: XmlElement | undefined): number {
  return elementsOf(properties).filter(({ name }) => change.test(name)).length;
}

const change = /^w:(?:ins|del|moveTo|moveFrom|cellIns|cellDel|cellMerge|(?:r|p|sect|tbl|tr|tc)PrChange)$/;

/** What stands in a row that was struck out is read, but counts in no list: the row goes when it ends. */
function isInStruckRow({ row }: Frame): boolean {
  return firstOf(row?.properties, 'w:del') !== undefined;
}

function tableStyle(sheet: StyleSheet, tblPr: XmlElement | undefined): Style {
  return sheet.style('table', settingOf(tblPr, 'w:tblStyle'));
}

/** An end of a paragraph that was struck out makes one paragraph of it and the next: what comes is put behind what is there. */
function joined(first: ParagraphContent, second: ParagraphContent): ParagraphContent {
  for (const run of second.runs) first.runs.push(run);
  first.lines.push(...second.lines);
  first.boxes.push(...second.boxes);
  first.pictures += second.pictures;
  first.trackedChanges += second.trackedChanges;
  return first;
}

function linesOfParagraph(content: ParagraphContent, text: string, formats: ReturnType<Formats>): DrawnLine[] {
  const border: DrawnLine = { means: 'border', length: undefined, isSolid: true, horizontal: undefined };
  return [
    ...underscoreLine(content.runs, text, formats.paragraph),
    ...(formats.paragraph.bottomBorder ? [border] : []),
  ];
}

/** The blocks of a text box, read as if they passed by now. */
function replayed(box: XmlElement, context: PartContext): readonly Block[] {
  const reader = createBlockReader(context);
  for (const child of elementsOf(box)) replay(child, reader);
  return reader.blocks;
}

function replay(element: XmlElement, visitor: XmlVisitor): void {
  visitor.open({ ...element, children: [] });
  for (const child of element.children) {
    if (typeof child === 'string') visitor.text(child);
    else replay(child, visitor);
  }
  visitor.close(element.name);
}
