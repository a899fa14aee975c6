import { expect, test } from 'vitest';
import { takeSyllableApart } from '../../src/vietnamese/letters.ts';

test('the six tones count from ngang to nặng in dictionary order', () => {
  expect(['a', 'à', 'ả', 'ã', 'á', 'ạ'].map((syllable) => takeSyllableApart(syllable).tone)).toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
});

test('letters keep their own marks and lose the tone', () => {
  expect(takeSyllableApart('đường')).toEqual({ letters: 'đương', tone: 1 });
  expect(takeSyllableApart('ệ')).toEqual({ letters: 'ê', tone: 5 });
});

test('old and new tone placement give the same syllable', () => {
  expect(takeSyllableApart('hoà')).toEqual(takeSyllableApart('hòa'));
  expect(takeSyllableApart('uỷ')).toEqual({ letters: 'uy', tone: 2 });
});
