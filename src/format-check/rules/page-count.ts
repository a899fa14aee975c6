import { widthInMillimetres } from '../../vietnamese/text-width.ts';
import type { Block, Cell, Paragraph, Section, Table } from '../document-model.ts';
import { twipsPerMillimetre } from '../millimetres.ts';

/**
 * Whether some blocks that begin on a page of this size surely fill more than it, or surely no more. Only Word knows how
 * a paper falls into pages; between the two bounds nothing is said.
 */
export function pagesOf(blocks: readonly Block[], page: Section): 'one' | 'more' | 'unknown' {
  const { margins } = page;
  const width = page.width - margins.left - margins.right - margins.gutter;
  const height = page.height - margins.top - margins.bottom;
  const columns = Math.max(page.columns, 1);
  if (hasPageBreak(blocks)) return 'more';
  let least = 0;
  let most = 0;
  for (const block of blocks) {
    const bounds = heightOf(block, width / columns);
    least += bounds.least;
    most += bounds.most;
    if (least > height * columns) return 'more';
  }
  return most < height * 0.95 ? 'one' : 'unknown';
}

/** Heights in twips. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

function heightOf(block: Block, width: number): Bounds {
  return block.kind === 'paragraph' ? paragraphHeight(block, width) : tableHeight(block, width);
}

/** Line heights of Times New Roman are 1.15 of its size. Pictures and boxes may be of any height, or of none. */
function paragraphHeight({ runs, format, text, boxes, pictures }: Paragraph, width: number): Bounds {
  const available = Math.max(width - format.indentLeft - format.indentRight, 567);
  const taken = runs.reduce((sum, run) => sum + widthOf(run.text, run.format.size, run.format.bold), 0);
  const sizes = runs.filter((run) => run.text.trim() !== '').map((run) => run.format.size);
  const isEmpty = sizes.length === 0;
  const smallest = sizes.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const breaks = text.split('\n').length - 1;
  const line = (size: number, share: number) => {
    if (format.lineRule === 'exact') return format.line;
    const natural = size * 20 * share;
    return format.lineRule === 'auto' ? (natural * format.line) / 240 : Math.max(natural, format.line);
  };
  const least = isEmpty ? 0 : Math.max(1, Math.floor((taken * 0.85) / available)) * line(smallest, 1);
  const lines = Math.max(1, Math.ceil((taken * 1.15) / available)) + breaks;
  const most = format.before + format.after + lines * line(isEmpty ? emptySize : largest, 1.2);
  return { least, most: boxes.length > 0 || pictures > 0 ? Number.POSITIVE_INFINITY : most };
}

/** The file model does not tell the size of an empty paragraph; no office takes more. */
const emptySize = 18;

/** Rows may have a height of their own, which offices give to tables with lines only. */
function tableHeight(table: Table, width: number): Bounds {
  const rows = table.rows.map(({ cells }) => {
    const inside = cells.map((cell) =>
      cellHeight(cell, Math.max((cell.width || width) - cell.paddingLeft - cell.paddingRight, 567)),
    );
    const own = inside.filter((_, at) => cells[at]?.isContinued === false);
    return {
      least: own.reduce((highest, { least }) => Math.max(highest, least), 0),
      most: inside.reduce((highest, { most }) => Math.max(highest, most), 0),
    };
  });
  const most = rows.reduce((sum, row) => sum + row.most + 40, 0);
  return {
    least: rows.reduce((sum, row) => sum + row.least, 0),
    most: table.hasVisibleBorders ? Number.POSITIVE_INFINITY : most,
  };
}

function cellHeight({ blocks }: Cell, width: number): Bounds {
  const bounds = blocks.map((block) => heightOf(block, width));
  return {
    least: bounds.reduce((sum, { least }) => sum + least, 0),
    most: bounds.reduce((sum, { most }) => sum + most, 0),
  };
}

function widthOf(text: string, sizeInPoints: number, bold: boolean): number {
  return widthInMillimetres(text, { sizeInPoints, bold }) * twipsPerMillimetre;
}

/** A page break with words on both sides of it. */
function hasPageBreak(blocks: readonly Block[]): boolean {
  let hasWords = false;
  let isBroken = false;
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (isBroken) return true;
      hasWords = true;
      continue;
    }
    if (block.format.pageBreakBefore && hasWords) isBroken = true;
    for (const piece of block.text.split(/(\f)/)) {
      if (piece === '\f') isBroken ||= hasWords;
      else if (piece.trim() !== '') {
        if (isBroken) return true;
        hasWords = true;
      }
    }
  }
  return false;
}
