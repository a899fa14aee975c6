import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unstable_startWorker as startWorker } from 'wrangler';
import { startService } from '../../support/running-service.ts';
import type { Case } from '../case.ts';

const dossier = readFileSync(new URL('../../../data/kon-tum-2023/dossier.json', import.meta.url));

/** From nothing to the first decision: a process of Node; a Worker from its bundle on, as workerd starts it. */
export function coldStartCase(): Case {
  return {
    id: 'cold-start',
    title: 'cold start to the first decision',
    tools: {
      ours: () => ({ turns: 7, warmUp: 1, once: onNode }),
      workerd: () => ({ turns: 1, warmUp: 0, once: onWorkerd }),
    },
  };
}

async function onNode() {
  const start = performance.now();
  const service = await startService();
  const bytes = await decisionFrom(service.url);
  const milliseconds = performance.now() - start;
  service.process.kill();
  await service.ended;
  return { bytes, milliseconds };
}

/** wrangler bundles and starts workerd first; what is timed is the first request, for which the Worker is loaded. */
async function onWorkerd() {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  const config = fileURLToPath(new URL('../../../wrangler.toml', import.meta.url));
  const dev = {
    server: { hostname: '127.0.0.1', port: 0 },
    inspector: false,
    watch: false,
    logLevel: 'error',
  } as const;
  const worker = await startWorker({ config, dev });
  await worker.ready;
  const url = await worker.url;
  const start = performance.now();
  const bytes = await decisionFrom(url);
  const milliseconds = performance.now() - start;
  await worker.dispose();
  return { bytes, milliseconds };
}

async function decisionFrom(url: URL): Promise<Uint8Array> {
  const response = await fetch(new URL('/api/documents/approval-decision', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: dossier,
  });
  return response.bytes();
}
