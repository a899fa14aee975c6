import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../../intake/limits.ts';
import type { Scope } from './scope.ts';
import { dialectOf, namesAt, type WordNames, wordName } from './word-names.ts';
import { scanXml, type Tag } from './xml-scanner.ts';

/** An element with all that is in it, by its places in the part. */
export interface XmlElement {
  /** Name without prefix of an element of WordprocessingML; empty for any other. */
  readonly word: string;
  readonly tag: Tag;
  readonly children: readonly XmlElement[];
  /** Characters directly in it; kept for `w:t` only. */
  readonly texts: readonly TextPiece[];
  readonly closeStart: number;
  readonly end: number;
}

export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly isCdata: boolean;
}

/** An element that was asked for. */
export interface FoundElement extends XmlElement {
  /** How names are written inside it. */
  readonly names: WordNames;
  /** It is what a section was before a tracked change (`w:sectPrChange`), and not in force. */
  readonly isFormer: boolean;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: Growing[];
  texts: TextPiece[];
};

/**
 * Finds wanted elements of WordprocessingML by name and number. All of a name are counted, in the order of their start
 * tags, from 0, wherever they stand.
 * @throws UnreadablePaperError if the part is damaged, not of WordprocessingML, or absurdly large
 */
export function findElements(
  xml: string,
  name: string,
  isWanted: (ordinal: number) => boolean,
): Map<number, FoundElement> {
  const found = new Map<number, FoundElement>();
  const open: Growing[] = [];
  let count = 0;
  let kept = 0;
  let former = 0;
  let isWord = false;
  const begin = (tag: Tag, word: string, scope: Scope) => {
    const element: Growing = { word, tag, children: [], texts: [], closeStart: tag.end, end: tag.end };
    const dialect = dialectOf(tag);
    const ordinal = count;
    const isCounted = word === name;
    if (isCounted) count += 1;
    const wanted = isCounted && isWanted(ordinal);
    if (open.length === 0 && !wanted) return;
    kept += 1;
    if (kept > foreignLimits.xml.kept) throw new UnreadablePaperError('too-large');
    open.at(-1)?.children.push(element);
    open.push(element);
    if (wanted && dialect !== undefined) {
      found.set(ordinal, Object.assign(element, { names: namesAt(tag, scope, dialect), isFormer: former > 0 }));
    }
  };
  scanXml(xml, {
    open: (tag, scope) => {
      const word = wordName(tag);
      if (word !== '') isWord = true;
      begin(tag, word, scope);
      if (word === 'sectPrChange') former += 1;
    },
    close: (tag, closeStart, end) => {
      if (wordName(tag) === 'sectPrChange') former -= 1;
      const last = open.at(-1);
      if (last?.tag !== tag) return;
      last.closeStart = closeStart;
      last.end = end;
      open.pop();
    },
    text: (start, end, isCdata) => {
      const last = open.at(-1);
      if (last?.word === 't') last.texts.push({ start, end, isCdata });
    },
  });
  if (!isWord) throw new UnreadablePaperError('damaged');
  return found;
}

/** Elements of this name directly in another. */
export function childrenOf(element: XmlElement, word: string): XmlElement[] {
  return element.children.filter((each) => each.word === word);
}

/** All elements in a paragraph, in their order, without what is in the paragraphs of its text boxes. */
export function* insideParagraph(paragraph: XmlElement): Generator<XmlElement> {
  const ahead = paragraph.children.toReversed();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next.word === 'p') continue;
    yield next;
    for (const child of next.children.toReversed()) ahead.push(child);
  }
}
