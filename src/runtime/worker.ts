import { createApp } from '../http/app.ts';
import { bundledTemplates } from './bundled-templates.ts';
import { bundledSamples } from './sample-dossiers.ts';

const app = createApp({
  templates: bundledTemplates,
  samples: bundledSamples,
  log: (error) => console.error(error),
});

/** The service on Cloudflare Workers. */
export default { fetch: app.fetch };
