/** Lines as the templates repeat them: each its own entry with the tag `{text}`. */
export function toLines(texts: readonly string[]): { text: string }[] {
  return texts.map((text) => ({ text }));
}
