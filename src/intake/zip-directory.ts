import { UnreadablePaperError } from '../errors.ts';

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

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
const encryptedBits = 0x2041;
const sizesFollow = 0x0008;
const utf8Name = 0x0800;
/** In place of a number this says that it stands in a zip64 field. */
const elsewhere32 = 0xffffffff;
/** Method of AES encryption by WinZip. */
const aes = 99;

/**
 * The entries of a zip archive (APPNOTE 6.3) in the order of its list. A file that could be read in two ways is refused,
 * since others may read it the other way:
 *
 * - The archive begins with the file: bytes before it (self-extracting programs, a PDF that is also an archive) are
 *   refused, as Word and Excel refuse them. Bytes after it are not looked at.
 * - The last end record lies right behind the list it tells of, and no other one does: a second one, in a comment, in
 *   data or after the end, is refused.
 * - One disk; no zip64 in the list: no file within the limits needs it.
 * - Names are relative, without `..`, backslash, drive or control characters, and each is there once, whatever its case.
 * - The local header says what the list says. Sizes and checksum that follow the data (bit 3) are read from the list, as
 *   office programs do, which write such files themselves.
 * - Entries do not lie over each other, nor over the list.
 * - Stored or deflated, and neither encrypted nor masked.
 *
 * @throws UnreadablePaperError `encrypted`, `too-large` for more entries than `mostEntries`, else `damaged`
 */
export function listEntries(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!looksLikeZip(bytes)) throw damaged();
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw damaged();
  if (count > mostEntries) throw new UnreadablePaperError('too-large');
  const entries: { entry: ZipEntry; start: number; end: number }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw damaged();
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    entries.push(entryAt(bytes, view, at));
    at = next;
  }
  if (at !== end) throw damaged();
  refuseOverlaps(entries, view.getUint32(end + 16, true));
  refuseNames(entries.map(({ entry }) => entry.name));
  return entries.map(({ entry }) => entry);
}

/** Whether the bytes begin like a zip archive. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 0x03 && bytes[3] === 0x04) || (bytes[2] === 0x05 && bytes[3] === 0x06))
  );
}

/** The last end record (4.3.16), which must lie right behind its list; no other one may. */
function endRecordAt(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endLength - 0xffff);
  const whole: number[] = [];
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) <= view.byteLength) whole.push(at);
  }
  const behindList = whole.filter((at) => view.getUint32(at + 16, true) + view.getUint32(at + 12, true) === at);
  const [end] = behindList;
  if (end === undefined || end !== whole[0] || behindList.length > 1) throw damaged();
  return end;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; start: number; end: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedLength = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const start = view.getUint32(at + 42, true);
  if ((flags & encryptedBits) !== 0 || method === aes) throw new UnreadablePaperError('encrypted');
  if (method !== 0 && method !== 8) throw damaged();
  if (view.getUint16(at + 34, true) !== 0 || [packedLength, size, start].includes(elsewhere32)) throw damaged();
  if (method === 0 && packedLength !== size) throw damaged();
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const data = dataStart(bytes, view, start, at, nameBytes);
  if (data + packedLength > bytes.length) throw damaged();
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes),
    storedName: { bytes: nameBytes, isUtf8: (flags & utf8Name) !== 0 },
    method,
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(data, data + packedLength),
  };
  return { entry, start, end: data + packedLength };
}

/** Where the data of an entry begins, behind a local header (4.3.7) that says the same as the list. */
function dataStart(bytes: Uint8Array, view: DataView, local: number, listed: number, name: Uint8Array): number {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) throw damaged();
  const flags = view.getUint16(local + 6, true) | view.getUint16(listed + 8, true);
  if ((flags & encryptedBits) !== 0) throw new UnreadablePaperError('encrypted');
  if (view.getUint16(local + 8, true) !== view.getUint16(listed + 10, true)) throw damaged();
  const localName = bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true));
  if (localName.length !== name.length || localName.some((byte, at) => byte !== name[at])) throw damaged();
  if ((flags & sizesFollow) === 0) {
    // Checksum and sizes stand in both in the same order; a writer that had not known them yet puts zip64 there.
    for (const field of [0, 4, 8]) {
      const stated = view.getUint32(local + 14 + field, true);
      if (stated !== view.getUint32(listed + 16 + field, true) && (field === 0 || stated !== elsewhere32))
        throw damaged();
    }
  }
  return local + 30 + localName.length + view.getUint16(local + 28, true);
}

function refuseOverlaps(entries: readonly { start: number; end: number }[], list: number): void {
  let free = 0;
  for (const { start, end } of [...entries].sort((one, other) => one.start - other.start)) {
    if (start < free || end > list) throw damaged();
    free = end;
  }
}

function refuseNames(names: readonly string[]): void {
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw damaged();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in a name are a trick
  if (names.some((name) => /[\\\u0000-\u001f]|^[a-z]:/i.test(name) || !hasPlainSteps(name))) throw damaged();
}

/** A name that ends with a stroke is that of a folder. */
function hasPlainSteps(name: string): boolean {
  const steps = name.replace(/\/$/, '').split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

function damaged(): UnreadablePaperError {
  return new UnreadablePaperError('damaged');
}
