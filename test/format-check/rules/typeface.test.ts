import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { paragraph, paragraphOf, run, textBox } from '../../support/word-markup.ts';
import {
  a4,
  correctDecision,
  correctParts,
  pageNumber,
  running,
  storyReference,
  timesDefaults,
} from '../../support/word-paper.ts';

const found = (bytes: Uint8Array) => faultsBy('PG-08', bytes).map((fault) => fault.found);
const withBody = (more: string, rest: Parameters<typeof correctDecision>[0] = {}) =>
  correctDecision({ ...rest, body: correctParts().body + more });
const fonts = (attributes: string) => `<w:rFonts ${attributes}/>`;
const states = (papers: readonly Uint8Array[]) => papers.map((paper) => checkedBy('PG-08', paper).state);

describe('a paragraph in another font', () => {
  test('is one fault with its fonts and a mend', () => {
    const paper = withBody(paragraphOf(run('Một ', { font: 'Arial' }) + run('hai', { font: 'Calibri' }), running));
    expect(faultsBy('PG-08', paper)).toMatchObject([
      { found: 'Phông chữ Arial, Calibri', excerpt: 'Một hai', fix: { kind: 'letters', font: 'Times New Roman' } },
    ]);
  });

  test('in part is shown with the words that stand in it', () => {
    const paper = withBody(
      paragraphOf(run('Giao Sở ') + run('Nội vụ', { font: 'Arial' }) + run(' thực hiện.'), running),
    );
    expect(faultsBy('PG-08', paper)).toMatchObject([{ found: 'Có chữ dùng phông chữ Arial', excerpt: 'Nội vụ' }]);
  });

  test('is found in tables, text boxes, notes, headers and the numbers of lists', () => {
    const arial = paragraph('chữ', { font: 'Arial' });
    const list = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr>${fonts('w:ascii="Arial" w:hAnsi="Arial"')}</w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(found(correctDecision({ recipients: arial }))).toEqual(['Phông chữ Arial']);
    expect(found(withBody(paragraphOf(textBox(arial))))).toEqual(['Phông chữ Arial']);
    expect(found(correctDecision({ footnotes: `<w:footnote w:id="1">${arial}</w:footnote>` }))).toEqual([
      'Phông chữ Arial',
    ]);
    expect(found(correctDecision({ header: pageNumber + arial }))).toEqual(['Phông chữ Arial']);
    const listed = withBody(paragraph('Việc thứ nhất', { ...running, numbering: { id: 1, level: 0 } }), {
      numbering: list,
    });
    expect(faultsBy('PG-08', listed)).toMatchObject([{ found: 'Số thứ tự đầu đoạn dùng phông chữ Arial' }]);
    expect(faultsBy('PG-08', listed)[0]?.fix).toBeUndefined();
  });

  test('that comes from the defaults of the file is a fault of every paragraph with words', () => {
    const paper = correctDecision({ docDefaults: timesDefaults.replaceAll('Times New Roman', 'Calibri') });
    expect(new Set(found(paper))).toEqual(new Set(['Phông chữ Calibri']));
  });

  test('keeps its signs: no mend where a symbol font stands in it', () => {
    const paper = withBody(paragraphOf(run('Xong ', { font: 'Arial' }) + run('þ', { font: 'Wingdings' }), running));
    expect(found(paper)).toEqual(['Có chữ dùng phông chữ Arial']);
    expect(faultsBy('PG-08', paper)[0]?.fix).toBeUndefined();
  });
});

describe('no fault are', () => {
  test('Times New Roman in other writings of its name', () => {
    const names = ['times new roman', 'TimesNewRomanPSMT', 'Times New Roman;serif'];
    expect(states(names.map((font) => withBody(paragraph('Chữ', { ...running, font }))))).toEqual(
      names.map(() => 'passed'),
    );
  });

  test('other fonts for letters that do not stand there', () => {
    const papers = [
      // Only letters above U+007F take the font `hAnsi`, only scripts such as Arabic the font `cs`.
      withBody(
        paragraph('15/3/2024', {
          ...running,
          runProperties: fonts('w:ascii="Times New Roman" w:hAnsi="Arial" w:cs="Arial"'),
        }),
      ),
      withBody(
        paragraph('Ủy', {
          ...running,
          runProperties: fonts('w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Arial"'),
        }),
      ),
      withBody(paragraph(' \t– … “”', { ...running, font: 'Arial' })),
      withBody(paragraphOf('', { ...running, font: 'Arial' })),
    ];
    expect(states(papers)).toEqual(papers.map(() => 'passed'));
  });

  test('bullets, signs and equations', () => {
    const bullet = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:rPr>${fonts('w:ascii="Courier New" w:hAnsi="Courier New"')}</w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const equation =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>';
    const papers = [
      withBody(paragraph('Việc', { ...running, numbering: { id: 1, level: 0 } }), { numbering: bullet }),
      withBody(paragraph('a', { ...running, font: 'Symbol' })),
      withBody(paragraphOf('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', running)),
      withBody(paragraphOf(equation, running)),
    ];
    expect(states(papers)).toEqual(papers.map(() => 'passed'));
  });

  test('a header for first pages that no page shows', () => {
    const section = storyReference('header2.xml', 'first') + a4.replace('<w:titlePg/>', '');
    const stories = { 'header2.xml': paragraph('mẫu', { font: 'Arial' }) };
    expect(states([correctDecision({ section, stories })])).toEqual(['passed']);
  });

  test('a theme font that is Times New Roman', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const themed = (name: string) =>
      withBody(
        paragraph('Chữ', { ...running, runProperties: fonts(`w:asciiTheme="${name}" w:hAnsiTheme="${name}"`) }),
        { theme },
      );
    expect(states([themed('majorHAnsi'), themed('minorHAnsi')])).toEqual(['passed', 'failed']);
  });
});

test('a file without words has no font to judge', () => {
  expect(checkedBy('PG-08', correctDecision({ edit: () => '<w:p/>', header: '<w:p/>' }))).toEqual({
    state: 'not-found',
  });
});
