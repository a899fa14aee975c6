import type { Paragraph } from '../document-model.ts';
import type { Line } from '../paper.ts';
import type { Fault, Outcome } from '../rule.ts';

export const passed: Outcome = { state: 'passed' };
export const notFound: Outcome = { state: 'not-found' };
export const notApplicable: Outcome = { state: 'not-applicable' };

/** Passed if nothing departs from the rule. */
export function judged(faults: readonly Fault[]): Outcome {
  const [first, ...others] = faults;
  return first === undefined ? passed : { state: 'failed', faults: [first, ...others] };
}

/** Holds a demand against every one of some lines; without a line there is nothing to judge. */
export function judgedLines(lines: readonly Line[], faultsOf: (line: Line) => readonly Fault[]): Outcome {
  return lines.length === 0 ? notFound : judged(lines.flatMap(faultsOf));
}

export function faultAt(line: Line, found: string, more: Omit<Partial<Fault>, 'place' | 'found'> = {}): Fault {
  return { place: line.paragraph.place, excerpt: excerpt(line.text), found, ...more };
}

export function faultAtParagraph(
  paragraph: Paragraph,
  found: string,
  more: Omit<Partial<Fault>, 'place' | 'found'> = {},
): Fault {
  return { place: paragraph.place, excerpt: excerpt(paragraph.text), found, ...more };
}

/** As many words as people need to find the place again. */
export function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const characters = [...words];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : words;
}
