import { UnreadablePaperError } from '../../errors.ts';
import { createScope, type Scope } from './scope.ts';
import { attributesOf } from './tag-attributes.ts';

/** A start tag as it stands in its part; offsets are UTF-16 units of the decoded text. */
export interface Tag {
  /** Of its `<`. */
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
  /** With prefix, as it is written. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** Empty for a name of no namespace. */
  readonly namespace: string;
  /** Written as `<name/>`. */
  readonly isEmpty: boolean;
}

/** What is told of a part while it is read from front to back. */
export interface XmlVisitor {
  readonly open?: (tag: Tag, scope: Scope) => void;
  /** `closeStart` is where the end tag begins, `end` lies behind it; both are the tag's end for an empty element. */
  readonly close?: (tag: Tag, closeStart: number, end: number) => void;
  /** Characters between tags; a CDATA section without its marks. */
  readonly text?: (start: number, end: number, isCdata: boolean) => void;
}

/**
 * Reads a part of a foreign file once, in linear time, with the places of everything (XML 1.0, Namespaces in XML 1.0).
 * @throws UnreadablePaperError if tags do not nest, something stands outside the root, or there is a document type,
 *   which office files must not have (ECMA-376 Part 2, 8.1.4)
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  const scope = createScope();
  const open: Tag[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const textEnd = next === -1 ? xml.length : next;
    if (textEnd > at) {
      if (open.length > 0) visitor.text?.(at, textEnd, false);
      else if (!/^[\s\ufeff]*$/.test(xml.slice(at, textEnd))) throw damaged();
    }
    if (next === -1) break;
    const kind = xml[next + 1];
    if (kind === '?') at = behind(xml, '?>', next + 2);
    else if (kind === '!') at = readDeclaration(xml, next, open.length > 0, visitor);
    else if (kind === '/') {
      at = behind(xml, '>', next + 2);
      const tag = open.pop();
      if (tag === undefined || xml.slice(next + 2, at - 1).trimEnd() !== tag.name) throw damaged();
      visitor.close?.(tag, next, at);
      scope.leave();
    } else {
      if (open.length === 0) roots += 1;
      const tag = readTag(xml, next, scope);
      at = tag.end;
      visitor.open?.(tag, scope);
      if (tag.isEmpty) {
        visitor.close?.(tag, tag.end, tag.end);
        scope.leave();
      } else open.push(tag);
    }
  }
  if (open.length > 0 || roots !== 1) throw damaged();
}

function readDeclaration(xml: string, at: number, isInside: boolean, visitor: XmlVisitor): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4);
  if (!isInside || !xml.startsWith('<![CDATA[', at)) throw damaged();
  const end = behind(xml, ']]>', at + 9);
  visitor.text?.(at + 9, end - 3, true);
  return end;
}

const nameCharacters = /[^\s/<>"'=&?!]+/y;

function readTag(xml: string, start: number, scope: Scope): Tag {
  nameCharacters.lastIndex = start + 1;
  const name = nameCharacters.exec(xml)?.[0];
  if (name === undefined) throw damaged();
  const end = tagEnd(xml, start + 1 + name.length);
  const declarations = xml.slice(start, end).includes('xmlns') ? attributesOf(xml, { start, end, name }) : [];
  scope.enter(declarations.filter((each) => each.name === 'xmlns' || each.prefix === 'xmlns'));
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  return {
    start,
    end,
    name,
    prefix,
    local: name.slice(colon + 1),
    namespace: scope.namespaceOf(prefix),
    isEmpty: xml[end - 2] === '/',
  };
}

/** Behind the `>` of a tag; one in quotes does not count. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const unit = xml.charCodeAt(at);
    if (unit === 0x3c) throw damaged();
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 0x22 || unit === 0x27) quote = unit;
    else if (unit === 0x3e) return at + 1;
  }
  throw damaged();
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw damaged();
  return at + mark.length;
}

function damaged(): UnreadablePaperError {
  return new UnreadablePaperError('damaged');
}
