type Entries = ReadonlyMap<string, Uint8Array>;

/** One relationship of a part (ECMA-376-2, 9.3): its id, its type, and the entry it leads to, if that is in the file. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** Entry name, or undefined for a target outside the file. */
  readonly entry: string | undefined;
}

/** Entry name of the relationships of a part; of the whole file for ''. */
export function relationshipsEntry(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, or of the whole file for ''. */
export function relationshipsOf(entries: Entries, part: string): readonly Relationship[] {
  const content = entries.get(relationshipsEntry(part));
  if (content === undefined) return [];
  const known = relationships.get(content);
  if (known?.part === part) return known.all;
  const all = readRelationships(textOf(entries, relationshipsEntry(part)), part);
  relationships.set(content, { part, all });
  return all;
}

/** What has been read of an entry, for as long as its bytes are there: a template's stay the same from paper to paper. */
const relationships = new WeakMap<Uint8Array, { readonly part: string; readonly all: readonly Relationship[] }>();
const texts = new WeakMap<Uint8Array, string>();

function readRelationships(xml: string, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([each]) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(each)?.[1] ?? '';
    const target = attribute('Target');
    const isOutside = attribute('TargetMode') === 'External';
    return {
      id: attribute('Id'),
      type: attribute('Type'),
      target,
      entry: isOutside ? undefined : resolved(folder, target),
    };
  });
}

/** The entry that a part leads to by a kind of relationship ("styles", "settings", "footnotes"), if there is one. */
export function relatedEntry(entries: Entries, part: string, kind: string): string | undefined {
  return relationshipsOf(entries, part).find(({ type }) => type.endsWith(`/${kind}`))?.entry;
}

/** An entry as text; nothing for one that is not there. */
export function textOf(entries: Entries, name: string): string {
  const content = entries.get(name);
  if (content === undefined) return '';
  const known = texts.get(content);
  if (known !== undefined) return known;
  const text = new TextDecoder().decode(content);
  texts.set(content, text);
  return text;
}

/** A text as an entry; whoever reads the entry next need not decode it. */
export function entryOf(text: string): Uint8Array {
  const content = new TextEncoder().encode(text);
  texts.set(content, text);
  return content;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments: string[] = [];
  for (const segment of (folder + target).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
