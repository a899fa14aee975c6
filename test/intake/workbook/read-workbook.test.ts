import { describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../../src/errors.ts';
import { readWorkbook } from '../../../src/intake/workbook/read-workbook.ts';
import { errorOf } from '../../support/errors.ts';
import { forgedZip } from '../../support/forged-zip.ts';
import { cellOf, cellsOf, oneSheet } from '../../support/read-sheets.ts';
import { wordFile } from '../../support/word-files.ts';
import { packed, workbookFile, workbookParts } from '../../support/workbook-files.ts';

const reasonOf = (action: () => unknown) => {
  const error = errorOf(action);
  return error instanceof UnreadablePaperError ? error.reason : error.code;
};

describe('the sheets of a workbook', () => {
  const row = (word: string) => `<row r="1"><c r="A1" t="str"><v>${word}</v></c></row>`;

  test('come in the order of the tabs, each with its own cells, wherever their parts lie', () => {
    const { sheets } = readWorkbook(
      workbookFile({
        sheets: [
          { name: 'Huyện', rows: row('huyện'), part: 3 },
          { name: 'Sở', rows: row('sở'), part: 1, state: 'hidden' },
          { name: 'Xã &amp; phường', rows: row('xã'), part: 2, state: 'veryHidden' },
        ],
      }),
    );
    expect(sheets.map(({ name, state, rows }) => [name, state, rows[0]?.cells[0]?.text])).toEqual([
      ['Huyện', 'visible', 'huyện'],
      ['Sở', 'hidden', 'sở'],
      ['Xã & phường', 'very-hidden', 'xã'],
    ]);
  });

  test('are read with strict namespaces, prefixes of any name, absolute targets and parts in any folder', () => {
    const parts = workbookParts({ sheets: [{ name: 'Sở', rows: '<row r="2"><c r="B2"><v>1.5</v></c></row>' }] });
    const moved = [...parts].map(([name, content]): [string, string] => {
      const xml = String(content)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll('worksheets/sheet1.xml', '/Tables/../Tables/One.xml')
        .replaceAll('xl/workbook.xml', '/book/main.xml'.slice(name.startsWith('_rels') ? 0 : 1));
      const prefixed = name.startsWith('xl/w')
        ? xml
            .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
            .replace('xmlns=', 'xmlns:x=')
            .replaceAll('r:id', 'q:id')
            .replace('xmlns:r=', 'xmlns:q=')
        : xml;
      const names: Record<string, string> = {
        'xl/workbook.xml': 'book/main.xml',
        'xl/_rels/workbook.xml.rels': 'book/_rels/main.xml.rels',
        'xl/worksheets/sheet1.xml': 'tables/one.xml',
      };
      return [names[name] ?? name, prefixed];
    });
    const [sheet] = readWorkbook(packed(moved)).sheets;
    expect([sheet?.name, sheet?.rows]).toEqual([
      'Sở',
      [
        {
          number: 2,
          isHidden: false,
          cells: [{ address: 'B2', column: 2, kind: 'number', text: '1.5', isFormula: false }],
        },
      ],
    ]);
  });

  test('that hold a chart are left out, and one without a part makes the file a damaged one', () => {
    const parts = workbookParts({
      sheets: [
        { name: 'Biểu đồ', rows: '' },
        { name: 'Sở', rows: row('sở') },
      ],
    });
    const relations = String(parts.get('xl/_rels/workbook.xml.rels'));
    parts.set('xl/_rels/workbook.xml.rels', relations.replace('/worksheet"', '/chartsheet"'));
    expect(readWorkbook(packed(parts)).sheets.map(({ name }) => name)).toEqual(['Sở']);
    parts.set('xl/_rels/workbook.xml.rels', relations.replaceAll('/worksheet"', '/chartsheet"'));
    expect(reasonOf(() => readWorkbook(packed(parts)))).toBe('not-workbook');
    parts.set('xl/_rels/workbook.xml.rels', relations.replace('sheet2.xml', 'sheet9.xml'));
    expect(reasonOf(() => readWorkbook(packed(parts)))).toBe('damaged');
  });

  test('that two parts claim make the file a damaged one', () => {
    const relations = '<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/other.xml"/>';
    expect(reasonOf(() => readWorkbook(workbookFile({ sheets: [{ name: 'Sở', rows: '' }], relations })))).toBe(
      'damaged',
    );
  });

  test('are told of macros and of links to other files, which are never followed', () => {
    const plain = { sheets: [{ name: 'Sở', rows: '' }] };
    const link = '<Relationship Id="rId9" Type="http://x/externalLink" Target="externalLinks/externalLink1.xml"/>';
    const facts = [plain, { ...plain, relations: link }, { ...plain, parts: { 'xl/vbaProject.bin': 'x' } }]
      .map((file) => readWorkbook(workbookFile(file)))
      .map(({ hasMacros, hasExternalLinks }) => [hasMacros, hasExternalLinks]);
    expect(facts).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });
});

describe('a text', () => {
  test('is put together from its runs, without how it is pronounced', () => {
    const shared = [
      '<r><t>Sở </t></r><r><rPr/><t xml:space="preserve">Y </t></r><r><t>tế</t></r><rPh sb="0" eb="1"><t>ờ</t></rPh>',
    ];
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', { shared })).toEqual(['text', 'SởY tế']);
    expect(cellOf('<c r="A1" t="inlineStr"><is><t>Sở</t><phoneticPr/><rPh><t>x</t></rPh></is></c>')).toEqual([
      'text',
      'Sở',
    ]);
  });

  test('keeps blanks at its ends where the file says so, and breaks of lines as one sign', () => {
    const shared = ['<t> a </t>', '<t xml:space="preserve"> a </t>', '<t>a_x000D_\r\nb_x000D_c\rd</t>'];
    const read = [0, 1, 2].map((at) => cellOf(`<c r="A1" t="s"><v>${at}</v></c>`, { shared })?.[1]);
    expect(read).toEqual(['a', ' a ', 'a\nb\nc\nd']);
  });

  test('has its escapes undone once, its entities undone, its letters composed', () => {
    const shared = [
      '<t>_x005F_x000D_ _xzzzz_ _x1EDF_</t>',
      '<t>S&#x1EDF; &lt;Y&gt; &amp;amp; <![CDATA[<t>]]></t>',
      `<t>${'Sở'.normalize('NFD')}</t>`,
    ];
    const read = [0, 1, 2].map((at) => cellOf(`<c r="A1" t="s"><v>${at}</v></c>`, { shared })?.[1]);
    expect(read).toEqual(['_x000D_ _xzzzz_ ở', 'Sở <Y> &amp; <t>', 'Sở']);
  });

  test('that is not in the table of shared texts makes the file a damaged one', () => {
    for (const index of ['1', '-1', '0.5', '1e9', '99999999999', 'a']) {
      expect(reasonOf(() => cellOf(`<c r="A1" t="s"><v>${index}</v></c>`, { shared: ['<t>a</t>'] }))).toBe('damaged');
    }
  });
});

describe('a cell', () => {
  test('of a formula has the value that was stored with it, and tells where there is none', () => {
    const read = cellsOf(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>B9</f></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><v>3</v></c></row>',
    );
    expect(read.map(({ kind, text, isFormula }) => [kind, text, isFormula])).toEqual([
      ['number', '2', true],
      ['text', 'a', true],
      ['text', '', true],
      ['error', '', true],
      ['error', '#DIV/0!', true],
      ['number', '3', false],
    ]);
  });

  test('may be a boolean', () => {
    expect(cellOf('<c r="A1" t="b"><v>1</v></c>')).toEqual(['boolean', 'TRUE']);
    expect(cellOf('<c r="A1" t="b"><v>0</v></c>')).toEqual(['boolean', 'FALSE']);
  });

  test('without address follows the one before, and cells and rows in any order are put in order', () => {
    const sheet = oneSheet(
      '<row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c><c r="A5"><v>1</v></c></row><row><c><v>6</v></c></row><row r="2"><c r="AA2"><v>2</v></c></row><row><c r="B9"><v>9</v></c></row>',
    );
    expect(
      sheet.rows.map(({ number, cells }) => [number, cells.map(({ address, text }) => `${address}=${text}`)]),
    ).toEqual([
      [2, ['AA2=2']],
      [5, ['A5=1', 'C5=3', 'D5=4']],
      [6, ['A6=6']],
      [9, ['B9=9']],
    ]);
  });

  test.each([
    '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
    '<row r="1"><c r="A2"><v>1</v></c></row>',
    '<row r="1000000000"><c><v>1</v></c></row>',
    '<row r="1048577"><c><v>1</v></c></row>',
    '<row r="-1"><c><v>1</v></c></row>',
    '<row r="1.5"><c><v>1</v></c></row>',
  ])('that stands in no one place makes the file a damaged one: %s', (rows) => {
    expect(reasonOf(() => cellsOf(rows))).toBe('damaged');
  });

  test('without content is none, and one beyond column IV is counted, not read', () => {
    const sheet = oneSheet(
      '<row r="1"><c r="A1" s="3"/><c r="IV1"><v>1</v></c><c r="IW1"><v>2</v></c><c r="XFD1"/></row><row r="2"/>',
    );
    expect(sheet.rows.map(({ cells }) => cells.map(({ address }) => address))).toEqual([['IV1']]);
    expect(sheet.cellsLeftOut).toBe(1);
  });

  test('or a text outside its place is no part of another', () => {
    const stray = '<c r="B1"><v>2</v></c>';
    const rows = `<row r="1"><t>x</t><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>${stray}<row r="2"><c r="A2"><v>1</v></c></row>`;
    expect(cellsOf(rows).map(({ text }) => text)).toEqual(['a', '1']);
  });

  test('of another vocabulary is none', () => {
    const after =
      '<extLst><ext><x14:sheetData xmlns:x14="y"><x14:row r="2"><x14:c r="A2"><x14:v>2</x14:v></x14:c></x14:row></x14:sheetData></ext></extLst>';
    const rows = '<row r="1"><c r="A1" y:t="e" xmlns:y="y"><v>1</v><y:v xmlns:y="y">2</y:v></c></row>';
    expect(oneSheet(rows, { after }).rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toEqual(['1']);
  });
});

describe('what is hidden or merged', () => {
  const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;

  test('is told: rows, columns and areas', () => {
    const sheet = oneSheet(
      `<row r="1" hidden="1">${cell('A1')}</row><row r="2" ht="0">${cell('A2')}</row><row r="3" hidden="0">${cell('A3')}</row>`,
      {
        before:
          '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="200" max="16384" hidden="true"/><col min="0" max="9" hidden="1"/></cols>',
        after: '<mergeCells count="2"><mergeCell ref="C2:B1"/><mergeCell ref="E9"/></mergeCells>',
      },
    );
    expect(sheet.rows.map(({ isHidden }) => isHidden)).toEqual([true, true, false]);
    expect(sheet.hiddenColumns.slice(0, 4)).toEqual([2, 3, 5, 200]);
    expect(sheet.hiddenColumns.at(-1)).toBe(256);
    expect(sheet.merges).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 2, lastColumn: 3 },
      { firstRow: 9, lastRow: 9, firstColumn: 5, lastColumn: 5 },
    ]);
  });

  test('rows are hidden by default where the sheet says so', () => {
    const before = '<sheetFormatPr zeroHeight="1"/>';
    const sheet = oneSheet(`<row r="1">${cell('A1')}</row><row r="2" hidden="0">${cell('A2')}</row>`, { before });
    expect(sheet.rows.map(({ isHidden }) => isHidden)).toEqual([true, false]);
  });

  test('a value under a merged area is seen by nobody and is none', () => {
    const sheet = oneSheet(
      `<row r="1">${cell('A1')}${cell('B1')}${cell('D1')}</row><row r="2">${cell('A2')}</row><row r="3">${cell('A3')}</row>`,
      { after: '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>' },
    );
    expect(sheet.rows.map(({ cells }) => cells.map(({ address }) => address))).toEqual([['A1', 'D1'], ['A3']]);
  });
});

describe('an archive that is no workbook', () => {
  const typed = (type: string) =>
    packed(
      [...workbookParts({ sheets: [{ name: 'Sở', rows: '' }] })].map(([name, content]) => [
        name,
        String(content).replace(/application\/vnd\.openxmlformats[^"]*/, type),
      ]),
    );
  const openDocument = forgedZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', content: '<a/>' },
  ]);

  test.each<[string, Uint8Array, string]>([
    ['a binary workbook', typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'binary-workbook'],
    ['a table of LibreOffice', openDocument, 'open-document'],
    ['a Word file', wordFile({ body: '' }), 'not-workbook'],
    [
      'a presentation',
      typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      'not-workbook',
    ],
    ['any archive', forgedZip([{ name: 'a.txt', content: 'a' }]), 'unknown-type'],
    ['an empty archive', forgedZip([]), 'unknown-type'],
  ])('but %s is named', (_, bytes, reason) => {
    expect(reasonOf(() => readWorkbook(bytes))).toBe(reason);
  });

  test('is told from one with macros, which is read', () => {
    const bytes = typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
    expect(readWorkbook(bytes).sheets).toHaveLength(1);
  });
});
