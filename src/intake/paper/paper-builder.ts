import type { PaperBlock, PaperContent, PaperRow } from '../../domain/paper-content.ts';
import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';

/** Puts the content of a paper together while it is read: tables with their rows, and paragraphs between them. */
export interface PaperBuilder {
  readonly text: (text: string) => void;
  readonly endParagraph: () => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  readonly openCell: () => void;
  /** @param span how many columns the cell takes */
  readonly closeCell: (span: number) => void;
  readonly finish: () => PaperContent;
}

interface OpenTable {
  readonly number: number;
  readonly rows: PaperRow[];
  cells: string[];
  cell: string | undefined;
}

/**
 * A table inside a cell is a table of its own; its words are not those of the cell. What no paper has, 250,000 cells or
 * 20 tables one inside the other, is refused while it is read.
 */
export function createPaperBuilder(): PaperBuilder {
  const limits = foreignLimits.paper;
  const blocks: PaperBlock[] = [];
  const open: OpenTable[] = [];
  let tables = 0;
  let paragraphs = 0;
  let cells = 0;
  let words = '';

  function endParagraph(): void {
    const text = folded(words);
    words = '';
    const table = open.at(-1);
    if (table?.cell !== undefined) table.cell = folded(`${table.cell} ${text}`);
    else if (text !== '') blocks.push({ kind: 'paragraph', place: `Đoạn ${++paragraphs}`, text });
  }

  return {
    text: (text) => {
      words += text;
    },
    endParagraph,
    openTable: () => {
      endParagraph();
      if (open.length >= limits.tableDepth) throw new UnreadablePaperError('too-large');
      open.push({ number: ++tables, rows: [], cells: [], cell: undefined });
    },
    closeTable: () => {
      const table = open.pop();
      if (table !== undefined && table.rows.length > 0) blocks.push({ kind: 'table', rows: table.rows });
    },
    openRow: () => {
      const table = open.at(-1);
      if (table !== undefined) table.cells = [];
    },
    closeRow: () => {
      const table = open.at(-1);
      if (table === undefined || table.cells.length === 0) return;
      const place = `Bảng ${table.number}, hàng ${table.rows.length + 1}`;
      table.rows.push({ place, cells: table.cells });
    },
    openCell: () => {
      const table = open.at(-1);
      if (table !== undefined) table.cell = '';
    },
    closeCell: (span) => {
      endParagraph();
      const table = open.at(-1);
      if (table?.cell === undefined) return;
      const free = limits.columns - table.cells.length;
      const added = [table.cell, ...Array.from({ length: Math.min(span, free) - 1 }, () => '')].slice(0, free);
      table.cells.push(...added);
      cells += added.length;
      if (cells > limits.cells) throw new UnreadablePaperError('too-large');
      table.cell = undefined;
    },
    finish: () => {
      endParagraph();
      return blocks;
    },
  };
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
