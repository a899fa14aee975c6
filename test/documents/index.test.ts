import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/documents/context-fields.ts';
import { documentKinds, findKind } from '../../src/documents/index.ts';
import { UnknownKindError } from '../../src/errors.ts';
import { announcementInput } from '../support/announcements.ts';
import { dossier } from '../support/dossiers.ts';
import { indexSetDecisionInput } from '../support/index-sets.ts';
import { coverLetterInput, inspectionInput } from '../support/inspections.ts';

/** A dossier with the parts that any kind is made of. */
const whole = dossier({
  announcement: announcementInput(),
  inspection: inspectionInput({ coverLetter: coverLetterInput() }),
  indexSetDecision: indexSetDecisionInput(),
});

test('kinds are found by their id', () => {
  expect(findKind('approval-decision').title).toBe('Quyết định phê duyệt kết quả');
});

test.each(['', 'constructor', '__proto__', 'Approval-Decision'])('%j is no kind', (id) => {
  expect(() => findKind(id)).toThrow(UnknownKindError);
});

test('no two kinds share an id', () => {
  expect(new Set(documentKinds.map(({ id }) => id)).size).toBe(documentKinds.length);
});

describe.each(documentKinds)('$id', (kind) => {
  test('has an id that is fit for a folder, a file and a URL', () => {
    expect(kind.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('offers every field as a described tag', () => {
    expect(fieldsOf(kind.contextSchema).size).toBeGreaterThan(0);
  });

  test('builds a context that fits its schema, an ASCII file name, and the same twice', () => {
    const built = kind.build(whole);
    expect(kind.contextSchema.safeParse(built.context).error).toBeUndefined();
    expect(built.fileName).toMatch(/^[a-z0-9_-]+$/);
    expect(kind.build(whole)).toEqual(built);
  });
});
