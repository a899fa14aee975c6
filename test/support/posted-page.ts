import type { Hono } from 'hono';
import { DomUtils, parseDocument } from 'htmlparser2';
import { asBrowser } from './browser.ts';

/** A page as a browser without scripts has it. */
export interface PostedPage {
  readonly status: number;
  readonly html: string;
  /** All words, blanks made one. */
  readonly words: string;
  /** Fields as the form would send them: hidden ones, chosen boxes and options. */
  readonly fields: ReadonlyMap<string, string>;
  /** Words of the elements that have this class, in order. */
  readonly wordsOf: (className: string) => readonly string[];
  readonly hasId: (id: string) => boolean;
}

type Field = string | Blob | readonly [bytes: Uint8Array, name: string];

/** Sends a form as a browser does, and reads the page that comes back. */
export async function postForm(app: Hono, path: string, fields: Readonly<Record<string, Field>>): Promise<PostedPage> {
  const body = new FormData();
  for (const [name, field] of Object.entries(fields)) {
    if (typeof field === 'string' || field instanceof Blob) body.set(name, field);
    else body.set(name, new Blob([field[0].slice()]), field[1]);
  }
  return pageOf(await app.request(path, { method: 'POST', body, headers: asBrowser }));
}

/** Reads a page. */
export async function pageOf(response: Response): Promise<PostedPage> {
  const html = await response.text();
  const root = parseDocument(html);
  const all = DomUtils.findAll(() => true, root.children);
  const fields = new Map<string, string>();
  for (const { name: tag, attribs } of all) {
    const isChosen = attribs.type === 'hidden' || attribs.type === 'text' || attribs.checked !== undefined;
    if (tag === 'input' && isChosen) fields.set(attribs.name ?? '', attribs.value ?? '');
  }
  for (const select of all.filter(({ name }) => name === 'select')) {
    const chosen = DomUtils.findOne(({ name, attribs }) => name === 'option' && 'selected' in attribs, select.children);
    if (chosen !== null) fields.set(select.attribs.name ?? '', chosen.attribs.value ?? '');
  }
  const wordsIn = (nodes: Parameters<typeof DomUtils.find>[1]) =>
    DomUtils.find(({ type }) => type === 'text', nodes, true, Number.POSITIVE_INFINITY)
      .map((text) => DomUtils.textContent(text))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    status: response.status,
    html,
    words: wordsIn(root.children),
    fields,
    wordsOf: (className) =>
      all
        .filter(({ attribs }) => (attribs.class ?? '').split(' ').includes(className))
        .map((element) => wordsIn([element])),
    hasId: (id) => all.some(({ attribs }) => attribs.id === id),
  };
}
