import { describe, expect, test } from 'vitest';
import { axeFaults, canBrowse, goTo, openDesk, openRound } from '../support/desk-browser.ts';

describe.runIf(canBrowse)('the quick view', () => {
  const desk = openDesk();

  test('shows the decision of Kon Tum with its three footnotes, beside its findings and its format', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023');
    await goTo(page, 'Xem trước');
    const frame = page.frameLocator('iframe.preview__frame');
    await frame.locator('section.docx').first().waitFor();
    const notes = await frame.locator('section.docx ol li').allTextContents();
    expect(notes.map((note) => note.trim().slice(0, 24))).toEqual([
      'Tiêu chí 6.12 (Sử dụng n',
      '% điểm đạt được so với đ',
      'Tiêu chí 6.12 (Sử dụng n',
    ]);
    expect(await page.locator('.preview__paper h2').textContent()).toContain(
      'Xem nhanh: cách dòng, ngắt trang có thể khác bản in',
    );
    expect(await page.locator('.preview__remarks').textContent()).toContain('93 quy tắc đạt');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a frame that can’t draw is told in words, with what to do', async () => {
    const { page } = await desk.window();
    await page.route('**/quick-view-libraries.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    );
    await openRound(page, 'kon-tum-2023');
    await goTo(page, 'Xem trước');
    await page.locator('.preview__state', { hasText: 'Tải bản Word về để xem' }).waitFor();
    await page.unroute('**/quick-view-libraries.js');
    await page.locator('.preview__state button', { hasText: 'Thử lại' }).click();
    await page.frameLocator('iframe.preview__frame').locator('section.docx').first().waitFor();
  });

  test('without a connection the page says so, and draws it when asked again', async () => {
    const { page } = await desk.window();
    await page.route('**/ho-so/tep/*', (route) => route.abort());
    await openRound(page, 'kon-tum-2023');
    await goTo(page, 'Xem trước');
    await page.locator('.preview__state', { hasText: 'Chưa nối được với máy chủ' }).waitFor();
    await page.unroute('**/ho-so/tep/*');
    await page.locator('.preview__state button', { hasText: 'Thử lại' }).click();
    await page.frameLocator('iframe.preview__frame').locator('section.docx').first().waitFor();
  });
});
