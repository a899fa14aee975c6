import { inflateRawSync } from 'node:zlib';
import { UnreadablePaperError } from '../errors.ts';

/** What a foreign archive may cost: it is refused before it costs more. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries that are read, after inflation. */
  readonly inflated: number;
}

/** A .docx or .xlsx of some hundred pages stays far below. */
export const paperZipLimits: ZipLimits = { entries: 2000, inflated: 64 * 1024 * 1024 };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const encrypted = 0x0001;
const utf8Name = 0x0800;

/** One file of a foreign archive as it is packed: what is needed to unpack it, or to hand it on untouched. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the archive, and whether the archive says that it is UTF-8 (APPNOTE 6.3, bit 11). */
  readonly storedName: { readonly bytes: Uint8Array; readonly isUtf8: boolean };
  /** 0 = stored, 8 = deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes after inflation, as the entry says of itself. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/**
 * The wanted entries of a zip archive (APPNOTE 6.3) by name. The list at the end of the file counts, as for office
 * programs; no more than the limit is inflated, whatever the entries say of themselves.
 * @throws UnreadablePaperError for what is no such archive, is encrypted, or goes over a limit
 */
export function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ZipLimits,
): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  let left = limits.inflated;
  for (const entry of listed(bytes, isWanted, limits)) {
    const content = unpacked(entry, left);
    left -= content.length;
    entries.set(entry.name, content);
  }
  return entries;
}

/**
 * All entries of a zip archive as they are packed, in the order of its list. Entries that lie over each other are
 * refused: handed on, they would grow to many times the file.
 * @throws UnreadablePaperError as {@link readZip} does, and for two entries of one name
 */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const entries = [...listed(bytes, () => true, limits)];
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  if (packed > bytes.length || new Set(entries.map(({ name }) => name)).size < entries.length) {
    throw new UnreadablePaperError('damaged');
  }
  return entries;
}

/**
 * The content of an entry.
 * @throws UnreadablePaperError if it can't be unpacked, or if it has more bytes than `left`
 */
export function unpacked(entry: ZipEntry, left: number): Uint8Array {
  if (entry.method === 8) {
    if (left === 0) throw new UnreadablePaperError('too-large');
    return inflated(entry.packed, left);
  }
  if (entry.packed.length > left) throw new UnreadablePaperError('too-large');
  return entry.packed;
}

function* listed(bytes: Uint8Array, isWanted: (name: string) => boolean, limits: ZipLimits): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new UnreadablePaperError('too-large');
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new UnreadablePaperError('damaged');
    const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    const name = new TextDecoder().decode(nameBytes);
    if (isWanted(name)) yield entryAt(bytes, view, at, name, nameBytes);
    at += 46 + nameBytes.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Whether the bytes begin like a zip archive. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

function endRecordAt(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new UnreadablePaperError('damaged');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string, nameBytes: Uint8Array): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedLength = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if ((flags & encrypted) !== 0) throw new UnreadablePaperError('encrypted');
  if ((method !== 0 && method !== 8) || local + 30 > bytes.length) throw new UnreadablePaperError('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedLength > bytes.length) throw new UnreadablePaperError('damaged');
  return {
    name,
    storedName: { bytes: nameBytes, isUtf8: (flags & utf8Name) !== 0 },
    method,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, start + packedLength),
  };
}

function inflated(packed: Uint8Array, left: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: left });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    throw new UnreadablePaperError(isTooLarge ? 'too-large' : 'damaged', { cause });
  }
}
