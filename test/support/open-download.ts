import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** Asks for a download with a dossier, and gives the answer as soon as its head is there: nothing is read yet. */
export async function openDownload(url: URL, dossier: unknown): Promise<IncomingMessage> {
  const asking = request(url, { method: 'POST', headers: { 'Content-Type': 'application/json' } });
  asking.end(JSON.stringify(dossier));
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return response;
}
