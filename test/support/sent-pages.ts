import type { Hono } from 'hono';
import { DomUtils, parseDocument } from 'htmlparser2';
import { asBrowser } from './browser.ts';
import { formOf } from './sent-forms.ts';

/** A page as a browser without scripts has it. */
export interface SentPage {
  readonly status: number;
  readonly html: string;
  readonly words: string;
  /** Fields as its form would send them. */
  readonly fields: FormData;
  /** Words of the elements that have this class, in order. */
  readonly wordsOf: (className: string) => readonly string[];
  readonly hasId: (id: string) => boolean;
}

type Field = string | Blob | readonly [bytes: Uint8Array, name: string];
type Fields = FormData | Readonly<Record<string, Field>>;

/** Sends a form as a browser does, and reads the page that comes back. */
export async function postForm(app: Hono, path: string, fields: Fields): Promise<SentPage> {
  return pageOf(await app.request(path, { ...formWith(fields), headers: asBrowser }));
}

/** The page at an address. */
export async function pageAt(app: Hono, path: string): Promise<SentPage> {
  return pageOf(await app.request(path, { headers: asBrowser }));
}

/** A form as a browser sends it. */
export function formWith(fields: Fields): RequestInit {
  if (fields instanceof FormData) return { method: 'POST', body: fields };
  const body = new FormData();
  for (const [name, field] of Object.entries(fields)) {
    if (typeof field === 'string' || field instanceof Blob) body.set(name, field);
    else body.set(name, new Blob([field[0].slice()]), field[1]);
  }
  return { method: 'POST', body };
}

/** A file as somebody chooses it. */
export function chosenFile(bytes: Uint8Array | string, name = 'van-ban.docx'): File {
  return new File([typeof bytes === 'string' ? bytes : bytes.slice()], name);
}

/** Reads a page. */
export async function pageOf(response: Response): Promise<SentPage> {
  const html = await response.text();
  const all = DomUtils.findAll(() => true, parseDocument(html).children);
  return {
    status: response.status,
    html,
    words: wordsOf(html),
    fields: formOf(html),
    wordsOf: (className) =>
      all
        .filter(({ attribs }) => (attribs.class ?? '').split(' ').includes(className))
        .map((element) => wordsIn([element])),
    hasId: (id) => all.some(({ attribs }) => attribs.id === id),
  };
}

/** All words of a page or of a piece of one as their reader sees them, on one line. */
export function wordsOf(html: string): string {
  return wordsIn(parseDocument(html).children);
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function wordsIn(nodes: readonly Node[]): string {
  return texts(nodes).join(' ').replace(/\s+/g, ' ').trim();
}

function texts(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.data];
    return 'children' in node && node.type !== 'script' && node.type !== 'style' ? texts(node.children) : [];
  });
}
