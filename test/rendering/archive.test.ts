import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { ArchiveTooLargeError } from '../../src/errors.ts';
import { type PackedEntry, packEntry, storeEntry, streamArchive, writeArchive } from '../../src/rendering/archive.ts';
import { collected } from '../support/chunks.ts';

describe('an archive', () => {
  test('gives back every entry, in its order, for any names and bytes', () => {
    const entry = fc.tuple(
      fc
        .string({ unit: 'grapheme', minLength: 1 })
        .filter((name) => name.isWellFormed() && !/[\\/\0]/.test(name) && !(name in {})),
      fc.uint8Array({ maxLength: 2000 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([name]) => name, maxLength: 8 }), (entries) => {
        const files = new PizZip(writeArchive(entries.map(([name, bytes]) => packEntry(name, bytes)))).files;
        expect(Object.entries(files).map(([name, file]) => [name, [...file.asUint8Array()]])).toEqual(
          orderedAsObject(entries),
        );
      }),
    );
  });

  test('holds no clock: every entry is of 1 January 1980', () => {
    const bytes = writeArchive([packEntry('a.xml', '<a/>')]);
    const view = new DataView(bytes.buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x0021]);
  });

  test('may be empty, and may hold an empty file and a large one', () => {
    expect(new PizZip(writeArchive([])).files).toEqual({});
    const files = new PizZip(
      writeArchive([packEntry('rỗng.txt', ''), packEntry('word/document.xml', 'x'.repeat(300_000))]),
    ).files;
    expect(files['rỗng.txt']?.asText()).toBe('');
    expect(files['word/document.xml']?.asText()).toBe('x'.repeat(300_000));
  });
});

describe('an archive written piece by piece', () => {
  test('has the same bytes as one written at once, compressed or stored', async () => {
    const text = new TextEncoder().encode('văn bản '.repeat(500));
    const entries = [
      packEntry('a.txt', text),
      storeEntry('01_so-y-te/b.docx', text),
      storeEntry('rỗng', new Uint8Array()),
    ];
    const streamed = Buffer.concat(await piecesOf(entries));
    expect(streamed.equals(writeArchive(entries))).toBe(true);
    expect(new PizZip(streamed).files['01_so-y-te/b.docx']?.asUint8Array()).toEqual(text);
  });

  test('asks for an entry only when the one before has been taken', async () => {
    const asked: string[] = [];
    async function* entries() {
      for (const name of ['a', 'b', 'c']) {
        asked.push(name);
        yield storeEntry(name, new Uint8Array(10));
      }
    }
    const chunks = streamArchive(entries());
    await chunks.next();
    await chunks.next();
    expect(asked).toEqual(['a']);
  });

  test('ends with an error beyond 65,535 entries or 4 GiB, which the plain format can’t tell', async () => {
    const small = storeEntry('x', new Uint8Array());
    await expect(piecesOf(Array.from({ length: 65_536 }, () => small))).rejects.toThrow(ArchiveTooLargeError);
    const gibibyte = { ...small, content: new Uint8Array(2 ** 30) };
    await expect(lengthOf(streamArchive(each([gibibyte, gibibyte, gibibyte, gibibyte])))).rejects.toThrow(
      ArchiveTooLargeError,
    );
  });
});

async function* each(entries: readonly PackedEntry[]): AsyncGenerator<PackedEntry> {
  yield* entries;
}

async function piecesOf(entries: readonly PackedEntry[]): Promise<Uint8Array[]> {
  return collected(streamArchive(each(entries)));
}

async function lengthOf(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) length += chunk.length;
  return length;
}

/** JavaScript lists the keys of an object that look like numbers first; PizZip keeps its files in an object. */
function orderedAsObject(entries: readonly [string, Uint8Array][]): [string, number[]][] {
  return Object.entries(Object.fromEntries(entries.map(([name, bytes]) => [name, [...bytes]])));
}
