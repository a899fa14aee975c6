import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../src/format-check/check.ts';
import { zipEntries } from '../../src/intake/bounded-zip.ts';
import { foreignLimits } from '../../src/intake/limits.ts';
import { axeFaults, canBrowse, goTo, onNode, openDesk, openRound } from '../support/desk-browser.ts';

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

describe.runIf(canBrowse)('downloads in the browser', () => {
  const desk = openDesk();

  test('the decision is a file that passes the format check, and the page stays', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023');
    await goTo(page, 'Tải về');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('button[formaction="/ho-so/tep/approval-decision.docx"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Quyết định phê duyệt kết quả năm 2023.docx');
    const { counts } = checkFormat(await bytesOf(download)).report;
    expect([counts.error, counts.warning]).toEqual([0, 0]);
    await page.locator('[data-download-status]', { hasText: 'Đã tải “Quyết định phê duyệt' }).waitFor();
  });

  test('packages of chosen units: the bar ends at the number of files that was told, and the file has them', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2024-inspection');
    await goTo(page, 'Tải về');
    await page.locator('[data-choose="none"]').click();
    await page.locator('[name="unit"]').nth(0).check();
    await page.locator('[name="unit"]').nth(3).check();
    expect(await page.locator('[data-chosen]').textContent()).toBe('Đã chọn 2/30 đơn vị');
    expect(await axeFaults(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-download="packages"]').click(),
    ]);
    const names = zipEntries(await bytesOf(download), foreignLimits.archive).map(({ name }) => name);
    expect(new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/')[0])).size).toBe(2);
    await page.locator('[data-progress-words]', { hasText: `${names.length} tệp` }).waitFor();
  });

  test('packages can be stopped: no file is saved, and the service is free for the next', async () => {
    const { context, page } = await desk.window();
    await openRound(page, 'kon-tum-2024-inspection');
    await goTo(page, 'Tải về');
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: 150_000,
      uploadThroughput: -1,
    });
    let saved = 0;
    page.on('download', () => {
      saved += 1;
    });
    await page.locator('[data-download="packages"]').click();
    await page.locator('[data-progress-words]', { hasText: /Đã nhận [1-9]\d*\/303 tệp/ }).waitFor();
    expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position)).toBeLessThan(1);
    await page.locator('[data-cancel]').click();
    await page.locator('[data-progress-words]', { hasText: 'Đã dừng' }).waitFor();
    expect(await page.locator('[data-progress]').isVisible()).toBe(false);
    expect(saved).toBe(0);
    const [next] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('button[formaction="/ho-so/tep/inspection-plan.docx"]').click(),
    ]);
    expect((await bytesOf(next)).length).toBeGreaterThan(1_000);
  });

  test('without scripts plain buttons give the same files', async () => {
    const { page } = await desk.window({ javaScriptEnabled: false });
    await openRound(page, 'kon-tum-2023');
    await goTo(page, 'Xem trước');
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('button', { hasText: 'Tải bản Word' }).click(),
    ]);
    expect(checkFormat(await bytesOf(paper)).report.counts.error).toBe(0);
    await goTo(page, 'Tải về');
    const [dossier] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.actions button', { hasText: 'Hồ sơ (JSON)' }).click(),
    ]);
    expect(JSON.parse(new TextDecoder().decode(await bytesOf(dossier)))).toMatchObject({ version: 1 });
  });

  test('no unit chosen: the page says what to do', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2024-inspection');
    await goTo(page, 'Tải về');
    await page.locator('[data-choose="none"]').click();
    await page.locator('[data-download="packages"]').click();
    await page.locator('.notice', { hasText: 'Chưa chọn đơn vị nào' }).waitFor();
    expect(await page.locator('[name="unit"]:checked').count()).toBe(0);
  });

  test('a paper that can’t be made for another reason than the form is told in place', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023');
    await goTo(page, 'Tải về');
    const button = page.locator('button[formaction="/ho-so/tep/approval-decision.docx"]');
    await button.evaluate((element) => element.setAttribute('formaction', '/ho-so/tep/inspection-plan.docx'));
    let pages = 0;
    page.on('framenavigated', () => {
      pages += 1;
    });
    await page.locator('button[formaction="/ho-so/tep/inspection-plan.docx"]').click();
    await page.locator('[data-download-status]', { hasText: 'Hồ sơ' }).waitFor();
    expect(pages).toBe(0);
  });
});

describe.runIf(canBrowse)('downloads after a session has ended', () => {
  const token = 'mot-ma-truy-cap-rat-dai';
  const desk = openDesk(onNode({ TRINH_KY_TOKEN: token }));

  test('wait for signing in again, in words for officials, and the page stays', async () => {
    const { context, page } = await desk.window();
    const signIn = async (tab: typeof page) => {
      await tab.goto('/');
      await tab.fill('input[name="ma-truy-cap"]', token);
      await tab.keyboard.press('Enter');
      await tab.locator('h1', { hasText: 'Chọn đợt đánh giá' }).waitFor();
    };
    await signIn(page);
    await page.locator('button[value="kon-tum-2023"]').click();
    await goTo(page, 'Tải về');
    await context.clearCookies();
    const button = page.locator('button[formaction="/ho-so/tep/approval-decision.docx"]');
    const status = page.locator('[data-download-status]');
    await button.click();
    await status.filter({ hasText: 'Phiên làm việc đã hết hạn' }).waitFor();
    expect(await status.textContent()).not.toMatch(/header|Authorization/);
    await signIn(await context.newPage());
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(checkFormat(await bytesOf(download)).report.counts.error).toBe(0);
  });
});
