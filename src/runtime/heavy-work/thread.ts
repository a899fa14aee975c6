import { flushCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import '../compile-cache.ts';
import '../jsx-hook.ts';
import type { FromThread, RequestMessage, ToThread } from './messages.ts';

/** The thread that does heavy work: it answers one request after the other, a piece at a time as the reader asks. */
const port = parentPort;
if (port === null) throw new Error('This module is the entry of a thread');

const { answerOnThread, logOfThread } = await import('./thread-app.ts');
flushCompileCache();
let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
let work = Promise.resolve();

// One after the other, so that the word that nobody reads on meets the answer that it is about.
port.on('message', (message: ToThread) => {
  work = work.then(() => heed(message));
});

async function heed(message: ToThread): Promise<void> {
  const { id } = message;
  if (message.type === 'next') return sendPiece(id);
  if (message.type === 'request') return answer(id, message);
  await reader?.cancel().catch(logOfThread);
  reader = undefined;
  say({ id, type: 'free' });
}

async function answer(id: number, { method, url, headers, body }: RequestMessage): Promise<void> {
  try {
    const request = new Request(url, { method, headers: headers.map(([name, value]) => [name, value]), body });
    const { response, errorCode } = await answerOnThread(request);
    reader = response.body?.getReader();
    say({ id, type: 'head', status: response.status, headers: [...response.headers], errorCode });
  } catch (error) {
    logOfThread(error);
    say({ id, type: 'failed' });
  }
}

async function sendPiece(id: number): Promise<void> {
  try {
    const { value } = (await reader?.read()) ?? { value: undefined };
    if (value === undefined) {
      reader = undefined;
      return say({ id, type: 'end' });
    }
    // A copy of its own can be handed over; the piece itself may be a view of something that is used again.
    const bytes = new Uint8Array(value);
    say({ id, type: 'piece', bytes }, [bytes.buffer]);
  } catch {
    // Who made the pieces has logged why there are no more.
    reader = undefined;
    say({ id, type: 'failed' });
  }
}

function say(message: FromThread, handedOver: ArrayBuffer[] = []): void {
  port?.postMessage(message, handedOver);
}
