import { type Accept, parseAccept } from 'hono/utils/accept';

/**
 * The media type to answer in (RFC 9110, section 12.5.1): the one of `offered` with the highest quality, by the most
 * specific range that names it; the earlier one of equals. `undefined` when the sender accepts none of them.
 */
export function negotiate<Type extends string>(header: string | undefined, offered: readonly Type[]): Type | undefined {
  if (header === undefined || header.trim() === '') return offered[0];
  const ranges = parseAccept(header);
  let best: Type | undefined;
  let highest = 0;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > highest) {
      best = type;
      highest = quality;
    }
  }
  return best;
}

function qualityOf(type: string, ranges: readonly Accept[]): number {
  const names = [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*'];
  for (const name of names) {
    const range = ranges.find((each) => each.type.toLowerCase() === name);
    if (range !== undefined) return range.q;
  }
  return 0;
}
