import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../../src/documents/index.ts';
import { compileTemplate } from '../../../src/rendering/word/compile-template.ts';
import { inspectPart } from '../../../src/rendering/word/output-gate.ts';
import type { Program } from '../../../src/rendering/word/program.ts';
import { isProven } from '../../../src/rendering/word/proof.ts';
import { renderTemplate } from '../../../src/rendering/word/render-template.ts';
import { createTemplateLibrary } from '../../../src/template-library.ts';
import { blocks, contexts, sketch } from '../../support/any-template.ts';
import { fields } from '../../support/fields.ts';
import { repositoryTemplates } from '../../support/rounds.ts';
import { note, noteMark, paragraph, partsOf, wordFile } from '../../support/word-files.ts';

const of = { depth: 0, name: 'x', place: '' };
const print = { do: 'print', of, lineBreak: null } as const;
const noNotes = { head: '<w:footnotes>', tail: '</w:footnotes>' };
const repeat = (...body: Program) => ({ do: 'repeat', of, body }) as const;
const proves = (...program: Program) => isProven([program], noNotes);

describe('that papers are sound can be shown of the template alone', () => {
  const library = createTemplateLibrary({ templates: repositoryTemplates });
  test.each(documentKinds.map(({ id }) => id))('for the bundled %s', async (id) => {
    expect((await library.ready(id)).template.isProven).toBe(true);
  });

  test('and then the gate finds nothing in any paper of it', () => {
    const seen = { proven: 0 };
    fc.assert(
      fc.property(blocks(0), contexts, (body, context) => {
        const template = compileTemplate(wordFile({ body }), fields(sketch));
        if (!template.isProven) return;
        seen.proven += 1;
        const gated = renderTemplate({ ...template, isProven: false }, context);
        expect(gated).toEqual(renderTemplate(template, context));
      }),
      { numRuns: 300 },
    );
    expect(seen.proven).toBeGreaterThan(250);
  });

  test('for notes that are cited again, in loops', () => {
    const marked = paragraph('{#groups}{title}{/groups}').replace(
      '{title}',
      `{title}</w:t></w:r>${noteMark(2)}<w:r><w:t>`,
    );
    const template = compileTemplate(
      wordFile({ body: marked, notes: note(2, '{title}') }),
      fields({ groups: { title: 'text' } }),
    );
    expect(template.isProven).toBe(true);
    const parts = partsOf(renderTemplate(template, { groups: [{ title: 'a' }, { title: 'b' }] }));
    const reports = ['word/document.xml', 'word/footnotes.xml'].map((name) => inspectPart(parts.get(name) ?? '', ''));
    expect(reports.flatMap(({ faults, duplicates }) => [...faults, ...duplicates])).toEqual([]);
    expect(reports[0]?.marks).toEqual(reports[1]?.notes);
  });
});

describe('it can’t be shown, and the gate reads each paper, where', () => {
  test.each<[string, Program]>([
    ['an element stays open', ['<a><b>', print, '</a>']],
    ['a loop opens an element', ['<a>', repeat('<b>'), '</a>']],
    ['a loop closes what stands around it and opens another', ['<a><b>', repeat('</b><c>'), '</b></a>']],
    ['a value stands outside of the root', [print, '<a/>']],
    ['a value stands in a tag', ['<a b="', print, '"/>']],
    ['a line break leaves the element', ['<a>', { ...print, lineBreak: '</a>' }, '</a>']],
    ['a bookmark stands in a loop', ['<a>', repeat('<w:bookmarkStart w:id="1"/>'), '</a>']],
    ['two bookmarks have one id', ['<a><w:bookmarkStart w:id="1"/>', print, '<w:bookmarkStart w:id="1"/></a>']],
    ['the id of a bookmark is no number', ['<a><w:bookmarkStart w:id="x"/>', print, '</a>']],
    ['a bookmark has a number of the engine', ['<a><w:bookmarkStart w:id="900001"/>', print, '</a>']],
    ['a drawing has a fixed id', ['<a><wp:docPr id="1"/>', print, '</a>']],
    ['a mark of a note is fixed', ['<a><w:footnoteReference w:id="2"/>', print, '</a>']],
    ['a value may complete “undefined”', ['<a>unde', print, 'fined</a>']],
    ['a brace is left', ['<a>{', print, '</a>']],
    ['an ampersand is left', ['<a>& ', print, '</a>']],
  ])('%s', (_where, program) => {
    expect(proves(...program)).toBe(false);
  });

  test('two separators of notes have one id', () => {
    const separator = '<w:footnote w:type="separator" w:id="0"></w:footnote>';
    expect(isProven([], { ...noNotes, head: `<w:footnotes>${separator}` })).toBe(true);
    expect(isProven([], { ...noNotes, head: `<w:footnotes>${separator}${separator}` })).toBe(false);
  });

  test('the id of a separator is no number, from which notes could count on', () => {
    const separator = '<w:footnote w:type="separator" w:id="x"></w:footnote>';
    expect(isProven([], { ...noNotes, head: `<w:footnotes>${separator}` })).toBe(false);
  });

  test('but loops, conditions, drawings and line breaks that leave all as it was are shown sound', () => {
    const lineBreak = '</t></r><r><br/></r><r><t>';
    const drawing = ['<wp:docPr id="', { do: 'drawing-id' }, '"/>'] as const;
    expect(proves('<p><r><t>', { ...print, lineBreak }, repeat('</t></r><r>', ...drawing, '<t>'), '</t></r></p>')).toBe(
      true,
    );
    expect(proves('<p>', { do: 'when', of, is: true, body: ['<w:bookmarkStart w:id="1"/>', print] }, '</p>')).toBe(
      true,
    );
  });
});
