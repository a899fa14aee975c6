import { describe, expect, test } from 'vitest';
import { isDraft, placeOf, valueAt, withoutValue, withValue } from '../../../src/http/desk/draft.ts';

describe('a written path', () => {
  test('is a place of the schema', () => {
    expect(placeOf('assessment.groups[2].title')).toMatchObject({
      path: ['assessment', 'groups', 2, 'title'],
      node: { type: 'leaf' },
    });
  });

  test.each(['constructor', '__proto__.x', 'profile.constructor', 'profile[0]', 'assessment.groups.title', 'a b', ''])(
    'that no dossier has (%j) is none',
    (written) => {
      expect(placeOf(written)).toBeUndefined();
    },
  );
});

describe('a draft', () => {
  const draft = { title: 'Hồ sơ', profile: { recipients: ['Như Điều 3', 'Cục CĐS'] } };

  test('with a new value has what is around it, and the old one stays as it was', () => {
    const changed = withValue(draft, ['approval', 'issue', 'year'], 2024);
    expect(valueAt(changed, ['approval', 'issue', 'year'])).toBe(2024);
    expect(draft).not.toHaveProperty('approval');
  });

  test('without an entry has the others moved up', () => {
    expect(withoutValue(draft, ['profile', 'recipients', 0])).toEqual({
      title: 'Hồ sơ',
      profile: { recipients: ['Cục CĐS'] },
    });
  });

  test('may lack everything, but has lists and objects where the schema has them', () => {
    expect(isDraft({})).toBe(true);
    expect(isDraft({ version: 1, assessment: { groups: [] } })).toBe(true);
    expect(isDraft({ assessment: { groups: 'x' } })).toBe(false);
    expect(isDraft({ assessment: { groups: [null] } })).toBe(false);
    expect(isDraft({ profile: [] })).toBe(false);
    expect(isDraft({ profile: { recipients: [{}] } })).toBe(false);
    expect(isDraft('x')).toBe(false);
    expect(isDraft(undefined)).toBe(false);
  });
});
