import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionsOf, readAnswers, withExclusions, withNewUnits } from '../../../src/http/desk/import-answers.ts';
import type { Question } from '../../../src/intake/scores/scores-import.ts';
import { dossier } from '../../support/dossiers.ts';

const form = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('answers are the fields of questions that somebody filled in', () => {
  const answers = readAnswers(form({ held: 'x', 'decimal-mark': ',', 'unit:Sở Y': '', 'column:a; b': 'a' }));
  expect([...answers]).toEqual([
    ['decimal-mark', ','],
    ['column:a; b', 'a'],
  ]);
});

test('what decides how a file is read is told apart from what comes after', () => {
  const answers = new Map([
    ['decimal-mark', '.'],
    ['unit:Sở Tài chánh', 'so-tai-chinh'],
    ['unit:Ban A', 'new:so-nganh'],
    ['unit:Ban B', 'none'],
    ['column:a; b', 'b'],
    ['column:c', 'none'],
    ['exclusion:g:6.12', 'other'],
  ]);
  expect(decisionsOf(answers)).toEqual({
    decimalMark: '.',
    units: { 'Sở Tài chánh': 'so-tai-chinh' },
    columns: ['b'],
  });
});

test('a mark that is none decides nothing', () => {
  expect(decisionsOf(new Map([['decimal-mark', 'x']])).decimalMark).toBeUndefined();
});

describe('units that are new', () => {
  test('get ids of their own, whatever they are called', () => {
    const base = dossier();
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 100 }), { maxLength: 8 }), (names) => {
        const answers = new Map(names.map((name) => [`unit:${name}`, 'new:so-nganh']));
        const { units } = withNewUnits(base, answers).assessment?.groups[0] ?? { units: [] };
        const ids = units.map(({ id }) => id);
        expect(new Set(ids).size).toBe(3 + names.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });

  test('of a group that is not there are none', () => {
    const base = dossier();
    expect(withNewUnits(base, new Map([['unit:Ban A', 'new:no']]))).toEqual(base);
  });
});

describe('criteria that were decided not to count', () => {
  const proposed = (groupId: string, points?: string): Question => ({
    code: 'exclusion-proposed',
    message: '',
    hint: '',
    places: [],
    exclusion: { code: '6.12', name: 'Trợ lý ảo', groupId, ...(points === undefined ? {} : { points }) },
  });
  const decided = (draft: object, ...choices: readonly string[]) =>
    withExclusions(
      { assessment: draft },
      [proposed('a', '10'), proposed('b')],
      new Map(choices.map((choice, at) => [`exclusion:${'ab'[at]}:6.12`, choice])),
    );

  test('for one reason are one exclusion with several scopes', () => {
    expect(decided({ exclusions: [] }, 'not-deployed', 'not-deployed')).toEqual({
      assessment: {
        exclusions: [
          {
            criterion: { code: '6.12', name: 'Trợ lý ảo' },
            appliesTo: [{ groupId: 'a', points: '10' }, { groupId: 'b' }],
            reason: { kind: 'not-deployed' },
          },
        ],
      },
    });
  });

  test('for different reasons are different exclusions', () => {
    expect(decided({}, 'not-deployed', 'no-statistics')).toMatchObject({ assessment: { exclusions: [{}, {}] } });
  });

  test('never join one that another criterion replaces', () => {
    const replaced = {
      criterion: { code: '6.12', name: 'Trợ lý ảo' },
      appliesTo: [{ groupId: 'c' }],
      reason: { kind: 'not-deployed' },
      replacedBy: { code: '6.13', name: 'Khác' },
    };
    expect(decided({ exclusions: [replaced] }, 'not-deployed')).toMatchObject({
      assessment: { exclusions: [replaced, { appliesTo: [{ groupId: 'a' }] }] },
    });
  });
});
