import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/cited-document.ts';
import { decree30 } from '../../../src/format-check/rules/index.ts';

describe('the rule set of Decree 30/2020', () => {
  test('says from which day it holds, and has a version', () => {
    expect(isoDay.parse(decree30.validFrom)).toBe('2020-03-05');
    expect(decree30.version).toMatch(/^decree-30-2020\/\d+$/);
  });

  test('has each id once', () => {
    const ids = decree30.rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test.each(decree30.rules.map((rule) => [rule.id, rule] as const))(
    '%s names its clause, what is right, and the remedy as a sentence',
    (_id, { title, clause, allowed, hint }) => {
      expect(clause).toMatch(/Nghị định|Thông lệ/);
      expect(title).toMatch(/^[\p{Lu}“].*[^.]$/u);
      expect(allowed).toMatch(/^[\p{Lu}\d“].*[^;,]$/u);
      expect(hint).toMatch(/^\p{Lu}.*[.;]$/u);
      expect([title, clause, allowed, hint].join(' ')).toBe([title, clause, allowed, hint].join(' ').normalize('NFC'));
    },
  );
});
