import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../../src/documents/workbook.ts';
import { createWorkbookRenderer } from '../../../src/rendering/spreadsheet.ts';
import { column, dataRow, workbookOf } from '../../support/spreadsheet.ts';

const { render } = createWorkbookRenderer();
const twoSheets = workbookOf({}).sheets.flatMap((sheet) => [sheet, { ...sheet, name: 'thử' }]);
const messages = { prompt: 'p', fault: 'f' };

function choosing(choices: readonly string[]): Workbook {
  return workbookOf({ columns: [column('A', { type: 'choice', choices, ...messages })] });
}

describe('a kind that breaks a limit of spreadsheets is told so', () => {
  test.each<[string, Workbook, RegExp]>([
    ['no sheet', { ...workbookOf({}), sheets: [] }, /without sheets/],
    ['two sheets of one name', { ...workbookOf({}), sheets: twoSheets }, /one name/],
    ['a sheet that is named like the hidden one', workbookOf({ name: 'Trinh-Ky' }), /one name/],
    ['a name with a slash', workbookOf({ name: 'a/b' }), /Not a name/],
    ['a name with an apostrophe', workbookOf({ name: "a'b" }), /Not a name/],
    ['a name of 32 characters', workbookOf({ name: 'x'.repeat(32) }), /Not a name/],
    ['no columns', workbookOf({ columns: [] }), /No columns/],
    [
      'columns wider than the page',
      workbookOf({ columns: [column('A', { type: 'none' }, 165.1)] }),
      /wider than the page/,
    ],
    ['a row with too many cells', workbookOf({ rows: [dataRow('a', 'b')] }), /2 cells under 1 columns/],
    ['no choices', workbookOf({ columns: [column('A', { type: 'choice', choices: [], ...messages })] }), /No choices/],
    ['too many choices', choosing(Array.from({ length: 255 }, (_, index) => String(index))), /than a formula/],
    ['a choice of 256 characters', choosing(['x'.repeat(256)]), /than a formula/],
    ['choices too long together', choosing(Array.from({ length: 40 }, () => 'x'.repeat(200))), /than a formula/],
    [
      'a prompt of 256 characters',
      workbookOf({ columns: [column('A', { type: 'date', prompt: 'x'.repeat(256), fault: 'f' })] }),
      /more than 255/,
    ],
    [
      'a total with no column before the sum',
      workbookOf({ columns: [column('A', { type: 'money', ...messages })], rows: [{ role: 'total', label: 'Cộng' }] }),
      /No place for “Cộng”/,
    ],
  ])('%s', async (_, workbook, message) => {
    await expect(render(workbook)).rejects.toThrow(message);
    await expect(render(workbook)).rejects.toBeInstanceOf(RangeError);
  });

  test('columns that fill the page are no fault', async () => {
    await expect(render(workbookOf({ columns: [column('A', { type: 'none' }, 165)] }))).resolves.toBeInstanceOf(
      Uint8Array,
    );
  });
});
