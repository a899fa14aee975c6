import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/documents/workbook.ts';
import { createWorkbookRenderer } from '../../../src/rendering/spreadsheet.ts';
import {
  column,
  dataRow,
  firstSheet,
  investmentForm,
  spreadsheetFaults,
  spreadsheetPart,
  workbookOf,
} from '../../support/spreadsheet.ts';

const { render } = createWorkbookRenderer();
const form = await render(investmentForm('Sở Thông tin và Truyền thông', 'so-tttt'));

describe('a sheet', () => {
  test('is valid for Microsoft’s Open XML validator', async () => {
    expect(await spreadsheetFaults(form)).toEqual([]);
    const withEverything = workbookOf({
      columns: [column('Tên', { type: 'choice', choices: ['a, b', ' c'], prompt: 'Chọn\nmột', fault: 'Sai' })],
      lead: [{ role: 'title', text: 'Một cột' }],
      rows: [{ role: 'section', cells: [{ text: 'I' }] }, dataRow(undefined), dataRow('x')],
      notes: [{ role: 'note', text: ' ghi chú\nhai dòng ' }],
      isForm: true,
    });
    expect(await spreadsheetFaults(await render(withEverything))).toEqual([]);
    expect(await spreadsheetFaults(await render(workbookOf({})))).toEqual([]);
  });

  test('prints on A4, one page wide and as long as it is, with the margins of Decree 30', async () => {
    const { pageSetup } = await firstSheet(form);
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1 });
    expect(pageSetup.fitToHeight).toBe(0);
    const millimetres = Object.entries(pageSetup.margins ?? {}).map(([side, inches]) => [
      side,
      Math.round(inches * 25.4),
    ]);
    expect(Object.fromEntries(millimetres)).toMatchObject({ left: 30, right: 15, top: 20, bottom: 20 });
    expect((await firstSheet(await render(workbookOf({})))).pageSetup.orientation).toBe('portrait');
  });

  test('has page numbers from page 2 on, in the middle of the header, beginning with 1', async () => {
    const sheet = await firstSheet(form);
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' });
    expect(sheet.headerFooter.firstHeader).toBeUndefined();
    expect(sheet.pageSetup.firstPageNumber).toBe(1);
  });

  test('repeats the headings on each page, keeps them in sight, and shows no lines outside the table', async () => {
    const sheet = await firstSheet(form);
    expect(spreadsheetPart(form, 'xl/workbook.xml')).toContain('&apos;Phụ lục IV&apos;!$7:$7</definedName>');
    expect(sheet.getCell('B7').value).toBe('Tên nhiệm vụ/dự án');
    expect(sheet.views[0]).toMatchObject({
      state: 'frozen',
      ySplit: 7,
      topLeftCell: 'A8',
      activeCell: 'B8',
      showGridLines: false,
    });
  });

  test('is set in Times New Roman throughout, and no font of the library is left', () => {
    const styles = spreadsheetPart(form, 'xl/styles.xml');
    const names = [...styles.matchAll(/<name val="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(names)).toEqual(new Set(['Times New Roman']));
    expect(styles).toMatch(/<fonts [^>]*><font><sz val="12"\/><name val="Times New Roman"\/>/);
  });

  test('has its lines over the whole width, each in the looks of its role', async () => {
    const sheet = await firstSheet(form);
    const looks = (address: string) => {
      const { font, alignment, isMerged, master } = sheet.getCell(address);
      return [font.size, font.bold ?? false, font.italic ?? false, alignment.horizontal, isMerged && master.address];
    };
    expect(looks('G1')).toEqual([14, true, false, 'center', 'A1']);
    expect(looks('G2')).toEqual([13, true, false, 'center', 'A2']);
    expect(looks('G3')).toEqual([13, false, true, 'center', 'A3']);
    expect(looks('G4')).toEqual([13, false, false, 'left', 'A4']);
    expect(looks('G20')).toEqual([12, false, false, 'left', 'A20']);
    expect(sheet.getCell('A1').border?.top).toBeUndefined();
    expect(sheet.getCell('A20').text).toMatch(/^\(\*\) Theo hình thức/);
  });

  test('has a small gap before the headings, and before the notes', async () => {
    const sheet = await firstSheet(form);
    expect([6, 19].map((row) => [sheet.getRow(row).height, sheet.getRow(row).cellCount])).toEqual([
      [9, 0],
      [9, 0],
    ]);
    const bare = await firstSheet(await render(workbookOf({ rows: [dataRow('x')] })));
    expect([bare.getCell('A1').value, bare.getCell('A2').value, bare.rowCount]).toEqual(['Nội dung', 'x', 2]);
  });

  test('has thin lines round every cell of the table, headings and totals bold, texts wrapped and set as the column says', async () => {
    const sheet = await firstSheet(form);
    for (const address of ['A7', 'B8', 'G17', 'A18', 'D18']) {
      const sides = Object.values(sheet.getCell(address).border ?? {}).map((side) => side?.style);
      expect([address, sides]).toEqual([address, ['thin', 'thin', 'thin', 'thin']]);
    }
    expect(['A7', 'A18', 'C18'].map((address) => sheet.getCell(address).font.bold)).toEqual([true, true, true]);
    expect(['A8', 'B8', 'C8'].map((address) => sheet.getCell(address).alignment.horizontal)).toEqual([
      'center',
      'left',
      'right',
    ]);
    expect(['A7', 'B8', 'F8'].map((address) => sheet.getCell(address).alignment.wrapText)).toEqual([true, true, true]);
    expect(sheet.getCell('C8').alignment).toMatchObject({ shrinkToFit: true });
  });

  test('opens a part with a bold row', async () => {
    const columns = [column('STT'), column('Nội dung')];
    const section = { role: 'section', cells: [{ text: 'I' }, { text: 'Hạ tầng CNTT' }] } as const;
    const sheet = await firstSheet(await render(workbookOf({ columns, rows: [section, dataRow('1', 'Máy chủ')] })));
    expect([sheet.getCell('B2').text, sheet.getCell('B2').font.bold, sheet.getCell('B3').font.bold]).toEqual([
      'Hạ tầng CNTT',
      true,
      undefined,
    ]);
  });
});

describe('the height of a row', () => {
  const heightOf = async (line: Line, width = 165) => {
    const columns = [column('A', { type: 'none' }, width / 2), column('B', { type: 'none' }, width / 2)];
    return (await firstSheet(await render(workbookOf({ columns, lead: [line] })))).getRow(1).height;
  };

  test('fits as many lines as the text takes, by its words and its line breaks', async () => {
    const words = (count: number) => Array.from({ length: count }, () => 'Chuyển đổi số').join(' ');
    expect(await heightOf({ role: 'field', text: words(1) })).toBe(17.25);
    expect(await heightOf({ role: 'field', text: words(5) })).toBe(17.25);
    expect(await heightOf({ role: 'field', text: words(6) })).toBe(34.5);
    expect(await heightOf({ role: 'field', text: 'một\nhai\r\nba\rbốn' })).toBe(69);
    expect(await heightOf({ role: 'note', text: words(7) })).toBe(32.25);
  });

  test('has room for the longest text behind a caption, even in capitals, since merged cells don’t grow', async () => {
    const messages = { prompt: 'Cách ghi', fault: 'Sai' };
    const text = (maximumLength: number) => ({ type: 'text', maximumLength, ...messages }) as const;
    const rowOf = async (entry: NonNullable<Line['entry']>, width = 148, isForm = true) => {
      const columns = [column('A', { type: 'none' }, 17), column('B', { type: 'none' }, width)];
      const lead: Line[] = [{ role: 'field', text: 'Đơn vị:', entry }];
      return (await firstSheet(await render(workbookOf({ isForm, columns, lead, orientation: 'landscape' })))).getRow(
        1,
      );
    };
    const name = 'ỦY BAN NHÂN DÂN XÃ NAM MẪU SƠN THƯỢNG TÂY BÌNH KHÁNH ĐÔNG, HUYỆN TU MƠ RÔNG, TỈNH KON TUM';
    expect(await heightOf({ role: 'field', text: name }, 148)).toBe(34.5);
    expect((await rowOf(text(name.length))).height).toBe(34.5);
    expect((await rowOf(text(150))).height).toBe(51.75);
    expect((await rowOf(text(150), 235)).height).toBe(34.5);
    expect((await rowOf(text(150), 148, false)).height).toBe(17.25);
    expect((await rowOf({ type: 'date', ...messages })).height).toBe(17.25);
    const row = await rowOf(text(150));
    expect([1, 2].map((at) => row.getCell(at).alignment.vertical)).toEqual(['bottom', 'bottom']);
  });

  test('counts a word that is wider than the cell as the lines it is broken into', async () => {
    expect(await heightOf({ role: 'field', text: 'x'.repeat(100) }, 60)).toBe(17.25 * 4);
  });

  test('never goes beyond what Excel can show', async () => {
    expect(await heightOf({ role: 'note', text: 'dòng\n'.repeat(1000) })).toBe(409.5);
  });

  test('of a form is hardly more than a line, and grows with what is typed, but only there', () => {
    const rows = [
      ...spreadsheetPart(form, 'xl/worksheets/sheet1.xml').matchAll(
        /<row r="(\d+)" ht="([\d.]+)"( customHeight="1")?/g,
      ),
    ];
    const row = (number: number) => rows.find((match) => match[1] === String(number))?.slice(2);
    expect(row(8)).toEqual(['18', undefined]);
    expect([row(1)?.[1], row(7)?.[1], row(18)?.[1], row(20)?.[1]]).toEqual(Array(4).fill(' customHeight="1"'));
  });
});
