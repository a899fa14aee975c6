import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/documents/context-fields.ts';
import type { Fields } from '../../src/documents/document-kind.ts';
import { documentKinds } from '../../src/documents/index.ts';
import { ownTemplate, reportOn } from '../support/edited-templates.ts';
import { withPart } from '../support/word-edits.ts';
import { partsOf } from '../support/word-files.ts';

/** The names of the words that a kind requires, at any depth. */
function requiredWords(fields: Fields): string[] {
  return [...fields].flatMap(([name, field]) => {
    if (field.type === 'list') return requiredWords(field.fields);
    return field.isRequired ? [name] : [];
  });
}

const cases = documentKinds.flatMap(({ id, contextSchema }) => {
  const document = partsOf(ownTemplate(id)).get('word/document.xml') ?? '';
  const words = [...new Set(requiredWords(fieldsOf(contextSchema)))];
  return words.filter((name) => document.includes(`{${name}}`)).map((name) => ({ id, name }));
});

describe('a template that has lost a word that its kind requires', () => {
  test.each(cases)('$id without {$name} is told what is missing, and nothing else', ({ id, name }) => {
    const template = withPart(ownTemplate(id), 'word/document.xml', (xml) => xml.replaceAll(`{${name}}`, ''));
    const { findings } = reportOn(template, id);
    expect(findings.map(({ tag }) => tag)).toContain(`{${name}}`);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['missing-tag']));
  });
});

test('every kind requires something of its templates, and the templates of the repository have it', () => {
  for (const { id, contextSchema } of documentKinds) {
    expect([...fieldsOf(contextSchema).values()].some(({ isRequired }) => isRequired)).toBe(true);
    expect(reportOn(ownTemplate(id), id).findings).toEqual([]);
  }
});
