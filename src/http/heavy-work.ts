import type { MiddlewareHandler } from 'hono';

/** Answers a request elsewhere than on the thread that answers all others. A runtime without threads has none. */
export type HeavyWork = (request: Request) => Promise<Response>;

/**
 * Hands over requests that may take long, so that one file can't stop everybody else: reading foreign files, checking them,
 * packages for many units. Single papers take milliseconds and stay.
 */
export function handOver(heavyWork: HeavyWork): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'POST' || !isHeavy(c.req.path)) return next();
    return heavyWork(c.req.raw);
  };
}

function isHeavy(path: string): boolean {
  return heavy.some((start) => path === start || (start.endsWith('/') && path.startsWith(start)));
}

const heavy: readonly string[] = [
  '/api/checks/',
  '/api/imports/',
  '/api/reconciliations',
  '/api/templates/',
  '/api/dossiers/packages',
  '/kiem-tra-the-thuc',
  '/kiem-tra-the-thuc/',
  '/mau-word/',
  '/ho-so',
  '/ho-so/mo',
  '/ho-so/doi-chieu',
  '/ho-so/tep/goi-don-vi.zip',
];
