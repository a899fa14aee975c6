import { describe, expect, test } from 'vitest';
import { bindPapers } from '../../../../src/rendering/word/binding.ts';
import { compileTemplate } from '../../../../src/rendering/word/compile-template.ts';
import { renderTemplate } from '../../../../src/rendering/word/render-template.ts';
import { fields } from '../../../support/fields.ts';
import { openXmlFaults } from '../../../support/open-xml-validator.ts';
import { paperText } from '../../../support/paper-text.ts';
import { note, noteMark, paragraph, run, wordFile } from '../../../support/word-files.ts';
import { upright } from '../../../support/word-package.ts';
import { bound, documentOf, partOf, valuesOf } from './bind.ts';

const marked = (text: string, id: number) => `<w:p>${run(text)}${noteMark(id)}</w:p>`;

describe('the notes of bound papers', () => {
  test('count through in the order of the pages, whatever numbers they had', async () => {
    const bytes = bound(
      { body: marked('A', 1) + marked('B', 2), notes: note(1, ' của A') + note(2, ' của B') },
      { body: paragraph('không có chú thích') },
      { body: marked('C', 7) + marked('D', 8), notes: note(7, ' của C') + note(8, ' của D') },
    );
    expect(paperText(bytes)).toEqual({
      body: ['A[1]', 'B[2]', 'không có chú thích', 'C[3]', 'D[4]'],
      notes: ['của A', 'của B', 'của C', 'của D'],
    });
    expect(valuesOf(partOf(bytes, 'word/footnotes.xml'), 'w:footnote', 'w:type')).toEqual([
      'separator',
      'continuationSeparator',
      '',
      '',
      '',
      '',
    ]);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('come along also where the first paper has none', async () => {
    const bytes = bound({ body: paragraph('A') }, { body: marked('B', 5), notes: note(5, ' của B') });
    expect(paperText(bytes)).toEqual({ body: ['A', 'B[1]'], notes: ['của B'] });
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('do not begin anew in a section or on a page', () => {
    const anew = '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>';
    const bytes = bound(
      { body: marked('A', 1), notes: note(1, ' a'), section: anew + upright, settings: anew },
      { body: marked('B', 1), notes: note(1, ' b'), section: anew + upright },
    );
    expect(documentOf(bytes) + partOf(bytes, 'word/settings.xml')).not.toContain('numRestart');
  });

  test('keep their links', async () => {
    const link =
      '<w:footnote w:id="1"><w:p><w:hyperlink r:id="rId1"><w:r><w:t>nguồn</w:t></w:r></w:hyperlink></w:p></w:footnote>';
    const bytes = bound(
      { body: marked('A', 1), notes: link, noteLinks: ['rId1 hyperlink https://a.example/ External'] },
      { body: marked('B', 1), notes: link, noteLinks: ['rId1 hyperlink https://b.example/ External'] },
    );
    const ids = valuesOf(partOf(bytes, 'word/footnotes.xml'), 'w:hyperlink', 'r:id');
    const links = partOf(bytes, 'word/_rels/footnotes.xml.rels');
    expect(new Set(ids).size).toBe(2);
    expect(links).toMatch(new RegExp(`Id="${ids[0]}"[^>]*https://a\\.example/`));
    expect(links).toMatch(new RegExp(`Id="${ids[1]}"[^>]*https://b\\.example/`));
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('that are cited again are cited by the number they have now', async () => {
    const template = compileTemplate(
      wordFile({ body: `<w:p>${run('{#items}{name}{*note}{/items}')}</w:p>`, notes: '' }),
      fields({ items: { name: 'text', note: 'text' } }),
    );
    const paper = (...names: string[]) => ({
      file: renderTemplate(template, { items: names.map((name) => ({ name, note: `ghi chú ${name}` })) }),
      title: 'Văn bản',
      pages: 'restart' as const,
    });
    const bytes = bindPapers([paper('A', 'B', 'A'), paper('C', 'C'), paper('D', 'E', 'E', 'D')]);
    expect(paperText(bytes)).toEqual({
      body: ['A[1]B[2]A[1]', 'C[3]C[3]', 'D[4]E[5]E[5]D[4]'],
      notes: ['ghi chú A', 'ghi chú B', 'ghi chú C', 'ghi chú D', 'ghi chú E'],
    });
    const names = valuesOf(documentOf(bytes), 'w:bookmarkStart', 'w:name');
    expect(new Set(names).size).toBe(names.length);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('with a sign of their own do not count', () => {
    const sign = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>';
    const cited =
      '<w:p><w:bookmarkStart w:id="3" w:name="_RefA"/>' +
      `${noteMark(2)}<w:bookmarkEnd w:id="3"/>` +
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NOTEREF _RefA \\f \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const bytes = bound(
      { body: marked('A', 1), notes: note(1, ' a') },
      { body: `<w:p>${sign}</w:p>${cited}`, notes: note(1, ' dấu sao') + note(2, ' b') },
    );
    expect(documentOf(bytes)).toContain('<w:t>2</w:t>');
  });
});
