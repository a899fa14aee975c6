import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { coverLetterInput, inspectionDossierInput } from '../../support/inspections.ts';

const { given, inFolder, isZipFile, run } = commandLine();

describe('trinh-ky packages', () => {
  const round = inspectionDossierInput({ coverLetter: coverLetterInput() });
  const zipName = 'goi-tai-lieu-kiem-tra-cds-2024.zip';

  test('writes one zip file and tells where it is and what is doubtful', () => {
    const { status, stdout, stderr } = run(['packages', given(round), '--out', 'gói']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Gói tài liệu kiểm tra chuyển đổi số năm 2024.zip: gói/${zipName}\n`);
    expect(stdout).toContain('- [để biết] Công văn viện dẫn Kế hoạch kiểm tra nhưng Kế hoạch chưa có số');
    expect(isZipFile(join('gói', zipName))).toBe(true);
    expect(readdirSync(inFolder('gói'))).toEqual([zipName]);
  });

  test('packs only the units that are asked for', () => {
    const whole = run(['packages', given(round)]);
    const size = readFileSync(inFolder('out', zipName)).length;
    const part = run(['packages', given(round), '--unit', 'so-y-te']);
    expect([whole.status, part.status]).toEqual([0, 0]);
    expect(readFileSync(inFolder('out', zipName)).length).toBeLessThan(size * 0.75);
  });

  test('records the fingerprint of the file that it was given', () => {
    writeFileSync(inFolder('hồ sơ.json'), `${JSON.stringify(round, null, 1)}\r\n`);
    run(['packages', 'hồ sơ.json', '--unit', 'so-y-te']);
    const manifest = new PizZip(readFileSync(inFolder('out', zipName))).file('manifest.json')?.asText() ?? '';
    const hash = createHash('sha256')
      .update(readFileSync(inFolder('hồ sơ.json')))
      .digest('hex');
    expect(JSON.parse(manifest)).toMatchObject({ dossier: { sha256: hash } });
  });

  test('ends with 2 for a unit that is not inspected and writes nothing', () => {
    const { status, stdout, stderr } = run(['packages', given(round), '--unit', 'so-la']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Danh sách kiểm tra không có đơn vị mang mã “so-la”. Xem mã đơn vị (id) ở inspection.units.\n');
    expect(readdirSync(inFolder())).toEqual(['dossier.json']);
  });
});
