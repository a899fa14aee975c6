import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { getPlatformProxy, unstable_startWorker as startWorker } from 'wrangler';
import { sending } from '../support/app.ts';
import { faultyTemplate, ownTemplate } from '../support/own-templates.ts';
import { approvedText } from '../support/paper-text.ts';

// Wrangler would ask the network for facts about the machine's address; nothing here needs them.
process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'trinh-ky-worker-'));
// The example of wrangler.toml with its comment marks taken away: what the comment says is what is tested.
const config = join(folder, 'wrangler.toml');
const example = readFileSync(join(root, 'wrangler.toml'), 'utf8')
  .replace(/^# (\[\[r2_buckets\]\]|binding = .*|bucket_name = .*)$/gm, '$1')
  .replace('main = "src', `main = "${root}src`);
writeFileSync(config, example);
const persist = join(folder, 'state');
const bucket = await getPlatformProxy<{ TEMPLATES: Bucket }>({
  configPath: config,
  persist: { path: join(persist, 'v3') },
});
const worker = await startWorker({
  config,
  dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error', persist },
});

interface Bucket {
  put(key: string, value: Uint8Array): Promise<unknown>;
  delete(key: string): Promise<void>;
}

describe('the service on Workers with a bucket of own templates', () => {
  afterAll(async () => {
    await worker.dispose();
    await bucket.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  test('sees each change of the bucket at once; what is not in it is the bundled template', async () => {
    const { TEMPLATES } = bucket.env;
    expect(await words()).toContain('Nơi nhận:');
    await TEMPLATES.put('approval-decision.docx', ownTemplate('approval-decision'));
    expect(await words()).toContain('Nơi gửi:');
    expect(await words()).toContain('Nơi gửi:');
    await TEMPLATES.put('approval-decision.docx', faultyTemplate('approval-decision'));
    expect(JSON.parse(await words())).toMatchObject({ code: 'invalid-template' });
    await TEMPLATES.delete('approval-decision.docx');
    expect(await words()).toContain('Nơi nhận:');
  });
});

async function words(): Promise<string> {
  const response = await fetch(new URL('/api/documents/approval-decision', await worker.url), sending());
  return response.status === 200 ? approvedText(await response.bytes()) : response.text();
}
