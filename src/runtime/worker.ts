import { env } from 'cloudflare:workers';
import { createApp } from '../http/app.ts';
import { bucketTemplates } from './bucket-templates.ts';
import { bundledQuickView } from './bundled-quick-view.ts';
import { bundledRounds } from './bundled-rounds.ts';
import { bundledTemplates } from './bundled-templates.ts';
import { bundledSamples } from './sample-dossiers.ts';

/** An office's own templates, if a bucket is bound (`wrangler.toml`). */
const own = env.TEMPLATES === undefined ? {} : { ownTemplates: bucketTemplates(env.TEMPLATES) };
const app = createApp({
  templates: bundledTemplates,
  ...own,
  samples: bundledSamples,
  rounds: bundledRounds,
  quickView: bundledQuickView,
  log: (error) => console.error(error),
});

/** The service on Cloudflare Workers. */
export default { fetch: app.fetch };
