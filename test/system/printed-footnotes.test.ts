import { describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/generate.ts';
import { compileTemplate } from '../../src/rendering/word/compile-template.ts';
import { renderTemplate } from '../../src/rendering/word/render-template.ts';
import { fields } from '../support/fields.ts';
import { canPrint, folded, printed } from '../support/libreoffice.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';
import { note, noteMark, run, wordFile } from '../support/word-files.ts';

const generator = createGenerator({ templates: repositoryTemplates });

describe.skipIf(!canPrint)('printed by LibreOffice, the approval decision', () => {
  test('of Kon Tum has each note under its own mark, the head of the table on every page and page numbers from page 2', async () => {
    const paper = await printed((await generator.generate('approval-decision', dossierOf('kon-tum-2023'))).bytes);
    const [first = '', second = '', third = ''] = paper.pages.map(folded);
    const criterion612 =
      'Tiêu chí 6.12 (Sử dụng nền tảng trợ lý ảo phục vụ công chức, viên chức do tỉnh triển khai) tỉnh chưa triển khai nên không tính điểm trong tổng điểm';

    expect(paper.pages).toHaveLength(3);
    expect(first).toContain('1. Các sở, ban, ngành1:');
    expect(first).toContain(`1 ${criterion612}. 2 % điểm đạt được so với điểm tối đa.`);
    expect(second).toContain('2. Ủy ban nhân dân các huyện/thành phố3:');
    expect(second).toContain(
      `3 ${criterion612}; Năm 2023, Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) chưa thống kê được nên tạm thời không tính điểm vào tổng điểm.`,
    );
    expect(third).not.toContain('Tiêu chí 6.12');
    const pagesWithRows = paper.pages.filter((page) => /\d{3}\.\d{2} +\d{3}\.\d{2}/.test(page));
    expect(pagesWithRows).toHaveLength(2);
    for (const page of pagesWithRows) expect(page).toContain('Xếp loại');
    expect(paper.pages.map((page) => page.trim().split('\n')[0]?.trim())).toEqual([
      expect.stringContaining('ỦY BAN NHÂN DÂN'),
      '2',
      '3',
    ]);
  });

  test('of Đắk Lắk ends with recipients and signature side by side on one page', async () => {
    const paper = await printed((await generator.generate('approval-decision', dossierOf('dak-lak-2023'))).bytes);
    const last = paper.pages.at(-1) ?? '';
    expect(last).toMatch(/Nơi nhận:\s+KT\. CHỦ TỊCH/);
    expect(last).toContain('Nguyễn Tuấn Hà');
    expect(folded(last)).toContain('kể từ ngày ký./.');
  });

  test.each(['kon-tum-2023', 'dak-lak-2023', 'sample-2026'])(
    'of %s is set in one typeface with the metrics of Times New Roman',
    async (round) => {
      const paper = await printed((await generator.generate('approval-decision', dossierOf(round))).bytes);
      expect(paper.fonts.length).toBeGreaterThan(0);
      for (const font of paper.fonts) expect(font).toMatch(/Tinos/);
    },
  );
});

describe.skipIf(!canPrint)('printed by LibreOffice, notes', () => {
  test('stay with their marks when a condition leaves out the one before', async () => {
    const template = compileTemplate(
      wordFile({
        body: `<w:p>${run('A{#first}')}${noteMark(2)}${run('{/first}B')}${noteMark(3)}${run('C')}${noteMark(4)}</w:p>`,
        notes: note(2, ' ghi chú của A') + note(3, ' ghi chú của B') + note(4, ' ghi chú của C'),
      }),
      fields({ first: 'flag' }),
    );
    const page = async (first: boolean) => folded((await printed(renderTemplate(template, { first }))).pages[0] ?? '');
    expect(await page(false)).toMatch(/^AB1? ?C?2? ?.*1 ghi chú của B 2 ghi chú của C$/);
    expect(await page(true)).toMatch(/1 ghi chú của A 2 ghi chú của B 3 ghi chú của C$/);
  });
});
