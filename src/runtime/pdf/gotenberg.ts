import { encodeBase64 } from 'hono/utils/encode';
import { PdfBusyError, PdfConversionError, PdfTimeoutError } from '../../errors.ts';
import { mediaTypes } from '../../generate.ts';
import type { PdfConverter } from '../../rendering/pdf.ts';
import { pdfError } from './pdf-error.ts';
import { checkedPdf, mostPdfBytes } from './pdf-file.ts';

/** Where a Gotenberg service is, and how it is reached. */
export interface GotenbergOptions {
  /** Base address; a name and password in it are sent as Gotenberg's basic authentication wants them. */
  readonly url: URL;
  readonly fetch: typeof fetch;
  /** From sending the paper to the last byte of the answer, ms. Gotenberg's own limit is 30 seconds by default. */
  readonly timeLimit?: number;
  /** Longest answer that is read, bytes. */
  readonly mostBytes?: number;
}

/** Converts by a Gotenberg service (https://gotenberg.dev), which has LibreOffice in it. Runs wherever `fetch` is. */
export function gotenbergConverter({
  url,
  fetch,
  timeLimit = 60_000,
  mostBytes = mostPdfBytes,
}: GotenbergOptions): PdfConverter {
  const address = new URL(`${url.pathname.replace(/\/*$/, '')}/forms/libreoffice/convert`, url.origin);
  const headers = authorization(url);
  return {
    name: 'gotenberg',
    convert: async (paper, { signal } = {}) => {
      const limit = AbortSignal.timeout(timeLimit);
      const body = new FormData();
      body.set('files', new Blob([paper], { type: mediaTypes.docx }), 'paper.docx');
      try {
        const stop = signal === undefined ? limit : AbortSignal.any([signal, limit]);
        // A redirection would be followed by GET, without the paper: it is an answer like others that are no PDF.
        const answer = await fetch(address, { method: 'POST', headers, body, signal: stop, redirect: 'manual' });
        if (answer.status !== 200) throw await refusal(answer);
        return checkedPdf(await bounded(answer, mostBytes));
      } catch (cause) {
        throw pdfError(cause, signal, limit);
      }
    },
  };
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { Authorization: `Basic ${encodeBase64(new TextEncoder().encode(words).buffer)}` };
}

/** Gotenberg's statuses: 429 when its queue is full, 503 when its own time limit has passed; 504 is of a gateway before it. */
async function refusal(answer: Response): Promise<Error> {
  const words = new TextDecoder().decode(await bounded(answer, 64 * 1024));
  const cause = new Error(`Gotenberg answered ${answer.status}: ${words.slice(0, 500)}`);
  if (answer.status === 429) return new PdfBusyError();
  return answer.status === 503 || answer.status === 504
    ? new PdfTimeoutError({ cause })
    : new PdfConversionError({ cause });
}

/** The body of an answer; an error, and no more of it is read, as soon as it is longer than allowed. */
async function bounded(answer: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  let size = 0;
  const counted = answer.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        size += chunk.length;
        if (size > mostBytes) throw new Error(`The answer is longer than ${mostBytes} bytes`);
        controller.enqueue(chunk);
      },
    }),
  );
  return new Uint8Array(await new Response(counted ?? null).arrayBuffer());
}
