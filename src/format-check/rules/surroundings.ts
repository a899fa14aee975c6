import type { Block, Paragraph, Table, WordDocument } from '../document-model.ts';

/** Where a paragraph stands: the blocks of its body, cell or text box, and its index among them. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly at: number;
  readonly isInBox: boolean;
}

/** Nothing for a paragraph of a header or a note. */
export function surroundingsOf(document: WordDocument, paragraph: Paragraph): Surroundings | undefined {
  const known = ofDocuments.get(document) ?? new Map<Paragraph, Surroundings>();
  if (!ofDocuments.has(document)) {
    collect(document.blocks, false, known);
    ofDocuments.set(document, known);
  }
  return known.get(paragraph);
}

/** The paragraphs right behind one, before the next words: empty ones, and those that hold nothing but a line. */
export function wordlessBehind(document: WordDocument, paragraph: Paragraph): Paragraph[] {
  const surroundings = surroundingsOf(document, paragraph);
  return surroundings === undefined ? [] : wordlessFrom(surroundings.blocks, surroundings.at + 1);
}

/** The paragraphs right behind a table of the body, before the next words. */
export function wordlessBehindTable(document: WordDocument, table: Table): Paragraph[] {
  const at = document.blocks.indexOf(table);
  return at === -1 ? [] : wordlessFrom(document.blocks, at + 1);
}

/** The nearest paragraphs with words before and behind one, in the same body, cell or box. */
export function neighboursOf(document: WordDocument, paragraph: Paragraph): Paragraph[] {
  const { blocks, at } = surroundingsOf(document, paragraph) ?? { blocks: [], at: 0 };
  const before = blocks.slice(0, at).findLast(isWorded);
  const behind = blocks.slice(at + 1).find(isWorded);
  return [before, behind].filter((block) => block !== undefined && block.kind === 'paragraph');
}

/** Whether a paragraph prints words, and not just a row of dashes or stars. */
export function isWorded(block: Block): boolean {
  return block.kind === 'table' || /[\p{L}\p{N}]/u.test(block.text) || block.label !== undefined;
}

/** Rules ask again and again for the same few places of a paper: it is walked through once. */
const ofDocuments = new WeakMap<WordDocument, Map<Paragraph, Surroundings>>();

function collect(blocks: readonly Block[], isInBox: boolean, found: Map<Paragraph, Surroundings>): void {
  blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') {
      found.set(block, { blocks, at, isInBox });
      for (const box of block.boxes) collect(box.blocks, true, found);
    } else {
      for (const row of block.rows) for (const cell of row.cells) collect(cell.blocks, isInBox, found);
    }
  });
}

/** A line is at most a few empty paragraphs away from its words. */
const mostWordless = 5;

function wordlessFrom(blocks: readonly Block[], from: number): Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of blocks.slice(from, from + mostWordless)) {
    if (block.kind === 'table' || isWorded(block)) break;
    found.push(block);
  }
  return found;
}
