import type { MiddlewareHandler } from 'hono';
import { checkAnnouncedLength, readBody } from '../request-body.ts';

/**
 * Holds every request to the limit of bodies before a handler sees it. A length that is announced is kept by HTTP itself;
 * a body that comes without one (in chunks) is read here, no further than the limit.
 */
export function bodyLimit(): MiddlewareHandler {
  return async (c, next) => {
    const { raw } = c.req;
    if (raw.headers.get('Content-Length') !== null && raw.headers.get('Transfer-Encoding') === null) {
      checkAnnouncedLength(raw);
    } else if (raw.body !== null) {
      const bytes = await readBody(raw);
      c.set('bytesIn', bytes.length);
      c.req.raw = new Request(raw, { body: bytes });
    }
    await next();
  };
}
