import { describe, expect, test } from 'vitest';
import { type Paragraph, paragraphsOf } from '../../../src/format-check/document-model.ts';
import { readWordDocument } from '../../../src/format-check/word-document.ts';
import { dataTable, paragraph } from '../../support/word-markup.ts';
import { paragraphStyle } from '../../support/word-package.ts';
import { type WordPaper, wordFile } from '../../support/word-paper.ts';

function paragraphs(paper: WordPaper): Paragraph[] {
  return paragraphsOf(readWordDocument(wordFile(paper)).blocks);
}

const labels = (paper: WordPaper) => paragraphs(paper).map(({ label }) => label?.text);

describe('lists', () => {
  const level = (index: number, format: string, text: string, indent = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${indent}</w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="5">${level(0, 'upperRoman', '%1.', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const item = (id: number, depth: number) => paragraph('mục', { numbering: { id, level: depth } });

  test('are counted level by level, and begin anew where the file says so', () => {
    const document = [item(1, 0), item(1, 1), item(1, 1), item(1, 2), item(1, 0), item(1, 1), item(2, 0)].join('');
    expect(labels({ numbering, document })).toEqual(['I.', 'I.1.', 'I.2.', 'a)', 'II.', 'II.1.', 'I.']);
  });

  test('give their indent to a paragraph that asks for them directly', () => {
    expect(paragraphs({ numbering, document: item(1, 0) })[0]?.format).toMatchObject({
      indentLeft: 720,
      firstLine: -360,
    });
  });

  test('do not number a paragraph that ends them with the id 0', () => {
    const styles = paragraphStyle('List', 'List', '', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const document =
      paragraph('một', { style: 'List' }) + paragraph('hai', { style: 'List', numbering: { id: 0, level: 0 } });
    expect(labels({ styles, numbering, document })).toEqual(['I.', undefined]);
  });

  test('begin anew at the level that the file says, and count on above it', () => {
    const again = `${numbering}<w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const document = [item(1, 0), item(1, 0), item(1, 1), item(1, 1), item(3, 1), item(3, 0)].join('');
    expect(labels({ numbering: again, document })).toEqual(['I.', 'II.', 'II.1.', 'II.2.', 'II.1.', 'III.']);
  });

  test('show the numbers of all levels in Arabic numerals where a level asks for it (17.9.4)', () => {
    const legal = numbering.replace('<w:lvlText w:val="%1.%2."/>', '<w:isLgl/><w:lvlText w:val="%1.%2."/>');
    expect(labels({ numbering: legal, document: item(1, 0) + item(1, 1) })).toEqual(['I.', '1.1.']);
  });

  test.each(['del', 'moveFrom'])('do not count a paragraph that goes once its %s is accepted', (change) => {
    const struck = item(1, 0)
      .replace('</w:pPr>', `<w:rPr><w:${change} w:id="1" w:author="A"/></w:rPr></w:pPr>`)
      .replace(/<w:r>.*<\/w:r>/, `<w:${change} w:id="2" w:author="A">$&</w:${change}>`);
    const found = paragraphs({ numbering, document: item(1, 0) + struck + item(1, 0) });
    expect(found.map(({ label, text }) => `${label?.text} ${text}`)).toEqual(['I. mục', 'II. mục']);
  });

  test('do not count what stands in a row that was struck out', () => {
    const rows = dataTable([[item(1, 0)], [item(1, 0)]], [1000]);
    const struck = rows.replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>');
    expect(labels({ numbering, document: struck + item(1, 0) })).toEqual(['I.', 'II.']);
  });
});
