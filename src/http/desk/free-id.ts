import { asciiSlug } from '../../vietnamese/text.ts';

/** An id made of what people call something, which none of the others has. */
export function freeId(name: string, taken: ReadonlySet<unknown>): string {
  const stem = asciiSlug(name).slice(0, longestStem).replace(/-$/, '') || 'muc';
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}

/** An id has at most 80 letters; a number may follow. */
const longestStem = 70;
