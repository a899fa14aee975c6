import type { Field } from '../../documents/document-kind.ts';

/**
 * What docxtemplater's parser makes of a part of a Word file: XML tags it knows, runs of other XML or text, and
 * placeholders; a loop holds the tokens it repeats. Only the fields read here are named.
 */
export interface Token {
  readonly type: 'tag' | 'content' | 'placeholder';
  /** XML as it stands in the part; for a placeholder, the name in the tag. */
  readonly value: string;
  /** Element name, for tags ("w:tc"). */
  readonly tag?: string;
  /** Whether the tag is one of a text element (`w:t`, `dc:title` …). */
  readonly text?: boolean;
  /** For tags start, end or selfclosing; for content insidetag (text) or outsidetag (XML). */
  readonly position?: string;
  /** "loop" for `{#…}`, `{^…}` and `{-…}`, "rawxml" for `{@…}`, "note" for `{*…}`; none for a value. */
  readonly module?: string;
  readonly inverted?: boolean;
  /** Of a loop that is not put together yet: which of its two tags this is. */
  readonly location?: 'start' | 'end';
  readonly subparsed?: readonly Token[];
  /** The tag as written, without its braces. */
  readonly raw?: string;
  /** Characters of text (XML-escaped) before it in its part. */
  readonly offset?: number;
  readonly hasPageBreak?: boolean;
  readonly hasPageBreakBeginning?: boolean;
}

export function isStart(token: Token, element: string): boolean {
  return token.type === 'tag' && token.tag === element && token.position === 'start';
}

export function isEnd(token: Token, element: string): boolean {
  return token.type === 'tag' && token.tag === element && token.position === 'end';
}

/** The value of an attribute of a tag, or undefined. */
export function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1];
}

/** A tag before and after the value of its `w:id`. */
export function aroundId(xml: string): [string, string] {
  const [before = '', after = ''] = xml.split(/(?<=\sw:id=")[^"]*(?=")/);
  return [before, after];
}

/** The types of field that a placeholder can name. */
export function wantedBy({ module }: Token): readonly Field['type'][] {
  if (module === 'loop') return ['flag', 'list'];
  return module === 'note' ? ['text', 'list'] : ['text'];
}

/** Whether the token is a loop over table cells, `{-w:tc columns}…{/columns}`. */
export function isCellLoop(token: Token): boolean {
  return token.module === 'loop' && /^-w:tc\s/.test(token.raw ?? '');
}

/** The `w:id` of every bookmark whose two ends don't stand in one loop or condition, or both outside. */
export function cutBookmarks(tokens: readonly Token[]): Set<string> {
  const cut = new Set<string>();
  const open = new Set<string>();
  for (const token of tokens) {
    const id = attribute(token.value, 'w:id') ?? '';
    if (token.tag === 'w:bookmarkStart') open.add(id);
    if (token.tag === 'w:bookmarkEnd' && !open.delete(id)) cut.add(id);
    for (const inner of cutBookmarks(token.subparsed ?? [])) cut.add(inner);
  }
  return new Set([...cut, ...open]);
}

/**
 * Whether tokens can be repeated, or left out: what they close of elements begun before them, they begin again. A loop
 * that begins in a table and ends behind it can't.
 */
export function repeatsWhole(tokens: readonly Token[]): boolean {
  const closed: string[] = [];
  const open: string[] = [];
  for (const { type, tag = '', position } of tokens) {
    if (type !== 'tag') continue;
    if (position === 'start') open.push(tag);
    else if (position === 'end' && open.pop() === undefined) closed.push(tag);
  }
  return open.join(' ') === closed.reverse().join(' ');
}

/** How many tokens there are, at any depth. */
export function countTokens(tokens: readonly Token[]): number {
  return tokens.reduce((count, { subparsed = [] }) => count + 1 + countTokens(subparsed), 0);
}

/** Whether a `{*…}` tag stands among the tokens, at any depth. */
export function usesNoteTags(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.module === 'note' || usesNoteTags(token.subparsed ?? []));
}
