import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../src/errors.ts';
import { readZip } from '../../src/intake/bounded-zip.ts';
import { foreignLimits } from '../../src/intake/limits.ts';
import { type ForgedEnd, type ForgedEntry, forgedZip } from '../support/forged-zip.ts';

const limits = { entries: 70_000, inflated: 64 * 1024 * 1024 };
const text = (words: string) => new TextEncoder().encode(words);
const a: ForgedEntry = { name: 'a.xml', content: 'một' };
const b: ForgedEntry = { name: 'b.xml', content: 'hai'.repeat(50) };

/** What the reader makes of the archive: the contents of its entries, or why it is refused. */
const answer = (entries: readonly ForgedEntry[], end?: ForgedEnd): string[] | string => {
  try {
    const read = readZip(forgedZip(entries, end), () => true, limits);
    return [...read.values()].map((content) => new TextDecoder().decode(content).slice(0, 3));
  } catch (error) {
    if (error instanceof UnreadablePaperError) return error.reason;
    throw error;
  }
};

describe('of an archive is read', () => {
  test.each<[string, readonly ForgedEntry[], ForgedEnd?]>([
    [
      'what streams: sizes and checksum that follow the data',
      [
        { ...a, hasDescriptor: true },
        { ...b, hasDescriptor: true },
      ],
    ],
    ['what is stored', [{ ...a, stored: true }, b]],
    ['a local header that leaves its size to zip64', [{ ...a, localSize: 0xffffffff }, b]],
    ['a comment', [a, b], { comment: text('ghi chú') }],
    ['a comment that has the sign of an end record', [a, b], { comment: text('xem PK\u0005\u0006') }],
    ['what was put after the end', [a, b], { suffix: text('\r\n-- thư này đã được quét --\r\n') }],
  ])('%s', (_, entries, end) => {
    expect(answer(entries, end)).toEqual(['một', 'hai']);
  });

  test('an archive inside it, as it is: nothing opens it', () => {
    const inner = forgedZip([a, b]);
    expect(answer([a, { name: 'trong.zip', content: inner, stored: true }])).toEqual(['một', 'PK\u0003']);
  });

  test('a folder, which is empty', () => {
    expect(answer([{ name: 'xl/', content: '', stored: true }, a])).toEqual(['', 'một']);
  });
});

describe('an archive is refused as damaged', () => {
  test.each([
    'a.xml',
    'A.XML',
    '/b.xml',
    '../b.xml',
    'xl/../../b.xml',
    './b.xml',
    'xl//b.xml',
    'xl\\b.xml',
    'C:b.xml',
    'b.xml\0.png',
    'b\n.xml',
    '',
  ])('for an entry of the name %j beside a.xml', (name) => {
    expect(answer([a, { ...b, name }])).toBe('damaged');
  });

  test.each<[string, readonly ForgedEntry[], ForgedEnd?]>([
    ['two entries at one place', [b, { ...b, name: 'c.xml', at: 0 }]],
    [
      'an entry that lies over the next',
      [{ ...a, stored: true, content: 'x'.repeat(10), listedPackedSize: 60, size: 60 }, b],
    ],
    ['data that reaches into the list', [{ ...a, hasDescriptor: true, listedPackedSize: 60 }]],
    ['another name in the local header', [{ ...a, localName: 'c.xml' }]],
    ['another method in the local header', [{ ...a, localMethod: 0 }]],
    ['another size in the local header', [{ ...a, localSize: 2 }]],
    ['a wrong checksum', [{ ...a, crc: 1 }]],
    ['less content than it says', [{ ...a, size: 900 }]],
    ['more content than it says', [{ ...b, size: 3 }]],
    ['a stored entry of two sizes', [{ ...a, stored: true, size: 3 }]],
    ['a method that no office program writes', [{ ...a, method: 14 }]],
    ['deflate64', [{ ...a, method: 9 }]],
    ['data that is not deflated', [{ ...a, stored: true, method: 8 }]],
    ['an entry of another disk', [{ ...a, disk: 1 }]],
    ['an end record of another disk', [a], { disk: 1 }],
    ['sizes that stand in zip64', [{ ...a, listedPackedSize: 0xffffffff }]],
    ['a number of entries that stands in zip64', [a], { count: 0xffff }],
    ['a list that stands in zip64', [a], { listAt: 0xffffffff }],
    ['fewer entries than the list has', [a, b], { count: 1 }],
    ['more entries than the list has', [a, b], { count: 3 }],
    ['no entries beside a list', [a], { count: 0 }],
    ['bytes between the list and its end', [a], { beforeEnd: text('xxxx') }],
    ['a program before it', [a, b], { prefix: text('MZ…') }],
    ['a program before it that is not counted', [a, b], { prefix: text('MZ…'), countsPrefix: false }],
    ['an empty archive in its comment', [a, b], { comment: text(`PK\u0005\u0006${'\0'.repeat(18)}`) }],
    ['an empty archive after it', [a, b], { suffix: text(`PK\u0005\u0006${'\0'.repeat(18)}`) }],
    ['another archive before it', [a, b], { prefix: forgedZip([b]), countsPrefix: false }],
  ])('for %s', (_, entries, end) => {
    expect(answer(entries, end)).toBe('damaged');
  });

  test('for a second list that its comment holds, whichever of the two others would read', () => {
    const outer = forgedZip([a]);
    const inner = forgedZip([b], { prefix: outer });
    const comment = inner.subarray(outer.length);
    const both = Buffer.concat([outer, comment]);
    both.writeUInt16LE(comment.length, outer.length - 2);
    expect(() => readZip(both, () => true, limits)).toThrow(UnreadablePaperError);
  });
});

describe('an archive is refused', () => {
  test.each<[string, ForgedEntry]>([
    ['encrypted', { ...a, flags: 0x0001 }],
    ['strongly encrypted', { ...a, flags: 0x0041 }],
    ['masked', { ...a, flags: 0x2000 }],
    ['encrypted as WinZip does', { ...a, method: 99 }],
    ['encrypted in the local header only', { ...a, localFlags: 0x0801 }],
  ])('as locked if an entry is %s', (_, entry) => {
    expect(answer([entry])).toBe('encrypted');
  });

  test('as too large before an entry is blown up beyond the ratio of papers', () => {
    const { ratioFreeSize } = foreignLimits.archive;
    expect(answer([{ name: 'a', content: ' '.repeat(ratioFreeSize) }])).toEqual(['   ']);
    expect(answer([{ name: 'a', content: ' '.repeat(ratioFreeSize + 1) }])).toBe('too-large');
    expect(answer([{ name: 'a', content: ' '.repeat(ratioFreeSize + 1), size: 10 }])).toBe('too-large');
  });

  test('as too large for a file beyond the limit, whatever it holds', () => {
    const large = Buffer.concat([forgedZip([a]), Buffer.alloc(foreignLimits.archive.bytes)]);
    expect(() => readZip(large, () => true, limits)).toThrow(/lớn hơn/);
  });
});
