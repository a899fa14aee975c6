import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { unstable_startWorker as startWorker } from 'wrangler';
import { documentKinds } from '../../src/documents/index.ts';
import { testApp } from '../support/app.ts';
import { asBrowser, cookieOf, sendingForm } from '../support/browser.ts';
import { chunksOf } from '../support/request-chunks.ts';

// Wrangler would ask the network for facts about the machine's address; nothing here needs them.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const token = 'mot-ma-truy-cap-dai-2026';
const worker = await startWorker({
  config: fileURLToPath(new URL('../../wrangler.toml', import.meta.url)),
  bindings: {
    TRINH_KY_TOKEN: { type: 'plain_text', value: token },
    TRINH_KY_RATE_LIMIT: { type: 'plain_text', value: '500,3' },
  },
  dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
});
const bearer = { Authorization: `Bearer ${token}` };

describe('the service on Workers with a token and limits', () => {
  afterAll(() => worker.dispose());

  test('is ready without a token, and answers nothing else', async () => {
    const ready = await ask('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', templates: documentKinds.length }]);
    expect((await ask('/api/kinds')).status).toBe(401);
    expect((await ask('/api/kinds', { headers: { Authorization: 'Bearer sai-ma-truy-cap' } })).status).toBe(401);
    expect((await ask('/api/kinds', { headers: bearer })).status).toBe(200);
  });

  test('opens a session at the sign-in page', async () => {
    const refused = await ask('/ho-so', { headers: asBrowser });
    expect([refused.status, refused.headers.get('Location')]).toEqual([302, '/dang-nhap?tiep=%2Fho-so']);
    const signedIn = await ask('/dang-nhap', sendingForm({ 'ma-truy-cap': token, tiep: '/ho-so' }));
    expect([signedIn.status, signedIn.headers.get('Location')]).toEqual([303, '/ho-so']);
    expect((await ask('/api/kinds', { headers: { Cookie: cookieOf(signedIn) } })).status).toBe(200);
  });

  test('shows the API reference like Node', async () => {
    const onNode = await (await testApp().app.request('/tai-lieu-api')).text();
    expect(await (await ask('/tai-lieu-api', { headers: bearer })).text()).toBe(onNode);
  });

  test('takes no more than 8 MiB in chunks, and counts what costs time', async () => {
    const sent = () =>
      ({ method: 'POST', headers: bearer, body: chunksOf(9, 1024 * 1024), duplex: 'half' }) as RequestInit;
    expect((await ask('/api/checks/format', sent())).status).toBe(413);
    const few = () => ask('/api/checks/format', { method: 'POST', headers: bearer, body: 'a' });
    expect([(await few()).status, (await few()).status, (await few()).status]).toEqual([415, 415, 429]);
  });
});

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL(path, await worker.url), { redirect: 'manual', ...init });
}
