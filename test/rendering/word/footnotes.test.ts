import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../src/rendering/word/compile-template.ts';
import { renderTemplate } from '../../../src/rendering/word/render-template.ts';
import { fields } from '../../support/fields.ts';
import { openXmlFaults } from '../../support/open-xml-validator.ts';
import { note, noteMark, paragraph, partsOf, run, table, wordFile, wordsOf } from '../../support/word-files.ts';

type Parts = Parameters<typeof wordFile>[0];
type Sketch = Parameters<typeof fields>[0];
type Words = Parameters<typeof renderTemplate>[1];

async function paperOf(parts: Parts, sketch: Sketch, words: Words) {
  const bytes = renderTemplate(compileTemplate(wordFile(parts), fields(sketch)), words);
  expect(await openXmlFaults(bytes)).toEqual([]);
  const all = partsOf(bytes);
  return {
    body: wordsOf(all.get('word/document.xml') ?? ''),
    notes: wordsOf(all.get('word/footnotes.xml') ?? '').filter((words) => words !== ''),
    xml: all.get('word/document.xml') ?? '',
    notesXml: all.get('word/footnotes.xml') ?? '',
    parts: all,
  };
}

describe('a footnote', () => {
  test('that the template cites once keeps its words', async () => {
    const paper = await paperOf(
      { body: `<w:p>${run('Điểm')}${noteMark(7)}</w:p>`, notes: note(7, ' của {year}') },
      { year: 'text' },
      { year: '2023' },
    );
    expect(paper.body).toEqual(['Điểm[1]']);
    expect(paper.notes).toEqual([' của 2023']);
  });

  test('in a loop comes as often as the loop runs, each with the words of its own entry', async () => {
    const parts = {
      body: `${paragraph('{#units}')}<w:p>${run('{name}')}${noteMark(2)}</w:p>${paragraph('{/units}')}`,
      notes: note(2, ' {reason} ({year})'),
    };
    const sketch = { year: 'text', units: { name: 'text', reason: 'text' } } as const;
    for (const count of [0, 1, 50]) {
      const units = Array.from({ length: count }, (_, at) => ({ name: `Sở ${at}`, reason: `lý do ${at}` }));
      const paper = await paperOf(parts, sketch, { year: '2023', units });
      expect(paper.body).toEqual(units.map((unit, at) => `${unit.name}[${at + 1}]`));
      expect(paper.notes).toEqual(units.map((unit) => ` ${unit.reason} (2023)`));
    }
  });

  test('whose mark a condition leaves out leaves no note behind, and the others keep theirs', async () => {
    const parts = {
      body: `<w:p>${run('A{#first}')}${noteMark(1)}${run('{/first}B')}${noteMark(2)}${run('C{^first}')}${noteMark(3)}${run('{/first}')}</w:p>`,
      notes: note(1, 'một') + note(2, 'hai') + note(3, 'ba'),
    };
    const shown = await paperOf(parts, { first: 'flag' }, { first: true });
    expect([shown.body, shown.notes]).toEqual([['A[1]B[2]C'], ['một', 'hai']]);
    const hidden = await paperOf(parts, { first: 'flag' }, { first: false });
    expect([hidden.body, hidden.notes]).toEqual([['AB[1]C[2]'], ['hai', 'ba']]);
  });

  test('is stored in the order of the marks, whatever the order of the notes in the template', async () => {
    const parts = {
      body: `<w:p>${noteMark(9)}${noteMark(4)}${noteMark(6)}</w:p>`,
      notes: note(4, 'bốn') + note(6, 'sáu') + note(9, 'chín'),
    };
    const paper = await paperOf(parts, {}, {});
    expect(paper.notes).toEqual(['chín', 'bốn', 'sáu']);
  });

  test('in nested loops over table rows sees the entries of both loops', async () => {
    const cell = (text: string, id: number) => `<w:p>${run(text)}${noteMark(id)}${run('{/units}{/groups}')}</w:p>`;
    const parts = {
      body:
        table(
          [
            ['Nhóm', 'Đơn vị'],
            ['{#groups}{#units}{title}', cell('{name}', 5)],
          ],
          [2000, 4000],
        ) + paragraph('hết'),
      notes: note(5, ' {name} thuộc {title}'),
    };
    const paper = await paperOf(
      parts,
      { groups: { title: 'text', units: { name: 'text' } } },
      {
        groups: [
          { title: 'I', units: [{ name: 'a' }, { name: 'b' }] },
          { title: 'II', units: [] },
          { title: 'III', units: [{ name: 'c' }] },
        ],
      },
    );
    expect(paper.notes).toEqual([' a thuộc I', ' b thuộc I', ' c thuộc III']);
    expect(paper.body).toEqual(['Nhóm', 'Đơn vị', 'I', 'a[1]', 'I', 'b[2]', 'III', 'c[3]', 'hết']);
  });

  test('keeps bold runs, several paragraphs and a loop of its own', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const notes = `<w:footnote w:id="3"><w:p>${run('{title}', bold)}${run(' và')}</w:p><w:p>${run('{#items}{text}; {/items}')}</w:p></w:footnote>`;
    const paper = await paperOf(
      { body: `<w:p>${noteMark(3)}</w:p>`, notes },
      { title: 'text', items: { text: 'text' } },
      { title: 'Đầu', items: [{ text: 'x' }, { text: 'y' }] },
    );
    expect(paper.notes).toEqual(['Đầu và', 'x; y; ']);
    expect(paper.notesXml).toContain(`${bold}<w:t xml:space="preserve">Đầu</w:t>`);
  });

  test('cited at two places with the same words is one note and a NOTEREF field', async () => {
    const parts = {
      body: `<w:p>${run('a')}${noteMark(2)}${run('b')}${noteMark(2)}${run('c')}${noteMark(3)}</w:p>`,
      notes: note(2, 'chung') + note(3, 'riêng'),
    };
    const paper = await paperOf(parts, {}, {});
    expect(paper.body).toEqual(['a[1]b[1]c[2]']);
    expect(paper.notes).toEqual(['chung', 'riêng']);
    const name = /<w:bookmarkStart [^>]*w:name="([^"]*)"/.exec(paper.xml)?.[1];
    expect(paper.xml).toContain(` NOTEREF ${name} \\f \\h `);
  });

  test('written as the tag {*…} gets mark, note, part and styles in a template that has no footnotes', async () => {
    const paper = await paperOf(
      {
        body: `<w:p>${run('Các sở{*remarks}:')}</w:p>`,
        styles: '<w:style w:type="paragraph" w:styleId="VnChuthich"><w:name w:val="footnote text"/></w:style>',
      },
      { remarks: { text: 'text' } },
      { remarks: [{ text: 'một' }, { text: 'hai' }] },
    );
    expect(paper.body).toEqual(['Các sở[1][2]:']);
    expect(paper.notes).toEqual([' một', ' hai']);
    expect(paper.notesXml).toContain('<w:pStyle w:val="VnChuthich"/>');
    expect(paper.parts.get('word/styles.xml')).toContain('<w:name w:val="footnote reference"/>');
    expect(paper.parts.get('word/settings.xml')).toMatch(/<w:footnotePr>.*<\/w:footnotePr><w:compat/);
  });

  test('written as {*…} with the words of an earlier note cites that one again, however it was drawn', async () => {
    const paper = await paperOf(
      {
        body: `<w:p>${run('a')}${noteMark(2)}${run('b{*remarks}c')}${noteMark(3)}${run('d{*remarks}')}</w:p>`,
        notes: note(2, ' chung') + note(3, ' chung'),
      },
      { remarks: { text: 'text' } },
      { remarks: [{ text: 'chung' }, { text: 'mới' }] },
    );
    expect(paper.body).toEqual(['a[1]b[1][2]c[3]d[1][2]']);
    expect(paper.notes).toEqual([' chung', ' mới', ' chung']);
  });

  test('may hold braces and the word "undefined" when the data has them', async () => {
    const paper = await paperOf(
      { body: `<w:p>${noteMark(2)}</w:p>`, notes: note(2, '{text}') },
      { text: 'text' },
      { text: '{name} & <undefined>' },
    );
    expect(paper.notes).toEqual(['{name} & <undefined>']);
  });
});
