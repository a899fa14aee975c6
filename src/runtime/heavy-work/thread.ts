import { parentPort } from 'node:worker_threads';
import '../jsx-hook.ts';
import type { FromThread, RequestMessage, ToThread } from './messages.ts';

/** The thread that does heavy work: it answers one request after the other, a piece at a time as the reader asks. */
const port = parentPort;
if (port === null) throw new Error('This module is the entry of a thread');

const { answerOnThread, logOfThread } = await import('./thread-app.ts');
let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

port.on('message', async (message: ToThread) => {
  const { id } = message;
  try {
    if (message.type === 'request') await answer(id, message);
    else if (message.type === 'next') await sendPiece(id);
    else await reader?.cancel();
  } catch (error) {
    logOfThread(error);
    say({ id, type: 'failed' });
  }
});

async function answer(id: number, { method, url, headers, body }: RequestMessage): Promise<void> {
  const request = new Request(url, { method, headers: headers.map(([name, value]) => [name, value]), body });
  const response = await answerOnThread(request);
  reader = response.body?.getReader();
  say({ id, type: 'head', status: response.status, headers: [...response.headers] });
}

async function sendPiece(id: number): Promise<void> {
  const { value } = (await reader?.read()) ?? { value: undefined };
  if (value === undefined) return say({ id, type: 'end' });
  // A copy of its own can be handed over; the piece itself may be a view of something that is used again.
  const bytes = new Uint8Array(value);
  say({ id, type: 'piece', bytes }, [bytes.buffer]);
}

function say(message: FromThread, handedOver: ArrayBuffer[] = []): void {
  port?.postMessage(message, handedOver);
}
