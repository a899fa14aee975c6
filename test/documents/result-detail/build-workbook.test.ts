import { expect, test } from 'vitest';
import { buildDetailWorkbook } from '../../../src/documents/result-detail/build-workbook.ts';
import type { TableCell } from '../../../src/documents/workbook.ts';
import { MissingPartError } from '../../../src/errors.ts';
import { detailedDossier, detailedUnit } from '../../support/details.ts';
import type { UnitInput } from '../../support/dossiers.ts';
import { inspectionDossier } from '../../support/inspections.ts';
import { approvalDossierOf } from '../../support/rounds.ts';

const finance = detailedUnit('so-tai-chinh', 'Sở Tài chính', '340.50', ['90.50', '250']);
const justice = detailedUnit('so-tu-phap', 'Sở Tư pháp', '300', ['80', '220']);

/** The cells of the first unit, behind its number and name. */
function cellsOf(units: UnitInput[], previous?: Readonly<Record<string, string>>): TableCell[] {
  const rows = buildDetailWorkbook(detailedDossier(units, previous)).sheets[0]?.rows ?? [];
  const row = rows.find(({ role }) => role === 'data');
  return row?.role === 'data' ? row.cells.slice(2) : [];
}

test('figures are numbers; total, index and change follow from their row', () => {
  expect(cellsOf([finance], { 'so-tai-chinh': '85' })).toEqual([
    { figure: '90.50', decimals: 2 },
    { figure: '250.00', decimals: 2 },
    { figure: '340.50', decimals: 2, follows: { sumFrom: 2, sumTo: 3 } },
    { figure: '85.13', decimals: 2, follows: { percentOf: 4, maximum: '400.00' } },
    { text: 'Khá' },
    { figure: '1', decimals: 0 },
    { figure: '85', decimals: 0 },
    { figure: '0.13', decimals: 2, follows: { of: 5, less: 8 } },
  ]);
});

test('a total that is not the sum of what is shown stands as it is stated', () => {
  const [, , total] = cellsOf([detailedUnit('so-y-te', 'Sở Y tế', '341', ['90.50', '250'])]);
  expect(total).toEqual({ figure: '341.00', decimals: 2 });
});

test('an index that its total does not give stands as it is stated', () => {
  const stated = { ...finance, result: { ...finance.result, index: '85.12' } };
  expect(cellsOf([stated])[3]).toEqual({ figure: '85.12', decimals: 2 });
});

test('a unit with a maximum of its own is measured by that', () => {
  const own = { ...finance, result: { ...finance.result, maximumScore: '380' } };
  expect(cellsOf([own, justice])[3]).toMatchObject({ figure: '89.61', follows: { maximum: '380.00' } });
});

test('each table has a sheet in landscape, with a filter and the names in sight', () => {
  const { sheets, title } = buildDetailWorkbook(approvalDossierOf('sample-2026'));
  expect(title).toMatch(/^Mẫu, số liệu giả định – /);
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Bảng 1', 15],
    ['Bảng 2', 97],
  ]);
  for (const sheet of sheets) {
    expect(sheet).toMatchObject({ orientation: 'landscape', isForm: false, hasFilter: true, frozenColumns: 2 });
    expect(sheet.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(252);
  }
});

test('rows of units, groups and maxima stand in the order of the paper', () => {
  const [sheet] = buildDetailWorkbook(approvalDossierOf('sample-2026')).sheets;
  const roles = sheet?.rows.map(({ role }) => role).join(' ');
  expect(roles).toBe(`section maximum ${Array(9).fill('data').join(' ')} section maximum data data`);
});

test('without results there is no workbook', () => {
  expect(() => buildDetailWorkbook(inspectionDossier())).toThrow(MissingPartError);
});
