import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column, Row } from '../../../src/documents/workbook.ts';
import { UnprintableContextError } from '../../../src/errors.ts';
import { createWorkbookRenderer } from '../../../src/rendering/spreadsheet.ts';
import { unprintableCharacter } from '../../../src/vietnamese/printable.ts';
import {
  column,
  dataRow,
  firstSheet,
  investmentForm,
  readSpreadsheet,
  spreadsheetPart,
  spreadsheetParts,
  workbookOf,
} from '../../support/spreadsheet.ts';

const { render } = createWorkbookRenderer();
const money: Column['entry'] = { type: 'money', prompt: 'p', fault: 'f' };

/** Any words that a spreadsheet can store, with what readers and formulas could trip over among them. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '=1+1',
        '+',
        '-5',
        '@a',
        ' ',
        '\n',
        '\r',
        '\t',
        '_x000D_',
        '_x005F_',
        '_x00',
        '_x0001',
        '<&>"\'',
        'ệ',
        '\ue0001\ue001',
        '01',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '' && unprintableCharacter(text) === undefined);

describe('a text', () => {
  test('comes back as it went in, whatever it is, and never as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (title, cell, fact) => {
        fc.pre(!/^(0|[1-9]\d*)$/.test(cell));
        const bytes = await render(
          workbookOf(
            { lead: [{ role: 'title', text: title }], rows: [dataRow(cell)] },
            { facts: { unit: { text: fact, varies: true } } },
          ),
        );
        const workbook = await readSpreadsheet(bytes);
        expect(workbook.worksheets[0]?.getCell('A1').value).toBe(title);
        expect(workbook.worksheets[0]?.getCell('A4').value).toBe(cell);
        expect(workbook.getWorksheet('trinh-ky')?.getCell('B1').value).toBe(fact);
        expect(spreadsheetPart(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
      }),
      { numRuns: 150 },
    );
  });

  test('that looks like an escape of the format is written so that Excel reads the letters', async () => {
    const bytes = await render(workbookOf({ rows: [dataRow('_x000d_ và\r')] }));
    expect(spreadsheetPart(bytes, 'xl/sharedStrings.xml')).toContain(
      '<t xml:space="preserve">_x005F_x000d_ và_x000D_</t>',
    );
  });

  test.each([
    ['1', 1],
    ['999999999', 999_999_999],
    ['01', '01'],
    ['1.5', '1.5'],
    ['-1', '-1'],
    ['1234567890', '1234567890'],
  ])('%j in a finished column is stored as %j', async (text, value) => {
    expect((await firstSheet(await render(workbookOf({ rows: [dataRow(text)] })))).getCell('A2').value).toBe(value);
  });

  test('that varies, or stands in a column that people fill in, stays a text though it is a number', async () => {
    const columns = [column('A'), column('B', { type: 'text', maximumLength: 9, prompt: 'p', fault: 'f' })];
    const rows: Row[] = [{ role: 'data', cells: [{ text: '15', varies: true }, { text: '16' }] }];
    const sheet = await firstSheet(await render(workbookOf({ columns, rows })));
    expect([sheet.getCell('A2').value, sheet.getCell('B2').value]).toEqual(['15', '16']);
  });

  test('that is a number has no warning mark beside it', async () => {
    const xml = spreadsheetPart(await render(workbookOf({ rows: [dataRow('01')] })), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<ignoredError sqref="A1:A2" numberStoredAsText="1"/>');
  });
});

describe('money', () => {
  const columns = [column('Tên'), column('Tiền', money), column('Ghi chú')];
  const total: Row = { role: 'total', label: 'Tổng cộng' };

  test('is stored exactly and summed exactly over all data rows above, other totals left out', async () => {
    const section: Row = { role: 'section', cells: [{ text: 'Phần' }, { text: '5' }, undefined] };
    const rows = [
      section,
      dataRow('a', '100000000000001', undefined),
      dataRow('b', '2', 'x'),
      total,
      section,
      dataRow('c', '0', undefined),
      total,
    ];
    const sheet = await firstSheet(await render(workbookOf({ columns, rows })));
    expect(sheet.getCell('B3').value).toBe(100_000_000_000_001);
    expect(sheet.getCell('B5').value).toEqual({ formula: 'SUMIF(B3:B4,">=0")', result: 100_000_000_000_003 });
    expect(sheet.getCell('B8').value).toEqual({
      formula: 'SUMIF(B3:B4,">=0")+SUMIF(B7,">=0")',
      result: 100_000_000_000_003,
    });
    expect([sheet.getCell('A5').value, sheet.getCell('C5').value]).toEqual(['Tổng cộng', null]);
  });

  test('not typed yet adds up to 0', async () => {
    const form = await render(investmentForm('Sở Y tế', 'so-y-te'));
    expect(spreadsheetPart(form, 'xl/worksheets/sheet1.xml')).toContain(
      '<f>SUMIF(C8:C17,&quot;&gt;=0&quot;)</f><v>0</v>',
    );
    expect((await firstSheet(form)).getCell('B18').master.address).toBe('A18');
    expect((await firstSheet(await render(workbookOf({ columns, rows: [total] })))).getCell('B2').value).toBe(0);
  });

  test('that is no whole đồng from 0 on turns its cell red when it is pasted, and the total says that it is wrong', async () => {
    const rows = [
      dataRow('a', undefined, undefined),
      dataRow('b', '2', undefined),
      dataRow('c', undefined, undefined),
      total,
    ];
    const sheet = await firstSheet(await render(workbookOf({ isForm: true, columns, rows })));
    const marks = Reflect.get(sheet, 'conditionalFormattings') as { ref: string; rules: { formulae: string[] }[] }[];
    const unfit = (cells: string) => `ISERROR(1/((INT(${cells})=${cells})*(${cells}>=0)*(${cells}<=999999999999999)))`;
    expect(marks.map(({ ref, rules: [rule] }) => [ref, rule?.formulae])).toEqual([['B2 B4', [unfit('B2')]]]);
    const count = `SUMPRODUCT(--${unfit('B2:B4')})`;
    expect(sheet.getCell('C5').formula).toBe(
      `IF(${count}=0,"","Tổng chưa đúng: "&${count}&" ô không phải số nguyên từ 0 trở lên. Nhập lại chỉ bằng chữ số.")`,
    );
    expect((await firstSheet(await render(workbookOf({ columns, rows })))).getCell('C5').value).toBeNull();
  });

  test('that could not be stored exactly is refused, each with its cell', async () => {
    const rows = ['1,5', '-1', '007', '1000000000000000', '=1'].map((text) => dataRow('a', text, undefined));
    const error = await render(workbookOf({ columns, rows })).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnprintableContextError);
    expect((error as UnprintableContextError).issues.map(({ place }) => place)).toEqual(
      [2, 3, 4, 5, 6].map((row) => `Trang tính “Thử”, ô B${row}`),
    );
    expect((error as UnprintableContextError).issues[0]?.message).toBe(
      '“1,5” không phải là số tiền nguyên từ 0 đồng, nhiều nhất 15 chữ số',
    );
  });

  test('is refused if its sum has more digits than Excel keeps', async () => {
    const rows = [dataRow('a', '999999999999999', undefined), dataRow('b', '1', undefined), total];
    await expect(render(workbookOf({ columns, rows }))).rejects.toMatchObject({
      issues: [{ place: 'Trang tính “Thử”, ô B4', message: expect.stringContaining('1000000000000000') }],
    });
  });
});

describe('a spreadsheet', () => {
  test('is recognised by the facts on a sheet that nobody sees', async () => {
    const workbook = await readSpreadsheet(await render(investmentForm('Sở Y tế', 'so-y-te')));
    const sheet = workbook.getWorksheet('trinh-ky');
    expect([sheet?.state, sheet?.getCell('A3').value, sheet?.getCell('B3').value]).toEqual([
      'veryHidden',
      'unit',
      'so-y-te',
    ]);
  });

  test('says its title, and neither a person, nor a moment, nor the program that made it', async () => {
    const bytes = await render(workbookOf({}, { title: 'Phụ lục <I> & II' }));
    expect(spreadsheetPart(bytes, 'docProps/core.xml')).toContain(
      '<dc:title>Phụ lục &lt;I&gt; &amp; II</dc:title></cp:coreProperties>',
    );
    const everything = [...spreadsheetParts(bytes).values()].join('');
    expect(everything).not.toMatch(
      /exceljs|unknown|creator|lastModifiedBy|dcterms:|Microsoft Excel|20\d\d-\d\d-\d\dT/i,
    );
  });

  test('is refused with all texts that it can’t store, in the words of officials', async () => {
    const workbook = workbookOf(
      {
        name: 'Phụ lục I',
        lead: [{ role: 'title', text: 'a\u0001', varies: true }],
        rows: [dataRow('\ud800')],
        notes: [{ role: 'note', text: 'x'.repeat(32_768) }],
      },
      { title: 'b\uffff', facts: { unit: { text: '\u000b' } } },
    );
    const error = await render(workbook).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnprintableContextError);
    expect((error as UnprintableContextError).issues.map(({ place, message }) => [place, message])).toEqual([
      ['Tiêu đề trong thuộc tính của tệp', 'Có ký tự U+FFFF không lưu được trong tệp Excel'],
      ['Trang tính “Phụ lục I”, ô A1', 'Có ký tự U+0001 không lưu được trong tệp Excel'],
      ['Trang tính “Phụ lục I”, ô A4', 'Có ký tự U+D800 không lưu được trong tệp Excel'],
      ['Trang tính “Phụ lục I”, ô A6', 'Dài 32768 ký tự; một ô của Excel chứa được nhiều nhất 32767 ký tự'],
      ['Trang tính “trinh-ky”, ô B1', 'Có ký tự U+000B không lưu được trong tệp Excel'],
    ]);
  });

  test('holds the longest text that Excel holds', async () => {
    const text = 'ệ'.repeat(32_767);
    expect((await firstSheet(await render(workbookOf({ rows: [dataRow(text)] })))).getCell('A2').value).toBe(text);
  });
});
