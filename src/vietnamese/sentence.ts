/** The text without the mark that ends it: ".", ";" or the closing "./.". */
export function withoutFinalMark(text: string): string {
  return text.replace(/\s*(\.\/\.|[.;])$/, '');
}

/** The text with one full stop at its end; a closing "…", "!" or "?" stays as it is. */
export function asSentence(text: string): string {
  return /[…!?]$/.test(text) ? text : `${withoutFinalMark(text)}.`;
}

/** The last sentence of a paper with the closing "./." once (Decree 30/2020, Annex III, samples 1.1 to 1.10). */
export function closingSentence(text: string): string {
  return `${withoutFinalMark(text)}./.`;
}
