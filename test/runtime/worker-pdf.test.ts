import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { unstable_startWorker as startWorker } from 'wrangler';
import { sending } from '../support/app.ts';
import { fakeGotenberg, smallPdf } from '../support/fake-gotenberg.ts';

// Wrangler would ask the network for facts about the machine's address; nothing here needs them.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const answered = (response: ServerResponse) => response.end(smallPdf);
let answer: (response: ServerResponse) => void = answered;
const gotenberg = await fakeGotenberg((response) => answer(response));
const worker = await startWorker({
  config: fileURLToPath(new URL('../../wrangler.toml', import.meta.url)),
  bindings: { TRINH_KY_GOTENBERG_URL: { type: 'plain_text', value: gotenberg.url.href } },
  dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
});

describe('the service on Workers beside Gotenberg', () => {
  beforeEach(() => {
    answer = answered;
  });
  afterAll(async () => {
    await worker.dispose();
    await gotenberg.close();
  });

  test('makes a PDF', async () => {
    const response = await askForPdf();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    expect(await response.text()).toBe(smallPdf);
    const sent = gotenberg.received.at(-1)?.form.get('files') as File;
    expect(
      Buffer.from(await sent.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('says that there is PDF', async () => {
    expect(await (await fetch(await address('/api/kinds'))).json()).toMatchObject({ pdf: { isAvailable: true } });
  });

  test.each([
    [302, 502, 'pdf-failed'],
    [429, 503, 'pdf-busy'],
    [500, 502, 'pdf-failed'],
    [503, 504, 'pdf-timeout'],
  ])('answers its %i by %i', async (theirs, ours, code) => {
    answer = (response) => response.writeHead(theirs, { Location: '/elsewhere' }).end('its own words');
    const response = await askForPdf();
    expect([response.status, await response.json()]).toEqual([ours, expect.objectContaining({ code })]);
  });
});

async function askForPdf(): Promise<Response> {
  return fetch(await address('/api/documents/approval-decision?format=pdf'), sending());
}

async function address(path: string): Promise<URL> {
  return new URL(path, await worker.url);
}
