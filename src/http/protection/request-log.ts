import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { shortenedAddress } from './network.ts';
import type { ProtectionPorts } from './ports.ts';

/**
 * What is written down about a request. It names nobody and quotes nothing that was sent: no address that a route does not
 * have by itself, no query, no file name, and only the network of the sender.
 */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  /** The pattern of the route, `/api/documents/:kind`; left out when no route has this address. */
  readonly route?: string;
  readonly status: number;
  /** Code of the error that was answered. */
  readonly code?: string;
  /** Until the answer began; a package is still being sent then. */
  readonly ms: number;
  /** Bytes of the body as announced or, if they came in chunks, as counted. */
  readonly bytesIn: number;
  /** Network that the request came from: 24 bits of an IPv4 address, 48 of an IPv6 one. */
  readonly network?: string;
}

declare module 'hono' {
  interface ContextVariableMap {
    /** Names this request in the log, in the answer's header and in the words about an error. */
    requestId: string;
    /** Code of the error that is answered. */
    errorCode?: string;
    /** Bytes of a body that came without its length. */
    bytesIn?: number;
  }
}

export function requestLog({ now, clientOf, logRequest }: ProtectionPorts): MiddlewareHandler {
  return async (c, next) => {
    const start = now();
    await next();
    const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path;
    const code = c.get('errorCode');
    const network = shortenedAddress(clientOf(c.req.raw, c.env).address);
    logRequest({
      requestId: c.get('requestId'),
      method: c.req.method,
      ...(route === undefined ? {} : { route }),
      status: c.res.status,
      ...(code === undefined ? {} : { code }),
      ms: now() - start,
      bytesIn: c.get('bytesIn') ?? announcedBytes(c.req.header('Content-Length')),
      ...(network === undefined ? {} : { network }),
    });
  };
}

function announcedBytes(length: string | undefined): number {
  return /^\d+$/.test(length ?? '') ? Number(length) : 0;
}
