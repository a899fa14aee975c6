import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { offeredPapers } from '../../src/documents/offered-papers.ts';
import { announcementInput } from '../support/announcements.ts';
import { assessmentInput, dossierInput, groupInput, rankedUnit } from '../support/dossiers.ts';
import { coverLetterInput, inspectionDossierInput } from '../support/inspections.ts';
import { rounds } from '../support/rounds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'src/runtime/cli.ts');
const fileName = 'qd_phe-duyet-ket-qua-cds-2023_du-thao.docx';
const overMaximum = dossierInput({
  assessment: assessmentInput({ groups: [groupInput({ units: [rankedUnit('so-y-te', 'Sở Y tế', '1001.00')] })] }),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trinh-ky-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
    expect(readdirSync(folder)).toEqual(['dossier.json']);
  });

  test('writes over a paper of before in one go and leaves nothing else behind', () => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', fileName), 'an older paper');
    expect(run(['generate', given(dossierInput())]).status).toBe(0);
    expect(isZipFile(join('out', fileName))).toBe(true);
    expect(readdirSync(join(folder, 'out'))).toEqual([fileName]);
  });

  test('leaves what it may not replace as it is', () => {
    mkdirSync(join(folder, 'out', fileName), { recursive: true });
    writeFileSync(join(folder, 'out', fileName, 'kept'), 'kept');
    const { status, stderr } = run(['generate', given(dossierInput())]);
    expect(status).toBe(2);
    expect(stderr).toBe(`Không ghi được tệp “${join('out', fileName)}”: đây là thư mục, không phải tệp.\n`);
    expect(readdirSync(join(folder, 'out'))).toEqual([fileName]);
    expect(readFileSync(join(folder, 'out', fileName, 'kept'), 'utf8')).toBe('kept');
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
    expect(readFileSync(join(folder, `${name}.html`), 'utf8')).toMatch(/^<article lang="vi">/);
    expect(readFileSync(join(folder, `${name}.txt`), 'utf8')).toContain('1 | Sở Giáo dục và Đào tạo | 85,15 | Khá\n');
  });
});

describe('trinh-ky papers', () => {
  test('makes every paper of every round and prints an overview', () => {
    round('b-2024', dossierInput());
    round('a-2026', dossierInput({ isSample: true }));
    mkdirSync(join(folder, 'data', 'profiles'));
    const { status, stdout, stderr } = run(['papers']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [heading, rule, first, second] = stdout.split('\n');
    expect(heading).toMatch(/^Văn bản +Tệp +Số dòng +Lưu ý$/);
    expect(rule).toMatch(/^─+( {2}─+){3}$/);
    expect(first).toMatch(
      /^Quyết định phê duyệt kết quả \(số liệu mẫu\) {2}out\/a-2026\/approval-decision\.docx +3 {2}/,
    );
    expect(second).toMatch(/^Quyết định phê duyệt kết quả +out\/b-2024\/approval-decision\.docx +3 {2}/);
    expect(isZipFile('out/a-2026/approval-decision.docx')).toBe(true);
    expect(isZipFile('out/b-2024/approval-decision.docx')).toBe(true);
  });

  test('goes on after a round that is not right and ends with 2', () => {
    round('a', { version: 2 });
    round('b', dossierInput());
    const { status, stderr } = run(['papers', '--data', 'data', '--out', 'kq']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^data\/a\/dossier\.json: Hồ sơ có \d+ chỗ chưa đúng\./);
    expect(isZipFile('kq/b/approval-decision.docx')).toBe(true);
  });

  test('ends with 1 when a finding of any round must be settled before signing', () => {
    round('a', overMaximum);
    round('b', dossierInput());
    expect(run(['papers']).status).toBe(1);
  });

  test('makes the papers of this repository', () => {
    const { status, stderr } = run(['papers', '--data', join(root, 'data')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(rounds);
  });
});

describe('trinh-ky packages', () => {
  const round = inspectionDossierInput({ coverLetter: coverLetterInput() });
  const zipName = 'goi-tai-lieu-kiem-tra-cds-2024.zip';

  test('writes one zip file and tells where it is and what is doubtful', () => {
    const { status, stdout, stderr } = run(['packages', given(round), '--out', 'gói']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Gói tài liệu kiểm tra chuyển đổi số năm 2024.zip: gói/${zipName}\n`);
    expect(stdout).toContain('- [để biết] Công văn viện dẫn Kế hoạch kiểm tra nhưng Kế hoạch chưa có số');
    expect(isZipFile(join('gói', zipName))).toBe(true);
    expect(readdirSync(join(folder, 'gói'))).toEqual([zipName]);
  });

  test('packs only the units that are asked for', () => {
    const whole = run(['packages', given(round)]);
    const size = readFileSync(join(folder, 'out', zipName)).length;
    const part = run(['packages', given(round), '--unit', 'so-y-te']);
    expect([whole.status, part.status]).toEqual([0, 0]);
    expect(readFileSync(join(folder, 'out', zipName)).length).toBeLessThan(size * 0.75);
  });

  test('records the fingerprint of the file that it was given', () => {
    writeFileSync(join(folder, 'hồ sơ.json'), `${JSON.stringify(round, null, 1)}\r\n`);
    run(['packages', 'hồ sơ.json', '--unit', 'so-y-te']);
    const manifest = new PizZip(readFileSync(join(folder, 'out', zipName))).file('manifest.json')?.asText() ?? '';
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, 'hồ sơ.json')))
      .digest('hex');
    expect(JSON.parse(manifest)).toMatchObject({ dossier: { sha256: hash } });
  });

  test('ends with 2 for a unit that is not inspected and writes nothing', () => {
    const { status, stdout, stderr } = run(['packages', given(round), '--unit', 'so-la']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Danh sách kiểm tra không có đơn vị mang mã “so-la”. Xem mã đơn vị (id) ở inspection.units.\n');
    expect(readdirSync(folder)).toEqual(['dossier.json']);
  });
});

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
    expect(readFileSync(join(folder, 'again.xlsx'))).toEqual(readFileSync(join(folder, 'tệp hồ sơ.xlsx')));
  });
});

describe('trinh-ky reconcile', () => {
  const dossier = join(root, 'data/kon-tum-2023/dossier.json');
  const paper = (name: string) => join(root, `test/support/papers/${name}.txt`);

  test('ends with 0 for a paper that says what the data says', () => {
    const { status, stdout, stderr } = run(['reconcile', dossier, paper('kon-tum-2023-decision')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('30 dòng đơn vị, 120 số liệu và xếp loại đã đối chiếu, không có sai khác.');
  });

  test('ends with 1 and names every difference with its place', () => {
    const { status, stdout } = run(['reconcile', dossier, paper('kon-tum-2023-announcement')]);
    expect(status).toBe(1);
    expect(stdout).toContain('  - Dòng 58: UBND TP. Kon Tum: văn bản ghi chỉ số 60.08, hồ sơ là 61.11.\n');
    const json = run(['reconcile', dossier, paper('kon-tum-2023-announcement'), '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      rows: 30,
      differences: [{ inData: '61.11' }, { inData: '60.04' }],
    });
  });

  test('ends with 2 for a paper without results', () => {
    const { status, stderr } = run(['reconcile', dossier, join(root, 'README.md')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Văn bản không có bảng kết quả nào/);
  });
});

describe('the command line', () => {
  test('keeps its exit code when the reader of its output has gone away', () => {
    const command = `"${process.execPath}" "${program}" generate "${given(overMaximum)}" | true; echo "code \${PIPESTATUS[0]}"`;
    expect(spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' }).stdout).toBe('code 1\n');
  });

  test.each([[[]], [['help']], [['--help']], [['generate', '-h']]])('%j explains itself', (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('trinh-ky generate <hồ-sơ.json>');
  });

  test.each([
    [['foo'], 'Không có lệnh “foo”. Xem cách dùng: trinh-ky help.'],
    [['constructor'], 'Không có lệnh “constructor”. Xem cách dùng: trinh-ky help.'],
    [['generate'], 'Thiếu tệp hồ sơ. Xem cách dùng: trinh-ky help.'],
    [['generate', 'a', 'b'], 'Chỉ nhận một tệp hồ sơ, thừa “b”. Xem cách dùng: trinh-ky help.'],
    [['generate', 'a', '--kind'], 'Tùy chọn “--kind” cần kèm giá trị. Xem cách dùng: trinh-ky help.'],
    [['generate', 'a', '--json=1'], 'Tùy chọn “--json” không kèm giá trị. Xem cách dùng: trinh-ky help.'],
    [['generate', 'a', '--data', 'x'], 'Lệnh generate không có tùy chọn “--data”. Xem cách dùng: trinh-ky help.'],
    [['packages'], 'Thiếu tệp hồ sơ. Xem cách dùng: trinh-ky help.'],
    [['packages', 'a', '--kind', 'x'], 'Lệnh packages không có tùy chọn “--kind”. Xem cách dùng: trinh-ky help.'],
    [['reconcile', 'a'], 'Thiếu văn bản cần đối chiếu. Xem cách dùng: trinh-ky help.'],
    [['reconcile', 'a', 'b', 'c'], 'Chỉ nhận một văn bản, thừa “c”. Xem cách dùng: trinh-ky help.'],
    [['workbook'], 'Lệnh workbook cần “new” (tệp mới) hoặc “export” (từ một hồ sơ). Xem cách dùng: trinh-ky help.'],
    [['workbook', 'new', 'a'], 'Lệnh workbook new không nhận “a”. Xem cách dùng: trinh-ky help.'],
    [['workbook', 'export'], 'Thiếu tệp hồ sơ. Xem cách dùng: trinh-ky help.'],
    [['papers', '--lạ'], 'Lệnh papers không có tùy chọn “--lạ”. Xem cách dùng: trinh-ky help.'],
    [['papers', 'x'], 'Lệnh papers không nhận “x”. Xem cách dùng: trinh-ky help.'],
    [['generate', 'missing.json'], 'Không đọc được tệp “missing.json”: không tìm thấy.'],
    [['generate', '.'], 'Không đọc được tệp “.”: đây là thư mục, không phải tệp.'],
    [
      ['generate', '-', '--kind', 'nope'],
      `Không có loại văn bản “nope”. Các loại hiện có: ${offeredPapers.map(({ id }) => id).join(', ')}.`,
    ],
    [['papers', '--data', 'missing'], 'Không đọc được thư mục “missing”: không tìm thấy.'],
    [['papers', '--data', '.'], 'Thư mục “.” chưa có hồ sơ nào (<tên>/dossier.json). Xem cách dùng: trinh-ky help.'],
    [['papers', '--data', 'dữ\u202eliệu\u200b'], 'Không đọc được thư mục “dữ\u{fffd}liệu\u{fffd}”: không tìm thấy.'],
    [['foo\u001b[2J'], 'Không có lệnh “foo\u{fffd}[2J”. Xem cách dùng: trinh-ky help.'],
  ])('%j ends with 2 and says why in one line', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  test('says of broken JSON where it breaks', () => {
    const { status, stderr } = run(['generate', '-'], '{\n  "title": "x",\n}');
    expect(status).toBe(2);
    expect(stderr).toContain('  - dòng 3, cột 1: Sai cú pháp JSON.\n');
  });

  test('is what npx runs in this repository', () => {
    const { status, stdout } = spawnSync('npx', ['--no-install', 'trinh-ky', 'help'], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('trinh-ky papers');
  });
});

/** Runs the program in the folder of this test. */
function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', input });
}

function given(dossier: unknown): string {
  writeFileSync(join(folder, 'dossier.json'), JSON.stringify(dossier));
  return 'dossier.json';
}

function round(name: string, dossier: unknown): void {
  mkdirSync(join(folder, 'data', name), { recursive: true });
  writeFileSync(join(folder, 'data', name, 'dossier.json'), JSON.stringify(dossier));
}

function isZipFile(path: string): boolean {
  return readFileSync(join(folder, path)).subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
}
