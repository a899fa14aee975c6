import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import {
  InvalidDossierError,
  InvalidJsonError,
  type Issue,
  MissingPartError,
  NoResultTableError,
  NoScoresTableError,
  PdfAbandonedError,
  PdfBusyError,
  PdfConversionError,
  PdfTimeoutError,
  PdfUnavailableError,
  TrinhKyError,
  UnknownKindError,
  UnknownUnitError,
  UnreadablePaperError,
} from '../errors.ts';
import { asksForPage } from './asks-for-page.ts';
import { errorPageOf } from './pages/frame/error-page.tsx';
import { safeMethods } from './protection/route-rules.ts';
import { RequestError } from './request-errors.ts';
import { GivenTemplateError, NotReadyError } from './template-errors.ts';

/** The one body of every answer that reports an error. */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly issues: readonly Issue[];
}

/** Where errors go that the sender can't mend, with the id of the request. Their text and cause never leave the service. */
export type Log = (error: unknown, requestId: string) => void;

/** What is answered to an error, whatever the body looks like. */
export interface ErrorAnswer {
  readonly status: ContentfulStatusCode;
  readonly headers: Record<string, string>;
  readonly body: ErrorBody;
}

/**
 * The answer to an error: its own words when it was thrown on purpose, else a neutral sentence; as a page for a person at a
 * browser.
 */
export function errorResponse(c: Context, error: unknown, log: Log): Response | Promise<Response> {
  const { status, headers, body } = errorAnswer(c, error, log);
  if (!asksForPage(c.req)) return c.json(body, status, headers);
  const hasSent = !safeMethods.includes(c.req.method);
  return c.html(errorPageOf({ ...body, status, requestId: c.get('requestId'), hasSent }), status, headers);
}

/** The same for an answer of another form. What the sender can't mend is logged, and the words name the request for whoever can. */
export function errorAnswer(c: Context, error: unknown, log: Log): ErrorAnswer {
  const status = statusOf(error);
  const requestId = c.get('requestId');
  const body = errorBody(error);
  c.set('errorCode', body.code);
  // That no converter is set up was said in the log at the start.
  if (status >= 500 && status !== 501) log(error, requestId);
  const message = status >= 500 && status !== 501 ? `${body.message} Mã yêu cầu: ${requestId}.` : body.message;
  return { status, headers: headersOf(error), body: { ...body, message } };
}

function errorBody(error: unknown): ErrorBody {
  if (error instanceof TrinhKyError) return { code: error.code, message: error.message, issues: error.issues };
  return {
    code: 'internal-error',
    message:
      'Hệ thống gặp lỗi ngoài dự kiến nên chưa xử lý được yêu cầu. Thử lại sau; nếu vẫn lỗi, báo người quản trị.',
    issues: [],
  };
}

/**
 * Faults of the sender by class. The rest is a 500: a faulty template, and also words that can't be printed, since a
 * dossier that its schema accepts has none.
 */
const senderFaults = [
  [InvalidJsonError, 400],
  [UnknownKindError, 404],
  [InvalidDossierError, 422],
  [MissingPartError, 422],
  [UnknownUnitError, 422],
  [UnreadablePaperError, 422],
  [NoResultTableError, 422],
  [NoScoresTableError, 422],
] as const;

/** Faults of the converter to PDF by class. */
const pdfFaults = [
  [PdfAbandonedError, 400],
  [PdfUnavailableError, 501],
  [PdfConversionError, 502],
  [PdfBusyError, 503],
  [PdfTimeoutError, 504],
] as const;

function headersOf(error: unknown): Record<string, string> {
  if (error instanceof PdfBusyError) return { 'Retry-After': String(error.retryAfter) };
  return error instanceof RequestError ? { ...error.headers } : {};
}

function statusOf(error: unknown): ContentfulStatusCode {
  if (error instanceof RequestError || error instanceof GivenTemplateError || error instanceof NotReadyError)
    return error.status;
  return [...senderFaults, ...pdfFaults].find(([faultClass]) => error instanceof faultClass)?.[1] ?? 500;
}
