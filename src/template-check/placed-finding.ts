import type { Place } from '../format-check/document-model.ts';
import { placeText } from '../format-check/place-text.ts';
import type { TemplateFinding } from './report.ts';
import type { StoryParagraph } from './story.ts';

/** Something wrong with a template, and the paragraph that it is about, if it is about one. */
export interface PlacedFinding {
  readonly finding: TemplateFinding;
  readonly place: Place | undefined;
}

type Words = Pick<TemplateFinding, 'code' | 'severity' | 'message' | 'hint'> & { readonly tag?: string };

/** A finding about a paragraph. */
export function atParagraph({ place, text }: StoryParagraph, words: Words): PlacedFinding {
  return { finding: { ...words, part: place.part, where: whereOf(place), excerpt: excerptOf(text) }, place };
}

/** A finding about a part without paragraphs, or about the whole file. */
export function atFile(words: Words, part = '', where = 'toàn tệp'): PlacedFinding {
  return { finding: { ...words, part, where, excerpt: '' }, place: undefined };
}

/** Characters that are looked at: a paragraph may be the whole file, and have thousands of faults. */
const mostRead = 1000;

/** The beginning of a text, on one line. */
export function excerptOf(text: string): string {
  const line = text.slice(0, mostRead).replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

const otherParts: readonly (readonly [RegExp, string])[] = [
  [/^word\/endnotes\d*\.xml$/, 'chú thích cuối văn bản'],
  [/^word\/comments\d*\.xml$/, 'nhận xét bên lề'],
];

function whereOf(place: Place): string {
  const around = otherParts.find(([name]) => name.test(place.part))?.[1];
  return around === undefined ? placeText(place) : `${around}, ${placeText(place)}`;
}
