import PizZip from 'pizzip';
import { canonicalAttributes } from '../canonical-xml.ts';
import { entryOf, relatedEntry, relationshipsOf, textOf } from '../relationships.ts';
import { plainTags } from './xml-tags.ts';

/** A Word file taken apart: its entries by name, and the names of the parts that binding looks into. */
export interface WordFile {
  readonly entries: Map<string, Uint8Array>;
  /** Entry name of the part with the document's text. */
  readonly main: string;
}

/** Takes a finished paper apart, if it is not yet; every tag is written in one form, so that all that follows may look for it. */
export function openWordFile(paper: Uint8Array | ReadonlyMap<string, Uint8Array>): WordFile {
  const unpacked = paper instanceof Uint8Array ? unzipped(paper) : [...paper];
  const entries = new Map(
    unpacked.map(([name, content]) => [name, /\.(xml|rels)$/i.test(name) ? canonical(content) : content]),
  );
  return { entries, main: relatedEntry(entries, '', 'officeDocument') ?? 'word/document.xml' };
}

function unzipped(bytes: Uint8Array): [string, Uint8Array][] {
  const files = Object.entries(new PizZip(bytes).files).filter(([, file]) => !file.dir);
  return files.map(([name, file]) => [name, file.asUint8Array()]);
}

/** Entries in that form, by what they were: those of a template come again with every paper. */
const canonicals = new WeakMap<Uint8Array, Uint8Array>();

function canonical(content: Uint8Array): Uint8Array {
  const known = canonicals.get(content);
  if (known !== undefined) return known;
  const written = new TextDecoder().decode(content);
  const xml = plainTags(canonicalAttributes(written));
  const made = xml === written ? content : entryOf(xml);
  canonicals.set(content, made);
  return made;
}

/** The name of a part that the document leads to ("styles", "footnotes"), if the file has it. */
export function partNamed({ entries, main }: WordFile, kind: string): string | undefined {
  const name = relatedEntry(entries, main, kind);
  return name !== undefined && entries.has(name) ? name : undefined;
}

/** The text of a part that the document leads to; nothing if the file does not have it. */
export function partText(file: WordFile, kind: string): string {
  return textOf(file.entries, partNamed(file, kind) ?? '');
}

/** Headers, footers and notes: parts that hold words, by the document's relationships, since names differ between programs. */
const wordKinds = ['header', 'footer', 'footnotes'];

/** Names of the parts that hold words, the document first. */
export function wordPartNames({ entries, main }: WordFile): string[] {
  const related = relationshipsOf(entries, main).filter(({ type }) =>
    wordKinds.some((kind) => type.endsWith(`/${kind}`)),
  );
  const names = related.flatMap(({ entry }) => (entry !== undefined && entries.has(entry) ? [entry] : []));
  return [...new Set([main, ...names])];
}

/** Puts a text in the place of a part; one that stays the same keeps its bytes, and with them all that is known of them. */
export function setText(entries: Map<string, Uint8Array>, name: string, text: string): void {
  if (entries.has(name) && textOf(entries, name) === text) return;
  entries.set(name, entryOf(text));
}
