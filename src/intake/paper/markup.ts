import { Parser } from 'htmlparser2';
import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';

/** What is told of markup while it is read from front to back; names are small and without prefix. */
export interface MarkupVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Which elements of an office file are told: all, or only those that have the prefix of the outermost element. */
export type ToldElements = 'all' | 'of-root-prefix';

/**
 * Reads XML of office files piece by piece, whatever prefixes it uses: UTF-8, or UTF-16 with a byte order mark
 * (ECMA-376 Part 2, 8.1.4). With `of-root-prefix` an element of another vocabulary is left out with all inside it.
 * @throws UnreadablePaperError for a document type declaration, for what is not well-formed (an element that is not
 * closed, or in the wrong place; text that is not in its encoding; no element at all), and for what goes over a limit
 */
export function readXml(bytes: Uint8Array, visitor: MarkupVisitor, told: ToldElements = 'all'): void {
  const parser = xmlParser(visitor, told);
  for (const piece of decodedPieces(bytes)) parser.write(piece);
  parser.end();
}

/**
 * Reads HTML as browsers do: tags may be left open.
 * @throws UnreadablePaperError for elements that are nested deeper than browsers take them
 */
export function readHtml(html: string, visitor: MarkupVisitor): void {
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > foreignLimits.html.depth) throw new UnreadablePaperError('too-deep');
      visitor.open(name, attributes);
    },
    onclosetag: (name) => {
      depth -= 1;
      visitor.close(name);
    },
    ontext: visitor.text,
  });
  parser.write(html);
  parser.end();
}

function xmlParser(visitor: MarkupVisitor, told: ToldElements) {
  const limits = foreignLimits.xml;
  let depth = 0;
  let elements = 0;
  let attributeCount = 0;
  let prefix: string | undefined;
  let skippedFrom = 0;
  let openedAt = -1;
  const parser: Parser = new Parser(
    {
      onattribute: () => {
        attributeCount += 1;
        if (attributeCount > limits.attributes) throw new UnreadablePaperError('too-large');
      },
      onopentag: (name, attributes) => {
        attributeCount = 0;
        openedAt = parser.endIndex;
        depth += 1;
        elements += 1;
        if (depth > limits.depth) throw new UnreadablePaperError('too-deep');
        if (elements > limits.elements) throw new UnreadablePaperError('too-large');
        if (depth === 1 && prefix !== undefined) throw new UnreadablePaperError('damaged');
        prefix ??= prefixOf(name);
        if (told === 'of-root-prefix' && skippedFrom === 0 && prefixOf(name) !== prefix) skippedFrom = depth;
        if (skippedFrom === 0) visitor.open(local(name), withoutPrefixes(attributes));
      },
      onclosetag: (name, isImplied) => {
        // Closed without an end tag of its own: a tag that closes itself, or a fault.
        if (isImplied && parser.endIndex !== openedAt) throw new UnreadablePaperError('damaged');
        if (skippedFrom === 0) visitor.close(local(name));
        if (skippedFrom === depth) skippedFrom = 0;
        depth -= 1;
      },
      ontext: (text) => {
        if (depth === 0 && /\S/.test(text)) throw new UnreadablePaperError('damaged');
        if (skippedFrom === 0) visitor.text(text);
      },
      onprocessinginstruction: (name) => {
        if (name.toLowerCase() === '!doctype') throw new UnreadablePaperError('damaged');
      },
    },
    { xmlMode: true },
  );
  return {
    write: (text: string) => parser.write(text),
    end: () => {
      if (depth > 0 || prefix === undefined) throw new UnreadablePaperError('damaged');
      parser.end();
    },
  };
}

const pieceLength = 128 * 1024;

/** The text in pieces, so that the whole of a large part is never held as text. */
function* decodedPieces(bytes: Uint8Array): Generator<string> {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const decoder = new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceLength) {
      yield decoder.decode(bytes.subarray(at, at + pieceLength), { stream: at + pieceLength < bytes.length });
    }
  } catch (cause) {
    if (cause instanceof TypeError) throw new UnreadablePaperError('damaged', { cause });
    throw cause;
  }
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute without prefix goes before one of the same name with a prefix; declarations of namespaces are none. */
function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  const all = names.filter((name) => !name.startsWith('xmlns:')).map((name) => [local(name), attributes[name] ?? '']);
  return { ...Object.fromEntries(all), ...ownNames(attributes, names) };
}

function ownNames(attributes: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.filter((name) => !name.includes(':')).map((name) => [name, attributes[name] ?? '']));
}
