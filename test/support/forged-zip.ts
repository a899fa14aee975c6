import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive in which every field may lie; what is left out is true. */
export interface ForgedEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** In list and local header. */
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  /** Field of the list only. */
  readonly disk?: number;
  readonly listedPackedSize?: number;
  /** Fields of the local header only. */
  readonly localName?: string;
  readonly localMethod?: number;
  readonly localSize?: number;
  readonly localFlags?: number;
  /** Sizes and checksum follow the data (bit 3), as writers do that stream. */
  readonly hasDescriptor?: boolean;
  /** Lies where this earlier entry lies. */
  readonly at?: number;
}

/** What may lie about the archive as a whole. */
export interface ForgedEnd {
  readonly prefix?: Uint8Array;
  /** Whether places are counted from the end of the prefix. */
  readonly countsPrefix?: boolean;
  readonly suffix?: Uint8Array;
  readonly comment?: Uint8Array;
  readonly count?: number;
  readonly disk?: number;
  readonly listAt?: number;
  /** Bytes between the list and the end record. */
  readonly beforeEnd?: Uint8Array;
}

/** A zip archive byte by byte (APPNOTE 6.3). */
export function forgedZip(entries: readonly ForgedEntry[], end: ForgedEnd = {}): Uint8Array {
  const prefix = Buffer.from(end.prefix ?? []);
  const shift = end.countsPrefix === false ? 0 : prefix.length;
  const bodies: Buffer[] = [];
  const places: number[] = [];
  const list: Buffer[] = [];
  let at = shift;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = entry.stored ? content : deflateRawSync(content);
    const body = localRecord(entry, content, packed);
    const place = entry.at === undefined ? at : (places[entry.at] ?? 0);
    places.push(place);
    list.push(listRecord(entry, content, packed, place));
    if (entry.at !== undefined) continue;
    bodies.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(list);
  return Buffer.concat([
    prefix,
    ...bodies,
    directory,
    end.beforeEnd ?? Buffer.alloc(0),
    endRecord(end, entries.length, directory.length, at),
    end.comment ?? Buffer.alloc(0),
    end.suffix ?? Buffer.alloc(0),
  ]);
}

function endRecord(end: ForgedEnd, count: number, length: number, at: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.disk ?? 0, 4);
  record.writeUInt16LE(end.count ?? count, 8);
  record.writeUInt16LE(end.count ?? count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(end.listAt ?? at, 16);
  record.writeUInt16LE(end.comment?.length ?? 0, 20);
  return record;
}

function localRecord(entry: ForgedEntry, content: Buffer, packed: Buffer): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(entry.localFlags ?? flagsOf(entry), 6);
  header.writeUInt16LE(entry.localMethod ?? methodOf(entry), 8);
  header.writeUInt16LE(name.length, 26);
  const facts = Buffer.alloc(12);
  facts.writeUInt32LE(entry.crc ?? crc32(content), 0);
  facts.writeUInt32LE(packed.length, 4);
  facts.writeUInt32LE(entry.localSize ?? entry.size ?? content.length, 8);
  if (!entry.hasDescriptor) facts.copy(header, 14);
  return Buffer.concat([header, name, packed, entry.hasDescriptor ? facts : Buffer.alloc(0)]);
}

function listRecord(entry: ForgedEntry, content: Buffer, packed: Buffer, place: number): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(flagsOf(entry), 8);
  header.writeUInt16LE(methodOf(entry), 10);
  header.writeUInt32LE(entry.crc ?? crc32(content), 16);
  header.writeUInt32LE(entry.listedPackedSize ?? packed.length, 20);
  header.writeUInt32LE(entry.size ?? content.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(entry.disk ?? 0, 34);
  header.writeUInt32LE(place, 42);
  return Buffer.concat([header, name]);
}

function flagsOf(entry: ForgedEntry): number {
  return (entry.flags ?? 0x0800) | (entry.hasDescriptor ? 0x0008 : 0);
}

function methodOf(entry: ForgedEntry): number {
  return entry.method ?? (entry.stored ? 0 : 8);
}
