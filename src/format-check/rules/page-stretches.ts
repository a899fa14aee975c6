import type { Block, Section } from '../document-model.ts';
import type { Paper } from '../paper.ts';
import { pagesOf } from './page-count.ts';

/** Sections that share pages: one that begins on a new page with those that go on below it. */
export interface Stretch {
  readonly sections: readonly [Section, ...Section[]];
  readonly blocks: readonly Block[];
  /** Whether pages are counted anew from here: a paper, an attachment, or where the file says so. */
  readonly countsAnew: boolean;
}

/** The stretches of a paper that have words, in order. */
export function stretchesOf({ document, attachments, furtherPapers }: Paper): Stretch[] {
  const blocks = document.sections.map((): Block[] => []);
  for (const block of document.blocks) blocks[block.section]?.push(block);
  const anew = new Set([
    ...attachments.filter(({ ownSection }) => ownSection).map(({ sectionIndex }) => sectionIndex),
    ...furtherPapers.map(({ paragraph }) => paragraph.section),
  ]);
  const stretches: { sections: [Section, ...Section[]]; blocks: Block[]; countsAnew: boolean }[] = [];
  document.sections.forEach((section, at) => {
    const last = stretches.at(-1);
    if (last !== undefined && !section.startsOnNewPage) {
      last.sections.push(section);
      for (const block of blocks[at] ?? []) last.blocks.push(block);
    } else {
      const countsAnew = at === 0 || anew.has(at) || section.pageStart !== undefined;
      stretches.push({ sections: [section], blocks: [...(blocks[at] ?? [])], countsAnew });
    }
  });
  return stretches.filter((stretch) => stretch.blocks.some(hasWords));
}

/** Whether the paper, with what is attached to it, surely has no page that needs a number. */
export function needsNoNumber(paper: Paper): boolean {
  return stretchesOf(paper).every((stretch) => demandOf(stretch) === 'none');
}

/**
 * Whether a stretch has a page that must show its number: any but the first that is counted. A later section that hides
 * its first number may be an appendix that was not recognised as one.
 */
export function demandOf({ sections: [section], blocks, countsAnew }: Stretch): 'surely' | 'none' | 'unknown' {
  if (!countsAnew && !section.titlePage) return 'surely';
  const pages = pagesOf(blocks, section);
  if (pages === 'more') return 'surely';
  return pages === 'one' && countsAnew ? 'none' : 'unknown';
}

function hasWords(block: Block): boolean {
  return block.kind === 'table' || block.text.trim() !== '' || block.boxes.length > 0 || block.pictures > 0;
}
