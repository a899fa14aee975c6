import type { Prose } from './prose.ts';

/** A word of two letters or more with a vowel, then the end of a sentence, then a small letter. */
const inside = /(?<=(?<![\p{L}.])\p{Ll}{2,7}[.?!] )\p{Ll}+(?![\p{L}.-])/gu;
const abbreviations = /(?<!\p{L})(?:ts|ths|tp|tx|tt|vv|vd|tr|st|stt|tel|fax|no|art|etc|inc|kt|đt|ct)[.?!] $/iu;

/**
 * Words in small letters where a sentence begins: behind its end inside a line, and on a new line behind a line that has
 * ended. A line behind a colon, a comma or no mark may go on with it, and an item of a list with what introduces it.
 */
export function smallStarts({ text, role, goesOn }: Prose, above: Prose | undefined): string[] {
  const found = [...text.matchAll(inside)]
    .filter(
      ({ index }) => !abbreviations.test(text.slice(Math.max(index - 8, 0), index)) && hasVowelBefore(text, index),
    )
    .map(([word]) => word);
  return [...(goesOn ? [] : firstWord(text, role, above)), ...found];
}

function firstWord(text: string, role: Prose['role'], above: Prose | undefined): string[] {
  const words = wordsOf(text, role);
  const [word] = /^\p{Ll}+(?![\p{L}\d.@-])/u.exec(words) ?? [];
  if (word === undefined) return [];
  const isBehindEnd = above !== undefined && /[.?!]$/.test(above.text) && !/\.\.$/.test(above.text);
  return (role === 'text' && isBehindEnd) || role === 'article' ? [word] : [];
}

function wordsOf(text: string, role: Prose['role']): string {
  return role === 'article' ? text.replace(/^Điều\s+\d+\p{Ll}?\s*[.:]?\s*/iu, '') : text;
}

/** “ths. nguyễn” and other abbreviations have none. */
function hasVowelBefore(text: string, index: number): boolean {
  const [word = ''] = /\p{Ll}+(?=[.?!] $)/u.exec(text.slice(Math.max(index - 12, 0), index)) ?? [];
  return /[aeiouy]/u.test(word.normalize('NFD').replace(/\p{M}/gu, ''));
}
