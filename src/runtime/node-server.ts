import { createServer, maxHeaderSize, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { RequestError } from '../http/request-errors.ts';
import { headTooLarge, malformedRequest, requestTimeout } from '../http/request-errors.ts';

/**
 * The server of an app. What is refused before the app sees it (a head that is too large, a request that is no HTTP) is
 * answered with the body that all errors have.
 */
export function createNodeServer(fetch: (request: Request) => Response | Promise<Response>): Server {
  // The app answers its own errors: what comes here is a request that the adapter could not read.
  const errorHandler = () => {
    const { status, headers, body } = refusal(malformedRequest());
    return new Response(body, { status, headers });
  };
  // Node would refuse a request without a host with an empty body; the adapter refuses it as well.
  const server = createServer({ requireHostHeader: false }, getRequestListener(fetch, { errorHandler }));
  // An expectation that nobody knows may be passed over (RFC 9110, 10.1.1); Node would refuse it, without a body.
  server.on('checkExpectation', (incoming, response) => server.emit('request', incoming, response));
  const latest = new WeakMap<Socket, ServerResponse>();
  server.on('request', ({ socket }, response) => latest.set(socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const response = latest.get(socket);
    // Words in the midst of another answer would be taken for a part of it.
    const isAnswering = response?.headersSent && !response.writableFinished;
    if (!socket.writable || isAnswering) socket.destroy();
    else socket.end(rawAnswer(refusalOf(error.code)), () => socket.destroy());
  });
  return server;
}

/** Why Node gave a request up: the codes of its parser and of its own clocks. */
function refusalOf(code: string | undefined): RequestError {
  if (code === 'HPE_HEADER_OVERFLOW') return headTooLarge(maxHeaderSize);
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? requestTimeout() : malformedRequest();
}

function refusal({ status, code, message, issues }: RequestError) {
  const body = JSON.stringify({ code, message, issues });
  return {
    status,
    body,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      Connection: 'close',
    },
  };
}

function rawAnswer(error: RequestError): string {
  const { status, headers, body } = refusal(error);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}
