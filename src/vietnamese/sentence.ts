/** The text without the marks that end it: ". ; : ," and the closing "./.", however many. Marks alone stay. */
export function withoutFinalMark(text: string): string {
  return text.replace(/(?<=\S)(?:\s*(?:\.\/\.|[.;:,]))+$/, '');
}

/**
 * The text without the mark or number that opens an item of a list: "- ", "1. ", "2) ", "a) ", "IV. ". A mark with
 * nothing after it stays.
 */
export function withoutListMark(text: string): string {
  return text.replace(/^(?:[-–—+•]\s*|\d{1,2}[.)]\s+|[a-zđ][.)]\s+|[IVX]{1,4}[.)]\s+)+(?=\S)/u, '');
}

/** The text with one full stop at its end; a closing "…", "...", "!" or "?" stays as it is. */
export function asSentence(text: string): string {
  return /(?:…|\.\.\.|[!?])$/.test(text) ? text : `${withoutFinalMark(text)}.`;
}

/** The last sentence of a paper with the closing "./." once (Decree 30/2020, Annex III, samples 1.1 to 1.10). */
export function closingSentence(text: string): string {
  return `${withoutFinalMark(text)}./.`;
}

/** The words of a heading or a list item without the number or mark before and the mark after: the paper sets these itself. */
export function headingWords(heading: string): string {
  return withoutFinalMark(withoutListMark(heading));
}
