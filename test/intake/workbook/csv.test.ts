import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../../src/errors.ts';
import { readCsv } from '../../../src/intake/workbook/csv.ts';
import { readTableFile } from '../../../src/intake/workbook/table-file.ts';
import type { Workbook } from '../../../src/intake/workbook/workbook.ts';
import { errorOf } from '../../support/errors.ts';
import { workbookFile } from '../../support/workbook-files.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const textsOf = ({ sheets }: Workbook) =>
  sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));
const read = (text: string) => textsOf(readCsv(utf8(text)));
const reasonOf = (bytes: Uint8Array) => {
  const error = errorOf(() => readTableFile(bytes));
  return error instanceof UnreadablePaperError ? error.reason : error.code;
};

describe('a CSV file', () => {
  test('is one sheet of texts, each at its address', () => {
    expect(readCsv(utf8('Đơn vị;Điểm\r\n\r\n;87,78\r\n')).sheets).toEqual([
      {
        name: '',
        state: 'visible',
        merges: [],
        hiddenColumns: [],
        cellsLeftOut: 0,
        rows: [
          {
            number: 1,
            isHidden: false,
            fields: 2,
            cells: [
              { address: 'A1', column: 1, kind: 'text', text: 'Đơn vị', isFormula: false },
              { address: 'B1', column: 2, kind: 'text', text: 'Điểm', isFormula: false },
            ],
          },
          {
            number: 3,
            isHidden: false,
            fields: 2,
            cells: [{ address: 'B3', column: 2, kind: 'text', text: '87,78', isFormula: false }],
          },
        ],
      },
    ]);
  });

  const vietnamese = 'Sở Y tế;Khá\n';
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(vietnamese)],
    ['UTF-8 with a mark', utf8(`\ufeff${vietnamese}`)],
    ['UTF-8 with letters in pieces', utf8(vietnamese.normalize('NFD'))],
    ['UTF-16, small end first', utf16(vietnamese, false)],
    ['UTF-16, big end first', utf16(vietnamese, true)],
    // ơ + tone mark hỏi, ê + tone mark sắc, a + tone mark sắc
    [
      'Windows-1258',
      new Uint8Array([0x53, 0xf5, 0xd2, 0x20, 0x59, 0x20, 0x74, 0xea, 0xec, 0x3b, 0x4b, 0x68, 0x61, 0xec, 0x0a]),
    ],
  ])('may be in %s', (_, bytes) => {
    expect(textsOf(readCsv(bytes))).toEqual([['Sở Y tế', 'Khá']]);
  });

  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb;c\n1\t2',
      [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    ],
    [
      'Sở A;1,5;2,5\nSở B;3;4,5',
      [
        ['Sở A', '1,5', '2,5'],
        ['Sở B', '3', '4,5'],
      ],
    ],
    [
      '1,5;2,5\n3,5;4,5',
      [
        ['1,5', '2,5'],
        ['3,5', '4,5'],
      ],
    ],
    [
      'Sở A; B,1\nSở C,2\nSở D,3',
      [
        ['Sở A; B', '1'],
        ['Sở C', '2'],
        ['Sở D', '3'],
      ],
    ],
    [
      'KẾT QUẢ, NĂM 2023\n\nĐơn vị;Điểm\nA;1\nB;2\nC;3',
      [['KẾT QUẢ, NĂM 2023'], ['Đơn vị', 'Điểm'], ['A', '1'], ['B', '2'], ['C', '3']],
    ],
    [
      'sep=,\r\na;b;c,1\r\nd;e;f,2',
      [
        ['a;b;c', '1'],
        ['d;e;f', '2'],
      ],
    ],
    [
      'KẾT QUẢ; NĂM 2024\nSở A; Sở B\n(Kèm theo; số 1)\nTT,Đơn vị,Điểm\n1,Sở A,8.5',
      [['KẾT QUẢ; NĂM 2024'], ['Sở A; Sở B'], ['(Kèm theo; số 1)'], ['TT', 'Đơn vị', 'Điểm'], ['1', 'Sở A', '8.5']],
    ],
    [
      'UBND TỈNH, SỞ A\nKẾT QUẢ, NĂM\nTT;Đơn vị;Điểm\n1;Sở A;8,5',
      [['UBND TỈNH, SỞ A'], ['KẾT QUẢ, NĂM'], ['TT', 'Đơn vị', 'Điểm'], ['1', 'Sở A', '8,5']],
    ],
    [
      'TT;Đơn vị;Điểm\n1;Sở Văn hóa, Thể thao;8,5\n2;Sở Lao động, Thương binh;7,5',
      [
        ['TT', 'Đơn vị', 'Điểm'],
        ['1', 'Sở Văn hóa, Thể thao', '8,5'],
        ['2', 'Sở Lao động, Thương binh', '7,5'],
      ],
    ],
    [
      'TT,Đơn vị,Điểm,Ghi chú\n1,Sở A,8.5,a; b\n2,Sở B,7.5,a; b',
      [
        ['TT', 'Đơn vị', 'Điểm', 'Ghi chú'],
        ['1', 'Sở A', '8.5', 'a; b'],
        ['2', 'Sở B', '7.5', 'a; b'],
      ],
    ],
    ['một cột\nhai dòng', [['một cột'], ['hai dòng']]],
    ['', []],
  ])('%j has its separator found', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test('may have quotes, and separators and line breaks inside them', () => {
    expect(read('"Sở ""A"";1";"dòng 1\r\ndòng 2\rdòng 3"\n"x"y;5" tường')).toEqual([
      ['Sở "A";1', 'dòng 1\ndòng 2\ndòng 3'],
      ['xy', '5" tường'],
    ]);
  });

  test('may have blanks before a quotation mark, and texts kept from Excel by a formula', () => {
    expect(read('TT, "Sở A, B", "8,5"\n1, "C",="01"\n"=""8,5""",x,y "z"')).toEqual([
      ['TT', 'Sở A, B', '8,5'],
      ['1', 'C', '01'],
      ['8,5', 'x', 'y "z"'],
    ]);
  });

  test.each(['a;b\nc;d', 'a;b\r\nc;d\r\n', 'a;b\rc;d\r', 'a;b\n\nc;d;'])(
    '%j ends its lines in one of three ways',
    (text) => {
      expect(read(text)).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ]);
    },
  );

  test('keeps cells to the right of column IV out, and counts them', () => {
    const [sheet] = readCsv(utf8(`${'x;'.repeat(300)}x`)).sheets;
    expect([sheet?.rows[0]?.cells.at(-1)?.address, sheet?.cellsLeftOut]).toEqual(['IV1', 45]);
  });
});

describe('a table file', () => {
  test('is told by its content', () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>a</v></c></row>';
    expect(textsOf(readTableFile(workbookFile({ sheets: [{ name: 'Sở', rows }] })))).toEqual([['a']]);
    expect(textsOf(readTableFile(utf8('a;b')))).toEqual([['a', 'b']]);
  });

  const compound = (stream: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(600),
      ...Buffer.from(`${stream}\0\0`, 'utf16le'),
    ]);
  test.each<[string, Uint8Array, string]>([
    ['an old workbook', compound('Workbook'), 'old-excel'],
    ['an older workbook', compound('Book'), 'old-excel'],
    ['an old Word file', compound('WordDocument'), 'old-word'],
    ['an old file of another program', compound('PowerPoint Document'), 'old-office'],
    ['a workbook with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
    ['an RTF file', utf8('{\\rtf1\\ansi}'), 'rtf'],
    ['a web page', utf8('\ufeff\r\n<html><table><tr><td>1</td></tr></table></html>'), 'web-page'],
    ['XML of Excel 2003', utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), 'web-page'],
    ['a page saved with its pictures', utf8('MIME-Version: 1.0\r\n'), 'web-page'],
    ['a text with NUL', utf8('a;b\0'), 'not-text'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'not-text'],
    ['UTF-16 without a mark', utf16('a;b', false).subarray(2), 'not-text'],
    ['UTF-16 that is torn', utf16('ab', false).subarray(0, 5), 'not-text'],
    ['UTF-8 that has lost a byte', new Uint8Array([...utf8('Sở Y tế;'), 0xe1, 0xbb, 0x3b]), 'not-text'],
    ['bytes of no encoding', new Uint8Array([0x61, 0x8d, 0x3b]), 'not-text'],
    ['a quotation mark that is never closed', utf8('a;"b\nc;d\n'), 'unclosed-quote'],
    ['a cell longer than Excel has', utf8('x'.repeat(32_768)), 'too-large'],
    ['too many rows', utf8('x\n'.repeat(20_001)), 'too-large'],
    ['too many lines', utf8('\n'.repeat(1_048_577)), 'too-large'],
    ['more fields in a row than Excel has columns', utf8(';'.repeat(16_385)), 'too-large'],
    ['too many cells', utf8(`${'x;'.repeat(255)}x\n`.repeat(1000)), 'too-large'],
  ])('that is %s is refused and named', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });
});
