import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deviations } from './deviations.ts';

const rounds = ['kon-tum-2023', 'dak-lak-2023'];

describe('the list of deviations', () => {
  test.each(deviations)('names words that stand once in the seed of $round: $seed', ({ round, seed, ours }) => {
    expect(rounds).toContain(round);
    expect(seedWords(round).split(seed)).toHaveLength(2);
    expect(ours).not.toBe(seed);
  });

  test('leaves no figure of a seed changed', () => {
    const figures = (text: string) => text.match(/\d+[.,]\d+/g) ?? [];
    for (const { seed, ours } of deviations) {
      expect(figures(ours)).toEqual(figures(seed));
    }
  });
});

function seedWords(round: string): string {
  return readFileSync(new URL(`./seed-words/${round}.txt`, import.meta.url), 'utf8');
}
