import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { packEntry, writeArchive } from '../../src/rendering/archive.ts';

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

/** JavaScript lists the keys of an object that look like numbers first; PizZip keeps its files in an object. */
function orderedAsObject(entries: readonly [string, Uint8Array][]): [string, number[]][] {
  return Object.entries(Object.fromEntries(entries.map(([name, bytes]) => [name, [...bytes]])));
}
