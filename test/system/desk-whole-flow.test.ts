import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../src/format-check/check.ts';
import { canBrowse, goTo, goToForm, isKept, openDesk } from '../support/desk-browser.ts';
import { paperText } from '../support/paper-text.ts';
import { approvalDossierOf } from '../support/rounds.ts';
import { exportedSheets, withOtherFigures } from '../support/scores-exports.ts';
import { scoresFile } from '../support/scores-files.ts';

const round = approvalDossierOf('kon-tum-2023');

/** The results of the round as they were scored, with the name of one unit written otherwise than by the province. */
const scores = scoresFile(
  ...exportedSheets(round, { score: (text) => ({ number: text }), index: (text) => text.replace('.', ',') }).map(
    (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => cells.map((cell) => (cell === 'Sở Tài chính' ? 'Sở Tài chánh' : cell))),
    }),
  ),
);
const workbook = {
  name: 'Điểm chuyển đổi số 2023.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(scores),
};
/** The round before its results were known. */
const before = {
  name: 'Hồ sơ gốc.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(withOtherFigures(round))),
};

const recipient = 'Báo Kon Tum (để đưa tin)';
const recipients = '[name^="f:profile.recipients["]';
const lastRecipient = `[name="f:profile.recipients[${round.profile.recipients.length - 1}]"]`;

/** The cells of a unit in the table that will be printed. */
async function rowOf(page: Page, unit: string): Promise<string[]> {
  const row = page.locator('table.results tr', { has: page.locator('td', { hasText: unit }) });
  return (await row.locator('td').allTextContents()).slice(0, -1);
}

/** Answers that the other name is the near unit, and goes on with the dossier. */
async function answerDoubt(page: Page): Promise<void> {
  await page.locator('.tag', { hasText: 'còn 1 trên 1' }).waitFor();
  await page.getByLabel('“Sở Tài chánh” trong tệp là').selectOption({ label: 'Sở Tài chính (tên gần giống)' });
  await page.getByRole('button', { name: 'Đọc lại với các câu trả lời' }).click();
  await page.locator('.tag', { hasText: 'đã trả lời hết' }).waitFor();
  await page.getByRole('button', { name: 'Mở hồ sơ, sang Kiểm tra số liệu' }).click();
  await page.locator('h1', { hasText: 'Kiểm tra số liệu' }).waitFor();
}

/** The decision as it comes from the page. */
async function downloadedDecision(page: Page): Promise<Uint8Array> {
  await goTo(page, 'Tải về');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('button[formaction="/ho-so/tep/approval-decision.docx"]').click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

describe.runIf(canBrowse)('from the scores of Kon Tum to the decision', () => {
  const desk = openDesk();

  test('a clerk uploads, answers, looks, edits, previews and downloads, and a reload keeps the work', async () => {
    const { page } = await desk.window();
    await page.goto('/');
    await page.setInputFiles('#tep', workbook);
    await page.locator('summary', { hasText: 'Bảng điểm của đợt mới' }).click();
    await page.getByLabel('hoặc một đợt có sẵn').selectOption('kon-tum-2023');
    await page.getByRole('button', { name: 'Mở', exact: true }).click();
    await answerDoubt(page);
    await page.locator('.notice', { hasText: '30 dòng đơn vị' }).waitFor();
    expect(await rowOf(page, 'Sở Tài chính')).toEqual(['4', 'Sở Tài chính', '970.00', '807.15', '83.21', 'Khá']);

    await goToForm(page, 'approval-decision');
    await page.fill(lastRecipient, recipient);
    await page.locator('button[value="remove:profile.recipients[1]"]').click();
    await page.locator('button[value="undo"]').waitFor();
    expect(await page.locator(recipients).count()).toBe(round.profile.recipients.length - 1);

    await goTo(page, 'Xem trước');
    const sheet = page.frameLocator('iframe.preview__frame').locator('section.docx');
    await sheet.first().waitFor();
    expect(await sheet.locator('ol li').count()).toBe(3);
    expect((await sheet.allTextContents()).join(' ')).toContain(recipient);

    const paper = await downloadedDecision(page);
    const { body, notes } = paperText(paper);
    expect(checkFormat(paper).report.counts.error).toBe(0);
    expect(notes).toHaveLength(3);
    expect(body.join('\n')).toContain(recipient);
    expect(body.join('\n')).not.toContain(round.profile.recipients[1]);

    await goToForm(page, 'approval-decision');
    await isKept(page);
    await page.reload();
    await page.locator(recipients).first().waitFor();
    expect(
      await page.locator(recipients).evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
    ).toEqual([...round.profile.recipients.filter((_, at) => at !== 1).slice(0, -1), recipient]);
  });

  test('without scripts the same work gives the same decision', async () => {
    const { page } = await desk.window({ javaScriptEnabled: false });
    await page.goto('/');
    await page.setInputFiles('#tep', workbook);
    await page.locator('summary', { hasText: 'Bảng điểm của đợt mới' }).click();
    await page.setInputFiles('#ho-so-goc', before);
    await page.getByRole('button', { name: 'Mở', exact: true }).click();
    await answerDoubt(page);
    expect(await rowOf(page, 'Sở Tài chính')).toEqual(['4', 'Sở Tài chính', '970.00', '807.15', '83.21', 'Khá']);
    await goToForm(page, 'approval-decision');
    await page.fill(lastRecipient, recipient);
    const paper = await downloadedDecision(page);
    expect(checkFormat(paper).report.counts.error).toBe(0);
    expect(paperText(paper).body.join('\n')).toContain(recipient);
  });
});
