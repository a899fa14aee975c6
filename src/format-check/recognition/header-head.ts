import { paragraphsOf, type WordDocument } from '../document-model.ts';
import type { Line } from '../paper.ts';
import { opensNationalTitle, tidy } from './words.ts';

/** Whether a paper without a national title has it in the header of its first pages. */
export function isHeadInHeader({ sections }: WordDocument, nationalTitle: readonly Line[]): boolean {
  const headers = sections[0]?.headers;
  if (headers === undefined || nationalTitle.length > 0) return false;
  return paragraphsOf([...headers.first, ...headers.default]).some(({ text }) => opensNationalTitle(tidy(text)));
}
