import type { Tag } from './xml-scanner.ts';

/** A piece of a part that is replaced; nothing is replaced where `end` is `start`: the text is put in there. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with all pieces replaced. Several at one place come in the order given; pieces never lie over each other. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of splices.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (splice.start < at) throw new RangeError('Two changes of one place');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return pieces.join('') + text.slice(at);
}

/** Puts content into an element that was written as `<name/>`. */
export function opened(tag: Pick<Tag, 'end' | 'name'>, content: string): Splice {
  return { start: tag.end - 2, end: tag.end, text: `>${content}</${tag.name}>` };
}

export function inserted(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
