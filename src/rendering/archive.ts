import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive, already compressed: what the zip format needs to know of it. */
export interface PackedEntry {
  readonly name: string;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
  readonly deflated: Uint8Array;
}

const encoder = new TextEncoder();

/** Compresses one file. Native deflate, level 6: the same bytes each time within one runtime. */
export function packEntry(name: string, content: Uint8Array | string): PackedEntry {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { name, crc: crc32(bytes), size: bytes.length, deflated: deflateRawSync(bytes, { level: 6 }) };
}

// 1 January 1980, 00:00, the zip format's first moment: no clock, no time zone, so that equal papers have equal bytes.
const dosTime = 0;
const dosDate = 0x0021;
const versionNeeded = 20;
const utf8Names = 0x0800;
const methodDeflate = 8;

/** Writes a zip archive (APPNOTE 6.3, no zip64, no data descriptors) with the entries in the order given. */
export function writeArchive(entries: readonly PackedEntry[]): Uint8Array<ArrayBuffer> {
  const names = entries.map((entry) => encoder.encode(entry.name));
  const total = entries.reduce((sum, entry, at) => sum + 76 + 2 * (names[at]?.length ?? 0) + entry.deflated.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];

  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeEntryFacts(view, at + 4, entry, names[index]?.length ?? 0);
    bytes.set(names[index] ?? [], at + 30);
    at += 30 + (names[index]?.length ?? 0);
    bytes.set(entry.deflated, at);
    at += entry.deflated.length;
  });

  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, versionNeeded, true);
    writeEntryFacts(view, at + 6, entry, names[index]?.length ?? 0);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(names[index] ?? [], at + 46);
    at += 46 + (names[index]?.length ?? 0);
  });

  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that a local header and a directory record have in common, from "version needed" on. */
function writeEntryFacts(view: DataView, at: number, entry: PackedEntry, nameLength: number): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, methodDeflate, true);
  view.setUint16(at + 6, dosTime, true);
  view.setUint16(at + 8, dosDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.deflated.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  view.setUint16(at + 24, 0, true);
}
