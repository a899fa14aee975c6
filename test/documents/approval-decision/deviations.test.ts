import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deviations, kept } from './deviations.ts';

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

describe('the list of words that are kept', () => {
  test.each(kept)('names words that stand once in the seed of $round and in our paper: $seed', ({ round, seed }) => {
    expect(seedWords(round).split(seed)).toHaveLength(2);
    expect(approvedWords(round).split(seed)).toHaveLength(2);
  });
});

function approvedWords(round: string): string {
  return readFileSync(new URL(`./approved/${round}.txt`, import.meta.url), 'utf8');
}

function seedWords(round: string): string {
  return readFileSync(new URL(`./seed-words/${round}.txt`, import.meta.url), 'utf8');
}
