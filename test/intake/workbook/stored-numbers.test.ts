import { describe, expect, test } from 'vitest';
import { cellOf } from '../../support/read-sheets.ts';

describe('a number', () => {
  test.each([
    ['87.780000000000001', '87.78'],
    ['0.30000000000000004', '0.3'],
    ['1', '1'],
    ['007', '7'],
    ['-0', '0'],
    ['-12.50', '-12.5'],
    ['1E3', '1000'],
    ['1.5E-7', '0.00000015'],
    ['-2.5e+20', '-250000000000000000000'],
    ['123456789012345678', '123456789012346000'],
    ['999999999999999.9', '1000000000000000'],
    ['.5', '0.5'],
  ])('stored as %s is %s', (stored, text) => {
    expect(cellOf(`<c r="A1"><v>${stored}</v></c>`)).toEqual(['number', text]);
  });

  test.each(['NaN', 'INF', '1e999', '1,5', '0x10', '1e', '--1'])(
    'that is none (%s) is an error, as it stands',
    (stored) => {
      expect(cellOf(`<c r="A1"><v>${stored}</v></c>`)).toEqual(['error', stored]);
    },
  );

  const styles = (code: string) =>
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>`;
  const formatted = (value: string, format: number, code = '0') =>
    cellOf(`<c r="A1" s="${format}"><v>${value}</v></c>`, { styles: styles(code) });

  test('under a percent format keeps the stored value', () => {
    expect(formatted('0.87780000000000002', 2)).toEqual(['percent', '0.8778']);
    expect(formatted('0.5', 1, '#,##0.0\\ %')).toEqual(['percent', '0.5']);
  });

  test.each([
    ['45291', 'dd/mm/yyyy', 'date', '2023-12-31'],
    ['45291.354166666664', '[$-42A]d mmmm yyyy', 'date', '2023-12-31T08:30:00'],
    ['0.75', 'h:mm', 'date', '18:00:00'],
    ['45291.9999999', 'd/m', 'date', '2024-01-01'],
    ['1', 'yyyy', 'date', '1900-01-01'],
    ['60', 'yyyy', 'date', '1900-02-29'],
    ['61', 'yyyy', 'date', '1900-03-01'],
    ['2958465', 'yyyy', 'date', '9999-12-31'],
    ['2958466', 'yyyy', 'number', '2958466'],
    ['-1', 'yyyy', 'number', '-1'],
    ['1.5', '[h]:mm', 'number', '1.5'],
    ['7', '0.0" điểm mỗi ngày"', 'number', '7'],
    ['7', '[Red]0;[Blue]-0', 'number', '7'],
    ['7', '0\\d', 'number', '7'],
    ['7', '#,##0_d;"%"', 'number', '7'],
    ['7', '"100%"0', 'number', '7'],
    ['7', '0.00E+00', 'number', '7'],
    ['7', 'General', 'number', '7'],
  ])('%s under the format %s is a %s: %s', (value, code, kind, text) => {
    expect(formatted(value, 1, code.replaceAll('"', '&quot;'))).toEqual([kind, text]);
  });

  test('under a built-in format of dates or times is one', () => {
    expect([formatted('44561', 3), formatted('0.5', 4), formatted('5', 0), formatted('5', 99)]).toEqual([
      ['date', '2021-12-31'],
      ['date', '12:00:00'],
      ['number', '5'],
      ['number', '5'],
    ]);
  });

  test('counts its days from 1904 where the workbook says so', () => {
    const read = (value: string) =>
      cellOf(`<c r="A1" s="3"><v>${value}</v></c>`, { styles: styles('0'), properties: '<workbookPr date1904="1"/>' });
    expect([read('43829'), read('0')]).toEqual([
      ['date', '2023-12-31'],
      ['date', '1904-01-01'],
    ]);
  });

  test('of type d is a date in ISO form', () => {
    expect(cellOf('<c r="A1" t="d"><v>2023-12-31T00:00:00.000</v></c>')).toEqual(['date', '2023-12-31']);
    expect(cellOf('<c r="A1" t="d"><v>2023-12-31T08:30:00Z</v></c>')).toEqual(['date', '2023-12-31T08:30:00']);
    expect(cellOf('<c r="A1" t="d"><v>hôm qua</v></c>')).toEqual(['text', 'hôm qua']);
  });
});
