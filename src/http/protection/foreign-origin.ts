import type { HonoRequest, MiddlewareHandler } from 'hono';
import { foreignOrigin } from './refusals.ts';
import { safeMethods } from './route-rules.ts';

/**
 * Refuses what a foreign web page makes a browser send: every method that is not safe, whatever is in its body, since a
 * page may send any text, and a form, without asking. A program that is no browser sends neither of the two headers, and
 * passes: it carries no cookie that could be abused.
 */
export function refuseForeignOrigins(): MiddlewareHandler {
  return async (c, next) => {
    if (!safeMethods.includes(c.req.method) && isForeign(c.req)) throw foreignOrigin();
    await next();
  };
}

/**
 * `Sec-Fetch-Site` tells it (Fetch Metadata; a page can't forge it); browsers leave it out for plain http, where the host
 * of `Origin` is held against the one that was asked. The scheme is not compared: a gateway may have ended https.
 */
function isForeign(request: HonoRequest): boolean {
  const site = request.header('Sec-Fetch-Site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.header('Origin');
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== new URL(request.url).host;
}
