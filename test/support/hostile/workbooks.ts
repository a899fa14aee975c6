import { forgedZip } from '../forged-zip.ts';
import type { WorkbookFileParts } from '../workbook-files.ts';
import { book, digits, type HostileFile, mebibyte, repeated, table, withPart } from './parts.ts';

const everything = 'A1:XFD1048576';

const sheet = (
  name: string,
  answer: string,
  content: () => Parameters<typeof book>[0],
  more?: () => Partial<WorkbookFileParts>,
) => table(name, answer, () => forgedZip(book(content(), more?.())));

/** Workbooks whose content is too much, or lies. */
export const hostileWorkbooks: readonly HostileFile[] = [
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
    'as much text as is read',
    'read',
    () => ({ rows: repeated(500, (at) => `<row r="${at + 1}"><c t="s"><v>${at}</v></c></row>`) }),
    () => {
      const all = digits(1);
      return { shared: Array.from({ length: 500 }, (_, at) => `<t>ế${all.slice(at * 1000, at * 1000 + 32_000)}</t>`) };
    },
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
