import { type Paragraph, paragraphsOf, type Section, type WordDocument } from '../document-model.ts';
import type { Fault } from '../rule.ts';
import { excerpt } from './outcomes.ts';

/** Where a fault of a whole section is shown: at the first words on its pages. */
export function pagePlace(document: WordDocument, section: Section): Pick<Fault, 'place' | 'excerpt'> {
  const index = document.sections.indexOf(section);
  const paragraph = firstParagraph(document, index);
  const place = paragraph?.place ?? { part: 'word/document.xml', ordinal: 0, paragraph: 0 };
  return { place: { ...place, section: index + 1 }, excerpt: excerpt(paragraph?.text ?? '') };
}

function firstParagraph(document: WordDocument, section: number): Paragraph | undefined {
  const paragraphs = paragraphsOf(document.blocks.filter((block) => block.section === section));
  return paragraphs.find(({ text }) => text.trim() !== '') ?? paragraphs[0];
}
