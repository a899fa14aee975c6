import { parentPort, threadId } from 'node:worker_threads';
import type { FromThread, RequestMessage, ToThread } from '../../src/runtime/heavy-work/messages.ts';

/**
 * A thread that does what the address of a request says: answers, fast or slowly, hangs, keeps silent, eats or keeps memory, ends,
 * fails, or streams without end.
 */
let path = '';
let sent = 0;
const kept: unknown[] = [];

parentPort?.on('message', (message: ToThread) => {
  const said = heed(message);
  if (path === '/slow' && said?.type === 'piece') setTimeout(() => parentPort?.postMessage(said), 150);
  else if (said !== undefined) parentPort?.postMessage(said);
});

function heed(message: ToThread): FromThread | undefined {
  const { id } = message;
  if (message.type === 'cancel') return { id, type: 'free' };
  return message.type === 'next' ? next(id) : begin(id, message);
}

function begin(id: number, { url, headers, body }: RequestMessage): FromThread | undefined {
  path = new URL(url).pathname;
  sent = 0;
  if (path === '/hang') for (;;);
  if (path === '/memory') eatMemory();
  if (path === '/keep') kept.push(Array.from({ length: 5_000_000 }, (_, at) => ({ at })));
  if (path === '/end') process.exit(1);
  if (path === '/throw') throw new Error('the cause of its end');
  if (path === '/silent') return undefined;
  if (path === '/fail') return { id, type: 'failed' };
  const ofRequest = new Headers(headers.map(([name, value]) => [name, value])).get('X-Request-Id') ?? '';
  return {
    id,
    type: 'head',
    status: 200,
    headers: [
      ['X-Body', String(body.length)],
      ['X-Id', ofRequest],
    ],
    errorCode: path === '/refuse' ? 'refused' : undefined,
  };
}

function next(id: number): FromThread {
  sent += 1;
  if (path === '/hang-later' && sent === 3) for (;;);
  if (path === '/die-later') setTimeout(() => process.exit(1), 50);
  if (path === '/fail-later' && sent === 3) return { id, type: 'failed' };
  if (['/which', '/keep'].includes(path) && sent > 1) return { id, type: 'end' };
  if (['/answer', '/slow'].includes(path) && sent > 2) return { id, type: 'end' };
  return { id, type: 'piece', bytes: new TextEncoder().encode(path === '/which' ? `${threadId}` : `${sent};`) };
}

function eatMemory(): never {
  const eaten: unknown[] = [];
  for (;;) eaten.push(Array.from({ length: 100_000 }, (_, at) => ({ at })));
}
