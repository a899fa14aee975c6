import { UnreadablePaperError } from '../errors.ts';
import { openPackage } from '../format-check/reader/package-parts.ts';
import { paperZipLimits, readZip } from '../intake/bounded-zip.ts';

/** A foreign Word file, unpacked: its entries by name, with their content. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/** What the XML of a template may be: a decision has a tenth of each. */
const limits = {
  /** Bytes of all parts together; what can't be looked into, such as pictures, does not count. */
  xml: 16 * 1024 * 1024,
  /** Elements inside each other. */
  depth: 200,
  /** Opening braces in all parts together. */
  braces: 25_000,
};

/**
 * Unpacks a foreign template within the limits for foreign archives, and looks at its size before anything reads it.
 * @throws UnreadablePaperError saying what the file is instead, that it has a password, is damaged or too large
 */
export function openTemplate(bytes: Uint8Array): Entries {
  openPackage(bytes);
  const entries = readZip(bytes, (name) => !name.endsWith('/'), paperZipLimits);
  let size = 0;
  let braces = 0;
  for (const [name, content] of entries) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    size += content.length;
    if (size > limits.xml) throw new UnreadablePaperError('too-large');
    braces += measured(content);
    if (braces > limits.braces) throw new UnreadablePaperError('too-large');
  }
  return entries;
}

const [lessThan, slash, greaterThan, brace] = [0x3c, 0x2f, 0x3e, 0x7b];

/** Counts braces, and holds the depth of elements against its limit, on the bytes alone. */
function measured(content: Uint8Array): number {
  let braces = 0;
  let depth = 0;
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at];
    if (byte === brace) braces += 1;
    else if (byte === lessThan) depth += content[at + 1] === slash ? -1 : isName(content[at + 1]) ? 1 : 0;
    else if (byte === greaterThan && content[at - 1] === slash) depth -= 1;
    if (depth > limits.depth) throw new UnreadablePaperError('too-large');
  }
  return braces;
}

function isName(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
