import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../src/documents/workbook.ts';
import { hasInspection } from '../../src/domain/dossier.ts';
import { createGenerator } from '../../src/generate.ts';
import { createWorkbookRenderer } from '../../src/rendering/spreadsheet.ts';
import { canPrint, folded } from '../support/libreoffice.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';
import { dataRow, investmentForm, readSpreadsheet, spreadsheetPart, workbookOf } from '../support/spreadsheet.ts';
import { filledInLibreOffice, printedSpreadsheet } from '../support/spreadsheet-libreoffice.ts';

const renderer = createWorkbookRenderer();
const form = investmentForm('Ủy ban nhân dân xã Ia Chim', 'xa-ia-chim');

describe.skipIf(!canPrint)('printed by LibreOffice, a spreadsheet', () => {
  test('of many rows is one A4 page wide, with the headings on every page and page numbers from page 2', async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      dataRow(String(index + 1), undefined, undefined, undefined, undefined, undefined, undefined),
    );
    const sheets = form.sheets.map((sheet): Sheet => ({ ...sheet, rows }));
    const { pages, pageWidth, pageHeight } = await printedSpreadsheet(await renderer.render({ ...form, sheets }));

    expect([pageWidth, pageHeight]).toEqual([297, 210]);
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(folded(page)).toMatch(/STT Tên nhiệm vụ\/dự án .*Ghi chú/);
    expect(pages.map((page) => page.trim().split('\n')[0]?.trim())).toEqual(['Phụ lục IV', '2', '3']);
    expect(pages.join(' ').match(/DANH MỤC ĐẦU TƯ/g)).toHaveLength(1);
  });

  test.each(['portrait', 'landscape'] as const)('in %s has columns as wide as they should be', async (orientation) => {
    const widths = orientation === 'portrait' ? [12, 60.5, 42.3, 50.2] : [12, 80, 42.4, 117.6];
    const columns = widths.map((width) => ({ ...(form.sheets[0]?.columns[0] ?? never()), heading: 'A', width }));
    const rows = Array.from({ length: 10 }, () => dataRow('1', '2', '3', '4'));
    const printed = await printedSpreadsheet(await renderer.render(workbookOf({ orientation, columns, rows })));

    const edges = [0, ...widths].map((_, index) => 30 + widths.slice(0, index).reduce((sum, width) => sum + width, 0));
    expect(printed.uprightLines).toHaveLength(edges.length);
    for (const [index, edge] of edges.entries()) {
      expect(Math.abs((printed.uprightLines[index] ?? 0) - edge)).toBeLessThan(0.6);
    }
  });

  test('begins each sheet with page 1, without its number', async () => {
    const sheets = form.sheets.flatMap((sheet): Sheet[] => [sheet, { ...sheet, name: 'Phụ lục V' }]);
    const { pages } = await printedSpreadsheet(await renderer.render({ ...form, sheets }));
    expect(pages).toHaveLength(2);
    expect(pages.map((page) => page.trim().split('\n')[0]?.trim())).toEqual(['Phụ lục IV', 'Phụ lục IV']);
  });
});

describe.skipIf(!canPrint)('filled in LibreOffice, a form', () => {
  test('comes back with every value, its sums, its facts and its locks', async () => {
    const returned = await filledInLibreOffice(await renderer.render(form), {
      C5: 'Nguyễn Thị Ngọc Ánh',
      B8: 'Nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính',
      C8: '1500000000',
      D8: '1250000001',
      E8: '2',
      F8: '2024-09-20',
      B9: '012/2024',
      C9: '2500000001',
      G9: '=1+1',
    });
    const workbook = await readSpreadsheet(returned);
    const sheet = workbook.getWorksheet('Phụ lục IV') ?? never();
    const value = (address: string) => sheet.getCell(address).value;

    expect([value('A5'), value('C5')]).toEqual(['Người lập biểu:', 'Nguyễn Thị Ngọc Ánh']);
    expect(value('B8')).toBe('Nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính');
    expect([value('C8'), value('D8'), value('E8')]).toEqual([1_500_000_000, 1_250_000_001, '2']);
    expect(value('F8')).toEqual(new Date('2024-09-20T00:00:00Z'));
    expect([value('B9'), value('G9')]).toEqual(['012/2024', '=1+1']);
    expect(value('C18')).toEqual({ formula: 'SUMIF(C8:C17,">=0")', result: 4_000_000_001 });

    const facts = workbook.getWorksheet('trinh-ky') ?? never();
    expect(facts.state).not.toBe('visible');
    expect([1, 2, 3, 4].map((row) => [facts.getCell(row, 1).value, facts.getCell(row, 2).value])).toEqual([
      ['kind', 'appendix-it-investments'],
      ['version', '1'],
      ['unit', 'xa-ia-chim'],
      ['unitName', 'Ủy ban nhân dân xã Ia Chim'],
    ]);
    expect(spreadsheetPart(returned, 'xl/worksheets/sheet1.xml')).toMatch(/<sheetProtection [^>]*sheet="true"/);
    const isLocked = (address: string) => isLockedIn(returned, address);
    expect(['A2', 'A5', 'A8', 'C18'].map(isLocked)).toEqual([true, true, true, true]);
    expect(['C5', 'B8', 'G17'].map(isLocked)).toEqual([false, false, false]);
  });
});

describe.skipIf(!canPrint)('opened in LibreOffice, a form into which something was pasted', () => {
  const pastedInto = async (pasted: Readonly<Record<string, string | number>>) => {
    const returned = await filledInLibreOffice(
      await renderer.render(form),
      { C8: '1500000000', C9: '2500000001' },
      pasted,
    );
    return (await readSpreadsheet(returned)).getWorksheet('Phụ lục IV') ?? never();
  };

  test('adds up the amounts, and says beside the total how many cells hold none', async () => {
    const sheet = await pastedInto({
      C10: '1.500.000.000 đồng',
      C11: '=1/0',
      C12: -5,
      D8: '1,25 tỷ',
      D9: 12.5,
      D10: 7,
    });
    expect([sheet.getCell('C18').result, sheet.getCell('D18').result]).toEqual([4_000_000_001, 19.5]);
    expect(sheet.getCell('E18').result).toBe(
      'Tổng chưa đúng: 5 ô không phải số nguyên từ 0 trở lên. Nhập lại chỉ bằng chữ số.',
    );
  });

  test('marks what a rule would have refused, and nothing else', async () => {
    const unfit = { C10: '1,5 tỷ', C11: '=1/0', C12: -5, D9: 12.5, E8: '9', E9: '=1/0', F8: '20/9/2024', F9: 12 };
    const fit = { C13: 0, D10: 7, E10: '3', E11: 2, F10: 45_555, G8: 'Ghi chú' };
    const tooLong = { G9: 'x'.repeat(301) };
    // Conditions are asked as formulas of free cells: whether a cell is red can't be read from a file.
    const marks = conditionsOf(await renderer.render(form));
    const asked = Object.keys({ ...unfit, ...fit, ...tooLong, B8: '' }).map((address, index) => [
      `J${index + 1}`,
      `=${
        marks
          .get(address.slice(0, 1))
          ?.replaceAll(/[A-G]8/g, address)
          .replaceAll(',', ';') ?? never()
      }`,
    ]);
    const sheet = await pastedInto({ ...unfit, ...fit, ...tooLong, ...Object.fromEntries(asked) });
    // LibreOffice saves some answers of IF as 1.
    const answers = asked.map(([address = '']) => Boolean(sheet.getCell(address).result ?? never()));
    expect(answers).toEqual([...Array(8).fill(true), ...Array(6).fill(false), true, false]);
  });

  test('says nothing beside the total while every amount is a number', async () => {
    const returned = await filledInLibreOffice(await renderer.render(form), { C8: '1500000000' });
    const sheet = (await readSpreadsheet(returned)).getWorksheet('Phụ lục IV') ?? never();
    expect([sheet.getCell('C18').result, sheet.getCell('E18').text]).toEqual([1_500_000_000, '']);
  });
});

describe.skipIf(!canPrint).each(['kon-tum-2024-inspection', 'sample-2026'])('of the round %s', (round) => {
  const { generate } = createGenerator({ templates: repositoryTemplates });
  const pagesOf = async (kind: string) => {
    const { bytes } = await generate(kind, dossierOf(round), 'xlsx');
    return (await printedSpreadsheet(bytes)).pages.map(folded);
  };
  const lastRow = String(inspectionOf(round).workbookRows);

  test('the investment form ends on its second page, with rows, total and all notes', async () => {
    const pages = await pagesOf('appendix-it-investments');
    expect(pages).toHaveLength(2);
    const last = [
      lastRow,
      'Tổng cộng',
      '(1) Lập dự án.',
      '(2) Lập kế hoạch thuê',
      '(3) Lập đề cương và dự toán',
      'nền đỏ',
    ];
    for (const words of last) expect(pages[1]).toContain(words);
  });

  test('the form on equipment, the longest, ends on its second page, with rows and note', async () => {
    const pages = await pagesOf('appendix-infrastructure');
    expect(pages).toHaveLength(2);
    expect(pages.join(' ')).toContain('Thiết bị Đài CNTT-VT');
    for (const words of [lastRow, 'nền đỏ']) expect(pages[1]).toContain(words);
  });

  test.each(['appendix-news-articles', 'appendix-issued-documents'])(
    'the form %s ends on its first page, and leaves no page with a heading over nothing',
    async (kind) => {
      const pages = await pagesOf(kind);
      expect(pages).toHaveLength(1);
      for (const words of [lastRow, 'nền đỏ']) expect(pages[0]).toContain(words);
    },
  );
});

function inspectionOf(round: string) {
  const dossier = dossierOf(round);
  return hasInspection(dossier) ? dossier.inspection : never();
}

/** exceljs reads `locked="0"` only, and LibreOffice writes `locked="false"`. */
function isLockedIn(bytes: Uint8Array, address: string): boolean {
  const sheet = spreadsheetPart(bytes, 'xl/worksheets/sheet1.xml');
  const style = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1]);
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(spreadsheetPart(bytes, 'xl/styles.xml'))?.[0].match(/<xf .*?<\/xf>/gs);
  return formats?.[style]?.includes('locked="true"') ?? never();
}

/** The conditions under which open cells of row 8 turn red, by the letter of their column. */
function conditionsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const found = spreadsheetPart(bytes, 'xl/worksheets/sheet1.xml').matchAll(
    /<conditionalFormatting sqref="([A-Z])8:[A-Z]\d+">.*?<formula>(.*?)<\/formula>/g,
  );
  return new Map(
    [...found].map(([, letter = '', formula = '']) => [
      letter,
      formula.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  );
}

function never(): never {
  throw new Error('Not there');
}
