import { crc32, deflateRawSync } from 'node:zlib';
import { ArchiveTooLargeError } from '../errors.ts';

/** One file of an archive, ready to be written: what the zip format needs to know of it. */
export interface PackedEntry {
  readonly name: string;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
  readonly method: typeof deflated | typeof stored;
  readonly content: Uint8Array;
  /** Of an entry of a foreign archive: its name as it stands there, which need not be UTF-8. */
  readonly storedName?: { readonly bytes: Uint8Array; readonly isUtf8: boolean };
}

const stored = 0;
const deflated = 8;
const encoder = new TextEncoder();

/** Compresses one file. Native deflate, level 6: the same bytes each time within one runtime. */
export function packEntry(name: string, content: Uint8Array | string): PackedEntry {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const packed = deflateRawSync(bytes, { level: 6 });
  return { name, crc: crc32(bytes), size: bytes.length, method: deflated, content: packed };
}

/** Takes one file as it is: Word files and workbooks are compressed already. */
export function storeEntry(name: string, bytes: Uint8Array): PackedEntry {
  return { name, crc: crc32(bytes), size: bytes.length, method: stored, content: bytes };
}

/** Writes a zip archive (APPNOTE 6.3, no zip64, no data descriptors) with the entries in the order given. */
export function writeArchive(entries: readonly PackedEntry[]): Uint8Array<ArrayBuffer> {
  const directory: Uint8Array[] = [];
  const pieces: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const head = localRecord(entry);
    directory.push(directoryRecord(entry, offset));
    pieces.push(head, entry.content);
    offset += head.length + entry.content.length;
  }
  return joined([...pieces, ...directory, endRecord(directory, offset)]);
}

/**
 * Writes a zip archive piece by piece, so that no more than one entry is held at a time; the same bytes as
 * {@link writeArchive}. The list of contents grows by about 100 bytes an entry and comes last.
 * @throws ArchiveTooLargeError beyond what the format can say without zip64: 4 GiB or 65,535 entries
 */
export async function* streamArchive(entries: AsyncIterable<PackedEntry>): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const head = localRecord(entry);
    directory.push(directoryRecord(entry, offset));
    offset += head.length + entry.content.length;
    if (offset > mostBytes || directory.length > mostEntries) throw new ArchiveTooLargeError();
    yield head;
    yield entry.content;
  }
  yield joined([...directory, endRecord(directory, offset)]);
}

const mostBytes = 0xffff_fffe;
const mostEntries = 0xffff;

// 1 January 1980, 00:00, the zip format's first moment: no clock, no time zone, so that equal papers have equal bytes.
const dosTime = 0;
const dosDate = 0x0021;
const versionNeeded = 20;
const utf8Names = 0x0800;

function localRecord(entry: PackedEntry): Uint8Array {
  const { record, view } = newRecord(0x04034b50, 30, nameOf(entry));
  writeEntryFacts(view, 4, entry, record.length - 30);
  return record;
}

function directoryRecord(entry: PackedEntry, offset: number): Uint8Array {
  const { record, view } = newRecord(0x02014b50, 46, nameOf(entry));
  view.setUint16(4, versionNeeded, true);
  writeEntryFacts(view, 6, entry, record.length - 46);
  view.setUint32(42, offset, true);
  return record;
}

function endRecord(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const { record, view } = newRecord(0x06054b50, 22, new Uint8Array());
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(12, lengthOf(directory), true);
  view.setUint32(16, offset, true);
  return record;
}

function nameOf(entry: PackedEntry): Uint8Array {
  return entry.storedName?.bytes ?? encoder.encode(entry.name);
}

/** A record of a fixed length with the name of its entry behind it. */
function newRecord(signature: number, length: number, nameBytes: Uint8Array) {
  const record = new Uint8Array(length + nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, signature, true);
  record.set(nameBytes, length);
  return { record, view };
}

/** The 26 bytes that a local header and a directory record have in common, from "version needed" on. */
function writeEntryFacts(view: DataView, at: number, entry: PackedEntry, nameLength: number): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, entry.storedName?.isUtf8 === false ? 0 : utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, dosTime, true);
  view.setUint16(at + 8, dosDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.content.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  view.setUint16(at + 24, 0, true);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
