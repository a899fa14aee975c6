/** The text without the marks that end it: ". ; : ," and the closing "./.", however many. Marks alone stay. */
export function withoutFinalMark(text: string): string {
  return text.replace(/(?<=\S)(?:\s*(?:\.\/\.|[.;:,]))+$/, '');
}

/** The text without any mark that ends a sentence or trails off, "…", "!" and "?" too: a name has none of them. */
export function withoutMarksAtEnd(text: string): string {
  return text.replace(/(?<=\S)(?:\s*(?:\.\/\.|[.;:,…!?]))+$/u, '');
}

/**
 * The text without the mark or number that opens an item of a list, with a blank behind it: "- ", "1. ", "2) ", "3/ ",
 * "a) ", "IV. ", "(1) "; before a capital also without one: "1.Sở". A mark with nothing after it stays, and so does a
 * number without a mark.
 */
export function withoutListMark(text: string): string {
  return text.replace(listMark, '');
}

/** "15/KH-UBND" is a number of a document and "1.A" a code: behind a mark without a blank stands a word with small letters. */
const listMark =
  /^(?:[-–—+*•●○▪■]\s*|(?:\d{1,3}|[a-zđ]|[IVX]{1,4})[.)/]\s+|\d{1,3}[.)/](?=\p{Lu}\p{Ll})|\((?:\d{1,3}|[a-zđ]|[ivx]{1,4}|[IVX]{1,4})\)\s*)+(?=\S)/u;

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
