import { UnreadablePaperError } from '../errors.ts';
import type { Place } from './document-model.ts';
import { type Anchor, anchorsOf } from './edit/anchors.ts';
import { commentMarks, type WordComment } from './edit/comment-xml.ts';
import { addComments, takenCommentIds } from './edit/comments-part.ts';
import { linksOf, mainPartOf } from './edit/linked-parts.ts';
import { inserted, opened, type Splice, spliced } from './edit/splices.ts';
import { openWordPackage } from './edit/word-package.ts';

/** What is to be said about a place of a paper, a paragraph for each line. */
export interface PlacedComment {
  readonly place: Place;
  readonly lines: readonly string[];
}

/**
 * The same .docx with a Word comment at each place. Nothing else changes: other parts keep their packed bytes, the main
 * document gets the marks of the comments. Where Word allows no comment (headers, notes, text boxes), it is put at the
 * nearest paragraph that may have one, and says in its words where it belongs.
 * @throws UnreadablePaperError for a file that is damaged, encrypted or too large
 */
export function annotatedCopy(bytes: Uint8Array, comments: readonly PlacedComment[]): Uint8Array {
  if (comments.length === 0) return bytes;
  const file = openWordPackage(bytes);
  const main = mainPartOf(file);
  const xml = file.read(main) ?? '';
  const inMain = comments.filter(({ place }) => place.part === main);
  const { dialect, anchors, first } = anchorsOf(xml, new Set(inMain.map(({ place }) => place.ordinal)));
  if (dialect === undefined || first === undefined) throw new UnreadablePaperError('damaged');

  const written: WordComment[] = [];
  const idsAt = new Map<Anchor, number[]>();
  const nextId = freeIds(takenCommentIds(file, main));
  const kinds = new Map(linksOf(file, main).map(({ part, kind }) => [part, kind]));
  for (const { place, lines } of comments) {
    const found = place.part === main ? anchors.get(place.ordinal) : undefined;
    const anchor = found?.anchor ?? first;
    const id = nextId();
    const ids = idsAt.get(anchor);
    if (ids === undefined) idsAt.set(anchor, [id]);
    else ids.push(id);
    if (place.part !== main) written.push({ id, lines: said(kinds.get(place.part), lines) });
    else written.push({ id, lines: found?.isInBox === true ? said('box', lines) : lines });
  }
  const splices = [...idsAt].flatMap(([anchor, ids]) => marksAt(anchor, ids));
  file.write(main, spliced(xml, splices));
  addComments(file, main, dialect, written);
  return file.bytes();
}

const elsewhere: ReadonlyMap<string | undefined, string> = new Map([
  ['header', 'Ở phần đầu trang'],
  ['footer', 'Ở phần chân trang'],
  ['footnotes', 'Ở chú thích cuối trang'],
  ['endnotes', 'Ở chú thích cuối văn bản'],
  ['comments', 'Ở ghi chú bên lề'],
  ['box', 'Ở hộp văn bản'],
]);

/** Lines that say first where they belong. */
function said(where: string | undefined, lines: readonly string[]): readonly string[] {
  const name = elsewhere.get(where) ?? 'Ở phần khác của tệp';
  const [first = '', ...rest] = lines;
  return [`${name}: ${first}`, ...rest];
}

function freeIds(taken: ReadonlySet<number>): () => number {
  let last = -1;
  return () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
}

/** The marks of comments around the words of a paragraph; one that was written as `<w:p/>` is opened. */
function marksAt({ tag, names, wordsStart, closeStart }: Anchor, ids: readonly number[]): readonly Splice[] {
  const { before, after } = commentMarks(names, ids);
  return tag.isEmpty ? [opened(tag, before + after)] : [inserted(wordsStart, before), inserted(closeStart, after)];
}
