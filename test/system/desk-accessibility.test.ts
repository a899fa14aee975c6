import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/documents/index.ts';
import { createGenerator } from '../../src/generate.ts';
import { axeFaults, canBrowse, goTo, goToForm, onNode, openDesk, openRound } from '../support/desk-browser.ts';
import { ownTemplate, withBlocks } from '../support/edited-templates.ts';
import { rewritten } from '../support/foreign-papers.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';
import { type SheetInput, scoresFile } from '../support/scores-files.ts';
import { paragraph } from '../support/word-files.ts';
import { a4, correctDecision } from '../support/word-paper.ts';

const token = 'mot-ma-truy-cap-dai-2026';
const sizes = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
];

/** A page as it stands has no fault, on a phone and on the screen of an office; all faults of a test are told. */
async function expectUsable(page: Page): Promise<void> {
  const title = await page.title();
  for (const size of sizes) {
    await page.setViewportSize(size);
    const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect.soft({ title, size, over, faults: await axeFaults(page) }).toEqual({ title, size, over: 0, faults: [] });
  }
}

const wordFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(bytes),
});

/** A decision with a margin that is not the Decree's. */
const departing = wordFile(
  'quyet-dinh.docx',
  correctDecision({ section: a4.replace('w:left="1701"', 'w:left="1134"') }),
);

/** The decision of Kon Tum with a figure that is not the round's. */
async function editedDecision() {
  const { generate } = createGenerator({ templates: repositoryTemplates });
  const { bytes } = await generate('approval-decision', dossierOf('kon-tum-2023'));
  return wordFile(
    'Quyết định (sửa).docx',
    rewritten(bytes, (xml) => xml.replace('>807.15<', '>807.51<')),
  );
}

const captions = ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2'];

/** Names, numbers, columns and a year that an import asks about. */
const doubtful: readonly SheetInput[] = [
  {
    name: 'Sở',
    rows: [
      ['KẾT QUẢ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NĂM 2024'],
      captions,
      ['1', 'Sở Tài chánh', '2.000', '1000,5', '1001,5'],
      ['2', 'Sở Vũ trụ', 2000, '900,5', '901,5'],
    ],
  },
  { name: 'Khác', rows: [captions.slice(0, 2).concat('Điểm tự đánh giá'), ['1', 'Sở Nội vụ', 61]] },
];

/** A criterion that has no score at all. */
const unscored: SheetInput = {
  name: 'Sở',
  rows: [
    ['TT', 'Đơn vị', 'Tổng điểm đạt được', '6.11. Nền tảng số', '6.12. Trợ lý ảo'],
    ['1', 'Sở Y tế', 10, 10, ''],
    ['2', 'Sở Nội vụ', 9, 9, ''],
  ],
};

/** The beginning of a file. */
const broken = Buffer.from('PK\u0003\u0004');

/** Uploads a table of scores on the first page, with a round as its base. */
async function upload(page: Page, buffer: Buffer, base = ''): Promise<void> {
  await page.goto('/');
  await page.setInputFiles('#tep', { name: 'diem.xlsx', mimeType: '', buffer });
  await page.locator('summary', { hasText: 'Bảng điểm của đợt mới' }).click();
  await page.getByLabel('hoặc một đợt có sẵn').selectOption(base);
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
}

describe.runIf(canBrowse)('every page is usable for everybody, at a desk and on a phone', () => {
  const desk = openDesk(onNode({ TRINH_KY_TOKEN: token }));

  /** A window of somebody who has signed in. */
  async function signedIn(): Promise<Page> {
    const { page } = await desk.window();
    await page.goto('/dang-nhap');
    await page.fill('input[name="ma-truy-cap"]', token);
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: 'Chọn đợt đánh giá' }).waitFor();
    return page;
  }

  test('signing in, with a wrong token too', async () => {
    const { page } = await desk.window();
    await page.goto('/');
    await expectUsable(page);
    await page.fill('input[name="ma-truy-cap"]', 'khong-phai-ma-truy-cap');
    await page.keyboard.press('Enter');
    await page.locator('[role="alert"], .field__fault').first().waitFor();
    await expectUsable(page);
  });

  test('the first page, the reference for programmers, and what is not there', async () => {
    const page = await signedIn();
    await expectUsable(page);
    await page.locator('summary', { hasText: 'Bảng điểm của đợt mới' }).click();
    await expectUsable(page);
    for (const address of ['/ho-so/so-lieu', '/tai-lieu-api', '/khong-co-trang-nay']) {
      await page.goto(address);
      await expectUsable(page);
    }
  });

  test('the questions of an import: open, with an answer that lacks something, and what can’t be read', async () => {
    const page = await signedIn();
    await upload(page, Buffer.from(scoresFile(...doubtful)), 'kon-tum-2023');
    await page.locator('h1', { hasText: 'Kết quả đọc tệp' }).waitFor();
    expect(await page.locator('.questions > li').count()).toBe(6);
    await expectUsable(page);
    await page.getByRole('button', { name: 'Mở hồ sơ, để lại câu hỏi' }).click();
    await page.locator('h1', { hasText: 'Kiểm tra số liệu' }).waitFor();
    await expectUsable(page);
    await upload(page, Buffer.from(scoresFile(unscored)));
    await page.locator('select[name^="exclusion:"]').selectOption('other');
    await page.getByRole('button', { name: 'Đọc lại với các câu trả lời' }).click();
    await page.locator('.field__fault', { hasText: 'Ghi lý do' }).waitFor();
    await expectUsable(page);
    await upload(page, broken);
    await page.locator('[role="alert"]').waitFor();
    await expectUsable(page);
  });

  test('the figures, a part of them in its form, the preview, the downloads', async () => {
    const page = await signedIn();
    await openRound(page, 'sample-2026');
    await expectUsable(page);
    await page.locator('button[value^="show:assessment.groups"]').first().click();
    await page.waitForURL('**/ho-so/sua');
    await expectUsable(page);
    await goTo(page, 'Xem trước');
    await page.frameLocator('iframe.preview__frame').locator('section.docx').first().waitFor();
    await expectUsable(page);
    await goTo(page, 'Tải về');
    await expectUsable(page);
  });

  test('the form of each paper, those without content too', async () => {
    const page = await signedIn();
    await openRound(page, 'sample-2026');
    await goTo(page, 'Soạn văn bản');
    await expectUsable(page);
    for (const { id, title } of documentKinds) {
      await goTo(page, 'Soạn văn bản');
      await page.locator('summary', { hasText: 'Văn bản khác' }).click();
      await page.locator(`button[formaction="/ho-so/soan-van-ban/${id}"]`).click();
      await page.locator('h1', { hasText: title }).waitFor();
      await expectUsable(page);
    }
  });

  test('a form with faults, and with a row taken out', async () => {
    const page = await signedIn();
    await openRound(page, 'kon-tum-2023');
    await goToForm(page, 'approval-decision');
    await page.locator('button[value="remove:profile.recipients[1]"]').click();
    await page.locator('button[value="undo"]').waitFor();
    await expectUsable(page);
    await page.fill('[name="f:approval.issue.year"]', 'hai nghìn');
    await page.fill('[name="f:approval.subject"]', '');
    await page.getByRole('button', { name: 'Kiểm tra lại trang này' }).click();
    await page.locator('.field__fault').first().waitFor();
    await expectUsable(page);
  });

  test('a paper held against the figures, before and after', async () => {
    const page = await signedIn();
    await openRound(page, 'kon-tum-2023');
    await goTo(page, 'Đối chiếu');
    await expectUsable(page);
    for (const [file, heading] of [
      [wordFile('hong.docx', broken), 'Chưa làm được'],
      [await editedDecision(), 'Đối chiếu tệp khác'],
    ] as const) {
      await page.setInputFiles('#tep', file);
      await page.locator('button[value="reconcile"]').click();
      await page.locator('h2', { hasText: heading }).waitFor();
      await expectUsable(page);
    }
  });

  test('the check of the format, before and after', async () => {
    const page = await signedIn();
    await page.goto('/kiem-tra-the-thuc');
    await expectUsable(page);
    await page.setInputFiles('#tep', departing);
    await page.locator('.button--main', { hasText: 'Kiểm tra' }).click();
    await page.locator('h1', { hasText: 'quyet-dinh.docx' }).waitFor();
    await expectUsable(page);
  });

  test('the templates: all, one with its tags, one that was checked', async () => {
    const page = await signedIn();
    await page.goto('/mau-word');
    await expectUsable(page);
    await page.goto('/mau-word/approval-decision');
    await expectUsable(page);
    await page.setInputFiles('#tep', wordFile('mau.docx', withBlocks(paragraph('{khongCoTheNay}'), ownTemplate())));
    await page.getByRole('button', { name: 'Kiểm tra mẫu' }).click();
    await page.locator('.verdict').waitFor();
    await expectUsable(page);
  });
});
