import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { announcementInput } from '../../support/announcements.ts';
import { commandLine } from '../../support/command-line.ts';
import { assessmentInput, dossierInput, groupInput, rankedUnit } from '../../support/dossiers.ts';
import { inspectionDossierInput } from '../../support/inspections.ts';

const { given, inFolder, isZipFile, run } = commandLine();
const fileName = 'qd_phe-duyet-ket-qua-cds-2023_du-thao.docx';
const overMaximum = dossierInput({
  assessment: assessmentInput({ groups: [groupInput({ units: [rankedUnit('so-y-te', 'Sở Y tế', '1001.00')] })] }),
});

describe('trinh-ky generate', () => {
  test('writes the papers of a dossier and tells where they are', () => {
    const { status, stdout, stderr } = run(['generate', given(dossierInput()), '--out', 'giấy tờ']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Quyết định phê duyệt kết quả: giấy tờ/${fileName}\nSố dòng: 3; không có lưu ý.\n`);
    expect(isZipFile(join('giấy tờ', fileName))).toBe(true);
  });

  test('takes the dossier from the standard input and writes to out/', () => {
    const { status } = run(['generate', '-'], JSON.stringify(dossierInput()));
    expect(status).toBe(0);
    expect(isZipFile(join('out', fileName))).toBe(true);
  });

  test('makes only the kinds that are asked for, each once', () => {
    const kinds = ['--kind', 'approval-decision', '--kind=approval-decision'];
    const { status, stdout } = run(['generate', given(dossierInput()), ...kinds, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { kind: 'approval-decision', file: join('out', fileName), rows: 3, findings: expect.any(Array) },
    ]);
  });

  test('ends with 1 when a finding must be settled before signing, and makes the paper all the same', () => {
    const { status, stdout, stderr } = run(['generate', given(overMaximum)]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Số dòng: 1; 1 lưu ý phải xử lý trước khi ký.\n  - [phải xử lý trước khi ký] ');
    expect(isZipFile(join('out', fileName))).toBe(true);
  });

  test('ends with 2 for a dossier that is not right, names the places and writes nothing', () => {
    const { status, stdout, stderr } = run(['generate', given({ ...dossierInput(), titel: 'x' })]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      'Hồ sơ có 1 chỗ chưa đúng. Sửa các chỗ nêu dưới đây rồi gửi lại.\n' +
        '  - titel: Hồ sơ không có trường “titel” ở vị trí này. Ý bạn là “title”?\n',
    );
    expect(readdirSync(inFolder())).toEqual(['dossier.json']);
  });

  test('writes over a paper of before in one go and leaves nothing else behind', () => {
    mkdirSync(inFolder('out'));
    writeFileSync(inFolder('out', fileName), 'an older paper');
    expect(run(['generate', given(dossierInput())]).status).toBe(0);
    expect(isZipFile(join('out', fileName))).toBe(true);
    expect(readdirSync(inFolder('out'))).toEqual([fileName]);
  });

  test('leaves what it may not replace as it is', () => {
    mkdirSync(inFolder('out', fileName), { recursive: true });
    writeFileSync(inFolder('out', fileName, 'kept'), 'kept');
    const { status, stderr } = run(['generate', given(dossierInput())]);
    expect(status).toBe(2);
    expect(stderr).toBe(`Không ghi được tệp “${join('out', fileName)}”: đây là thư mục, không phải tệp.\n`);
    expect(readdirSync(inFolder('out'))).toEqual([fileName]);
    expect(readFileSync(inFolder('out', fileName, 'kept'), 'utf8')).toBe('kept');
  });
});

describe('the forms of an inspection', () => {
  test('are written for Word and for Excel, beside the bound file', () => {
    const kinds = ['--kind', 'appendix-infrastructure', '--kind', 'inspection-set'];
    const { status, stdout } = run(['generate', given(inspectionDossierInput()), ...kinds, '--json']);
    expect(status).toBe(0);
    const made = JSON.parse(stdout) as { kind: string; format: string; file: string }[];
    expect(made.map(({ kind, format }) => `${kind} ${format}`)).toEqual([
      'appendix-infrastructure docx',
      'appendix-infrastructure xlsx',
      'inspection-set docx',
    ]);
    for (const { file } of made) expect(isZipFile(file)).toBe(true);
  });
});

describe('the announcement of a round', () => {
  test('is written for Word, as HTML and as plain text', () => {
    const dossier = dossierInput({ announcement: announcementInput() });
    const { status, stdout } = run(['generate', given(dossier), '--kind', 'results-announcement']);
    expect(status).toBe(0);
    const name = join('out', 'tin_cong-bo-ket-qua-cds-2023');
    expect(stdout).toContain(`Tin công bố kết quả: ${name}.docx\n`);
    expect(stdout).toContain(`Tin công bố kết quả, bản HTML: ${name}.html\n`);
    expect(stdout).toContain(`Tin công bố kết quả, bản chữ thuần: ${name}.txt\n`);
    expect(isZipFile(`${name}.docx`)).toBe(true);
    expect(readFileSync(inFolder(`${name}.html`), 'utf8')).toMatch(/^<article lang="vi">/);
    expect(readFileSync(inFolder(`${name}.txt`), 'utf8')).toContain('1 | Sở Giáo dục và Đào tạo | 85,15 | Khá\n');
  });
});
