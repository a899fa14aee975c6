import { crc32, deflateRawSync } from 'node:zlib';
import { type ForgedEntry, forgedZip } from './forged-zip.ts';
import { paragraph, partsOf, wordFile } from './word-files.ts';
import { type WorkbookFileParts, workbookParts } from './workbook-files.ts';

/** A file made to do harm, and what the readers have to make of it. */
export interface HostileFile {
  readonly name: string;
  /** Which reader it is for: tables (`readTableFile`), or papers (`readPaperContent`). */
  readonly reader: 'table' | 'paper';
  readonly make: () => Uint8Array;
  /** `read`, or the reason that it is refused for. */
  readonly answer: string;
}

const everything = 'A1:XFD1048576';
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const mebibyte = 1024 * 1024;

/** A workbook of one sheet. */
function book(sheet: { before?: string; rows?: string; after?: string }, more: Partial<WorkbookFileParts> = {}) {
  const parts = workbookParts({ sheets: [{ name: 'Sở', rows: oneCell, ...sheet }], ...more });
  return [...parts].map(([name, content]): ForgedEntry => ({ name, content }));
}

const table = (name: string, answer: string, make: () => Uint8Array): HostileFile => ({
  name,
  reader: 'table',
  make,
  answer,
});
const paper = (name: string, answer: string, make: () => Uint8Array): HostileFile => ({
  name,
  reader: 'paper',
  make,
  answer,
});
const sheet = (
  name: string,
  answer: string,
  content: () => Parameters<typeof book>[0],
  more?: () => Partial<WorkbookFileParts>,
) => table(name, answer, () => forgedZip(book(content(), more?.())));

/** A part of the workbook is another text. */
function withPart(part: string, change: (xml: string) => string): Uint8Array {
  const entries = book({}, { shared: ['<t>a</t>'], styles: '<cellXfs/>' });
  return forgedZip(
    entries.map((entry) => (entry.name === part ? { ...entry, content: change(String(entry.content)) } : entry)),
  );
}

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]>`;
const withDoctype = (xml: string) => xml.replace(/<(?=[A-Za-z])/, `${laughs}<`);
const repeated = (times: number, text: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => text(at)).join('');

/** So many million digits that do not repeat in a short while. */
function digits(millions: number): string {
  const block = repeated(mebibyte / 8, (at) => String((at * 7919) % 99_999_989).padStart(8, '0'));
  return block.repeat(millions);
}

/** An entry of which only the packed form is at hand. */
function blown(name: string, content: Uint8Array, claimed: number): ForgedEntry {
  return { name, content, stored: true, method: 8, size: claimed, crc: crc32(content) };
}

const spreadsheets: readonly HostileFile[] = [
  sheet('data validations over whole sheets', 'read', () => ({
    after: `<dataValidations>${'<dataValidation type="list" sqref="A1:Z1048576"><formula1>$A$1:$XFD$1048576</formula1></dataValidation>'.repeat(500)}</dataValidations>`,
  })),
  sheet('one merged cell over the whole sheet', 'read', () => ({
    after: `<mergeCells><mergeCell ref="${everything}"/></mergeCells>`,
  })),
  sheet('merged cells on top of each other', 'damaged', () => ({
    rows: repeated(20_000, (at) => `<row r="${at + 1}"><c><v>1</v></c></row>`),
    after: `<mergeCells>${`<mergeCell ref="${everything}"/>`.repeat(20_000)}</mergeCells>`,
  })),
  sheet('fifty thousand merged cells', 'too-large', () => ({
    after: `<mergeCells>${repeated(50_000, (at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`)}</mergeCells>`,
  })),
  sheet('conditional formats over whole sheets', 'read', () => ({
    after:
      `<conditionalFormatting sqref="${everything}"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>`.repeat(
        1000,
      ),
  })),
  sheet(
    'defined names over whole sheets',
    'read',
    () => ({}),
    () => ({
      properties: `<definedNames>${repeated(5000, (at) => `<definedName name="n${at}">Sở!A1:IV99999</definedName>`)}</definedNames>`,
    }),
  ),
  sheet('widths of more columns than there are', 'too-large', () => ({
    before: `<cols>${'<col min="1" max="255" hidden="1"/>'.repeat(200_000)}</cols>`,
  })),
  sheet('rows beyond the last', 'damaged', () => ({ rows: '<row r="1000000000"><c><v>1</v></c></row>' })),
  sheet('a row of a number that no computer has', 'damaged', () => ({
    rows: `<row r="${'9'.repeat(100_000)}"><c><v>1</v></c></row>`,
  })),
  sheet('a cell far away in an empty sheet', 'read', () => ({
    rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  })),
  sheet('sixteen thousand columns in thousands of rows', 'read', () => ({
    rows: repeated(
      50,
      (row) => `<row r="${row + 1}">${repeated(16_384, (at) => `<c><v>${(at * 7919) % 1009}</v></c>`)}</row>`,
    ),
  })),
  sheet('three hundred million characters of cells', 'too-large', () => ({
    rows: `<row r="1">${`<c t="str"><v>${'x'.repeat(30_000)}</v></c>`.repeat(10_000)}</row>`,
  })),
  sheet('one cell of ten million characters', 'too-large', () => ({
    rows: `<row r="1"><c t="inlineStr"><is>${'<r><t>xxxxxxxxxx</t></r>'.repeat(mebibyte / 10)}</is></c></row>`,
  })),
  sheet(
    'one long text shown by every cell',
    'too-large',
    () => ({
      rows: `<row r="1">${'<c t="s"><v>0</v></c>'.repeat(256)}</row>`
        .repeat(1)
        .concat(repeated(900, (at) => `<row r="${at + 2}">${'<c t="s"><v>0</v></c>'.repeat(256)}</row>`)),
    }),
    () => ({ shared: [`<t>${'x'.repeat(32_000)}</t>`] }),
  ),
  sheet(
    'shared texts that are not there',
    'damaged',
    () => ({ rows: '<row r="1"><c t="s"><v>4294967295</v></c></row>' }),
    () => ({ shared: ['<t>a</t>'] }),
  ),
  sheet(
    'a million shared texts',
    'too-large',
    () => ({}),
    () => ({ shared: Array.from({ length: 1_000_000 }, () => '') }),
  ),
  sheet(
    'a million formats',
    'too-large',
    () => ({}),
    () => ({ styles: `<cellXfs>${'<xf/>'.repeat(1_000_000)}</cellXfs>` }),
  ),
  sheet(
    'a format code that turns in circles',
    'read',
    () => ({ rows: '<row r="1"><c s="0"><v>1</v></c></row>' }),
    () => ({
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${'[&quot;\\_*'.repeat(200_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
    }),
  ),
  sheet('a number of two hundred thousand digits', 'too-large', () => ({
    rows: `<row r="1"><c><v>${'9'.repeat(200_000)}</v></c></row>`,
  })),
  sheet('numbers that no computer has', 'read', () => ({
    rows: `<row r="1"><c><v>${'9'.repeat(30_000)}</v></c><c><v>1e${'9'.repeat(30_000)}</v></c><c><v>1e-999999999</v></c></row>`,
  })),
  sheet('four million empty cells', 'too-large', () => ({ rows: `<row r="1">${'<c/>'.repeat(4_000_000)}</row>` })),
  sheet('as many cells as are read', 'read', () => ({
    rows: repeated(
      970,
      (at) => `<row r="${at + 1}">${repeated(256, (column) => `<c><v>${(at * column) % 977}.${column}</v></c>`)}</row>`,
    ),
  })),
  sheet('more cells than any province has', 'too-large', () => ({
    rows: repeated(
      1000,
      (at) => `<row r="${at + 1}">${repeated(256, (column) => `<c><v>${(at * column) % 977}.${column}</v></c>`)}</row>`,
    ),
  })),
  table('ten thousand sheets', 'too-large', () =>
    withPart('xl/workbook.xml', (xml) => xml.replace(/<sheet .*?\/>/, (each) => each.repeat(10_000))),
  ),
  table('two hundred sheets that are one part', 'too-large', () => {
    const entries = book({
      rows: `<row r="1"><c t="str"><v>${'x'.repeat(30_000)}</v></c></row>`,
      after: `<!--${repeated(80_000, (at) => String(at))}-->`,
    });
    return forgedZip(
      entries.map((entry) =>
        entry.name === 'xl/workbook.xml'
          ? { ...entry, content: String(entry.content).replace(/<sheet .*?\/>/, (each) => each.repeat(200)) }
          : entry,
      ),
    );
  }),
  table('a sheet that is the workbook itself', 'read', () =>
    withPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', 'workbook.xml')),
  ),
  table('a sheet outside the package', 'damaged', () =>
    withPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', '../../../etc/passwd')),
  ),
];

const markup: readonly HostileFile[] = [
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
  table('a million elements inside each other', 'too-large', () =>
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
  paper('a web page of a million elements inside each other', 'too-large', () =>
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

const archives: readonly HostileFile[] = [
  table('an archive of 65,535 entries', 'too-large', () =>
    forgedZip(Array.from({ length: 65_535 }, (_, at) => ({ name: `a${at}`, content: '', stored: true }))),
  ),
  table('a flat bomb: two thousand entries that are one', 'damaged', () =>
    forgedZip([
      ...book({}),
      ...Array.from({ length: 1900 }, (_, at): ForgedEntry => ({ name: `xl/a${at}.xml`, content: '', at: 0 })),
    ]),
  ),
  table('an archive in an archive in an archive', 'unknown-type', () => {
    const inner = forgedZip(
      Array.from({ length: 16 }, (_, at) => ({ name: `${at}`, content: new Uint8Array(mebibyte) })),
    );
    const middle = forgedZip(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, content: inner })));
    return forgedZip(Array.from({ length: 16 }, (_, at) => ({ name: `${at}.zip`, content: middle })));
  }),
  table('three hundred million bytes in one sheet', 'too-large', () => bomb(300 * mebibyte)),
  table('three hundred million bytes that say they are ten', 'too-large', () => bomb(10)),
  table('sixty million bytes that say they are more', 'too-large', () => bomb(0xfffffffe)),
  table('relationships of thirty million digits', 'damaged', () =>
    withPart('xl/_rels/workbook.xml.rels', (xml) => xml + digits(30)),
  ),
  table('an end record in every place of the comment', 'damaged', () =>
    forgedZip(book({}), { comment: new TextEncoder().encode('PK\u0005\u0006'.repeat(16_000)) }),
  ),
  table('names of sixty thousand characters', 'read', () =>
    forgedZip([
      ...book({}),
      ...Array.from({ length: 100 }, (_, at) => ({ name: `${at}`.padStart(60_000, 'a'), content: '' })),
    ]),
  ),
];

/** A workbook whose sheet is 300 MiB of zero bytes, and says that it has so many. */
function bomb(claimed: number): Uint8Array {
  const entries = book({}).filter(({ name }) => !name.startsWith('xl/worksheets/'));
  const packed = deflateRawSync(new Uint8Array(300 * mebibyte), { level: 1 });
  return forgedZip([...entries, blown('xl/worksheets/sheet1.xml', packed, claimed)]);
}

const texts: readonly HostileFile[] = [
  table('a CSV of thirty million quotation marks', 'too-large', () => new Uint8Array(30 * mebibyte).fill(0x22)),
  table('a CSV of thirty million separators', 'too-large', () => new Uint8Array(30 * mebibyte).fill(0x3b)),
  table('a CSV of thirty million line breaks', 'too-large', () => new Uint8Array(30 * mebibyte).fill(0x0a)),
  table('a CSV of quoted columns without end', 'too-large', () =>
    new TextEncoder().encode(`${'"x",'.repeat(16_384)}\n`.repeat(400)),
  ),
  table('a CSV of one word of thirty million letters', 'too-large', () => new Uint8Array(30 * mebibyte).fill(0x61)),
  table('a CSV of tone marks on one letter', 'too-large', () =>
    new TextEncoder().encode(`a${'\u0301'.repeat(10 * mebibyte)}`),
  ),
  table('a file of a hundred million bytes', 'too-large', () => new Uint8Array(100 * mebibyte)),
];

export const hostileFiles: readonly HostileFile[] = [...spreadsheets, ...markup, ...archives, ...texts];
