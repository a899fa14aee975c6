import { type Dialect, dialectOf, namesAt, type WordNames, wordName } from './word-names.ts';
import { scanXml, type Tag } from './xml-scanner.ts';

/** A paragraph of the main text that a comment can be put at. */
export interface Anchor {
  readonly tag: Tag;
  readonly names: WordNames;
  /** Where the words begin: behind the start tag, or behind `w:pPr` if there is one. */
  readonly wordsStart: number;
  /** Where the end tag begins. */
  readonly closeStart: number;
}

export interface Anchors {
  readonly dialect: Dialect | undefined;
  /** The anchor for each wanted paragraph by its ordinal: itself, or the paragraph that its text box hangs in. */
  readonly anchors: ReadonlyMap<number, { readonly anchor: Anchor; readonly isInBox: boolean }>;
  /** The first paragraph of the part. */
  readonly first: Anchor | undefined;
}

interface OpenParagraph {
  readonly tag: Tag;
  readonly names: WordNames;
  wordsStart: number;
  /** The wanted among the paragraph itself and those in its text boxes. */
  readonly wanted: { readonly ordinal: number; readonly isInBox: boolean }[];
}

/**
 * Finds wanted paragraphs of the main document by their ordinals ({@link Place}). A paragraph inside another stands in a
 * text box (`w:txbxContent`, ECMA-376 Part 1, 17.17.1), where comments are not allowed.
 */
export function anchorsOf(xml: string, ordinals: ReadonlySet<number>): Anchors {
  const anchors = new Map<number, { anchor: Anchor; isInBox: boolean }>();
  const found: { first?: Anchor; dialect?: Dialect } = {};
  let outer: OpenParagraph | undefined;
  let ordinal = 0;
  let depth = 0;
  let outerDepth = 0;
  scanXml(xml, {
    open: (tag, scope) => {
      depth += 1;
      const dialect = dialectOf(tag);
      if (dialect === undefined) return;
      found.dialect ??= dialect;
      if (tag.local !== 'p') return;
      if (outer === undefined) {
        outer = { tag, names: namesAt(tag, scope, dialect), wordsStart: tag.end, wanted: [] };
        outerDepth = depth;
        if (ordinals.has(ordinal)) outer.wanted.push({ ordinal, isInBox: false });
      } else if (ordinals.has(ordinal)) outer.wanted.push({ ordinal, isInBox: true });
      ordinal += 1;
    },
    close: (tag, closeStart, end) => {
      if (outer !== undefined && depth === outerDepth + 1 && wordName(tag) === 'pPr') outer.wordsStart = end;
      if (outer !== undefined && depth === outerDepth) {
        const anchor = { tag, names: outer.names, wordsStart: outer.wordsStart, closeStart };
        found.first ??= anchor;
        for (const each of outer.wanted) anchors.set(each.ordinal, { anchor, isInBox: each.isInBox });
        outer = undefined;
      }
      depth -= 1;
    },
  });
  return { dialect: found.dialect, anchors, first: found.first };
}
