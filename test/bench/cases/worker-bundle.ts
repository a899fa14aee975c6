import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Case } from '../case.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Bytes of what is sent to Cloudflare: program and templates, as `wrangler deploy` would, gzip. */
export function workerBundleCase(): Case {
  return {
    id: 'worker-bundle',
    title: 'bundle of the Worker, gzip',
    tools: { ours: () => ({ turns: 1, warmUp: 0, once: bundle }) },
  };
}

function bundle() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bundle-'));
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--minify', '--outdir', folder], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const size = files
    .filter(({ name }) => !name.endsWith('.map') && name !== 'README.md')
    .reduce((sum, { parentPath, name }) => sum + gzipSync(readFileSync(join(parentPath, name))).length, 0);
  rmSync(folder, { recursive: true });
  return { size };
}
