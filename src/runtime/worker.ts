import { createApp } from '../http/app.ts';
import { bundledTemplates } from './bundled-templates.ts';

const app = createApp({ templates: bundledTemplates, log: (error) => console.error(error) });

/** The service on Cloudflare Workers. */
export default { fetch: app.fetch };
