import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/generate.ts';
import { paperText } from './paper-text.ts';
import { dossierOf, repositoryTemplates } from './rounds.ts';

/** One place where our paper does not say what the official paper says. */
export interface Deviation {
  /** Words of the seed-words file as they stand there, once; lines joined by a line break. */
  readonly seed: string;
  /** Words of our paper in their place, lines joined in the same way. */
  readonly ours: string;
  /** Clause of Decree 30/2020/NĐ-CP that demands it, the choice of the profile, or what kind of fault it mends. */
  readonly clause: string;
  readonly why: string;
}

/** The words of the official paper with the deviations put in are the words of our paper: the list is complete. */
export function testAgainstSeed(kind: string, round: string, deviations: readonly Deviation[]): void {
  const seed = readFileSync(new URL(`../documents/${kind}/seed-words/${round}.txt`, import.meta.url), 'utf8');

  describe(`the paper ${kind} of ${round}`, () => {
    test('says what the official paper says, word for word and in its order, but for the deviations listed', async () => {
      const { generate } = createGenerator({ templates: repositoryTemplates });
      const { body, notes } = paperText((await generate(kind, dossierOf(round))).bytes);
      const ours = [
        ...body.map((line) => line.replace(/\[\d+\]/g, '')),
        ...(notes.length > 0 ? ['--- chú thích ---', ...notes] : []),
      ];
      const expected = deviations.reduce((words, deviation) => words.replace(deviation.seed, deviation.ours), seed);
      expect(ours).toEqual(expected.trim().split('\n'));
    });

    test.each(deviations)('deviates from words that stand once in the official paper: $seed', (deviation) => {
      expect(seed.split(deviation.seed)).toHaveLength(2);
      expect(deviation.ours).not.toBe(deviation.seed);
    });
  });
}
