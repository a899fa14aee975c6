import type { CellValue } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { resultDetail } from '../../../src/documents/result-detail/index.ts';
import { createGenerator } from '../../../src/generate.ts';
import { readWorkbook } from '../../../src/intake/workbook/read-workbook.ts';
import { approvalRounds, dossierOf, repositoryTemplates } from '../../support/rounds.ts';
import { readSpreadsheet } from '../../support/spreadsheet.ts';

const generator = createGenerator({ templates: repositoryTemplates });

describe.each(approvalRounds())('the workbook of the results of %s', (round) => {
  test('is read cell by cell as another reader reads it', async () => {
    const { bytes } = await generator.generate(resultDetail.id, dossierOf(round), 'xlsx');
    const other = await readSpreadsheet(bytes);
    const { sheets } = readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(other.worksheets.map(({ name }) => name));
    for (const [at, sheet] of sheets.entries()) {
      const read = sheet.rows.flatMap(({ cells }) => cells.map(({ address, text }) => [address, text]));
      const expected: string[][] = [];
      other.worksheets[at]?.eachRow((row) => {
        row.eachCell((cell) => {
          const text = textOf(cell.value);
          if (cell.master === cell && text !== undefined) expected.push([cell.address, text]);
        });
      });
      expect(read).toEqual(expected);
      expect(read.length).toBeGreaterThan(10);
    }
  });
});

function textOf(value: CellValue): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return String(value);
  if ('formula' in value || 'sharedFormula' in value) return String(value.result ?? '');
  return 'richText' in value ? value.richText.map(({ text }) => text).join('') : String(value);
}
