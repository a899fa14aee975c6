/** Vietnamese has some 7,000 syllables; what a foreign text has beyond is forgotten again. */
const mostSyllables = 20_000;

/** The same function of a syllable, which works out each syllable once: the same few thousand come up in every name. */
export function rememberingSyllables(work: (syllable: string) => string): (syllable: string) => string {
  const known = new Map<string, string>();
  return (syllable) => {
    const found = known.get(syllable);
    if (found !== undefined) return found;
    if (known.size >= mostSyllables) known.clear();
    const result = work(syllable);
    known.set(syllable, result);
    return result;
  };
}
