import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/format-check/document-model.ts';
import { readWordDocument } from '../../../src/format-check/word-document.ts';
import { dataTable, layoutTable, paragraph, run, sectionBreak } from '../../support/word-markup.ts';
import { a4, type WordPaper, wordFile } from '../../support/word-paper.ts';

const changesIn = (paper: WordPaper) => readWordDocument(wordFile(paper)).traits.trackedChanges;
const by = 'w:id="1" w:author="A"';
const table = dataTable([['a'], ['b']], [1000]);
const inserted = `<w:p><w:ins ${by}>${run('mới')}</w:ins></w:p>`;
const former = `<w:sectPrChange ${by}><w:sectPr/></w:sectPrChange>`;

test.each([
  ['an insertion', inserted],
  ['the end of a paragraph', paragraph('a').replace('<w:p>', `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>`)],
  ['the format of a paragraph', `<w:p><w:pPr><w:pPrChange ${by}><w:pPr/></w:pPrChange></w:pPr></w:p>`],
  ['the format of letters', run('a', { runProperties: `<w:rPrChange ${by}><w:rPr/></w:rPrChange>` })],
  ['a section', sectionBreak(a4 + former)],
  ['a table', table.replace('</w:tblPr>', `<w:tblPrChange ${by}><w:tblPr/></w:tblPrChange></w:tblPr>`)],
  ['a row that was inserted', table.replace('<w:tr>', `<w:tr><w:trPr><w:ins ${by}/></w:trPr>`)],
  ['a row that was struck out', table.replace('<w:tr>', `<w:tr><w:trPr><w:del ${by}/></w:trPr>`)],
  ['a cell', table.replace('</w:tcPr>', `<w:tcPrChange ${by}><w:tcPr/></w:tcPrChange></w:tcPr>`)],
])('a change that nobody has accepted is counted: %s', (_what, xml) => {
  const document = xml.startsWith('<w:r>') ? `<w:p>${xml}</w:p>` : xml;
  expect(changesIn({ document: document + paragraph('sau') })).toBe(1);
});

describe('the words of a paragraph whose end was struck out', () => {
  const struck = (text: string) =>
    paragraph(text).replace('<w:p>', `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>`);
  const read = (document: string) => readWordDocument(wordFile({ document }));
  const textsOf = (document: string) => paragraphsOf(read(document).blocks).map(({ text }) => text);

  test('are one paragraph with the next', () => {
    expect(textsOf(struck('một ') + paragraph('hai'))).toEqual(['một hai']);
  });

  test('stay where they are at the end of a text, of a cell, and above a table', () => {
    expect(textsOf(paragraph('một') + struck('hai'))).toEqual(['một', 'hai']);
    expect(read(struck('một')).sections).toHaveLength(1);
    expect(textsOf(struck('một') + dataTable([['hai', 'ba']], [1000, 1000]) + paragraph('bốn'))).toEqual([
      'một',
      'hai',
      'ba',
      'bốn',
    ]);
    expect(textsOf(layoutTable([[struck('một'), paragraph('hai')]], [1000, 1000]))).toEqual(['một', 'hai']);
  });
});

test('a last paragraph that was struck out as a whole leaves no words, but its changes', () => {
  const whole = `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr><w:del ${by}><w:r><w:delText>a</w:delText></w:r></w:del></w:p>`;
  const { blocks, traits } = readWordDocument(wordFile({ document: paragraph('một') + whole }));
  expect(paragraphsOf(blocks).map(({ text }) => text)).toEqual(['một']);
  expect(traits.trackedChanges).toBe(2);
});

test('changes of the last section, in headers and in notes are counted with those of the text', () => {
  const header = inserted;
  const footnotes = `<w:footnote w:id="1">${inserted}${inserted}</w:footnote>`;
  expect(changesIn({ document: inserted, header, footnotes, section: a4 + former })).toBe(5);
});

test('a header that several sections show is counted once', () => {
  const document =
    sectionBreak(`<w:headerReference w:type="default" r:id="story-header1.xml"/>${a4}`) + paragraph('hai');
  expect(changesIn({ document, header: inserted })).toBe(1);
});
