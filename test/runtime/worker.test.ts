import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import PizZip from 'pizzip';
import { afterAll, describe, expect, test } from 'vitest';
import { unstable_startWorker as startWorker } from 'wrangler';
import { offeredPapers } from '../../src/documents/offered-papers.ts';
import { sending, testApp } from '../support/app.ts';
import { dossierOf, rounds } from '../support/rounds.ts';
import { scoresFile } from '../support/scores-files.ts';
import { a4, correctDecision } from '../support/word-paper.ts';

// Wrangler would ask the network for facts about the machine's address; nothing here needs them.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const config = fileURLToPath(new URL('../../wrangler.toml', import.meta.url));
const worker = await startWorker({
  config,
  dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
});

const files = rounds.flatMap((round) =>
  offeredPapers
    .filter(({ isFor }) => isFor(dossierOf(round)))
    .flatMap(({ id, formats }) => formats.map((format) => [id, round, format] as const)),
);

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

  test.each(['/api/templates/cover-letter', '/api/templates/cover-letter/guide', '/api/kinds/cover-letter/tags'])(
    'hands out %s like Node',
    async (path) => {
      const onNode = await testApp().app.request(path);
      const onWorkers = await fetch(await address(path));
      expect([onWorkers.status, onWorkers.headers.get('Content-Disposition')]).toEqual([
        200,
        onNode.headers.get('Content-Disposition'),
      ]);
      const [here, there] = [await onNode.bytes(), await onWorkers.bytes()];
      if (path.endsWith('/tags')) expect(Buffer.from(there).equals(here)).toBe(true);
      else expect(entriesOf(there)).toEqual(entriesOf(here));
    },
  );

  test.each(files.filter(([, , format]) => !isText(format)))(
    'makes %s of %s as %s with the same entries as Node: names, order, dates, content',
    async (id, round, format) => {
      const dossier = await readFile(new URL(`../../data/${round}/dossier.json`, import.meta.url));
      const path = `/api/documents/${id}?format=${format}`;
      const onNode = await testApp().app.request(path, sending(dossier));
      const onWorkers = await fetch(await address(path), sending(dossier));
      expect(onWorkers.status).toBe(200);
      const entries = entriesOf(await onWorkers.bytes());
      expect(entries.map(({ name }) => name)).toContain('[Content_Types].xml');
      expect(entries).toEqual(entriesOf(await onNode.bytes()));
    },
  );

  test('checks the format of a paper, marks it and mends it like Node', async () => {
    const paper = correctDecision({ section: a4.replace('w:left="1701"', 'w:left="1134"') });
    const sent = () => ({
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: paper.slice(),
    });
    const onNode = await (await testApp().app.request('/api/checks/format', sent())).json();
    expect(await (await fetch(await address('/api/checks/format'), sent())).json()).toEqual(onNode);
    for (const query of ['copy=annotated', 'fix=safe']) {
      const path = `/api/checks/format?${query}`;
      const onWorkers = entriesOf(await (await fetch(await address(path), sent())).bytes());
      expect(onWorkers).toEqual(entriesOf(await (await testApp().app.request(path, sent())).bytes()));
    }
  });

  test('gives workbooks of the rounds that come with it, and reads them, like Node', async () => {
    const onWorkers = await (await fetch(await address('/api/workbooks/sample-2026'))).bytes();
    const onNode = await (await testApp().app.request('/api/workbooks/sample-2026')).bytes();
    expect(entriesOf(onWorkers)).toEqual(entriesOf(onNode));
    const init = { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: onNode };
    const read = (await (await fetch(await address('/api/imports/dossier'), init)).json()) as { dossier: unknown };
    expect(read.dossier).toEqual(dossierOf('sample-2026'));
  });

  test('imports results, and reads a round back from its workbook, like Node', async () => {
    const captions = ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Tổng điểm đạt được'];
    const scores = scoresFile({
      rows: [captions, ['1', 'Sở Y tế', 1000, '900,50'], ['2', 'Sở Tài chính', 1000, '807,15']],
    });
    const form = () => {
      const body = new FormData();
      body.set('file', new Blob([scores.slice()]));
      return { method: 'POST', body };
    };
    const onNode = await (await testApp().app.request('/api/imports/scores', form())).json();
    expect(await (await fetch(await address('/api/imports/scores'), form())).json()).toEqual(onNode);
    const workbook = await (await fetch(await address('/api/workbooks/kon-tum-2023'))).bytes();
    const back = { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: workbook };
    const read = await fetch(await address('/api/imports/dossier'), back);
    expect(await read.json()).toMatchObject({ dossier: dossierOf('kon-tum-2023') });
  });

  test('packs what inspected units are sent: the same files as Node', async () => {
    const dossier = await readFile(new URL('../../data/kon-tum-2024-inspection/dossier.json', import.meta.url));
    const path = '/api/dossiers/packages?unit=so-y-te&unit=huyen-dak-ha';
    const onWorkers = entriesOf(await (await fetch(await address(path), sending(dossier))).bytes());
    const onNode = entriesOf(await (await testApp().app.request(path, sending(dossier))).bytes());
    expect(onWorkers.map(({ name }) => name)).toEqual(onNode.map(({ name }) => name));
    expect(onWorkers.filter(({ name }) => name.includes('/'))).toHaveLength(20);
  });

  test.each(files.filter(([, , format]) => isText(format)))(
    'makes %s of %s as %s byte for byte like Node',
    async (id, round, format) => {
      const dossier = await readFile(new URL(`../../data/${round}/dossier.json`, import.meta.url));
      const path = `/api/documents/${id}?format=${format}`;
      const onNode = await testApp().app.request(path, sending(dossier));
      const onWorkers = await fetch(await address(path), sending(dossier));
      expect(onWorkers.status).toBe(200);
      expect(onWorkers.headers.get('Content-Type')).toBe(onNode.headers.get('Content-Type'));
      expect(await onWorkers.text()).toBe(await onNode.text());
    },
  );
});

function isText(format: string): boolean {
  return format === 'html' || format === 'txt';
}

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
