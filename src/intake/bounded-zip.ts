import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadablePaperError } from '../errors.ts';
import { foreignLimits } from './limits.ts';
import { listEntries, type ZipEntry } from './zip-directory.ts';

export { looksLikeZip, type ZipEntry } from './zip-directory.ts';

/** What a foreign archive may cost: it is refused before it costs more. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries that are read, after inflation. */
  readonly inflated: number;
}

/** A .docx or .xlsx of some hundred pages stays far below. */
export const paperZipLimits: ZipLimits = foreignLimits.archive;

/**
 * The wanted entries of a zip archive (APPNOTE 6.3) by name; what is refused of an archive as a whole is told at
 * {@link listEntries}. No more than the limit is inflated, whatever the entries say of themselves.
 * @throws UnreadablePaperError for what is no such archive, is encrypted, or goes over a limit
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ZipLimits,
): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  let left = limits.inflated;
  for (const entry of zipEntries(bytes, limits)) {
    if (!isWanted(entry.name)) continue;
    const content = unpacked(entry, left);
    left -= content.length;
    entries.set(entry.name, content);
  }
  return entries;
}

/**
 * All entries of a zip archive as they are packed, in the order of its list. Entries that lie over each other are
 * refused: handed on, they would grow to many times the file.
 * @throws UnreadablePaperError as {@link readZip} does
 */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  if (bytes.length > foreignLimits.archive.bytes) throw new UnreadablePaperError('too-large');
  return listEntries(bytes, limits.entries);
}

/**
 * The content of an entry.
 * @throws UnreadablePaperError if it can't be unpacked, is not what its size and checksum say, has more bytes than
 * `left`, or is blown up beyond the ratio that papers have
 */
export function unpacked(entry: ZipEntry, left: number): Uint8Array {
  const { ratio, ratioFreeSize } = foreignLimits.archive;
  const most = Math.min(left, Math.max(ratioFreeSize, entry.packed.length * ratio));
  if (entry.size > most) throw new UnreadablePaperError('too-large');
  const content = entry.method === 8 ? inflated(entry, most) : entry.packed;
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new UnreadablePaperError('damaged');
  return content;
}

function inflated(entry: ZipEntry, most: number): Uint8Array {
  try {
    // One piece for all: pieces would be held a second time while they are joined.
    const chunkSize = Math.max(smallestChunk, Math.min(entry.size, most) + 1);
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, most), chunkSize });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    throw new UnreadablePaperError(isTooLarge ? 'too-large' : 'damaged', { cause });
  }
}

const smallestChunk = 16 * 1024;
