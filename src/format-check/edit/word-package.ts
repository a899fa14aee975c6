import { UnreadablePaperError } from '../../errors.ts';
import { paperZipLimits, unpacked, zipEntries } from '../../intake/bounded-zip.ts';
import { packEntry, writeArchive } from '../../rendering/archive.ts';

/**
 * A foreign Word file whose parts can be changed one by one. Their names are compared without regard to case (ECMA-376
 * Part 2, 6.2.2.3).
 */
export interface WordPackage {
  /** Whether the file has this part now. */
  readonly has: (name: string) => boolean;
  /** The text of a part as it stands now, with its byte order mark if it has one; nothing if there is no such part. */
  readonly read: (name: string) => string | undefined;
  /** Changes a part, or adds it behind all others. */
  readonly write: (name: string, xml: string) => void;
  /** The file as it stands now: what was not changed has its packed bytes, and its place among the others. */
  readonly bytes: () => Uint8Array;
}

/**
 * Opens a foreign .docx within the limits of papers.
 * @throws UnreadablePaperError if it is no such file; `read` throws it for a part that is not UTF-8 or is too large
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const entries = zipEntries(bytes, paperZipLimits);
  const packed = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const texts = new Map<string, string>();
  const written = new Map<string, { readonly name: string; readonly text: string }>();
  let left = paperZipLimits.inflated;
  const read = (name: string): string | undefined => {
    const key = name.toLowerCase();
    const known = written.get(key)?.text ?? texts.get(key);
    const entry = packed.get(key);
    if (known !== undefined || entry === undefined) return known;
    const content = unpacked(entry, left);
    left -= content.length;
    const text = utf8Text(content);
    texts.set(key, text);
    return text;
  };
  return {
    has: (name) => packed.has(name.toLowerCase()) || written.has(name.toLowerCase()),
    read,
    write: (name, xml) => {
      if (read(name) !== xml) written.set(name.toLowerCase(), { name, text: xml });
    },
    bytes: () => {
      const added = [...written].filter(([key]) => !packed.has(key)).map(([, part]) => part);
      return writeArchive([
        ...entries.map((entry) => {
          const { name, storedName } = entry;
          const text = written.get(name.toLowerCase())?.text;
          return text === undefined ? { ...entry, content: entry.packed } : { ...packEntry(name, text), storedName };
        }),
        ...added.map(({ name, text }) => packEntry(name, text)),
      ]);
    },
  };
}

/** Decoding is exact, so that what is not changed has the same bytes again. */
function utf8Text(content: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch (cause) {
    throw new UnreadablePaperError('damaged', { cause });
  }
  const declared = /^\ufeff?<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(text)?.[1] ?? 'UTF-8';
  if (!/^(utf-?8|us-ascii)$/i.test(declared)) throw new UnreadablePaperError('damaged');
  return text;
}
