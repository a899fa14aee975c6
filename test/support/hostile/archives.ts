import { crc32, deflateRawSync } from 'node:zlib';
import { type ForgedEntry, forgedZip } from '../forged-zip.ts';
import { book, digits, type HostileFile, mebibyte, table, withPart } from './parts.ts';

/** Archives that are bombs, or have more than can be. */
export const hostileArchives: readonly HostileFile[] = [
  table('an archive of 65,535 entries', 'too-large', () =>
    forgedZip(Array.from({ length: 65_535 }, (_, at) => ({ name: `a${at}`, content: '', stored: true }))),
  ),
  table('a flat bomb: two thousand entries that are one', 'damaged', () =>
    forgedZip([
      ...book({}),
      ...Array.from({ length: 1900 }, (_, at): ForgedEntry => ({ name: `xl/a${at}.xml`, content: '', at: 0 })),
    ]),
  ),
  table('an archive in an archive in an archive', 'unknown-type', () => {
    const inner = forgedZip(
      Array.from({ length: 16 }, (_, at) => ({ name: `${at}`, content: new Uint8Array(mebibyte) })),
    );
    const middle = forgedZip(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, content: inner })));
    return forgedZip(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, content: middle })));
  }),
  table('three hundred million bytes in one sheet', 'too-large', () => bomb(300 * mebibyte)),
  table('three hundred million bytes that say they are ten', 'too-large', () => bomb(10)),
  table('sixty million bytes that say they are more', 'too-large', () => bomb(0xfffffffe)),
  table('relationships of thirty million digits', 'damaged', () =>
    withPart('xl/_rels/workbook.xml.rels', (xml) => xml + digits(30)),
  ),
  table('an end record in every place of the comment', 'damaged', () =>
    forgedZip(book({}), { comment: new TextEncoder().encode('PK\u0005\u0006'.repeat(16_000)) }),
  ),
  table('names of sixty thousand characters', 'read', () =>
    forgedZip([
      ...book({}),
      ...Array.from({ length: 100 }, (_, at) => ({ name: `${at}`.padStart(60_000, 'a'), content: '' })),
    ]),
  ),
];

let packedZeros: Uint8Array | undefined;

/** A workbook whose sheet is 300 MiB of zero bytes, and says that it has so many. */
function bomb(claimed: number): Uint8Array {
  const entries = book({}).filter(({ name }) => !name.startsWith('xl/worksheets/'));
  packedZeros ??= deflateRawSync(new Uint8Array(300 * mebibyte), { level: 1 });
  return forgedZip([...entries, blown('xl/worksheets/sheet1.xml', packedZeros, claimed)]);
}

/** An entry of which only the packed form is at hand. */
function blown(name: string, content: Uint8Array, claimed: number): ForgedEntry {
  return { name, content, stored: true, method: 8, size: claimed, crc: crc32(content) };
}

/** Texts without end for the reader of CSV. */
export const hostileTexts: readonly HostileFile[] = [
  table('a CSV of thirty million quotation marks', 'too-large', () => new Uint8Array(30 * mebibyte).fill(0x22)),
  table('a CSV of thirty million separators', 'too-large', () => new Uint8Array(30 * mebibyte).fill(0x3b)),
  table('a CSV of thirty million line breaks', 'too-large', () => new Uint8Array(30 * mebibyte).fill(0x0a)),
  table('a CSV of quoted columns without end', 'too-large', () =>
    new TextEncoder().encode(`${'"x",'.repeat(16_384)}\n`.repeat(400)),
  ),
  table('a CSV of one word of thirty million letters', 'too-large', () => new Uint8Array(30 * mebibyte).fill(0x61)),
  table('a CSV of tone marks on one letter', 'too-large', () =>
    new TextEncoder().encode(`a${'\u0301'.repeat(10 * mebibyte)}`),
  ),
  table('a file of a hundred million bytes', 'too-large', () => new Uint8Array(100 * mebibyte)),
];
