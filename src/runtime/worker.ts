import { env } from 'cloudflare:workers';
import { createApp } from '../http/app.ts';
import { bucketTemplates } from './bucket-templates.ts';
import { bundledQuickView } from './bundled-quick-view.ts';
import { bundledRounds } from './bundled-rounds.ts';
import { bundledTemplates } from './bundled-templates.ts';
import { jsonLog } from './json-log.ts';
import { protectionSettings } from './protection-settings.ts';
import { bundledSamples } from './sample-dossiers.ts';
import { workerClient } from './worker-client.ts';

/** An office's own templates, if a bucket is bound (`wrangler.toml`). */
const own = env.TEMPLATES === undefined ? {} : { ownTemplates: bucketTemplates(env.TEMPLATES) };
const protection = protectionSettings(env);
// A Worker with a faulty setting must not run without what was meant: publishing it fails with these words.
if ('fault' in protection) throw new Error(protection.fault);

const app = createApp({
  templates: bundledTemplates,
  ...own,
  samples: bundledSamples,
  rounds: bundledRounds,
  quickView: bundledQuickView,
  ...protection.ports,
  ...jsonLog(Date.now),
  now: Date.now,
  clientOf: workerClient,
});

/** The service on Cloudflare Workers. */
export default { fetch: app.fetch };
