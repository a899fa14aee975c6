import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { approvalDossierOf } from '../../support/rounds.ts';
import { exportedSheets, withOtherFigures } from '../../support/scores-exports.ts';
import { scoresFile } from '../../support/scores-files.ts';

const original = approvalDossierOf('dak-lak-2023');
const comma = (text: string) => text.replace('.', ',');
const results = scoresFile(...exportedSheets(original, { score: comma, index: comma }));
const open = scoresFile({
  name: 'Sở',
  rows: [
    ['TT', 'Đơn vị', 'Tổng điểm', 'Điểm thưởng'],
    ['1', 'Sở Y tế', '1.000', 5],
  ],
});

const { inFolder, run: runProgram } = commandLine({
  'base.json': JSON.stringify(withOtherFigures(original)),
  'kết quả.xlsx': results,
  'open.xlsx': open,
});

const run = (args: readonly string[], input: string | Uint8Array = '') => runProgram(['import', ...args], input);
const written = (path: string): unknown => JSON.parse(readFileSync(inFolder(path), 'utf8'));

describe('trinh-ky import', () => {
  test('writes the base with the scores of the file, and ends with 0 when nothing is open', () => {
    const { status, stdout, stderr } = run(['kết quả.xlsx', '--base', 'base.json', '--out', 'hồ sơ']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('kết quả.xlsx: Đã đọc 2 bảng, 33 dòng đơn vị: hồ sơ đầy đủ');
    expect(stdout).toContain('Hồ sơ: hồ sơ/kết quả.dossier.json\n');
    expect(written('hồ sơ/kết quả.dossier.json')).toEqual(original);
  });

  test('writes a draft without a base, says what is missing, and ends with 1', () => {
    const { status, stdout } = run(['kết quả.xlsx']);
    expect(status).toBe(1);
    expect(stdout).toContain('  - profile (Cơ quan ban hành và thể thức): Thiếu trường bắt buộc “profile”.');
    expect(written('out/kết quả.dossier.json')).toMatchObject({ version: 1, assessment: { scale: 'ratio' } });
  });

  test('asks how a number is read, tells what it left out, and reads it as it is told', () => {
    const asked = run(['open.xlsx']);
    expect(asked.status).toBe(1);
    expect(asked.stdout).toContain('Câu hỏi phải trả lời (1):\n  - Trang tính “Sở”, cột C “Tổng điểm”: 1 ô có số');
    expect(asked.stdout).toContain('  - Trang tính “Sở”, cột D “Điểm thưởng”: Điểm thưởng | 5. Không nhận ra');
    const answered = run(['open.xlsx', '--decimal-mark', ',', '--json']);
    expect(JSON.parse(answered.stdout)).toMatchObject({
      file: join('out', 'open.dossier.json'),
      questions: [],
      dossier: { assessment: { groups: [{ units: [{ result: { score: '1000' } }] }] } },
    });
  });

  test('takes the answer which unit a name means', () => {
    writeFileSync(
      inFolder('names.xlsx'),
      scoresFile({
        rows: [
          ['TT', 'Đơn vị', 'Tổng điểm'],
          ['1', 'Sở X', '0,5'],
        ],
      }),
    );
    const { stdout } = run(['names.xlsx', '--base', 'base.json', '--unit-name', 'Sở X=so-cong-thuong', '--json']);
    expect(JSON.parse(stdout).questions).toEqual([]);
    expect(JSON.stringify(written('out/names.dossier.json'))).toContain(
      '"name":"Sở Công Thương","result":{"status":"ranked","score":"0.5"}',
    );
  });

  test('takes the file from the standard input', () => {
    const { status } = run(['-', '--base', 'base.json'], results);
    expect(status).toBe(0);
    expect(written('out/ket-qua.dossier.json')).toEqual(original);
  });

  test.each([
    [[], 'Thiếu tệp kết quả. Xem cách dùng: trinh-ky help.'],
    [['a', 'b'], 'Chỉ nhận một tệp kết quả, thừa “b”. Xem cách dùng: trinh-ky help.'],
    [
      ['open.xlsx', '--decimal-mark', ';'],
      'Tùy chọn “--decimal-mark” chỉ nhận “.” (dấu chấm) hoặc “,” (dấu phẩy). Xem cách dùng: trinh-ky help.',
    ],
    [
      ['open.xlsx', '--unit-name', 'Sở Y tế'],
      'Tùy chọn “--unit-name” viết dạng “tên trong tệp=mã đơn vị”. Xem cách dùng: trinh-ky help.',
    ],
    [['none.xlsx'], 'Không đọc được tệp “none.xlsx”: không tìm thấy.'],
  ])('%j ends with 2, says why, and writes nothing', (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
    expect(existsSync(inFolder('out'))).toBe(false);
  });

  test('ends with 2 for a file without a table of results, and writes nothing', () => {
    const { status, stderr } = run(['base.json']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Tệp không có bảng kết quả nào nhận ra được\./);
    expect(existsSync(inFolder('out'))).toBe(false);
  });
});
