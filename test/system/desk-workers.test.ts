import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { unstable_startWorker as startWorker } from 'wrangler';
import { checkFormat } from '../../src/format-check/check.ts';
import { canBrowse, goTo, openDesk, openRound, type ServedDesk } from '../support/desk-browser.ts';
import { paperText } from '../support/paper-text.ts';

// Wrangler would ask the network for facts about the machine's address; nothing here needs them.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

async function onWorkers(): Promise<ServedDesk> {
  const worker = await startWorker({
    config: fileURLToPath(new URL('../../wrangler.toml', import.meta.url)),
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
  });
  return { url: await worker.url, stop: () => worker.dispose() };
}

describe.runIf(canBrowse)('the desk on Workers', () => {
  const desk = openDesk(onWorkers);

  test('opens a round, takes what is typed, draws the quick view and gives the decision', async () => {
    const { page } = await desk.window();
    await openRound(page, 'kon-tum-2023', 'approval-decision');
    await page.fill('[name="f:profile.recipients[0]"]', 'Như Điều 4');
    await goTo(page, 'Xem trước');
    const sheet = page.frameLocator('iframe.preview__frame').locator('section.docx');
    await sheet.first().waitFor();
    expect(await sheet.locator('ol li').count()).toBe(3);
    await goTo(page, 'Tải về');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('button[formaction="/ho-so/tep/approval-decision.docx"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Quyết định phê duyệt kết quả năm 2023.docx');
    const paper = new Uint8Array(await readFile(await download.path()));
    expect(checkFormat(paper).report.counts.error).toBe(0);
    expect(paperText(paper).body.join('\n')).toContain('Như Điều 4');
  });
});
