import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testAgainstSeed } from '../../support/seed-words.ts';
import { deviations, kept } from './deviations.ts';

const round = 'kon-tum-2024-inspection';

testAgainstSeed('inspection-plan', round, deviations);

test('the list of deviations leaves no number of the seed changed', () => {
  const numbers = (text: string) => text.match(/\d+/g) ?? [];
  for (const { seed, ours } of deviations) expect(numbers(ours)).toEqual(numbers(seed));
});

test.each(kept)('words that are kept stand once in the seed and in our paper: $seed', ({ seed }) => {
  expect(wordsOf('seed-words').split(seed)).toHaveLength(2);
  expect(wordsOf('approved').split(seed)).toHaveLength(2);
});

function wordsOf(folder: string): string {
  return readFileSync(new URL(`./${folder}/${round}.txt`, import.meta.url), 'utf8');
}
