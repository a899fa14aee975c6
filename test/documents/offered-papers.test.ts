import { describe, expect, test } from 'vitest';
import { boundSets } from '../../src/documents/bound-sets.ts';
import { documentKinds } from '../../src/documents/index.ts';
import { findOfferedPaper, offeredPapers } from '../../src/documents/offered-papers.ts';
import { UnknownKindError } from '../../src/errors.ts';
import { dossier } from '../support/dossiers.ts';
import { inspectionDossier } from '../support/inspections.ts';

test('every kind is offered, then every bound set, each by an id of its own', () => {
  const ids = offeredPapers.map(({ id }) => id);
  expect(ids).toEqual([...documentKinds, ...boundSets].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a form and the detail are offered for Word and for Excel, an announcement for Word and as text, other papers for Word', () => {
  expect(findOfferedPaper('appendix-infrastructure').formats).toEqual(['docx', 'xlsx']);
  expect(findOfferedPaper('result-detail').formats).toEqual(['docx', 'xlsx']);
  expect(findOfferedPaper('results-announcement').formats).toEqual(['docx', 'html', 'txt']);
  expect(findOfferedPaper('inspection-plan').formats).toEqual(['docx']);
  expect(findOfferedPaper('inspection-set').formats).toEqual(['docx']);
});

test('a bound set is for dossiers that hold the parts of all its papers', () => {
  const set = findOfferedPaper('inspection-set');
  expect([set.isFor(inspectionDossier()), set.isFor(dossier())]).toEqual([true, false]);
});

test.each(['', 'constructor', '__proto__', 'Inspection-Set'])('%j is not offered', (id) => {
  expect(() => findOfferedPaper(id)).toThrow(UnknownKindError);
});

describe.each(boundSets)('the bound set $id', ({ id, parts }) => {
  test('has an id that is fit for a file and a URL', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('is of known kinds, each once, and only what is attached counts its pages from 1 again', () => {
    const known = documentKinds.map((kind) => kind.id);
    expect(parts.every(({ kindId }) => known.includes(kindId))).toBe(true);
    expect(new Set(parts.map(({ kindId }) => kindId)).size).toBe(parts.length);
    const [first, ...attached] = parts.map(({ pages }) => pages);
    expect(first).toBe('continue');
    expect(new Set(attached)).toEqual(new Set(['restart']));
  });
});
