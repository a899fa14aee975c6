import { describe, expect, test } from 'vitest';
import { dossierWorkbook } from '../../../src/documents/dossier-workbook/index.ts';
import type { Sheet, TableCell } from '../../../src/documents/workbook.ts';
import { columnOf } from '../../support/dossier-sheets.ts';
import { dossierOf } from '../../support/rounds.ts';
import { rowTexts } from '../../support/workbooks.ts';

const results = dossierOf('sample-2026');
const filled = dossierWorkbook(results);
const blank = dossierWorkbook(undefined);

function sheetOf({ sheets }: { readonly sheets: readonly Sheet[] }, name: string): Sheet {
  return sheets.find((sheet) => sheet.name === name) ?? never();
}

function cellIn(sheet: Sheet, key: string, row: number): TableCell {
  const found = sheet.rows[row];
  return found?.role === 'data' ? found.cells[columnOf(sheet, key)] : never();
}

describe('the workbook of a dossier', () => {
  test('begins with a guide that says of every sheet what it is for, and leads there', () => {
    const [guide, ...others] = filled.sheets;
    const links = guide?.rows.flatMap((row) => (row.role === 'data' ? [row.cells[0]] : [])) ?? [];
    expect(links.map((cell) => (cell !== undefined && 'linksTo' in cell ? cell.linksTo : undefined))).toEqual(
      others.map(({ name }) => name),
    );
    const words = guide?.lead.map(({ text }) => text).join(' ');
    expect(words).toContain('dấu * phải điền');
    expect(words).toContain('cả chữ số thập phân mà định dạng của ô không hiện ra');
  });

  test('has Vietnamese captions with what a value means beside it, by the schema', () => {
    const rows = sheetOf(filled, 'Hồ sơ').rows.map(rowTexts);
    expect(rows).toContainEqual(['Cơ quan ban hành', undefined, undefined, undefined]);
    expect(rows).toContainEqual(['Hồ sơ mẫu *', 'Có', 'Hồ sơ mẫu: Có nếu số liệu là giả định', 'isSample']);
    expect(rows).toContainEqual([
      'Dấu thập phân in trong văn bản *',
      'Dấu phẩy',
      expect.any(String),
      'profile.numbers.decimalMark',
    ]);
    expect(rows).toContainEqual([
      'Ngày cuối cùng áp dụng',
      undefined,
      expect.stringContaining('bỏ trống'),
      'profile.validTo',
    ]);
  });

  test('has a row for each unit, with its scores as numbers of so many decimals as were given', () => {
    const sheet = sheetOf(filled, 'Đơn vị và điểm');
    const units = results.assessment?.groups.flatMap((group) => group.units) ?? [];
    expect(sheet.rows).toHaveLength(units.length + 50);
    expect(cellIn(sheet, 'result.score', 0)).toMatchObject({
      input: { type: 'decimal' },
      value: { figure: '899.00', decimals: 2 },
    });
    expect(cellIn(sheet, 'result.status', 0)).toMatchObject({ value: { text: 'Được xếp hạng' } });
    expect(cellIn(sheet, 'Điểm đạt được (nhan-thuc-so)', 0)).toMatchObject({ value: { figure: '93.47' } });
    expect(sheet.columns.find(({ heading }) => heading.endsWith('Điểm đạt được (nhan-thuc-so)'))?.heading).toBe(
      'Nhận thức số\nĐiểm đạt được (nhan-thuc-so)',
    );
  });

  test('keeps figures that a number can’t hold, and days before spreadsheets count right, as words', () => {
    const { assessment } = results;
    const [group] = assessment?.groups ?? [];
    const [unit] = group?.units ?? [];
    if (assessment === undefined || group === undefined || unit === undefined) return never();
    const result = { status: 'ranked' as const, score: '0.1234567890123456', index: '007' };
    const odd = {
      ...results,
      profile: { ...results.profile, validFrom: '1899-12-31' },
      assessment: { ...assessment, groups: [{ ...group, units: [{ ...unit, result }] }] },
    };
    const sheet = sheetOf(dossierWorkbook(odd), 'Đơn vị và điểm');
    expect(cellIn(sheet, 'result.score', 0)).toMatchObject({
      input: { type: 'text' },
      value: { text: '0.1234567890123456' },
    });
    expect(cellIn(sheet, 'result.index', 0)).toMatchObject({ value: { text: '007' } });
    expect(sheetOf(dossierWorkbook(odd), 'Hồ sơ').rows.map(rowTexts)).toContainEqual([
      'Ngày bắt đầu áp dụng *',
      '31/12/1899',
      '',
      'profile.validFrom',
    ]);
  });

  test('has lists of Vietnamese words where the schema has values, with prompts from the schema', () => {
    const { columns } = sheetOf(blank, 'Đơn vị được kiểm tra');
    const tier = columns.find(({ heading }) => heading === 'Cấp *')?.entry;
    expect(tier).toMatchObject({ type: 'choice', choices: ['Sở, ban, ngành', 'Huyện', 'Xã'] });
    const source = sheetOf(blank, 'Nơi nhận').columns[0]?.entry;
    expect(source?.type === 'choice' ? source.choices : []).toContain('Kính gửi của công văn');
  });

  test('of nothing is empty but for what has one value only, with columns for main indices to come', () => {
    const written = sheetOf(blank, 'Hồ sơ').rows.flatMap((row) =>
      row.role === 'data' && rowTexts(row)[1] ? [rowTexts(row)] : [],
    );
    expect(written.map(([caption, value]) => [caption, value])).toEqual([
      ['Phiên bản cấu trúc hồ sơ', '1'],
      ['Bộ quy tắc thể thức', 'Nghị định số 30/2020/NĐ-CP'],
    ]);
    const units = sheetOf(blank, 'Đơn vị và điểm');
    expect(units.rows).toHaveLength(50);
    const open = units.columns.filter(({ isHeadingOpen }) => isHeadingOpen).map(({ heading }) => heading);
    expect(open).toContain('Điểm đạt được (chi-so-1)');
  });

  test('is held together by hidden names, not by its words', () => {
    expect(filled.facts).toEqual({ kind: { text: 'dossier-workbook' }, version: { text: '1' } });
    for (const sheet of filled.sheets) {
      expect(sheet.keys?.filter((key) => key.startsWith('trinh-ky:'))).toHaveLength(1);
    }
  });
});

function never(): never {
  throw new Error('Not there');
}
