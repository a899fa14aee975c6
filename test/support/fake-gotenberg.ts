import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as the service got it; the form is read. */
export interface Received {
  readonly request: IncomingMessage;
  readonly form: FormData;
}

/** A server in the place of Gotenberg that answers as told. */
export interface FakeGotenberg {
  readonly url: URL;
  readonly received: readonly Received[];
  readonly close: () => Promise<void>;
}

export async function fakeGotenberg(
  answer: (response: ServerResponse, received: Received) => void,
): Promise<FakeGotenberg> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const headers = { 'Content-Type': String(request.headers['content-type']) };
    const form = await new Response(new Uint8Array(await buffer(request)), { headers }).formData();
    received.push({ request, form });
    answer(response, { request, form });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The least that passes for a PDF file. */
export const smallPdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n';
