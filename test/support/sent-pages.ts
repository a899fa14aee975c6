import { parseDocument } from 'htmlparser2';
import type { testApp } from './app.ts';

/** A page as its reader has it. */
export interface SentPage {
  readonly status: number;
  readonly html: string;
  /** All words on it, on one line. */
  readonly words: string;
  /** Its hidden fields, as its buttons send them. */
  readonly hidden: Readonly<Record<string, string>>;
}

type App = ReturnType<typeof testApp>['app'];

/** The page that answers a form with these fields. */
export async function pageSent(
  app: App,
  address: string,
  fields: Readonly<Record<string, string | File>>,
): Promise<SentPage> {
  return pageOf(await app.request(address, formWith(fields)));
}

/** The page at an address. */
export async function pageAt(app: App, address: string): Promise<SentPage> {
  return pageOf(await app.request(address));
}

/** A form as a browser sends it. */
export function formWith(fields: Readonly<Record<string, string | File>>): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return { method: 'POST', body };
}

/** A file as somebody chooses it. */
export function chosenFile(bytes: Uint8Array | string, name = 'van-ban.docx'): File {
  return new File([typeof bytes === 'string' ? bytes : bytes.slice()], name);
}

async function pageOf(response: Response): Promise<SentPage> {
  const html = await response.text();
  const words: string[] = [];
  const hidden: Record<string, string> = {};
  type Node = ReturnType<typeof parseDocument>['children'][number];
  const read = (node: Node): void => {
    if (node.type === 'text') words.push(node.data);
    if ('attribs' in node && node.name === 'input' && node.attribs.type === 'hidden')
      hidden[node.attribs.name ?? ''] = node.attribs.value ?? '';
    if ('children' in node && !('name' in node && node.name === 'script')) node.children.forEach(read);
  };
  parseDocument(html).children.forEach(read);
  return { status: response.status, html, words: words.join(' ').replace(/\s+/g, ' '), hidden };
}
