import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../src/http/desk/references.ts';

const draft = {
  assessment: {
    indexSet: {
      tiers: [
        { id: 'so', name: 'Cấp sở', mainIndices: [{ id: 'the-che-so', name: 'Thể chế số' }] },
        { id: 'xa', name: 'Cấp xã', mainIndices: [{ id: 'kinh-te-so', name: 'Kinh tế số' }] },
      ],
    },
    groups: [{ id: 'xa', tierId: 'xa', units: [{ result: { mainIndices: [{}] } }] }],
  },
  indexSetDecision: { indexSet: { tiers: [{ id: 'huyen', name: 'Cấp huyện' }] } },
};

describe('a field that points to something', () => {
  test.each([
    [
      ['assessment', 'groups', 0, 'tierId'],
      ['Cấp sở', 'Cấp xã'],
    ],
    [['indexSetDecision', 'regulation', 'chapters', 0, 'articles', 0, 'clauses', 0, 'tierId'], ['Cấp huyện']],
    [['approval', 'result', 'tables', 0, 'groupIds'], ['xa']],
    [['assessment', 'groups', 0, 'units', 0, 'result', 'mainIndices', 0, 'mainIndexId'], ['Kinh tế số']],
  ])('%j offers what it can point to by its name', (path, words) => {
    expect(choicesOf(draft, path)?.map((choice) => choice.words)).toEqual(words);
  });

  test('offers nothing where there is nothing yet', () => {
    const path = ['assessment', 'groups', 0, 'units', 0, 'result', 'mainIndices', 0, 'mainIndexId'];
    expect(choicesOf({}, path)).toEqual([]);
    expect(choicesOf({ assessment: { groups: [{ tierId: 'xa' }] } }, path)).toEqual([]);
  });
});

test('a field of words points to nothing', () => {
  expect(choicesOf(draft, ['assessment', 'indexSet', 'tiers', 0, 'name'])).toBeUndefined();
});
