import { describe, expect, test } from 'vitest';
import { createGenerator } from '../../../../src/generate.ts';
import { testApp } from '../../../support/app.ts';
import { rewritten } from '../../../support/foreign-papers.ts';
import { hostileFiles } from '../../../support/hostile-files.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { dossierOf, repositoryTemplates } from '../../../support/rounds.ts';
import { chosenFile, postForm } from '../../../support/sent-pages.ts';

const { app, logged } = testApp();
const address = '/ho-so/doi-chieu';
const dossier = { ...dossierOf('kon-tum-2023'), title: 'Kon Tum, năm 2023' };
const desk = { dossier: JSON.stringify(dossier), work: 'w1', page: 'doi-chieu' };
const { bytes: paper } = await createGenerator({ templates: repositoryTemplates }).generate(
  'approval-decision',
  dossier,
);

/** The decision with other words in its main part. */
function edited(change: (xml: string) => string): File {
  return chosenFile(
    rewritten(paper, (xml, name) => (name === 'word/document.xml' ? change(xml) : xml)),
    'Quyết định (sửa).docx',
  );
}

describe('Đối chiếu', () => {
  test('asks for a paper, and keeps the dossier', async () => {
    const { status, html, words, fields } = await postForm(app, address, { ...desk, page: 'soan-van-ban' });
    expect([status, await pageFaults(html)]).toEqual([200, []]);
    expect(words).toContain('Văn bản (.docx, .xlsx, .html, .txt)');
    expect(JSON.parse(String(fields.get('dossier')))).toEqual(dossier);
  });

  test('says plainly that nothing differs, what was compared, and what was not', async () => {
    const { html, words } = await postForm(app, address, { ...desk, file: chosenFile(paper) });
    expect(await pageFaults(html)).toEqual([]);
    expect(words).toContain(
      'van-ban.docx: không có sai khác. Đã đối chiếu 30 dòng đơn vị, 120 số liệu, xếp loại và thứ hạng trong các bảng',
    );
    expect(words).toContain('Không nằm trong đối chiếu Lời văn, căn cứ, nơi nhận');
  });

  test('shows every difference with its place, both values and a way to the unit', async () => {
    const file = edited((xml) => xml.replace('>807.15<', '>807.51<').replace('>Sở Y tế<', '>Sở Y tê<'));
    const { html, words, fields } = await postForm(app, address, { ...desk, file });
    expect(await pageFaults(html)).toEqual([]);
    expect(words).toContain('Quyết định (sửa).docx: có 2 sai khác.');
    expect(words).toContain(
      'Bảng 2, hàng 6 Sở Tài chính: văn bản ghi điểm đạt được 807.51, hồ sơ là 807.15. 807.51 807.15 Mở đơn vị',
    );
    expect(words).toContain('Văn bản ghi tên đơn vị “Sở Y tê”, hồ sơ là “Sở Y tế”.');
    const at = dossier.assessment?.groups[0]?.units.findIndex(({ name }) => name === 'Sở Tài chính');
    const button = `value="show:assessment.groups[0].units[${at}]"`;
    expect(html).toContain(button);

    const unit = await postForm(app, '/ho-so/sua', {
      ...Object.fromEntries(fields),
      do: `show:assessment.groups[0].units[${at}]`,
    });
    expect(unit.words).toContain('Sở Tài chính');
    expect(JSON.parse(String(unit.fields.get('dossier')))).toEqual(dossier);
  });

  test('keeps the paper: once the dossier is mended it is compared again without a second upload', async () => {
    const file = edited((xml) => xml.replace('>807.15<', '>807.51<'));
    const { fields } = await postForm(app, address, { ...desk, file });
    const mended = JSON.stringify(dossier).replace('"807.15"', '"807.51"');
    const { words } = await postForm(app, address, { ...Object.fromEntries(fields), dossier: mended });
    expect(words).toContain('Quyết định (sửa).docx: không có sai khác');
  });

  test('names the columns that it could not compare apart from the differences', async () => {
    const text = 'TT\tĐơn vị\tChỉ số (%)\tĐiểm lạ\n1\tSở Tài chính\t83.21\t1.25\n2\tSở Y tế\t82.16\t3.75\n';
    const { words } = await postForm(app, address, { ...desk, file: chosenFile(text, 'bảng.txt') });
    expect(words).toMatch(/Chưa đối chiếu được, tự kiểm tra: .*Cột “Điểm lạ” không nhận ra được/);
  });
});

describe('what can’t be reconciled', () => {
  test('is an unfinished dossier: the page begins with what is missing, and where', async () => {
    const unfinished = JSON.stringify({ ...dossier, profile: { ...dossier.profile, place: undefined } });
    const { status, html, words } = await postForm(app, address, {
      ...desk,
      dossier: unfinished,
      file: chosenFile(paper),
    });
    expect([status, await pageFaults(html)]).toEqual([200, []]);
    expect(words).toContain('Chưa đối chiếu được: hồ sơ còn 1 chỗ cần điền hoặc sửa Chưa điền');
    expect(html).toContain('value="show:profile.place"');
    expect(html).not.toContain('type="file"');
  });

  test('is a dossier without results', async () => {
    const inspection = JSON.stringify(dossierOf('kon-tum-2024-inspection'));
    const { words } = await postForm(app, address, { ...desk, dossier: inspection, file: chosenFile(paper) });
    expect(words).toContain('không có kết quả đánh giá và quyết định phê duyệt kết quả');
  });

  test.each([
    ['no file', { do: 'reconcile' }, 'Chưa chọn tệp'],
    ['an empty file', { file: chosenFile('', 'rỗng.docx') }, 'Tệp “rỗng.docx” rỗng'],
    ['a PDF', { file: chosenFile('%PDF-1.4') }, 'Tệp là PDF nên không đọc được'],
    ['a text without a table', { file: chosenFile('không có bảng') }, 'không có bảng kết quả nào'],
    ['bytes of nothing', { file: chosenFile(new Uint8Array([0, 200, 7])) }, 'Không nhận ra loại tệp'],
  ])('is %s: the page says what to do and keeps the dossier', async (_, fields, words) => {
    const page = await postForm(app, address, { ...desk, ...fields });
    expect(await pageFaults(page.html)).toEqual([]);
    expect(page.words).toContain(words);
    expect(page.html).toContain('type="file"');
    expect(JSON.parse(String(page.fields.get('dossier')))).toEqual(dossier);
  });

  test('is a file made to do harm, and the next one is answered as ever', async () => {
    for (const { make } of hostileFiles.filter(({ reader }) => reader === 'paper')) {
      const page = await postForm(app, address, { ...desk, file: chosenFile(make()) });
      expect([200, 413]).toContain(page.status);
    }
    expect(logged).toEqual([]);
    const { words } = await postForm(app, address, { ...desk, file: chosenFile(paper) });
    expect(words).toContain('không có sai khác');
  });
});
