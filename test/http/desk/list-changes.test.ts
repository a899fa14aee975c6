import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeList, restoreEntry } from '../../../src/http/desk/list-changes.ts';

const draft = { profile: { recipients: ['a', 'b', 'c'] } };

describe('a button of a list', () => {
  test.each([
    ['add:profile.recipients', ['a', 'b', 'c', ''], 'profile.recipients[3]'],
    ['up:profile.recipients[1]', ['b', 'a', 'c'], 'profile.recipients[0]'],
    ['down:profile.recipients[1]', ['a', 'c', 'b'], 'profile.recipients[2]'],
    ['remove:profile.recipients[1]', ['a', 'c'], undefined],
  ])('%s changes it', (button, recipients, focus) => {
    const change = changeList(draft, button);
    expect(change?.draft).toEqual({ profile: { recipients } });
    expect(change?.focus).toBe(focus);
  });

  test.each(['up:profile.recipients[0]', 'down:profile.recipients[2]', 'remove:profile.recipients[9]'])(
    'that has nothing to do (%s) does nothing',
    (button) => {
      expect(changeList(draft, button)).toBeUndefined();
    },
  );

  test.each(['remove:profile', 'add:profile', 'add:__proto__', 'drop:profile.recipients', '', 'undo'])(
    'of no list (%j) does nothing',
    (button) => {
      expect(changeList(draft, button)).toBeUndefined();
    },
  );

  test('adds an entry that has what can only be one way', () => {
    const change = changeList({}, 'add:profile.legalBases');
    expect(change?.draft).toEqual({ profile: { legalBases: [[{}]] } });
  });
});

test('an entry that was taken out comes back where it stood', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (recipients, number) => {
      const before = { profile: { recipients } };
      const change = changeList(before, `remove:profile.recipients[${number % recipients.length}]`);
      expect(change?.removed && restoreEntry(change.draft, change.removed)).toEqual(before);
    }),
  );
});
