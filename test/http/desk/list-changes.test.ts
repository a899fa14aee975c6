import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeList, pathAfter, restoreEntry } from '../../../src/http/desk/list-changes.ts';

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

test('a list that can be left out is left out with its last entry, and comes back with it', () => {
  const letter = { inspection: { coverLetter: { parentLines: ['BỘ NỘI VỤ'] } } };
  const change = changeList(letter, 'remove:inspection.coverLetter.parentLines[0]');
  expect(change?.draft).toEqual({ inspection: { coverLetter: {} } });
  expect(change?.removed && restoreEntry(change.draft, change.removed)?.draft).toEqual(letter);
  const required = changeList({ profile: { recipients: ['a'] } }, 'remove:profile.recipients[0]');
  expect(required?.draft).toEqual({ profile: { recipients: [] } });
});

test('an entry that was taken out comes back where it stood', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (recipients, number) => {
      const before = { profile: { recipients } };
      const change = changeList(before, `remove:profile.recipients[${number % recipients.length}]`);
      expect(change?.removed && restoreEntry(change.draft, change.removed)?.draft).toEqual(before);
    }),
  );
});

describe('the path of what stood in a list', () => {
  const afterButton = (button: string) => {
    const change = changeList(draft, button);
    return ['a', 'b', 'c'].map((_, at) => change && pathAfter(change, `profile.recipients[${at}]`));
  };

  test.each([
    ['add:profile.recipients', [0, 1, 2]],
    ['up:profile.recipients[2]', [0, 2, 1]],
    ['down:profile.recipients[0]', [1, 0, 2]],
    ['remove:profile.recipients[1]', [0, undefined, 1]],
  ])('after %s is where it stands now', (button, places) => {
    expect(afterButton(button)).toEqual(places.map((at) => (at === undefined ? at : `profile.recipients[${at}]`)));
  });

  test('makes room for an entry that comes back', () => {
    const change = restoreEntry(draft, { path: 'profile.recipients[1]', value: 'x' });
    expect(change && pathAfter(change, 'profile.recipients[1]')).toBe('profile.recipients[2]');
    expect(change && pathAfter(change, 'profile.recipients[0]')).toBe('profile.recipients[0]');
  });

  test('is the same outside of the list, and moves with what is inside of an entry', () => {
    const classes = { assessment: { indexSet: { classes: [{ from: '80' }, { from: '70' }] } } };
    const change = changeList(classes, 'remove:assessment.indexSet.classes[0]');
    expect(change && pathAfter(change, 'assessment.indexSet.classes[1].from')).toBe(
      'assessment.indexSet.classes[0].from',
    );
    expect(change && pathAfter(change, 'assessment.indexSet.classesX')).toBe('assessment.indexSet.classesX');
  });
});
