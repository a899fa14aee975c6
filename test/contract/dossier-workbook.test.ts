import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierWorkbook } from '../../src/documents/dossier-workbook/index.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { dossierTree, sheetsOfDossier } from '../../src/domain/dossier-tables/tables.ts';
import { readSheets } from '../../src/intake/dossier-workbook/read-sheets.ts';
import { readDossierWorkbook } from '../../src/intake/dossier-workbook.ts';
import { readWorkbook } from '../../src/intake/workbook/read-workbook.ts';
import { createWorkbookRenderer } from '../../src/rendering/spreadsheet.ts';
import { anyValue, idFields } from '../support/any-value.ts';
import { dossierOf, rounds } from '../support/rounds.ts';
import { spreadsheetFaults } from '../support/spreadsheet.ts';

const renderer = createWorkbookRenderer();

describe('the workbook of a dossier', () => {
  test.each(rounds)('gives the dossier of %s back', async (round) => {
    const dossier = dossierOf(round);
    const bytes = await renderer.render(dossierWorkbook(dossier));
    expect(readDossierWorkbook(bytes)).toEqual(dossier);
  });

  test.each(rounds)(
    'of %s is valid for Microsoft’s Open XML validator, and the same bytes each time',
    async (round) => {
      const bytes = await renderer.render(dossierWorkbook(dossierOf(round)));
      expect(await spreadsheetFaults(bytes)).toEqual([]);
      expect(await createWorkbookRenderer().render(dossierWorkbook(dossierOf(round)))).toEqual(bytes);
    },
  );

  test('gives back whatever stands in a dossier, text by text and digit by digit', async () => {
    const anyDossier = anyValue(dossierTree, idFields);
    await fc.assert(
      fc.asyncProperty(anyDossier, async (value) => {
        const bytes = await renderer.render(dossierWorkbook(value as Dossier));
        const { assembled, issues } = readSheets(readWorkbook(bytes), sheetsOfDossier, dossierTree);
        expect(issues).toEqual([]);
        expect(assembled.value).toEqual(value);
      }),
      { numRuns: 60 },
    );
  });
});
