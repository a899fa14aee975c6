import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { ownTemplate, withBlocks } from '../../support/edited-templates.ts';
import { paragraph } from '../../support/word-markup.ts';

const { inFolder, run: runProgram } = commandLine({
  'đúng.docx': ownTemplate(),
  'sai.docx': withBlocks(paragraph('Về {subjct}')),
});

const template = (...args: readonly string[]) => runProgram(['template', ...args]);

describe('trinh-ky template check', () => {
  test('ends with 0 for a template that can be used, and names its trial papers', () => {
    const { status, stdout } = template('check', 'approval-decision', 'đúng.docx');
    expect(stdout).toContain('đúng.docx: Dùng được mẫu “Quyết định phê duyệt kết quả”.');
    expect(stdout).toContain('Văn bản làm thử từ “Kết quả đánh giá Chuyển đổi số năm 2023, tỉnh Kon Tum”');
    expect(status).toBe(0);
  });

  test('ends with 1 for one that can not, and writes a copy with comments beside it', () => {
    const { status, stdout } = template('check', 'approval-decision', 'sai.docx', '--annotate', '--out', 'ra');
    expect(stdout).toContain(
      '  [lỗi] Không có thẻ {subjct} ở chỗ này: đoạn 1 “Về {subjct}”\n    Cách sửa: Ý bạn là {subject}?',
    );
    expect(readdirSync(inFolder('ra'))).toEqual(['sai.nhan-xet.docx']);
    expect(status).toBe(1);
  });

  test('says the same as JSON', () => {
    const { stdout } = template('check', 'approval-decision', 'sai.docx', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'sai.docx',
      isUsable: false,
      findings: [{ code: 'unknown-tag', tag: '{subjct}' }],
      copies: [],
    });
  });

  test.each([
    [['check', 'khong-co', 'sai.docx'], 'Không có loại văn bản “khong-co”'],
    [['check', 'approval-decision', 'mat.docx'], 'Không đọc được tệp “mat.docx”'],
    [['check', 'approval-decision'], 'Thiếu mẫu Word cần kiểm tra.'],
    [['check'], 'Thiếu mã loại văn bản của mẫu.'],
    [['sua'], 'Lệnh template cần kèm check'],
    [['check', 'approval-decision', 'sai.docx', 'x'], 'Lệnh template check không nhận “x”.'],
    [['check', 'approval-decision', 'sai.docx', '--fix'], 'Lệnh template không có tùy chọn “--fix”.'],
  ])('ends with 2 for %j', (args, words) => {
    const { status, stderr } = template(...args);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });
});
