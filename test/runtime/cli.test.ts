import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { offeredPapers } from '../../src/documents/offered-papers.ts';
import { commandLine, program, repository } from '../support/command-line.ts';
import { assessmentInput, dossierInput, groupInput, rankedUnit } from '../support/dossiers.ts';

const { given, inFolder, run } = commandLine();
const overMaximum = dossierInput({
  assessment: assessmentInput({ groups: [groupInput({ units: [rankedUnit('so-y-te', 'Sở Y tế', '1001.00')] })] }),
});

describe('the command line', () => {
  test('keeps its exit code when the reader of its output has gone away', () => {
    const command = `"${process.execPath}" "${program}" generate "${given(overMaximum)}" | true; echo "code \${PIPESTATUS[0]}"`;
    expect(spawnSync('bash', ['-c', command], { cwd: inFolder(), encoding: 'utf8' }).stdout).toBe('code 1\n');
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
    const { status, stdout } = spawnSync('npx', ['--no-install', 'trinh-ky', 'help'], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('trinh-ky papers');
  });
});
