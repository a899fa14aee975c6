import { Parser } from 'htmlparser2';
import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../../intake/limits.ts';

/**
 * An element of an office file. Names of elements and attributes carry the usual prefix of their namespace (`w:p`),
 * whatever prefix the file uses and whether it is transitional or strict; those of foreign namespaces carry `?`.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** Number among the elements of this name in the part, in the order of the start tags, from 0. */
  readonly ordinal: number;
}

/** What is told while a part is read from front to back. */
export interface XmlVisitor {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads a part of an office file.
 * @throws UnreadablePaperError for a document type declaration, nesting beyond 200, and a part that ends too early
 */
export function readXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const names = createNames();
  const counts = new Map<string, number>();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (rawName, rawAttributes) => {
        depth += 1;
        if (depth > foreignLimits.xml.depth) throw new UnreadablePaperError('too-deep');
        if (Object.keys(rawAttributes).length > foreignLimits.xml.attributes)
          throw new UnreadablePaperError('too-large');
        names.enter(rawAttributes);
        const name = names.of(rawName, true);
        const ordinal = counts.get(name) ?? 0;
        counts.set(name, ordinal + 1);
        visitor.open({ name, attributes: names.attributes(rawAttributes), children: [], ordinal });
      },
      onclosetag: (rawName) => {
        depth -= 1;
        visitor.close(names.of(rawName, true));
        names.leave();
      },
      ontext: visitor.text,
      onprocessinginstruction: (name) => {
        if (name.toLowerCase() === '!doctype') throw new UnreadablePaperError('damaged');
      },
    },
    { xmlMode: true },
  );
  parser.write(decoded(bytes));
  if (depth > 0) throw new UnreadablePaperError('damaged');
  parser.end();
}

/** A small part as a whole: styles, numbering, relationships. Nothing if there is no such part. */
export function readTree(bytes: Uint8Array | undefined): XmlElement | undefined {
  if (bytes === undefined) return undefined;
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  readXml(bytes, {
    open: (element) => {
      count += 1;
      if (count > foreignLimits.xml.held) throw new UnreadablePaperError('too-large');
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      open.at(-1)?.children.push(text);
    },
  });
  return root;
}

/** The elements directly below, of one name if it is given. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

export function firstOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of parent?.children ?? []) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** All elements of some names below, in document order; what lies inside one of them is not searched. */
export function descendantsOf(parent: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return elementsOf(parent).flatMap((child) => (names.has(child.name) ? [child] : descendantsOf(child, names)));
}

/** The words directly inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** `w:val` of a child, if the child stands there. */
export function settingOf(parent: XmlElement | undefined, name: string): string | undefined {
  return firstOf(parent, name)?.attributes['w:val'];
}

/** UTF-8, or UTF-16 with a byte order mark (ECMA-376 Part 2, 8.1.4 allows both). */
function decoded(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** Knows which namespace a prefix stands for at the place that is being read. */
function createNames() {
  let prefixes: ReadonlyMap<string, string> = new Map([['xml', 'xml']]);
  let known = new Map<string, string>();
  const outer: (readonly [typeof prefixes, typeof known] | undefined)[] = [];
  const of = (rawName: string, isElement: boolean): string => {
    const key = isElement ? rawName : `@${rawName}`;
    let name = known.get(key);
    if (name === undefined) {
      const colon = rawName.indexOf(':');
      const prefix = colon < 0 ? '' : rawName.slice(0, colon);
      const usual = prefix === '' && !isElement ? '' : (prefixes.get(prefix) ?? '?');
      name = usual === '' ? rawName : `${usual}:${rawName.slice(colon + 1)}`;
      known.set(key, name);
    }
    return name;
  };
  return {
    of,
    enter: (attributes: Readonly<Record<string, string>>) => {
      const declared = Object.keys(attributes).filter((name) => name === 'xmlns' || name.startsWith('xmlns:'));
      outer.push(declared.length === 0 ? undefined : [prefixes, known]);
      if (declared.length === 0) return;
      const next = new Map(prefixes);
      for (const name of declared) next.set(name.slice(6), namespaces[attributes[name] ?? ''] ?? '?');
      prefixes = next;
      known = new Map();
    },
    leave: () => {
      const before = outer.pop();
      if (before !== undefined) [prefixes, known] = before;
    },
    attributes: (raw: Readonly<Record<string, string>>) => {
      const attributes: Record<string, string> = {};
      for (const name in raw) attributes[of(name, false)] = raw[name] ?? '';
      return attributes;
    },
  };
}

const namespaces: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
});
