import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { inspectionDossierInput } from '../../support/inspections.ts';

const { given, inFolder, run } = commandLine();

describe('trinh-ky workbook', () => {
  test('writes a new workbook to be filled in, which lacks what it says when it is used', () => {
    expect(run(['workbook', 'new'])).toMatchObject({ status: 0, stdout: 'Đã ghi tệp hồ sơ: out/ho-so-moi.xlsx\n' });
    const { status, stderr } = run(['generate', 'out/ho-so-moi.xlsx']);
    expect(status).toBe(2);
    expect(stderr).toContain('  - Trang tính “Hồ sơ”, ô B8: Chưa điền “Tên hồ sơ”. Điền vào ô này.\n');
  });

  test('writes the workbook of a dossier, which every command takes in the place of the dossier', () => {
    const dossier = given(inspectionDossierInput());
    expect(run(['workbook', 'export', dossier, '--out', 'tệp hồ sơ.xlsx']).status).toBe(0);
    const kind = ['--kind', 'appendix-infrastructure', '--json'];
    const ofWorkbook = run(['generate', 'tệp hồ sơ.xlsx', ...kind, '--out', 'a']);
    const ofJson = run(['generate', dossier, ...kind, '--out', 'a']);
    expect(ofWorkbook).toMatchObject({ status: ofJson.status, stdout: ofJson.stdout, stderr: '' });
    const unit = ['--unit', 'so-y-te'];
    expect(run(['packages', 'tệp hồ sơ.xlsx', ...unit]).stderr).toBe(run(['packages', dossier, ...unit]).stderr);
    expect(run(['workbook', 'export', 'tệp hồ sơ.xlsx', '--out', 'again.xlsx']).status).toBe(0);
    expect(readFileSync(inFolder('again.xlsx'))).toEqual(readFileSync(inFolder('tệp hồ sơ.xlsx')));
  });
});
