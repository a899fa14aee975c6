import { parentPort } from 'node:worker_threads';
import type { FromThread, ToThread } from '../../src/runtime/heavy-work/messages.ts';

/** A thread that does what the address of a request says: answers, hangs, eats memory, ends, or streams without end. */
let path = '';
let sent = 0;

parentPort?.on('message', (message: ToThread) => {
  const { id } = message;
  if (message.type === 'cancel') return;
  if (message.type === 'next') return say(piece(id));
  path = new URL(message.url).pathname;
  sent = 0;
  if (path === '/hang') for (;;);
  if (path === '/memory') eatMemory();
  if (path === '/end') process.exit(1);
  if (path === '/fail') return say({ id, type: 'failed' });
  say({ id, type: 'head', status: 200, headers: [['X-Body', String(message.body.length)]] });
});

function piece(id: number): FromThread {
  sent += 1;
  if (path === '/hang-later' && sent === 3) for (;;);
  if (path === '/answer' && sent > 2) return { id, type: 'end' };
  return { id, type: 'piece', bytes: new TextEncoder().encode(`${sent};`) };
}

function eatMemory(): never {
  const eaten: unknown[] = [];
  for (;;) eaten.push(Array.from({ length: 100_000 }, (_, at) => ({ at })));
}

function say(message: FromThread): void {
  parentPort?.postMessage(message);
}
