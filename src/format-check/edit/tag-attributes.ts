import { UnreadablePaperError } from '../../errors.ts';
import { decoded } from './xml-text.ts';

/** An attribute as it stands in its part. */
export interface Attribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** Decoded. */
  readonly value: string;
  /** Behind what stands before the attribute: the blanks before it belong to it. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Behind its closing quote. */
  readonly end: number;
}

const beginning = /\s+([^\s=<>"'/]+)\s*=\s*(["'])/y;

/**
 * The attributes of a start tag, in their order.
 * @throws UnreadablePaperError if the tag holds anything else
 */
export function attributesOf(
  xml: string,
  tag: { readonly start: number; readonly end: number; readonly name: string },
): Attribute[] {
  const attributes: Attribute[] = [];
  let at = tag.start + 1 + tag.name.length;
  for (;;) {
    beginning.lastIndex = at;
    const match = beginning.exec(xml);
    if (match === null || beginning.lastIndex > tag.end) break;
    const [, name = '', quote = ''] = match;
    const valueStart = beginning.lastIndex;
    const valueEnd = xml.indexOf(quote, valueStart);
    if (valueEnd === -1 || valueEnd >= tag.end) throw new UnreadablePaperError('damaged');
    const colon = name.indexOf(':');
    attributes.push({
      name,
      prefix: colon === -1 ? '' : name.slice(0, colon),
      local: name.slice(colon + 1),
      value: decoded(xml.slice(valueStart, valueEnd)) ?? xml.slice(valueStart, valueEnd),
      start: at,
      valueStart,
      valueEnd,
      end: valueEnd + 1,
    });
    at = valueEnd + 1;
  }
  if (!/^\s*\/?>$/.test(xml.slice(at, tag.end))) throw new UnreadablePaperError('damaged');
  return attributes;
}

/** The value of the attribute with this name, whatever its prefix. */
export function attributeValue(
  xml: string,
  tag: { readonly start: number; readonly end: number; readonly name: string },
  local: string,
): string | undefined {
  return attributesOf(xml, tag).find((each) => each.local === local && each.prefix !== 'xmlns')?.value;
}
