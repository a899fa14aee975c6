import type { Hono } from 'hono';
import { isDraft } from '../../src/http/desk/draft.ts';
import { bundledRounds } from '../../src/runtime/bundled-rounds.ts';

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
  const asBrowser = { Accept: 'text/html,application/xhtml+xml' };
  return app.request(address, { method: 'POST', body: form, headers: { ...asBrowser, ...headers } });
}

/** The draft that a page carries in its hidden field. */
export function carriedDraft(page: string): unknown {
  const [, json = ''] = /name="dossier" value="([^"]*)"/.exec(page) ?? [];
  return JSON.parse(
    json
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

/** The words of a page as a reader sees them, in one line. */
export function wordsOf(page: string): string {
  return page
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
