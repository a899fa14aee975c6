/** Vietnamese has some 7,000 syllables, and a round some hundreds of names; what foreign texts have beyond is forgotten again. */
const mostKept = 20_000;
/** Characters; what is longer is no name. */
const longest = 120;

/** The same function of a syllable or name, which works out each once: the same come up in every paper of a province. */
export function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (text.length > longest) return result;
    if (known.size >= mostKept) known.clear();
    known.set(copyOf(text), copyOf(result));
    return result;
  };
}

/** The same characters: a piece that was cut out of a file holds, in V8, all of that file in memory. */
function copyOf(text: string): string {
  return [...text].join('');
}
