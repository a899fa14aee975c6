import type { Hono } from 'hono';
import { isDraft } from '../../src/http/desk/draft.ts';
import { bundledRounds } from '../../src/runtime/bundled-rounds.ts';
import { asBrowser } from './browser.ts';

/** A round that comes with the service, as the draft that pages carry. */
export function roundDraft(id: string) {
  const draft = bundledRounds.get(id);
  if (!isDraft(draft)) throw new Error(`No round ${id}`);
  return draft;
}

/** Sends the form of the desk to an address: the draft, and further fields as name and value. */
export async function sendDesk(
  app: Hono,
  address: string,
  draft: unknown,
  fields: readonly (readonly [name: string, value: string])[] = [],
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const form = new FormData();
  form.append('dossier', JSON.stringify(draft));
  for (const [name, value] of fields) form.append(name, value);
  return app.request(address, { method: 'POST', body: form, headers: { ...asBrowser, ...headers } });
}
