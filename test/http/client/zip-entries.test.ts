import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEntryCounter } from '../../../src/http/client/zip-entries.ts';
import { packEntry, storeEntry, writeArchive } from '../../../src/rendering/archive.ts';

const file = fc.tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.uint8Array({ maxLength: 300 }), fc.boolean());

test('however an archive is cut into pieces, the count rises file by file to the number of its files', () => {
  fc.assert(
    fc.property(
      fc.array(file, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1 }),
      (files, cuts) => {
        const archive = writeArchive(
          files.map(([name, bytes, isPacked]) => (isPacked ? packEntry(name, bytes) : storeEntry(name, bytes))),
        );
        const counter = createEntryCounter();
        const counts: number[] = [];
        for (let at = 0, cut = 0; at < archive.length; cut += 1) {
          const end = at + (cuts[cut % cuts.length] ?? 1);
          counts.push(counter.take(archive.subarray(at, end)));
          at = end;
        }
        expect(counts).toEqual(counts.toSorted((one, other) => one - other));
        expect(counts.at(-1)).toBe(files.length);
      },
    ),
  );
});

test('a file counts when it is whole, not before', () => {
  const archive = writeArchive([storeEntry('a.txt', new TextEncoder().encode('mười chữ số'))]);
  const counter = createEntryCounter();
  const end = 30 + 'a.txt'.length + new TextEncoder().encode('mười chữ số').length;
  expect(counter.take(archive.subarray(0, end - 1))).toBe(0);
  expect(counter.take(archive.subarray(end - 1, end))).toBe(1);
});
