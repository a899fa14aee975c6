import type { Issue } from '../../errors.ts';

/** A fault of a template: where it stands (part and words of the paragraph) and how to mend it, in Vietnamese. */
export function fault(place: string, message: string, hint?: string): Issue {
  return hint === undefined ? { place, message } : { place, message, hint };
}

/** “…, đoạn “…””: the part and the beginning of the paragraph's text. */
export function placeOf(partLabel: string, paragraph: string): string {
  const text = paragraph.trim();
  if (text === '') return partLabel;
  return `${partLabel}, đoạn “${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
}

/** Each fault once: a note that is cited at several places meets its faults several times. */
export function unique(faults: readonly Issue[]): Issue[] {
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}
