import { describe, expect, test } from 'vitest';
import { axeFaults, canBrowse, goTo, isKept, openDesk, openRound } from '../support/desk-browser.ts';

const subject = '[name="f:approval.subject"]';
const year = '[name="f:approval.issue.year"]';

describe.runIf(canBrowse)('work in the browser', () => {
  const desk = openDesk();

  test('a reload brings back the very text that was typed, no button pressed', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await page.fill(subject, 'Phê duyệt kết quả “thử” năm 2023');
    await isKept(page);
    await page.reload();
    await page.locator(subject).waitFor();
    expect(await page.inputValue(subject)).toBe('Phê duyệt kết quả “thử” năm 2023');
    expect(new URL(page.url()).pathname).toBe('/ho-so/soan-van-ban/approval-decision');
  });

  test('what can’t be taken as it was typed comes back as it was typed, with its fault', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await page.fill(year, 'hai nghìn');
    await isKept(page);
    await page.reload();
    await page.locator('.field__fault').first().waitFor();
    expect(await page.inputValue(year)).toBe('hai nghìn');
  });

  test('the way back and forward shows the pages again, with everything typed since', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await page.fill(subject, 'Lần thứ nhất');
    await goTo(page, 'Tải về');
    await page.goBack();
    await page.locator(subject).waitFor();
    expect(await page.inputValue(subject)).toBe('Lần thứ nhất');
    await page.fill(subject, 'Lần thứ hai');
    await isKept(page);
    await page.goForward();
    await page.locator('h1', { hasText: 'Tải về' }).waitFor();
    await page.goBack();
    await page.locator(subject).waitFor();
    expect(await page.inputValue(subject)).toBe('Lần thứ hai');
  });

  test('a service that is down loses nothing, and after its restart the work goes on', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await isKept(page);
    await desk.stop();
    await page.fill(subject, 'Gõ khi máy chủ nghỉ');
    await Promise.all([
      page.waitForEvent('requestfailed'),
      page.locator('.steps__step', { hasText: 'Tải về' }).click(),
    ]);
    await desk.restart();
    await page.goto('/');
    await page.locator('[data-kept-work] button.link').first().click();
    await page.locator(subject).waitFor();
    expect(await page.inputValue(subject)).toBe('Gõ khi máy chủ nghỉ');
  });

  test('a tab that crashes loses nothing', async () => {
    const { context, page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await page.fill(subject, 'Gõ trước khi trình duyệt hỏng');
    await isKept(page);
    const crashed = page.waitForEvent('crash');
    await Promise.race([page.goto('chrome://crash').catch(() => undefined), crashed]);
    await crashed;
    const next = await context.newPage();
    await next.goto('/');
    await next.locator('[data-kept-work] button.link').click();
    await next.locator(subject).waitFor();
    expect(await next.inputValue(subject)).toBe('Gõ trước khi trình duyệt hỏng');
  });

  test('two tabs with the same work: the later one is told, and its changes become work of their own', async () => {
    const { context, page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await isKept(page);
    const other = await context.newPage();
    await other.goto('/');
    await other.locator('[data-kept-work] button.link').click();
    await other.locator('.notice', { hasText: 'đang mở ở một thẻ khác' }).waitFor();
    await page.fill(subject, 'Của thẻ thứ nhất');
    await isKept(page);
    await other.fill(subject, 'Của thẻ thứ hai');
    await other.locator('.notice', { hasText: 'lưu riêng thành một bản khác' }).last().waitFor();
    await isKept(other);
    await Promise.all([page.reload(), other.reload()]);
    await Promise.all([page.locator(subject).waitFor(), other.locator(subject).waitFor()]);
    expect(await page.inputValue(subject)).toBe('Của thẻ thứ nhất');
    expect(await other.inputValue(subject)).toBe('Của thẻ thứ hai');
    await other.goto('/');
    await expect.poll(() => other.locator('[data-kept-work] li').count()).toBe(2);
    expect(await other.locator('[data-kept-work]').textContent()).toContain('bản tách ra từ thẻ khác');
  });

  test('kept work is removed from the first page, and put back', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023');
    await isKept(page);
    await page.goto('/');
    await page.locator('[data-kept-work] button', { hasText: 'Xóa' }).click();
    await page.locator('[data-kept-work]', { hasText: 'Đã xóa' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('[data-kept-work] button.link').waitFor();
    await page.reload();
    await page.locator('[data-kept-work] button.link').click();
    await page.locator('form#desk').waitFor();
  });

  test('a browser that keeps nothing says so, warns before it is left, and no more once the work is in a file', async () => {
    const { context, page } = await desk.window();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await page.reload();
    await page.fill(subject, 'Chưa lưu ở đâu cả');
    await page.locator('[data-kept]', { hasText: 'Bấm “Lưu ra tệp”' }).waitFor();
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await page.evaluate(() => location.assign('/mau-word')).catch(() => undefined);
    await expect.poll(() => asked).toEqual(['beforeunload']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.dossier-bar__files button', { hasText: 'JSON' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Kết quả đánh giá Chuyển đổi số năm 2023, tỉnh Kon Tum.json');
    await page.locator('[data-kept]', { hasText: 'Đã lưu ra tệp lúc' }).waitFor();
    await page.goto('/');
    expect(asked).toEqual(['beforeunload']);
  });

  test('a new row has the cursor, a moved one its button, a removed one is put back at its place', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
    const pressed = () => page.evaluate(() => (document.activeElement as HTMLButtonElement).value);
    const lines = page.locator('[name^="f:profile.recipients"]');
    const before = await lines.count();
    await page.locator('button[value="add:profile.recipients"]').click();
    await expect.poll(() => lines.count()).toBe(before + 1);
    await expect.poll(focused).toMatch(new RegExp(`^f:profile\\.recipients\\[${before}\\]`));
    await page.locator('button[value="down:profile.recipients[0]"]').click();
    await expect.poll(pressed).toBe('down:profile.recipients[1]');
    await page.locator('button[value="remove:profile.recipients[1]"]').click();
    await expect.poll(pressed).toBe('undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => lines.count()).toBe(before + 1);
    await expect.poll(focused).toMatch(/^f:profile\.recipients\[1\]/);
  });

  test('a button pressed twice sends the form once, and shows that it is busy', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await isKept(page);
    const asked: (() => void)[] = [];
    await page.route('**/ho-so/tai-ve', (route) => void asked.push(() => void route.continue()));
    await page.evaluate(() => {
      new MutationObserver(() => sessionStorage.setItem('busy', 'seen')).observe(document.body, {
        subtree: true,
        attributeFilter: ['aria-busy'],
      });
    });
    await page.locator('.steps__step', { hasText: 'Tải về' }).dblclick({ noWaitAfter: true });
    await expect.poll(() => asked.length).toBe(1);
    for (const go of asked) go();
    await page.locator('h1', { hasText: 'Tải về' }).waitFor();
    expect(asked.length).toBe(1);
    expect(await page.evaluate(() => sessionStorage.getItem('busy'))).toBe('seen');
  });

  test('a file may be dropped on the field for it; one of another sort is told', async () => {
    const { page } = await desk.window();
    await page.goto('/');
    const drop = async (name: string) => {
      const files = await page.evaluateHandle((fileName) => {
        const data = new DataTransfer();
        data.items.add(new File(['{}'], fileName));
        return data;
      }, name);
      await page.dispatchEvent('#tep', 'drop', { dataTransfer: files });
    };
    await drop('anh.png');
    await page.locator('.field', { hasText: 'Không nhận loại tệp này' }).waitFor();
    await drop('ho-so.json');
    expect(await page.locator('#tep').evaluate((input: HTMLInputElement) => input.files?.[0]?.name)).toBe('ho-so.json');
  });
});
