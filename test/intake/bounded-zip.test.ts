import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../src/errors.ts';
import { readZip, unpacked, zipEntries } from '../../src/intake/bounded-zip.ts';
import { packEntry, storeEntry, writeArchive } from '../../src/rendering/archive.ts';

const limits = { entries: 10, inflated: 1000 };
const all = () => true;
const reasonOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadablePaperError) return error.reason;
    throw error;
  }
  return 'read';
};

describe('a foreign zip archive', () => {
  test('is read as any program wrote it: compressed, stored, with a comment', () => {
    const written = new PizZip()
      .file('a.xml', 'một')
      .file('b.xml', 'hai')
      .generate({ type: 'uint8array', compression: 'DEFLATE', comment: 'ghi chú' });
    const ours = writeArchive([packEntry('a.xml', 'một'), storeEntry('b.xml', new TextEncoder().encode('hai'))]);
    for (const file of [written, ours]) {
      const entries = readZip(file, all, limits);
      expect([...entries].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
        ['a.xml', 'một'],
        ['b.xml', 'hai'],
      ]);
    }
  });

  test('gives only what is wanted, and counts only that', () => {
    const file = writeArchive([packEntry('lớn', 'x'.repeat(100_000)), packEntry('nhỏ', 'y')]);
    expect([...readZip(file, (name) => name === 'nhỏ', limits).keys()]).toEqual(['nhỏ']);
  });

  test.each([1001, 10_000_000])('that inflates to %i bytes is refused before it does', (size) => {
    const file = writeArchive([packEntry('a', 'x'.repeat(size))]);
    expect(reasonOf(() => readZip(file, all, limits))).toBe('too-large');
  });

  test('that lies about the size of an entry is refused all the same', () => {
    const lying = { ...packEntry('a', 'x'.repeat(100_000)), size: 1 };
    expect(reasonOf(() => readZip(writeArchive([lying]), all, limits))).toBe('too-large');
  });

  test('is refused for entries that are small each and large together', () => {
    const file = writeArchive(Array.from({ length: 9 }, (_, at) => packEntry(`a${at}`, 'x'.repeat(200))));
    expect(reasonOf(() => readZip(file, all, limits))).toBe('too-large');
  });

  test('of too many entries is refused', () => {
    const file = writeArchive(Array.from({ length: 11 }, (_, at) => packEntry(`a${at}`, 'x')));
    expect(reasonOf(() => readZip(file, all, limits))).toBe('too-large');
  });

  test('with a password is told so', () => {
    const file = writeArchive([packEntry('a', 'x')]);
    const directory = file.findLastIndex((byte, at) => byte === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 0x01);
    file[directory + 8] = (file[directory + 8] ?? 0) | 1;
    expect(reasonOf(() => readZip(file, all, limits))).toBe('encrypted');
  });

  test('that is torn anywhere, or changed in any byte, is read or refused, and nothing else', () => {
    const file = writeArchive([packEntry('a.xml', 'nội dung'.repeat(20)), packEntry('b.xml', 'khác')]);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const changed = cut ? file.slice(0, at) : file.slice();
        if (!cut) changed[at] = byte;
        expect(['read', 'damaged', 'encrypted', 'too-large']).toContain(reasonOf(() => readZip(changed, all, limits)));
      }),
      { numRuns: 500 },
    );
  });

  test('whose data is no deflate stream is damaged', () => {
    const entry = {
      ...packEntry('a', 'x'.repeat(50)),
      content: deflateRawSync(Buffer.from('y'.repeat(50))).subarray(2),
    };
    expect(reasonOf(() => readZip(writeArchive([entry]), all, limits))).toBe('damaged');
  });
});

describe('the packed entries of a foreign zip archive', () => {
  const text = 'nội dung '.repeat(20);

  test('can be handed on: the archive written of them is the same, entry for entry', () => {
    const file = writeArchive([
      packEntry('a.xml', text),
      storeEntry('b.png', new Uint8Array([1, 2])),
      packEntry('c', ''),
    ]);
    const entries = zipEntries(file, limits);
    expect(entries.map(({ name, method }) => [name, method])).toEqual([
      ['a.xml', 8],
      ['b.png', 0],
      ['c', 8],
    ]);
    expect(Buffer.compare(writeArchive(entries.map((each) => ({ ...each, content: each.packed }))), file)).toBe(0);
  });

  test('of another program keep their names, even those that are not UTF-8', () => {
    const name = { bytes: new Uint8Array([0x61, 0xe9, 0x2e, 0x78]), isUtf8: false };
    const file = writeArchive([{ ...packEntry('?', text), storedName: name }]);
    const [entry] = zipEntries(file, limits);
    expect(entry?.storedName).toEqual(name);
    const again = writeArchive(entry === undefined ? [] : [{ ...entry, content: entry.packed }]);
    expect(Buffer.compare(again, file)).toBe(0);
  });

  test('are unpacked one by one, within the limit', () => {
    const [entry] = zipEntries(writeArchive([packEntry('a', text)]), limits);
    if (entry === undefined) throw new Error('The archive has an entry');
    expect(new TextDecoder().decode(unpacked(entry, 1000))).toBe(text);
    expect(reasonOf(() => unpacked(entry, 100))).toBe('too-large');
  });

  test('are refused where two have one name, or lie over each other', () => {
    expect(reasonOf(() => zipEntries(writeArchive([packEntry('a', 'x'), packEntry('a', 'y')]), limits))).toBe(
      'damaged',
    );
    const file = writeArchive([storeEntry('a', new Uint8Array(200)), storeEntry('b', new Uint8Array(200))]);
    const view = new DataView(file.buffer);
    const second = file.length - 22 - 47;
    expect(zipEntries(file, limits)).toHaveLength(2);
    view.setUint32(second + 42, 0, true);
    expect(reasonOf(() => zipEntries(file, limits))).toBe('damaged');
  });

  test('are refused like any archive: with a password, too many of them, torn', () => {
    const file = writeArchive(Array.from({ length: 11 }, (_, at) => packEntry(`a${at}`, 'x')));
    expect(reasonOf(() => zipEntries(file, limits))).toBe('too-large');
    expect(reasonOf(() => zipEntries(file.slice(0, -10), limits))).toBe('damaged');
  });
});
