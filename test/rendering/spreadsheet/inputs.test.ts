import { describe, expect, test } from 'vitest';
import type { Input, Sheet } from '../../../src/documents/workbook.ts';
import { UnprintableContextError } from '../../../src/errors.ts';
import { daySerial } from '../../../src/rendering/spreadsheet/day-serial.ts';
import { createWorkbookRenderer } from '../../../src/rendering/spreadsheet.ts';
import {
  column,
  firstSheet,
  readSpreadsheet,
  spreadsheetFaults,
  spreadsheetPart,
  workbookOf,
} from '../../support/spreadsheet.ts';

const renderer = createWorkbookRenderer();
const text: Input['input'] = { type: 'text', maximumLength: 20, prompt: 'Ghi chữ', fault: 'Chỉ ghi chữ' };
const decimal: Input['input'] = { type: 'decimal', prompt: '', fault: 'Nhập số' };
const date: Input['input'] = { type: 'date', firstYear: 1901, prompt: '', fault: 'Nhập ngày' };
const whole: Input['input'] = { type: 'whole', minimum: 1, maximum: 12, prompt: '', fault: 'Nhập tháng' };

const form: Partial<Sheet> = {
  isForm: true,
  isShaded: true,
  canGrow: true,
  isScaled: true,
  tabColour: '1F4E79',
  keys: ['caption', 'value', 'sheet-key'],
  columns: [
    column('Mục', { type: 'none' }, 200),
    { ...column('Nội dung', text, 200), isHeadingOpen: true },
    { ...column('Mã', { type: 'none' }, 160), isHidden: true },
  ],
  rows: [
    { role: 'section', isWhole: true, cells: [{ text: 'Phần chung' }, undefined, undefined] },
    {
      role: 'data',
      cells: [{ text: 'Điểm' }, { input: decimal, value: { figure: '970.00', decimals: 2 } }, { text: 'score' }],
    },
    { role: 'data', cells: [{ text: 'Ngày' }, { input: date, value: { day: '2024-09-20' } }, { text: 'day' }] },
    { role: 'data', cells: [{ text: 'Tên' }, { input: text, value: { text: '=1+1' } }, undefined] },
    { role: 'data', cells: [{ text: 'Tháng' }, { input: whole }, undefined] },
    { role: 'data', cells: [undefined, undefined, undefined] },
  ],
};

describe('open cells that hold something', () => {
  test('hold numbers, days and words, each in its format, and can be changed', async () => {
    const bytes = await renderer.render(workbookOf(form));
    const sheet = await firstSheet(bytes);
    const facts = ['B4', 'B5', 'B6', 'B7', 'B8'].map((address) => {
      const { value, numFmt, protection } = sheet.getCell(address);
      return [value, numFmt, protection.locked];
    });
    expect(facts).toEqual([
      [970, '0.00', false],
      [new Date('2024-09-20T00:00:00Z'), 'dd/mm/yyyy', false],
      ['=1+1', '@', false],
      [null, undefined, false],
      [null, '@', false],
    ]);
    expect(sheet.getCell('A4').protection?.locked ?? true).toBe(true);
    expect(await spreadsheetFaults(bytes)).toEqual([]);
  });

  test('have the rule that they ask for, or that of their column', async () => {
    const xml = spreadsheetPart(await renderer.render(workbookOf(form)), 'xl/worksheets/sheet1.xml');
    const rules = [
      ...xml.matchAll(/<dataValidation type="(\w+)".*?sqref="([^"]+)">(?:<formula1>([^<]*)<\/formula1>)?/g),
    ];
    expect(rules.map(([, type, cells, least]) => [type, cells, least])).toEqual([
      ['decimal', 'B4', '0'],
      ['date', 'B5', '367'],
      ['textLength', 'B6 B8', '20'],
      ['whole', 'B7', '1'],
    ]);
    expect(xml.match(/showInputMessage/g)).toHaveLength(1);
  });

  test('hold no number that a spreadsheet would round', async () => {
    const rows = [
      { role: 'data' as const, cells: [{ input: decimal, value: { figure: '1234567890.1234567', decimals: 7 } }] },
    ];
    await expect(renderer.render(workbookOf({ rows }))).rejects.toThrow(UnprintableContextError);
  });
});

describe('a form that grows', () => {
  test('may have rows and columns inserted, and be sorted and filtered, though its captions are locked', async () => {
    const xml = spreadsheetPart(await renderer.render(workbookOf(form)), 'xl/worksheets/sheet1.xml');
    const protection = /<sheetProtection [^>]*>/.exec(xml)?.[0] ?? '';
    for (const name of ['insertRows', 'insertColumns', 'sort', 'autoFilter'])
      expect(protection).toContain(`${name}="0"`);
    expect(protection).not.toContain('password');
  });

  test('tells open cells from finished ones by their shade, and its tab by a colour', async () => {
    const sheet = await firstSheet(await renderer.render(workbookOf(form)));
    const shaded = (address: string) => JSON.stringify(sheet.getCell(address).fill ?? {}).includes('solid');
    expect(['A2', 'A3', 'A4', 'B4', 'B8'].map(shaded)).toEqual([true, true, true, false, false]);
    expect(sheet.properties.tabColor?.argb).toBe('FF1F4E79');
  });
});

describe('what is there for programs', () => {
  test('stands in a hidden row above the headings and in hidden columns', async () => {
    const sheet = await firstSheet(await renderer.render(workbookOf(form)));
    expect(sheet.getRow(1).hidden).toBe(true);
    expect(['A1', 'B1', 'C1', 'A2'].map((address) => sheet.getCell(address).value)).toEqual([
      'caption',
      'value',
      'sheet-key',
      'Mục',
    ]);
    expect([1, 2, 3].map((number) => sheet.getColumn(number).hidden)).toEqual([false, false, true]);
  });
});

test('words lead to another sheet when they are clicked', async () => {
  const first = workbookOf({ rows: [{ role: 'data', cells: [{ text: 'Đơn vị', linksTo: 'Đơn vị & điểm' }] }] }).sheets;
  const bytes = await renderer.render({
    ...workbookOf({}),
    sheets: [...first, ...workbookOf({ name: 'Đơn vị & điểm' }).sheets],
  });
  const xml = spreadsheetPart(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<hyperlinks><hyperlink ref="A2" location="\'Đơn vị &amp; điểm\'!A1"/></hyperlinks>');
  expect(await spreadsheetFaults(bytes)).toEqual([]);
  expect((await readSpreadsheet(bytes)).worksheets).toHaveLength(2);
});

test.each([
  ['1900-03-01', 61],
  ['1999-12-31', 36_525],
  ['2000-02-29', 36_585],
  ['2100-03-01', 73_110],
  ['9999-12-31', 2_958_465],
])('the day %s is number %i in a spreadsheet', (day, serial) => {
  expect(daySerial(day)).toBe(serial);
});
