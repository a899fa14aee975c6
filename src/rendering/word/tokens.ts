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
  /** For tags start, end or selfclosing; for content insidetag (text) or outsidetag (XML). */
  readonly position?: string;
  /** "loop" for `{#…}`, `{^…}` and `{-…}`, "rawxml" for `{@…}`, "note" for `{*…}`; none for a value. */
  readonly module?: string;
  readonly inverted?: boolean;
  readonly subparsed?: readonly Token[];
  /** The tag as written, without its braces. */
  readonly raw?: string;
  /** Characters of text (XML-escaped) before it in its part. */
  readonly offset?: number;
  readonly sectPrCount?: number;
  readonly lastParagrapSectPr?: string;
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
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(xml)?.[1];
}

/** Whether the token is a loop over table cells, `{-w:tc columns}…{/columns}`. */
export function isCellLoop(token: Token): boolean {
  return token.module === 'loop' && /^-w:tc\s/.test(token.raw ?? '');
}

/** Whether a `{*…}` tag stands among the tokens, at any depth. */
export function usesNoteTags(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.module === 'note' || usesNoteTags(token.subparsed ?? []));
}
