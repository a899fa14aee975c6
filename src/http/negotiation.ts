import type { HonoRequest } from 'hono';
import { type Accept, parseAccept } from 'hono/utils/accept';
import { notAcceptable } from './request-errors.ts';

/**
 * The media type to answer in (RFC 9110, section 12.5.1): the one of `offered` with the highest quality, by the most
 * specific range that names it; the earlier one of equals.
 * @throws RequestError (`not-acceptable`, 406) when the sender accepts none of them
 */
export function negotiated<Type extends string>(request: HonoRequest, offered: readonly Type[]): Type {
  const type = best(request.header('Accept'), offered);
  if (type === undefined) throw notAcceptable(offered);
  return type;
}

function best<Type extends string>(header: string | undefined, offered: readonly Type[]): Type | undefined {
  if (header === undefined || header.trim() === '') return offered[0];
  const ranges = parseAccept(header);
  let found: Type | undefined;
  let highest = 0;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > highest) {
      found = type;
      highest = quality;
    }
  }
  return found;
}

function qualityOf(type: string, ranges: readonly Accept[]): number {
  const names = [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*'];
  for (const name of names) {
    const range = ranges.find((each) => each.type.toLowerCase() === name);
    if (range !== undefined) return range.q;
  }
  return 0;
}
