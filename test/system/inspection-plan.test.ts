import { beforeAll, describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/generate.ts';
import { canPrint, folded, type PrintedPaper, printed } from '../support/libreoffice.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });

/** The words before a mark, the number of the mark, and how the note under it begins. */
const notes = [
  ['Ủy ban nhân dân tỉnh giao1.', '1 Nghị quyết số 09-NQ/TU ngày 18 tháng 02 năm 2022 của Ban Thường vụ Tỉnh ủy'],
  ['Quyết định số 59/QĐ-UBND ngày 29 tháng 01 năm 20242;', '2 Ban hành Kế hoạch cải cách thủ tục hành chính'],
  ['1111/UBND-TTHCC ngày 03 tháng 4 năm 20243.', '3 Về tiếp tục thực hiện nghiêm việc số hóa kết quả'],
  ['Chi phát triển và sử dụng các nền tảng số4;', '4 Theo Quyết định số 186/QĐ-BTTTT ngày 11 tháng 02 năm 2022'],
  ['ngân sách nhà nước cho xã hội số5.', '5 Là kinh phí nguồn ngân sách nhà nước cấp'],
  ['3. Thời gian kiểm tra6: Trong tháng 10', '6 Trường hợp thay đổi thời gian do công tác đột xuất'],
] as const;

describe.skipIf(!canPrint)('printed by LibreOffice, the inspection plan of Kon Tum', () => {
  let paper: PrintedPaper;

  beforeAll(async () => {
    paper = await printed((await generator.generate('inspection-plan', dossierOf('kon-tum-2024-inspection'))).bytes);
  });

  test.each(notes)('has “%s” and on the same page “%s”', (marked, note) => {
    const page = paper.pages.map(oneLine).find((words) => words.includes(marked)) ?? '';
    expect(page).toContain(note);
    expect(page.indexOf(note)).toBeGreaterThan(page.indexOf(marked));
  });

  test('has page numbers from page 2', () => {
    expect(paper.pages.map((page) => page.trim().split('\n')[0]?.trim())).toEqual([
      expect.stringContaining('UBND TỈNH KON TUM'),
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  test('ends with recipients beside the post in the committee, the post in the authority and the name below', () => {
    const last = paper.pages.at(-1) ?? '';
    expect(folded(last)).toContain('xem xét, chỉ đạo./.');
    expect(last).toMatch(/Nơi nhận:\s+TRƯỞNG BAN/);
    expect(last).toMatch(/CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\s+Lê Ngọc Tuấn/);
  });

  test('is set in one typeface with the metrics of Times New Roman', () => {
    expect(paper.fonts.length).toBeGreaterThan(0);
    for (const font of paper.fonts) expect(font).toMatch(/Tinos/);
  });
});

/** The words of a page in one line; a raised mark is read with a blank before it or without. */
function oneLine(page: string): string {
  return folded(page).replace(/(?<=\p{L}) (?=\d[;.:])/gu, '');
}
