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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new UnreadablePaperError('too-large');
  const entries = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let left = limits.inflated;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new UnreadablePaperError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (isWanted(name)) {
      const content = entryContent(bytes, view, at, left);
      left -= content.length;
      entries.set(name, content);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
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

function entryContent(bytes: Uint8Array, view: DataView, at: number, left: number): Uint8Array {
  const method = view.getUint16(at + 10, true);
  const packedLength = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if ((view.getUint16(at + 8, true) & encrypted) !== 0) throw new UnreadablePaperError('encrypted');
  if (local + 30 > bytes.length) throw new UnreadablePaperError('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedLength > bytes.length) throw new UnreadablePaperError('damaged');
  const packed = bytes.subarray(start, start + packedLength);
  if (method === 0) {
    if (packed.length > left) throw new UnreadablePaperError('too-large');
    return packed;
  }
  if (method !== 8 || left === 0) throw new UnreadablePaperError(left === 0 ? 'too-large' : 'damaged');
  return inflated(packed, left);
}

function inflated(packed: Uint8Array, left: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: left });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    throw new UnreadablePaperError(isTooLarge ? 'too-large' : 'damaged', { cause });
  }
}
