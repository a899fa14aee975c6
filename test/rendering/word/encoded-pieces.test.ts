import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodedPieces, encodePieces } from '../../../src/rendering/word/encoded-pieces.ts';

test('pieces become the UTF-8 of their text, whether they are known beforehand or not', () => {
  const piece = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), fc.nat({ max: 40_000 }), (known, values, filling) => {
      const pieces = [...known, ...values, 'ệ'.repeat(filling), ...known.toReversed(), '12,50'];
      const text = new TextDecoder().decode(encodePieces(pieces, encodedPieces([known])));
      expect(text).toBe(
        pieces
          .join('')
          .toWellFormed()
          .replace(/^\ufeff/, ''),
      );
    }),
  );
});

test('the pieces of a program are found at any depth', () => {
  const of = { depth: 0, name: 'x', place: '' };
  const rows = { do: 'contain', open: '<b>', body: ['c'], close: '</b>', needs: [], otherwise: null } as const;
  const encoded = encodedPieces([['<a>', { do: 'repeat', of, body: ['r', rows] }, '</a>']]);
  expect([...encoded.keys()]).toEqual(['<a>', 'r', '<b>', 'c', '</b>', '</a>']);
});
