import { createApp } from '../http/app.ts';
import { bundledRounds } from './bundled-rounds.ts';
import { bundledTemplates } from './bundled-templates.ts';

const app = createApp({ templates: bundledTemplates, rounds: bundledRounds, log: (error) => console.error(error) });

/** The service on Cloudflare Workers. */
export default { fetch: app.fetch };
