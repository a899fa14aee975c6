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
import { canPrint } from '../support/libreoffice.ts';
import { dossierOf, rounds } from '../support/rounds.ts';
import { filledInLibreOffice, printedSpreadsheet, savedByLibreOffice } from '../support/spreadsheet-libreoffice.ts';

const renderer = createWorkbookRenderer();

describe.skipIf(!canPrint)('saved by LibreOffice, the workbook of a dossier', () => {
  test('gives every round back, and whatever else can stand in a dossier', async () => {
    const drawn = fc.sample(anyValue(dossierTree, idFields), { numRuns: 4, seed: 20_261_124 });
    const values: readonly unknown[] = [...rounds.map(dossierOf), ...drawn];
    const files: Uint8Array[] = [];
    for (const value of values) files.push(await renderer.render(dossierWorkbook(value as Dossier)));
    const saved = await savedByLibreOffice(files);
    for (const [at, bytes] of saved.entries()) {
      const { assembled, issues } = readSheets(readWorkbook(bytes), sheetsOfDossier, dossierTree);
      expect(issues).toEqual([]);
      expect(assembled.value).toEqual(values[at]);
    }
  });

  test('has what people type into its open cells, and nothing that a spreadsheet makes of it', async () => {
    const dossier = dossierOf('kon-tum-2023');
    const saved = await filledInLibreOffice(await renderer.render(dossierWorkbook(dossier)), {
      "$'Nơi nhận'.$A$30": 'Nơi nhận của quyết định',
      "$'Nơi nhận'.$B$30": '=1+1',
      "$'Đơn vị và điểm'.$F$6": '851.5',
      "$'Hồ sơ'.$B$12": '2023-05-06',
      "$'Căn cứ'.$C$6": '0123',
      "$'Căn cứ'.$D$6": '1/2',
    });
    const { profile, assessment } = readDossierWorkbook(saved);
    expect(profile.recipients).toEqual([...dossier.profile.recipients, '=1+1']);
    expect(profile.validFrom).toBe('2023-05-06');
    expect(profile.legalBases[0]?.[0]).toMatchObject({ number: '0123', notation: '1/2' });
    // The cell shows two decimals.
    expect(assessment?.groups[0]?.units[0]?.result).toMatchObject({ score: '851.50' });
  });

  test('is printed on A4, one page wide, with the captions of its columns on every page', async () => {
    const { pages, pageWidth, pageHeight } = await printedSpreadsheet(
      await renderer.render(dossierWorkbook(dossierOf('kon-tum-2024-inspection'))),
    );
    expect([pageWidth, pageHeight].sort()).toEqual([210, 297]);
    const forms = pages.filter((page) => /Mục +Nội dung +Cách ghi/.test(page));
    expect(forms.length).toBeGreaterThan(10);
    expect(pages[0]).toContain('HỒ SƠ TRÌNH KÝ');
  });
});
