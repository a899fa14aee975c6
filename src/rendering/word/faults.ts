import type { Issue } from '../../errors.ts';

/** What can be wrong with a template, by its cause; stable, for programs. */
export const faultCodes = [
  'not-a-document',
  'foreign-markup',
  'malformed-xml',
  'faulty-id',
  'broken-package',
  'leftover-word',
  'unfilled-tag',
  'tracked-changes',
  'restricted-editing',
  'note-numbering',
  'note-reference',
  'unknown-tag',
  'wrong-use',
  'braces',
  'unclosed-loop',
  'unopened-loop',
  'crossed-loops',
  'loop-position',
  'loop-in-itself',
  'loops-too-deep',
  'raw-xml',
  'unreadable',
  'unrepeatable',
  'page-break-in-loop',
  'note-place',
  'lost-note',
  'loop-over-notes',
  'separator-tag',
  'too-many-notes',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Where something stands in a template: in words, and so that it can be found again. */
export interface TemplatePlace {
  /** Part, and the beginning of the paragraph's text. */
  readonly text: string;
  /** Entry name of the part; none for the file as a whole. */
  readonly part?: string;
  /** Number of its `w:p` among all of the part, in the order of their start tags, from 0. */
  readonly ordinal?: number;
}

/** A fault of a template. */
export interface TemplateFault extends Issue {
  readonly code: FaultCode;
  /** The tag as written, without its braces, if it is about one. */
  readonly tag?: string;
  /** The tag that closes a loop of another name. */
  readonly closingTag?: string;
  readonly at?: Omit<TemplatePlace, 'text'>;
}

/** A fault of a template or of a paper: where it stands (part and words of the paragraph) and how to mend it. */
export function fault(place: string, message: string, hint?: string): Issue {
  return hint === undefined ? { place, message } : { place, message, hint };
}

/** A fault of a template with its cause and its place in the file. */
export function templateFault(
  code: FaultCode,
  place: string | TemplatePlace,
  message: string,
  hint: string,
  tag?: string,
): TemplateFault {
  const { text, ...at } = typeof place === 'string' ? { text: place } : place;
  return {
    code,
    place: text,
    message,
    hint,
    ...(tag === undefined ? {} : { tag }),
    ...(Object.keys(at).length === 0 ? {} : { at }),
  };
}

/** What people are told of faults, each once: a note that is cited at several places meets its faults several times. */
export function issuesOf(faults: readonly TemplateFault[]): Issue[] {
  return unique(
    faults.map(({ message, place, hint }) => ({
      ...(place === undefined ? {} : { place }),
      message,
      ...(hint === undefined ? {} : { hint }),
    })),
  );
}

/** “…, đoạn “…””: the part and the beginning of the paragraph's text. */
export function placeOf(partLabel: string, paragraph: string): string {
  const text = paragraph.trim();
  if (text === '') return partLabel;
  return `${partLabel}, đoạn “${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
}

/** Each fault once. */
export function unique<Each extends Issue>(faults: readonly Each[]): Each[] {
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}
