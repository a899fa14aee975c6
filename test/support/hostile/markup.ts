import { type ForgedEntry, forgedZip } from '../forged-zip.ts';
import { paragraph, partsOf, wordFile } from '../word-files.ts';
import { digits, type HostileFile, paper, repeated, table, withPart } from './parts.ts';

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]>`;
const withDoctype = (xml: string) => xml.replace(/<(?=[A-Za-z])/, `${laughs}<`);

/** Attacks on readers of XML and HTML. */
export const hostileMarkup: readonly HostileFile[] = [
  ...[
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ].map((part) => table(`a billion laughs in ${part}`, 'damaged', () => withPart(part, withDoctype))),
  table('an entity from outside', 'damaged', () =>
    withPart('xl/sharedStrings.xml', (xml) => xml.replace('<sst', '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst')),
  ),
  table('a million elements inside each other', 'too-deep', () =>
    withPart('xl/styles.xml', () => '<a>'.repeat(1_000_000)),
  ),
  table('a million attributes', 'too-large', () =>
    withPart('xl/styles.xml', () => `<a ${repeated(1_000_000, (at) => `a${at}="" `)}/>`),
  ),
  table('one attribute of ten million characters', 'read', () =>
    withPart('xl/styles.xml', () => `<a b="${digits(10)}"/>`),
  ),
  table('one comment of ten million characters', 'read', () =>
    withPart('xl/styles.xml', () => `<a><!--${digits(10)}--></a>`),
  ),
  table('a tag that never ends', 'damaged', () => withPart('xl/styles.xml', () => `<a ${digits(10)}`)),
  table('a million entities', 'read', () =>
    withPart('xl/styles.xml', () => `<a>${repeated(1_000_000, (at) => `&#${(at % 60_000) + 32};`)}</a>`),
  ),
  table('two roots', 'damaged', () => withPart('xl/styles.xml', () => '<a/><b/>')),
  table('a part that is no XML', 'damaged', () => withPart('xl/styles.xml', () => 'x'.repeat(100))),
  paper('a billion laughs in a Word file', 'damaged', () => wordWith((xml) => withDoctype(xml))),
  paper('a hundred thousand tables in each other', 'too-large', () =>
    wordWith((xml) => xml.replace('<w:body>', `<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}`)),
  ),
  paper('a Word file of three hundred million characters', 'too-large', () =>
    wordWith((xml) => xml.replace('<w:body>', `<w:body>${paragraph('x'.repeat(1000)).repeat(100_000)}`)),
  ),
  paper('cells over a billion columns', 'read', () =>
    wordWith((xml) =>
      xml.replace(
        '<w:body>',
        '<w:body><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
      ),
    ),
  ),
  paper('a web page of a million elements inside each other', 'too-deep', () =>
    new TextEncoder().encode(`<html>${'<div>'.repeat(1_000_000)}`),
  ),
  paper('a web page with a cell over a billion columns', 'read', () =>
    new TextEncoder().encode('<table><tr><td colspan="1000000000">1</td></tr></table>'),
  ),
];

function wordWith(change: (xml: string) => string): Uint8Array {
  const entries = [...partsOfWord()].map(
    ([name, xml]): ForgedEntry => ({ name, content: name === 'word/document.xml' ? change(xml) : xml }),
  );
  return forgedZip(entries);
}

function partsOfWord(): Map<string, string> {
  return partsOf(wordFile({ body: paragraph('chữ') }));
}
