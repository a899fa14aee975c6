import { BindingError, OutputGateError } from '../../errors.ts';
import { type PackedEntry, packEntry, writeArchive } from '../archive.ts';
import { appendPaper } from './binding/append-paper.ts';
import { type BoundFile, beginBoundFile } from './binding/bound-file.ts';
import { boundFaults, suspectsIn } from './binding/bound-gate.ts';
import { renumberedCitations } from './binding/citations.ts';
import { appendNotes } from './binding/notes.ts';
import { refusals } from './binding/refusals.ts';
import { openWordFile, partNamed, partText, setText, type WordFile } from './binding/word-file.ts';
import { type DocumentProperty, setDocumentProperties } from './document-properties.ts';

/** A finished paper to be bound. */
export interface BoundPaper {
  /** The file, or its entries by name, in their order. */
  readonly file: Uint8Array | ReadonlyMap<string, Uint8Array>;
  /** Vietnamese name, for messages. */
  readonly title: string;
  /** Whether its page numbers begin at 1 again. */
  readonly pages: 'restart' | 'continue';
}

/**
 * Binds finished papers into one Word file (đóng tập). Each keeps its sections, headers, footers and looks; notes count
 * through in the order of the pages; the first paper gives the file its settings and properties. The same papers give
 * the same bytes. Read on in `binding/append-paper.ts`.
 * @param properties what the bound file says of itself in its document properties
 * @throws BindingError with all that keeps papers from being bound, each with its remedy
 * @throws OutputGateError when the bound file breaks an invariant: it is never handed out
 */
export function bindPapers(
  papers: readonly BoundPaper[],
  properties: readonly DocumentProperty[] = [],
): Uint8Array<ArrayBuffer> {
  const opened = papers.map((paper) => ({ paper, file: openWordFile(paper.file) }));
  const refused = opened.flatMap(({ paper, file }) => refusals(file, paper.title));
  if (refused.length > 0) throw new BindingError(refused);
  const [first, ...others] = opened;
  if (first === undefined) throw new RangeError('There is nothing to bind');
  const suspects = opened.reduce((sum, { file }) => sum + suspectsIn(file), 0);
  const bound = beginBoundFile(
    first.file,
    opened.map(({ file }) => file),
  );
  for (const { paper, file } of others) appendPaper(bound, file, paper);
  if (bound.faults.length > 0) throw new BindingError(bound.faults);
  writeWords(bound);
  if (properties.length > 0) setDocumentProperties(bound.file.entries, properties);
  const faults = boundFaults(bound.file, suspects);
  if (faults.length > 0) throw new OutputGateError(faults);
  return packed(bound.file);
}

/** Puts the words of all papers into their parts; fields that cite notes again get the numbers the notes have now. */
function writeWords({ file, head, tail, closed, open, notes }: BoundFile): void {
  const body = [...closed, open.content, open.last].join('');
  const noteText = appendNotes(partText(file, 'footnotes'), notes);
  const [document = '', allNotes = ''] = renumberedCitations(head + body + tail, [noteText]);
  setText(file.entries, file.main, document);
  const name = partNamed(file, 'footnotes');
  if (name !== undefined) setText(file.entries, name, allNotes);
}

function packed({ entries }: WordFile): Uint8Array<ArrayBuffer> {
  return writeArchive([...entries].map(([name, content]) => packedOnce(name, content)));
}

/** Entries that come from a template unchanged, packed: they come again with every set. */
const packedEntries = new WeakMap<Uint8Array, PackedEntry>();

function packedOnce(name: string, content: Uint8Array): PackedEntry {
  const known = packedEntries.get(content);
  if (known?.name === name) return known;
  const made = packEntry(name, content);
  packedEntries.set(content, made);
  return made;
}
