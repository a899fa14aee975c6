import { describe, expect, test } from 'vitest';
import type { Column, Entry } from '../../../src/documents/workbook.ts';
import { createWorkbookRenderer } from '../../../src/rendering/spreadsheet.ts';
import {
  column,
  dataRow,
  firstSheet,
  investmentForm,
  readSpreadsheet,
  spreadsheetFaults,
  spreadsheetPart,
  workbookOf,
} from '../../support/spreadsheet.ts';

const { render } = createWorkbookRenderer();
const form = await render(investmentForm('Sở Thông tin và Truyền thông', 'so-tttt'));
const messages = { prompt: 'Cách ghi', fault: 'Sai' };

/** The rules of a form with one column, as XML. */
async function rulesOf(entry: Entry, rows = [dataRow(undefined)]): Promise<string> {
  const bytes = await render(workbookOf({ isForm: true, columns: [column('A', entry)], rows }));
  return /<dataValidations.*<\/dataValidations>/s.exec(spreadsheetPart(bytes, 'xl/worksheets/sheet1.xml'))?.[0] ?? '';
}

describe('a form', () => {
  test('is protected without a password; columns and rows can be resized, but no row inserted', () => {
    expect(/<sheetProtection[^>]*>/.exec(spreadsheetPart(form, 'xl/worksheets/sheet1.xml'))?.[0]).toBe(
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
    );
  });

  test('is open where something may be typed, and nowhere else', async () => {
    const sheet = await firstSheet(form);
    const open: string[] = [];
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false) open.push(cell.address);
      }),
    );
    const line = ['C', 'D', 'E', 'F', 'G'].map((letter) => `${letter}5`);
    const entries = Array.from({ length: 10 }, (_, row) =>
      ['B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `${letter}${row + 8}`),
    );
    expect(open).toEqual([...line, ...entries.flat()]);
  });

  test('locks what is filled in already, though the column has an entry', async () => {
    const columns: Column[] = [column('A', { type: 'text', maximumLength: 9, ...messages })];
    const sheet = await firstSheet(
      await render(workbookOf({ isForm: true, columns, rows: [dataRow('x'), dataRow('')] })),
    );
    expect([sheet.getCell('A2').protection?.locked, sheet.getCell('A3').protection?.locked]).toEqual([
      undefined,
      false,
    ]);
  });

  test('has what people write behind a caption in a cell of its own, with its prompt, and the caption locked', async () => {
    const sheet = await firstSheet(form);
    const { value, master, protection } = sheet.getCell('B5');
    expect([value, master.address, protection?.locked]).toEqual(['Người lập biểu:', 'A5', undefined]);
    const answer = sheet.getCell('G5');
    expect([answer.value, answer.master.address, answer.protection?.locked]).toEqual([null, 'C5', false]);
    expect(sheet.getCell('C5').border?.bottom).toEqual({ style: 'hair' });
    expect(spreadsheetPart(form, 'xl/worksheets/sheet1.xml')).toContain(
      'prompt="Ghi nhiều nhất 100 ký tự." sqref="C5:G5"><formula1>100</formula1>',
    );
  });

  test('gives a caption as few columns as it needs, and leaves room behind it', async () => {
    const entry = { type: 'text', maximumLength: 9, ...messages } as const;
    const merged = async (text: string, widths: readonly number[]) => {
      const columns = widths.map((width) => column('A', { type: 'none' }, width));
      const bytes = await render(workbookOf({ isForm: true, columns, lead: [{ role: 'field', text, entry }] }));
      return [...spreadsheetPart(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<mergeCell ref="([^"]*)"/g)].map(
        ([, range]) => range,
      );
    };
    expect(await merged('Đơn vị:', [17, 30, 30])).toEqual(['B1:C1']);
    expect(await merged('Đơn vị:', [15, 30, 30])).toEqual(['A1:B1']);
    expect(await merged('Đơn vị:', [4, 4, 4, 4])).toEqual(['A1:C1']);
  });

  test('is neither protected nor open if the sheet is not a form', async () => {
    const columns: Column[] = [column('A', { type: 'text', maximumLength: 9, ...messages })];
    const entry = { type: 'text', maximumLength: 9, ...messages } as const;
    const lead = [{ role: 'field', text: 'Đơn vị:', entry }] as const;
    const xml = spreadsheetPart(
      await render(workbookOf({ columns: [...columns, column('B')], lead, rows: [dataRow(undefined, 'x')] })),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).not.toMatch(/sheetProtection|dataValidation/);
  });
});

describe('what may be typed', () => {
  const common =
    'allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Chưa đúng" error="Sai" promptTitle="Cách ghi" prompt="Cách ghi" sqref="A2"';

  test.each<[string, Entry, string, string]>([
    [
      'a text up to its length',
      { type: 'text', maximumLength: 120, ...messages },
      'type="textLength" errorStyle="stop" operator="lessThanOrEqual"',
      '<formula1>120</formula1>',
    ],
    [
      'a day from 1 January 2000 to 31 December 2100',
      { type: 'date', ...messages },
      'type="date" errorStyle="stop" operator="between"',
      '<formula1>36526</formula1><formula2>73415</formula2>',
    ],
    [
      'whole đồng that Excel keeps exactly',
      { type: 'money', ...messages },
      'type="whole" errorStyle="stop" operator="between"',
      '<formula1>0</formula1><formula2>999999999999999</formula2>',
    ],
    [
      'one of the choices',
      { type: 'choice', choices: ['Có', 'Nói "không" & < >'], ...messages },
      'type="list" errorStyle="stop" operator="between"',
      '<formula1>"Có,Nói ""không"" &amp; &lt; &gt;"</formula1>',
    ],
  ])('is %s', async (_, entry, head, formulas) => {
    expect(await rulesOf(entry)).toBe(
      `<dataValidations count="1"><dataValidation ${head} ${common}>${formulas}</dataValidation></dataValidations>`,
    );
  });

  test('is ruled once for each column, though finished cells lie between the open ones', async () => {
    const rows = [dataRow(undefined), dataRow('x'), dataRow(undefined), dataRow(undefined)];
    const xml = await rulesOf({ type: 'text', maximumLength: 9, ...messages }, rows);
    expect(xml.match(/sqref="[^"]*"/g)).toEqual(['sqref="A2 A4:A5"']);
    expect(await rulesOf({ type: 'text', maximumLength: 9, ...messages }, [dataRow('x')])).toBe('');
  });

  test('keeps line breaks and quotes of its prompt', async () => {
    const xml = await rulesOf({ type: 'date', prompt: 'Ghi "ngày",\nví dụ 20/9/2024 _x000D_', fault: 'Sai' });
    expect(xml).toContain('prompt="Ghi &quot;ngày&quot;,&#10;ví dụ 20/9/2024 _x005F_x000D_"');
  });

  test.each([
    ['with commas', ['Mua sắm, thuê', 'Khác']],
    ['with blanks around', [' a', 'b']],
    ['that are long together', Array.from({ length: 30 }, (_, index) => `Hình thức ${index}`)],
  ])('lists choices %s on the hidden sheet', async (_, choices) => {
    const lists = [['x, y'], choices].map((each) => column('A', { type: 'choice', choices: each, ...messages }));
    const bytes = await render(workbookOf({ isForm: true, columns: lists, rows: [dataRow(undefined, undefined)] }));
    const formulas = spreadsheetPart(bytes, 'xl/worksheets/sheet1.xml').match(/(?<=<formula1>)[^<]*/g);
    expect(formulas).toEqual(["'trinh-ky'!$D$1:$D$1", `'trinh-ky'!$E$1:$E$${choices.length}`]);
    const sheet = (await readSpreadsheet(bytes)).getWorksheet('trinh-ky');
    expect(choices.map((_text, index) => sheet?.getCell(index + 1, 5).value)).toEqual(choices);
  });

  test.each<[string, Entry, string]>([
    ['longer than its length', { type: 'text', maximumLength: 9, ...messages }, 'IF(ISERROR(A2),TRUE,LEN(A2)>9)'],
    ['no day of these years', { type: 'date', ...messages }, 'IF(ISNUMBER(A2),OR(A2<36526,A2>73415),NOT(ISBLANK(A2)))'],
    [
      'none of the choices',
      { type: 'choice', choices: ['1', 'Nói "không"'], ...messages },
      'IF(ISERROR(A2),TRUE,NOT(OR(ISBLANK(A2),EXACT(A2,"1"),EXACT(A2,"Nói ""không"""))))',
    ],
  ])('turns its cell red when it comes in by pasting and is %s', async (_, entry, condition) => {
    const rows = [dataRow(undefined), dataRow('x'), dataRow(undefined)];
    const bytes = await render(workbookOf({ isForm: true, columns: [column('A', entry)], rows }));
    const rule = { type: 'expression', formulae: [condition], style: { fill: { bgColor: { argb: 'FFFFC7CE' } } } };
    expect(Reflect.get(await firstSheet(bytes), 'conditionalFormattings')).toMatchObject([
      { ref: 'A2 A4', rules: [rule] },
    ]);
    expect(await spreadsheetFaults(bytes)).toEqual([]);
  });

  test('is shown as a day, as money, or as it was typed', async () => {
    const sheet = await firstSheet(form);
    expect(['B8', 'C8', 'E8', 'F8', 'C18', 'C5'].map((address) => sheet.getCell(address).numFmt)).toEqual([
      '@',
      '#,##0',
      '@',
      'dd/mm/yyyy',
      '#,##0',
      '@',
    ]);
  });
});
