import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';
import { afterAll, describe, expect, test } from 'vitest';
import { unstable_startWorker as startWorker } from 'wrangler';
import { kindsFor } from '../../src/documents/index.ts';
import { sending, testApp } from '../support/app.ts';
import { dossierOf, rounds } from '../support/rounds.ts';

// Wrangler would ask the network for facts about the machine's address; nothing here needs them.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const config = fileURLToPath(new URL('../../wrangler.toml', import.meta.url));
const worker = await startWorker({
  config,
  dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
});

describe('the service on Workers', () => {
  afterAll(() => worker.dispose());

  test('answers', async () => {
    expect(await (await fetch(await address('/healthz'))).json()).toEqual({ status: 'ok' });
  });

  test('answers errors like the service on Node', async () => {
    const { app } = testApp();
    for (const [path, init] of [
      ['/nowhere', {}],
      ['/healthz', { method: 'PUT' }],
      ['/api/dossiers/validate', sending('{')],
      ['/api/dossiers/validate', sending({ title: 5 })],
      ['/api/documents/nope', sending()],
      ['/api/documents/approval-decision', sending({ version: 2 })],
    ] as const) {
      const onNode = await app.request(path, init);
      const onWorkers = await fetch(await address(path), init);
      expect(onWorkers.status).toBe(onNode.status);
      expect(await onWorkers.json()).toEqual(await onNode.json());
    }
  });

  test.each(rounds.flatMap((round) => kindsFor(dossierOf(round)).map(({ id }) => [id, round] as const)))(
    'makes the %s of %s with the same entries as Node: names, order, dates, content',
    async (kind, round) => {
      const dossier = await readFile(new URL(`../../data/${round}/dossier.json`, import.meta.url));
      const onNode = await testApp().app.request(`/api/documents/${kind}`, sending(dossier));
      const onWorkers = await fetch(await address(`/api/documents/${kind}`), sending(dossier));
      expect(onWorkers.status).toBe(200);
      const entries = entriesOf(await onWorkers.bytes());
      expect(entries.map(({ name }) => name)).toContain('word/document.xml');
      expect(entries).toEqual(entriesOf(await onNode.bytes()));
    },
  );
});

async function address(path: string): Promise<URL> {
  return new URL(path, await worker?.url);
}

function entriesOf(
  file: Uint8Array,
): readonly { readonly name: string; readonly date: Date; readonly content: string }[] {
  return Object.values(new PizZip(file).files).map((entry) => ({
    name: entry.name,
    date: entry.date,
    content: Buffer.from(entry.asUint8Array()).toString('latin1'),
  }));
}
