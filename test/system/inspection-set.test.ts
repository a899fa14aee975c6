import { beforeAll, describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/generate.ts';
import { canPrint, folded, type PrintedPaper, printed } from '../support/libreoffice.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });

/** The words before a mark, the number of the mark, and how the note under it begins: plan and outline of seed 002. */
const notes = [
  ['Ủy ban nhân dân tỉnh giao1.', '1 Nghị quyết số 09-NQ/TU ngày 18 tháng 02 năm 2022 của Ban Thường vụ Tỉnh ủy'],
  ['Quyết định số 59/QĐ-UBND ngày 29 tháng 01 năm 20242;', '2 Ban hành Kế hoạch cải cách thủ tục hành chính'],
  ['1111/UBND-TTHCC ngày 03 tháng 4 năm 20243.', '3 Về tiếp tục thực hiện nghiêm việc số hóa kết quả'],
  ['Chi phát triển và sử dụng các nền tảng số4;', '4 Theo Quyết định số 186/QĐ-BTTTT ngày 11 tháng 02 năm 2022'],
  ['ngân sách nhà nước cho xã hội số5.', '5 Là kinh phí nguồn ngân sách nhà nước cấp'],
  ['3. Thời gian kiểm tra6: Trong tháng 10', '6 Trường hợp thay đổi thời gian do công tác đột xuất'],
  [
    'Tỉnh ủy, Ủy ban nhân dân tỉnh giao7.',
    '7 Nghị quyết số 09-NQ/TU ngày 18 tháng 02 năm 2022 của Ban Thường vụ Tỉnh ủy',
  ],
  ['ứng dụng công nghệ thông tin - viễn thông8.', '8 Thông tư số 39/2020/TT-BTTTT ngày 24 tháng 11 năm 2020'],
  ['Quyết định số 59/QĐ-UBND ngày 29 tháng 01 năm 20249;', '9 Ban hành Kế hoạch cải cách thủ tục hành chính'],
  ['1111/UBND-TTHCC ngày 03 tháng 4 năm 202410.', '10 Về tiếp tục thực hiện nghiêm việc số hóa kết quả'],
  ['sử dụng nguồn vốn ngân sách nhà nước11.', '11 Theo Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019'],
] as const;

describe.skipIf(!canPrint)('printed by LibreOffice, the bound inspection set of Kon Tum', () => {
  let paper: PrintedPaper;

  beforeAll(async () => {
    paper = await printed((await generator.generate('inspection-set', dossierOf('kon-tum-2024-inspection'))).bytes);
  });

  test.each(notes)('has “%s” and on the same page “%s”', (marked, note) => {
    const page = paper.pages.map(oneLine).find((words) => words.includes(marked)) ?? '';
    expect(page).toContain(note);
    expect(page.indexOf(note)).toBeGreaterThan(page.indexOf(marked));
  });

  test('counts the pages of the plan and of every attachment from 1, the first without its number', () => {
    const openings = paper.pages.map((page) => page.trim().split('\n')[0]?.trim() ?? '');
    expect(openings).toEqual([
      expect.stringContaining('UBND TỈNH KON TUM'),
      '2',
      '3',
      '4',
      '5',
      'ĐỀ CƯƠNG BÁO CÁO',
      '2',
      '3',
      '4',
      '5',
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
    ]);
  });

  test('turns only the page of the investment form', () => {
    const isLandscape = paper.sizes.map(({ width, height }) => width > height);
    expect(isLandscape.map((turned, at) => (turned ? at : -1)).filter((at) => at >= 0)).toEqual([13]);
    for (const { width, height } of paper.sizes) {
      expect([width, height].map(Math.round).sort((a, b) => a - b)).toEqual([595, 842]);
    }
  });

  test('is set in one typeface with the metrics of Times New Roman', () => {
    expect(paper.fonts.length).toBeGreaterThan(0);
    for (const font of paper.fonts) expect(font).toMatch(/Tinos/);
  });
});

/** The words of a page in one line; a raised mark is read with a blank before it or without. */
function oneLine(page: string): string {
  return folded(page).replace(/(?<=\p{L}|\d{4}) (?=\d{1,2}[;.:])/gu, '');
}
