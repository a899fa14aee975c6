import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../../src/format-check/check.ts';
import { commandLine } from '../../support/command-line.ts';
import { paragraph } from '../../support/word-markup.ts';
import { a4, correctDecision, wordFile } from '../../support/word-paper.ts';

const narrow = correctDecision({ section: a4.replace('w:left="1701"', 'w:left="1134"') });

const { inFolder, run: runProgram } = commandLine({
  'đúng.docx': correctDecision(),
  'hẹp.docx': narrow,
  'cũ.doc': 'không phải tệp Word',
});

const check = (...args: readonly string[]) => runProgram(['check', ...args]);

describe('trinh-ky check', () => {
  test('ends with 0 for a paper without errors, and says what it found in it', () => {
    const { status, stdout } = check('đúng.docx');
    expect(stdout).toContain('Tên loại: QUYẾT ĐỊNH. Số: 23/QĐ-SNV. Người ký: Nguyễn Văn An.');
    expect(status).toBe(0);
  });

  test('ends with 1 for a paper with errors, and names rule, clause, place, what stands there and the remedy', () => {
    const { status, stdout } = check('đúng.docx', 'hẹp.docx');
    expect(stdout).toContain('[lỗi] PG-05 Lề trái (Phụ lục I Nghị định số 30/2020/NĐ-CP, Phần I, Mục I, khoản 3)');
    expect(stdout).toContain('Lề trái 20 mm (đúng: 30–35 mm): các trang của phần 1');
    expect(stdout).toContain('Cách sửa: Vào Layout');
    expect(status).toBe(1);
  });

  test('ends with 1 for a file in which no paper under the decree was recognised: nothing was checked', () => {
    writeFileSync(inFolder('tin.docx'), wordFile({ document: paragraph('Bản tin cải cách hành chính') }));
    const { status, stdout } = check('tin.docx');
    expect(stdout).toContain('Không nhận ra đây là văn bản hành chính');
    expect(status).toBe(1);
  });

  test('ends with 2 for a file that is no Word file, and still checks the others', () => {
    const { status, stdout } = check('cũ.doc', 'hẹp.docx', '--json');
    const [unread, read] = JSON.parse(stdout);
    expect(unread).toMatchObject({ file: 'cũ.doc', error: { code: 'unreadable-paper' } });
    expect(read).toMatchObject({ file: 'hẹp.docx', counts: { error: 1 } });
    expect(status).toBe(2);
  });

  test('writes a copy with comments and a mended copy, and leaves the paper as it was', () => {
    const { status, stdout } = check('hẹp.docx', '--annotate', '--fix', '--out', 'ra');
    expect(readdirSync(inFolder('ra'))).toEqual(['hẹp.da-chinh.docx', 'hẹp.nhan-xet.docx']);
    expect(stdout).toContain('Đã chỉnh: các trang của phần 1 – Lề trái: Lề trái 20 mm; đã đổi thành lề trái 30 mm.');
    expect(checkFormat(readFileSync(inFolder('ra', 'hẹp.da-chinh.docx'))).report.counts.error).toBe(0);
    expect(new Uint8Array(readFileSync(inFolder('hẹp.docx')))).toEqual(narrow);
    expect(status).toBe(0);
  });

  test('keeps the copies of two files of one name apart', () => {
    mkdirSync(inFolder('khác'));
    writeFileSync(inFolder('khác', 'hẹp.docx'), narrow);
    check('hẹp.docx', join('khác', 'hẹp.docx'), '--fix', '--out', 'ra');
    expect(readdirSync(inFolder('ra'))).toEqual(['hẹp-2.da-chinh.docx', 'hẹp.da-chinh.docx']);
  });

  test.each([
    [[], 'Thiếu văn bản cần kiểm tra.'],
    [['a.docx', '--kind', 'x'], 'Lệnh check không có tùy chọn “--kind”.'],
  ])('asks for what is missing or unknown (case %#)', (args, message) => {
    const { status, stderr } = check(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
