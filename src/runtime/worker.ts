import { env } from 'cloudflare:workers';
import { createApp } from '../http/app.ts';
import type { PdfConverter } from '../rendering/pdf.ts';
import { bucketTemplates } from './bucket-templates.ts';
import { bundledQuickView } from './bundled-quick-view.ts';
import { bundledRounds } from './bundled-rounds.ts';
import { bundledTemplates } from './bundled-templates.ts';
import { gotenbergConverter } from './pdf/gotenberg.ts';
import { gotenbergAddress } from './pdf/gotenberg-address.ts';
import { bundledSamples } from './sample-dossiers.ts';

/** An office's own templates, if a bucket is bound (`wrangler.toml`). */
const own = env.TEMPLATES === undefined ? {} : { ownTemplates: bucketTemplates(env.TEMPLATES) };
const pdf = env.TRINH_KY_GOTENBERG_URL ? converterAt(env.TRINH_KY_GOTENBERG_URL) : undefined;
const app = createApp({
  templates: bundledTemplates,
  ...own,
  pdf,
  samples: bundledSamples,
  rounds: bundledRounds,
  quickView: bundledQuickView,
  log: (error) => console.error(error),
});

/** The service on Cloudflare Workers. */
export default { fetch: app.fetch };

/** A Worker whose settings are at fault does not start, so that `wrangler deploy` refuses it. */
function converterAt(address: string): PdfConverter {
  const url = gotenbergAddress(address);
  if ('fault' in url) throw new Error(url.fault);
  return gotenbergConverter({ url, fetch: (...request) => fetch(...request) });
}
