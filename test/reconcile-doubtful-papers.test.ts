import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { NoResultTableError, UnreadablePaperError } from '../src/errors.ts';
import { createGenerator } from '../src/generate.ts';
import { reconcilePaper } from '../src/reconcile-paper.ts';
import { approvalDossierOf, repositoryTemplates } from './support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const bytes = (text: string) => new TextEncoder().encode(text);
const konTum = approvalDossierOf('kon-tum-2023');

describe('nothing that was not compared passes for right', () => {
  const sample = approvalDossierOf('sample-2026');
  /** What is said of the detail of the sample, changed; each change must hit. */
  async function saidOf(change: (xml: string) => string, dossier = sample, kind = 'result-detail') {
    const zip = new PizZip((await generator.generate(kind, dossier)).bytes);
    const before = zip.file('word/document.xml')?.asText() ?? '';
    const after = change(before);
    expect(after).not.toBe(before);
    zip.file('word/document.xml', after);
    return reconcilePaper(sample, zip.generate({ type: 'uint8array' })).differences;
  }
  const cellsOf = (row: string) => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  const rowsWith = (name: RegExp) => (xml: string, change: (row: string) => string) =>
    xml.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => (name.test(row) ? change(row) : row));
  const ofDepartments = rowsWith(/>(?:Sở |Văn phòng UBND tỉnh|Thanh tra tỉnh)/);
  const setCell = (row: string, at: number, text: string) => {
    const cell = cellsOf(row)[at] ?? '';
    return row.replace(cell, cell.replace(/(<w:t(?: [^>]*)?>)[^<]*/, `$1${text}`));
  };

  test('a main index that most units have a wrong score of', async () => {
    const differences = await saidOf((xml) => ofDepartments(xml, (row) => setCell(row, 2, '1,23')));
    expect(differences).toHaveLength(11);
    expect(differences[0]?.message).toMatch(/văn bản ghi điểm “Nhận thức số” 1,23, hồ sơ là \d+,\d+\./);
  });

  test('a column that was emptied', async () => {
    const differences = await saidOf((xml) => ofDepartments(xml, (row) => setCell(row, 9, '')));
    expect(differences.map(({ code }) => code)).toEqual(Array(11).fill('figure-missing'));
  });

  test('last year’s index and the change against it', async () => {
    const differences = await saidOf((xml) =>
      rowsWith(/>Sở Y tế</)(xml, (row) => setCell(setCell(row, 12, '11,11'), 13, '99,99')),
    );
    expect(differences.map(({ inPaper }) => inPaper)).toEqual(['11,11', '99,99']);
  });

  test('a row that stands twice, and an invented one', async () => {
    const twice = await saidOf((xml) => rowsWith(/>Sở Y tế</)(xml, (row) => row + row));
    expect(twice).toMatchObject([{ code: 'unit-repeated', unit: 'Sở Y tế' }]);
    const invented = await saidOf((xml) =>
      rowsWith(/>Sở Y tế</)(xml, (row) => row + row.replace('>Sở Y tế<', '>Kho bạc Nhà nước<')),
    );
    expect(invented).toMatchObject([{ code: 'unit-unknown', inPaper: 'Kho bạc Nhà nước' }]);
  });

  test('a tier that most units are gone from', async () => {
    const differences = await saidOf((xml) => rowsWith(/>Sở /)(xml, () => ''));
    expect(differences).toMatchObject([
      { code: 'unit-missing', message: expect.stringContaining('chỉ có 2/11 đơn vị') },
    ]);
  });

  test('a column of figures that nobody can name', () => {
    const page = '<table><tr><td>1</td><td>Sở Y tế</td><td>86,77</td><td>5,55</td></tr></table>';
    expect(reconcilePaper(sample, bytes(page)).differences).toContainEqual({
      code: 'column-unknown',
      place: 'Bảng 1, hàng 1',
      message: 'Cột số liệu thứ 2 sau cột tên đơn vị không nhận ra được nên chưa đối chiếu; tự kiểm tra cột này.',
    });
  });

  test('a table of which nothing could be compared', () => {
    const page = '<table><tr><td>1</td><td>Sở Y tế</td><td>12,34</td></tr></table>';
    expect(() => reconcilePaper(sample, bytes(page))).toThrow(NoResultTableError);
  });
});

describe('names that are alike', () => {
  const renamed = (names: readonly string[]) => {
    const { assessment, ...rest } = konTum;
    const [first, ...others] = assessment.groups;
    if (first === undefined) throw new Error('Kon Tum has groups');
    const units = first.units.map((unit, at) => ({ ...unit, name: names[at] ?? unit.name }));
    return { ...rest, assessment: { ...assessment, groups: [{ ...first, units }, ...others] } };
  };

  test.each([
    ['two units of one name', ['Sở Y tế', 'Sở Y tế']],
    ['with and without “và”', ['Sở Biển và Đảo', 'Sở Biển Đảo', 'Khá']],
  ])('raise no difference of their own: %s', async (_what, names) => {
    const dossier = renamed(names);
    const { bytes: fresh } = await generator.generate('approval-decision', dossier);
    expect(reconcilePaper(dossier, fresh).differences).toEqual([]);
  });

  test('are told to be so where the figures of such a row differ', () => {
    const dossier = renamed(['Sở Y tế', 'Sở Y tế']);
    const [first, second, ...others] = dossier.assessment.groups[0]?.units ?? [];
    const rows = [second, first, ...others].flatMap((unit, at) => {
      if (unit?.result.status !== 'ranked') return [];
      return [`<tr><td>${at + 1}</td><td>${unit.name}</td><td>${unit.result.index}</td></tr>`];
    });
    const { differences } = reconcilePaper(dossier, bytes(`<table>${rows.join('')}</table>`));
    expect(differences.map(({ code }) => code).filter((code) => code !== 'unit-missing')).toEqual([
      'figure-differs',
      'name-ambiguous',
      'figure-differs',
      'name-ambiguous',
    ]);
  });

  test('and stand in two groups are told apart by the units around them', async () => {
    const { assessment, ...rest } = konTum;
    const groups = assessment.groups.map((group, at) => ({
      ...group,
      units: group.units.map((unit, place) => (place === (at === 0 ? 1 : 2) ? { ...unit, name: 'Ban Chung' } : unit)),
    }));
    const dossier = { ...rest, assessment: { ...assessment, groups } };
    const { bytes: fresh } = await generator.generate('approval-decision', dossier);
    expect(reconcilePaper(dossier, fresh).differences).toEqual([]);
  });

  test('and end with numbers are told apart in plain text', () => {
    const dossier = renamed(['UBND phường 1', 'UBND phường 2', 'UBND phường 10']);
    const text = bytes('1 UBND phường 1 87.78 Khá\n2 UBND phường 2 86.98 Khá\n3 UBND phường 10 86.45 Khá');
    const { rows, differences } = reconcilePaper(dossier, text);
    expect(rows).toBe(3);
    expect(differences.map(({ code }) => code)).toEqual(['unit-missing', 'unit-missing']);
  });
});

describe('what is larger than any paper is refused', () => {
  test.each([
    ['cells', `<table><tr>${'<td>Sở Y tế</td>'}</tr>${'<tr><td colspan=64>a</td></tr>'.repeat(5_000)}</table>`],
    ['tables one inside the other', '<table><tr><td>'.repeat(100_000)],
  ])('%s', (_what, page) => {
    expect(() => reconcilePaper(konTum, bytes(page))).toThrow(UnreadablePaperError);
  });

  test('but a row of a million columns is cut', () => {
    const row = `1\tSở Y tế\t796.98\t82.16\tKhá${'\t'.repeat(1_000_000)}`;
    expect(reconcilePaper(konTum, bytes(row)).compared).toBeGreaterThan(0);
  });
});
