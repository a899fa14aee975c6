import { unprintableCharacter } from '../vietnamese/printable.ts';

/** What is told about a piece of XML while it is read from front to back. */
export interface XmlVisitor {
  start(element: string, attributes: string): void;
  text(text: string): void;
}

const markup =
  /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(\/?)>|<\?[^<>]*\?>|<!--(?:(?!--).)*?-->/sy;
const characterReference = /&#(x?)([\da-f]+);/gi;
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/**
 * Reads XML once, without building anything, and says in Vietnamese what is first found not well-formed (XML 1.0: tags
 * nest, nothing stands outside the root, no stray `<` or `&`), or undefined. Names are not looked into: `xml-names.ts`.
 */
export function scanXml(xml: string, visitor: XmlVisitor): string | undefined {
  const open: string[] = [];
  let hasRoot = false;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (text !== '') {
      const fault = textFault(text, open.length === 0);
      if (fault !== undefined) return fault;
      visitor.text(text);
    }
    if (next === -1) break;
    const found = markupAt(xml, next);
    if (found === undefined) return `Thẻ XML hỏng: ${xml.slice(next, next + 40)}`;
    at = found.end;
    const { element, attributes } = found;
    if (element === undefined) continue;
    if (found.closes) {
      if (open.pop() !== element) return `Thẻ XML </${element}> không khớp thẻ mở`;
      continue;
    }
    if (open.length === 0 && hasRoot) return 'Có phần tử đứng ngoài phần tử gốc của XML';
    const fault = referenceFault(attributes);
    if (fault !== undefined) return fault;
    hasRoot = true;
    if (!found.isEmpty) open.push(element);
    visitor.start(element, attributes);
  }
  return open.length === 0 ? undefined : `Thẻ XML <${open.at(-1)}> chưa đóng`;
}

/** A whole tag, comment or processing instruction; only a tag has an element. */
export interface Markup {
  readonly element: string | undefined;
  readonly attributes: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  /** Where it ends in the XML. */
  readonly end: number;
}

/** The markup that begins at a `<`, or undefined if it is broken or not all there. */
export function markupAt(xml: string, start: number): Markup | undefined {
  markup.lastIndex = start;
  const match = markup.exec(xml);
  if (match === null) return undefined;
  const [, closes, element, attributes = '', empty] = match;
  return { element, attributes, closes: closes === '/', isEmpty: empty === '/', end: markup.lastIndex };
}

/** What is wrong with text between two tags, or undefined. */
export function textFault(text: string, isOutside: boolean): string | undefined {
  if (isOutside && !/^[\s\ufeff]*$/.test(text)) return 'Có chữ đứng ngoài phần tử gốc của XML';
  return referenceFault(text);
}

/** What is wrong with the references in text or attributes: a stray `&`, a character that XML forbids (XML 1.0, 4.1). */
function referenceFault(text: string): string | undefined {
  if (!text.includes('&')) return undefined;
  if (strayAmpersand.test(text)) return 'Có dấu & không đúng quy cách XML';
  for (const [reference, hex, digits = ''] of text.matchAll(characterReference)) {
    const code = Number.parseInt(digits, hex === '' ? 10 : 16);
    const isCharacter = code <= 0x10ffff && unprintableCharacter(String.fromCodePoint(code)) === undefined;
    if (!isCharacter) return `Có ký tự mà XML không cho phép (${reference})`;
  }
  return undefined;
}
