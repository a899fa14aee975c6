import type { HonoRequest, MiddlewareHandler } from 'hono';
import { deliveredTypes } from '../pdf-paper.ts';
import { isForm } from './form-request.ts';

/** Answers a request elsewhere than on the thread that answers all others. A runtime without threads has none. */
export type HeavyWork = (request: Request, requestId: string) => Promise<HeavyAnswer>;

/** An answer that was made elsewhere. */
export interface HeavyAnswer {
  readonly response: Response;
  /** Code of the error that is answered. */
  readonly errorCode: string | undefined;
}

/**
 * Hands over requests that may take long, so that one file can't stop everybody else: reading foreign files, checking them,
 * packages and workbooks of many units. Single papers take milliseconds and stay, unless a form brings a template or a
 * workbook for them.
 */
export function handOver(heavyWork: HeavyWork): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'POST' || !(isHeavy(c.req.path) || isPaperOfForm(c.req))) return next();
    const { response, errorCode } = await heavyWork(c.req.raw, c.get('requestId'));
    if (errorCode !== undefined) c.set('errorCode', errorCode);
    return response;
  };
}

/** Whether what is posted to an address may take long. */
export function isHeavy(path: string): boolean {
  return heavy.some((start) => path === start || (start.endsWith('/') && path.startsWith(start)));
}

/** A PDF stays: the turns at the converter are counted here. */
function isPaperOfForm(request: HonoRequest): boolean {
  const isPdf = request.query('format') === 'pdf' || request.header('Accept')?.includes(deliveredTypes.pdf);
  return request.path.startsWith('/api/documents/') && isForm(request.header('Content-Type') ?? '') && !isPdf;
}

const heavy: readonly string[] = [
  '/api/checks/',
  '/api/imports/',
  '/api/reconciliations',
  '/api/templates/',
  '/api/workbooks',
  '/api/dossiers/packages',
  '/kiem-tra-the-thuc',
  '/kiem-tra-the-thuc/',
  '/mau-word/',
  '/ho-so',
  '/ho-so/doi-chieu',
  '/ho-so/tep/dossier.xlsx',
  '/ho-so/tep/goi-don-vi.zip',
];
