import { endsTable, isTransparent, needsParagraphBehindTable } from './piece-builder.ts';

/**
 * Puts the paragraph that Word needs between a table and what may not follow it, if such has been written from `start` on;
 * says whether the next comes behind a table.
 */
export function joined(pieces: string[], start: number, isBehindTable: boolean): boolean {
  const [first, last] = [pieces[start], pieces.at(-1)];
  if (first === undefined || last === undefined) return isBehindTable;
  let isStillBehind = isBehindTable;
  if (isBehindTable) {
    const written = pieces.slice(start).join('');
    isStillBehind = isTransparent(written);
    if (!isStillBehind && needsParagraphBehindTable(written)) pieces.splice(start, 0, '<w:p/>');
  }
  return isStillBehind || endsTable(first, last);
}

/** Whether one of the elements begins in a piece, from one on; values can't hold any. */
export function holdsAny(elements: readonly string[], pieces: readonly string[], from: number): boolean {
  const begins = new RegExp(`<(?:${elements.join('|')})[ />]`);
  for (let at = from; at < pieces.length; at += 1) if (begins.test(pieces[at] ?? '')) return true;
  return false;
}

/** Characters of the pieces from one on. */
export function lengthFrom(pieces: readonly string[], start: number): number {
  let length = 0;
  for (let at = start; at < pieces.length; at += 1) length += pieces[at]?.length ?? 0;
  return length;
}
