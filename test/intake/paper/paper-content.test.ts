import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import type { PaperContent } from '../../../src/domain/paper-content.ts';
import { UnreadablePaperError } from '../../../src/errors.ts';
import { readPaperContent } from '../../../src/intake/paper-content.ts';
import { paragraph, run, table, wordFile } from '../../support/word-files.ts';
import { workbookFile } from '../../support/workbook-files.ts';

const encoder = new TextEncoder();
const rowsOf = (content: PaperContent) =>
  content.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => cells) : []));
const textsOf = (content: PaperContent) => content.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('a Word file', () => {
  test('is its paragraphs and the cells of its tables, in their order', () => {
    const content = readPaperContent(
      wordFile({
        body: `${paragraph('Trước  bảng')}${table(
          [
            ['1', 'Sở Y tế'],
            ['2', 'Sở Nội vụ'],
          ],
          [900, 900],
        )}${paragraph('Sau bảng')}`,
      }),
    );
    expect(content.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(textsOf(content)).toEqual(['Trước bảng', 'Sau bảng']);
    expect(rowsOf(content)).toEqual([
      ['1', 'Sở Y tế'],
      ['2', 'Sở Nội vụ'],
    ]);
  });

  test('keeps columns under each other where a cell takes several', () => {
    const wide =
      '<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Nhóm</w:t></w:r></w:p></w:tc>';
    const xml = table(
      [
        ['I', 'x'],
        ['1', 'Sở Y tế', '9'],
      ],
      [900, 900, 900],
    ).replace(/<w:tc>(?:(?!<w:tc>).)*?>x<.*?<\/w:tc>/s, wide);
    expect(rowsOf(readPaperContent(wordFile({ body: xml })))).toEqual([
      ['I', 'Nhóm', ''],
      ['1', 'Sở Y tế', '9'],
    ]);
  });

  test('has a table inside a cell apart from the cell', () => {
    const inner = table([['trong', '1']], [400, 400]);
    const content = readPaperContent(
      wordFile({ body: table([[`${paragraph('ngoài')}${inner}<w:p/>`, '2']], [900, 900]) }),
    );
    expect(rowsOf(content)).toEqual([
      ['trong', '1'],
      ['ngoài', '2'],
    ]);
  });

  test('is read as accepted, without the numbers of notes that are cited again', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NOTEREF _R \\f </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:p>${run('Sở Y tế')}${field}<w:del w:id="1" w:author="a"><w:r><w:delText> cũ</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run(' mới')}</w:ins></w:p>`;
    expect(textsOf(readPaperContent(wordFile({ body })))).toEqual(['Sở Y tế mới']);
  });

  test('with another prefix than w is read for what it says', () => {
    const zip = new PizZip(wordFile({ body: paragraph('chữ &amp; nghĩa&e;') }));
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    zip.file('word/document.xml', xml.replaceAll('w:', 'x1:'));
    expect(textsOf(readPaperContent(zip.generate({ type: 'uint8array' })))).toEqual(['chữ & nghĩa&e;']);
  });

  test.each(['word/document.xml', '[Content_Types].xml'])(
    'with a document type declaration in %s is refused',
    (part) => {
      const zip = new PizZip(wordFile({ body: paragraph('chữ') }));
      zip.file(part, `<!DOCTYPE x [<!ENTITY e "bom">]>${zip.file(part)?.asText()}`);
      expect(() => readPaperContent(zip.generate({ type: 'uint8array' }))).toThrow(UnreadablePaperError);
    },
  );
});

describe('a workbook', () => {
  const sheet = (rows: string) =>
    readPaperContent(
      workbookFile({
        sheets: [{ name: 'Sở', rows }],
        shared: ['<r><t xml:space="preserve">Sở </t></r><r><t>Y tế</t></r>'],
      }),
    );

  test('is a table for each sheet, cells in their columns, numbers as they were typed', () => {
    const content = sheet(
      '<row r="4"><c r="A4"><v>1</v></c><c r="C4" t="s"><v>0</v></c><c r="D4"><v>87.780000000000001</v></c><c r="E4" t="inlineStr"><is><t>Khá</t></is></c></row>',
    );
    expect(rowsOf(content)).toEqual([['1', '', 'Sở Y tế', '87.78', 'Khá']]);
    expect(content[0]?.kind === 'table' ? content[0].rows[0]?.place : '').toBe('Bảng tính “Sở”, hàng 4');
  });

  test('has its tables in the order of the tabs, each under the name on its tab', () => {
    const row = (word: string) => `<row r="1"><c r="A1" t="str"><v>${word}</v></c></row>`;
    const content = readPaperContent(
      workbookFile({
        sheets: [
          { name: 'Huyện', rows: row('huyện'), part: 2 },
          { name: 'Sở', rows: row('sở'), part: 1 },
        ],
      }),
    );
    expect(content.flatMap((block) => (block.kind === 'table' ? block.rows : []))).toEqual([
      { place: 'Bảng tính “Huyện”, hàng 1', cells: ['huyện'] },
      { place: 'Bảng tính “Sở”, hàng 1', cells: ['sở'] },
    ]);
  });

  test('of more rows than any province has units is refused', () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(20_001);
    expect(() => sheet(rows)).toThrow(UnreadablePaperError);
  });

  test('with a cell far to the right or of no place is no trouble', () => {
    expect(rowsOf(sheet('<row><c r="XFD1"><v>1</v></c><c r="?"><v>2</v></c></row><row><c><v>3</v></c></row>'))).toEqual(
      [['3']],
    );
  });
});

describe('a plain text', () => {
  const text = (words: string) => readPaperContent(encoder.encode(words));

  test.each([
    ['1 Sở Y tế 970.00 796.98 82.16 Khá', [['1', 'Sở Y tế', '970.00', '796.98', '82.16', 'Khá']]],
    ['1.\tSở Y tế\t0,832\t9', [['1.', 'Sở Y tế', '0,832', '9']]],
    [
      '12 Sở Lao động - Thương binh và Xã hội 70.83 Khá',
      [['12', 'Sở Lao động - Thương binh và Xã hội', '70.83', 'Khá']],
    ],
    ['Sở Ngoại vụ 69,70% Trung bình', [['', 'Sở Ngoại vụ', '69,70%', 'Trung bình']]],
    [
      '16 \nSở Lao động - Thương binh và \n\nXã hội \n970.00 687.08 70.83 Khá',
      [['16', 'Sở Lao động - Thương binh và Xã hội', '970.00', '687.08', '70.83', 'Khá']],
    ],
    ['Chỉ số trung bình là 79,09 điểm, tăng 14,53 điểm so với năm 2022.', []],
    ['- Lưu: VT, KGVX.', []],
  ])('%j has these rows', (words, rows) => {
    expect(rowsOf(text(words))).toEqual(rows);
  });

  test('loses no line', () => {
    const lines = ['Tiêu đề', '1', 'không phải tên', 'dòng khác', '1 Sở Y tế 82.16 Khá', '970.00 687.08', 'hết'];
    const content = text(lines.join('\r\n'));
    expect(textsOf(content)).toEqual(['Tiêu đề', '1', 'không phải tên', 'dòng khác', '970.00 687.08', 'hết']);
    expect(rowsOf(content)).toHaveLength(1);
  });

  test('may be in UTF-16 with a mark', () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'1 Sở Y tế 82.16'].map((letter) => letter.charCodeAt(0))).buffer),
    ]);
    expect(rowsOf(readPaperContent(bytes))).toEqual([['1', 'Sở Y tế', '82.16']]);
  });

  test('of one long line is read in no time', () => {
    expect(textsOf(text(`1 ${'ă '.repeat(200_000)}`))).toHaveLength(1);
    expect(textsOf(text(`1 a${' 9'.repeat(100_000)} x.`))).toHaveLength(1);
  });
});
