import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { unstable_startWorker as startWorker } from 'wrangler';
import { testApp } from '../support/app.ts';
import { hostileFiles } from '../support/hostile-files.ts';

// Wrangler would ask the network for facts about the machine's address; nothing here needs them.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const worker = await startWorker({
  config: fileURLToPath(new URL('../../wrangler.toml', import.meta.url)),
  dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
});
const address = async (path: string) => new URL(path, await worker.url);

/** The answer without the findings, which are as many as the file has rows. */
async function answerOf(response: Response): Promise<unknown> {
  const { code, message } = (await response.json()) as { readonly code?: string; readonly message: string };
  return { status: response.status, code, message };
}

describe('the service on Workers', () => {
  afterAll(() => worker.dispose());

  test.each(hostileFiles.filter(({ reader }) => reader !== 'paper'))('answers to $name like Node', async ({ make }) => {
    const bytes = make();
    const sent = () => {
      const body = new FormData();
      body.set('file', new Blob([bytes.slice()]));
      return { method: 'POST', body };
    };
    const onWorkers = await answerOf(await fetch(await address('/api/imports/scores'), sent()));
    expect(onWorkers).toEqual(await answerOf(await testApp().app.request('/api/imports/scores', sent())));
  });

  test('is well after all of them', async () => {
    expect(await (await fetch(await address('/healthz'))).json()).toEqual({ status: 'ok' });
  });
});
