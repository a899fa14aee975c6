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

  test.each([
    // Annex I, II.3.a wants Arabic numerals, II.3.c the zero before them; only the samples leave room for a number.
    ['HD-16', 'Phần I, Mục II, khoản 3, điểm a và điểm c'],
    ['HD-17', 'Mẫu 1.1 đến 1.10'],
    // What a symbol is made of is II.3.b, its slash and hyphens are II.3.c.
    ['HD-18', 'Phần I, Mục II, khoản 3, điểm b và điểm c'],
    // The figures of a date are II.4.b, the capitals and the comma of its place II.4.c.
    ['HD-22', 'Phần I, Mục II, khoản 4, điểm b và điểm c'],
    ['HD-23', 'Phần I, Mục II, khoản 4, điểm b và điểm c; Phụ lục III Nghị định số 30/2020/NĐ-CP, Mẫu 1.1 đến 1.8'],
    // The lines below motto, issuer and subject are a clause each.
    ['TI-04', 'Phần I, Mục II, khoản 1, điểm b; khoản 2, điểm b; khoản 5, điểm b'],
    // Resolutions have a sample of their own.
    ['QD-01', 'Mẫu 1.1 đến 1.3'],
    ['QD-02', 'Mẫu 1.1 đến 1.3'],
    // Who decides is note 6 of the samples.
    ['QD-03', 'Mẫu 1.2 và 1.3'],
    // A line for each is II.6.a, the words that open it are the samples'.
    ['CC-01', 'khoản 6, điểm a; Phụ lục III Nghị định số 30/2020/NĐ-CP, Mẫu 1.2 và 1.3'],
    ['CC-04', 'Mẫu 1.2 và 1.3'],
    ['NN-06', 'Mẫu 1.2, 1.3 và 1.5'],
    // II.6.đ speaks of articles, clauses and points; that all sizes move together is the note of section V.
    ['PG-18', 'Mục II, khoản 6, điểm đ; Phụ lục I Nghị định số 30/2020/NĐ-CP, Phần I, Mục V, ghi chú'],
    ['ST-03', 'Mục V, số thứ tự 6, điểm b'],
    // III.1.c speaks of appendices; attached papers have the line in sample 1.3 only.
    ['AP-04', 'Mục III, khoản 1, điểm c; Phụ lục III Nghị định số 30/2020/NĐ-CP, Mẫu 1.3'],
  ])('%s cites every place of the decree that it holds papers to: %s', (id, place) => {
    const clause = decree30.rules.find((rule) => rule.id === id)?.clause;
    expect(clause?.slice(-place.length)).toBe(place);
  });
});
