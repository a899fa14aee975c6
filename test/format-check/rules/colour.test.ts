import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { dataTable, paragraph, paragraphOf, run, textBox } from '../../support/word-markup.ts';
import { correctDecision, correctParts, pageNumber, running } from '../../support/word-paper.ts';

const withBody = (more: string) => correctDecision({ body: correctParts().body + more });
const words = (runProperties: string) => withBody(paragraph('Chữ', { ...running, runProperties }));
const found = (bytes: Uint8Array) => faultsBy('PG-09', bytes).map((fault) => fault.found);
const states = (papers: readonly Uint8Array[]) => papers.map((paper) => checkedBy('PG-09', paper).state);

describe('letters that are not black', () => {
  test('are one fault a paragraph with their colour and the words', () => {
    const paper = withBody(paragraphOf(run('Giao ') + run('Sở Nội vụ', { colour: 'FF0000' }), running));
    expect(faultsBy('PG-09', paper)).toMatchObject([{ found: 'Chữ màu đỏ (FF0000)', excerpt: 'Sở Nội vụ' }]);
    expect(found(withBody(paragraph('www.kontum.gov.vn', { ...running, colour: '0000FF', underlined: true })))).toEqual(
      ['Chữ màu xanh dương (0000FF)'],
    );
  });

  test('are found in headers and number labels', () => {
    expect(found(correctDecision({ header: pageNumber + paragraph('Mẫu', { colour: '008000' }) }))).toEqual([
      'Chữ màu xanh lá cây (008000)',
    ]);
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const list = paragraph('Việc', { ...running, numbering: { id: 1, level: 0 } });
    expect(found(correctDecision({ numbering, body: correctParts().body + list }))).toEqual([
      'Số thứ tự đầu đoạn màu đỏ (FF0000)',
    ]);
  });

  test('in a dark tone from the web are only a warning', () => {
    expect(faultsBy('PG-09', words('<w:color w:val="222222"/>'))).toMatchObject([
      { found: 'Chữ màu gần đen (222222)', severity: 'warning' },
    ]);
    expect(faultsBy('PG-09', words('<w:color w:val="595959"/>'))).toMatchObject([{ found: 'Chữ màu xám (595959)' }]);
  });
});

test('a colour behind letters or a paragraph is a warning: the decree speaks of letters only', () => {
  expect(found(words('<w:highlight w:val="yellow"/>'))).toEqual(['Nền chữ màu vàng']);
  expect(found(words('<w:shd w:val="clear" w:fill="FFC000"/>'))).toEqual(['Nền chữ màu vàng (FFC000)']);
  const shaded = paragraph('Chữ', { ...running, paragraphProperties: '<w:shd w:val="clear" w:fill="DDDDDD"/>' });
  expect(found(withBody(shaded))).toEqual(['Nền đoạn văn màu xám (DDDDDD)']);
  const severities = [
    words('<w:highlight w:val="yellow"/>'),
    withBody(shaded),
    words('<w:color w:val="FF0000"/><w:highlight w:val="yellow"/>'),
  ];
  expect(severities.map((paper) => faultsBy('PG-09', paper)[0]?.severity)).toEqual(['warning', 'warning', undefined]);
});

describe('no fault are', () => {
  test('automatic, black, and black that Word calls “5% lighter”', () => {
    const papers = ['auto', '000000', '000001', '0D0D0D'].map((colour) => words(`<w:color w:val="${colour}"/>`));
    expect(states(papers)).toEqual(papers.map(() => 'passed'));
  });

  test('blanks in colour, no highlight, white ground', () => {
    const papers = [
      withBody(paragraphOf(run('Chữ') + run(' \t', { colour: 'FF0000' }), running)),
      words('<w:highlight w:val="none"/>'),
      words('<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>'),
    ];
    expect(states(papers)).toEqual(papers.map(() => 'passed'));
  });

  test('shaded cells of a table: the decree does not speak of tables', () => {
    const table = dataTable([['STT', 'Tên đơn vị']], [1000, 4000], { alignment: 'center' }).replaceAll(
      '</w:tcPr>',
      '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/></w:tcPr>',
    );
    expect(states([withBody(table)])).toEqual(['passed']);
  });

  test('the red stamps of urgency and secrecy', () => {
    const stamp = paragraphOf(textBox(paragraph('HỎA TỐC', { bold: true, colour: 'FF0000' })));
    expect(states([correctDecision({ typeName: stamp + correctParts().typeName })])).toEqual(['passed']);
  });
});
