import { type Block, type Paragraph, paragraphsOf, type Section, type WordDocument } from '../document-model.ts';

/** Every paragraph that is printed somewhere: body, notes, and the headers and footers that a page can have. */
export function printedParagraphs(document: WordDocument): Paragraph[] {
  const margins = new Set(document.sections.flatMap((section) => printedMargins(document, section)));
  return [document.blocks, ...document.footnotes.map(({ blocks }) => blocks), ...margins].flatMap((blocks) =>
    paragraphsOf(blocks),
  );
}

/** Headers and footers of a section that some page shows: those of the first and of even pages only if they are on. */
function printedMargins({ traits }: WordDocument, section: Section): (readonly Block[])[] {
  return [section.headers, section.footers].flatMap((margins) => [
    margins.default,
    ...(section.titlePage ? [margins.first] : []),
    ...(traits.evenAndOddHeaders ? [margins.even] : []),
  ]);
}
