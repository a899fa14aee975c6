import type { HeavyAnswer, HeavyWork } from '../../http/heavy-work.ts';
import { readBody } from '../../http/request-body.ts';
import { heavyWorkFailed } from '../../http/request-errors.ts';
import { type Reading, readPieces } from './answer-pieces.ts';
import { createThreads, type ThreadsLimits } from './threads.ts';
import type { WorkThread } from './work-thread.ts';

/** What heavy work may cost in all, and how long it waits for who reads its answers. */
export interface HeavyWorkLimits extends ThreadsLimits, Reading {}

/** Two threads leave a core of a small machine to everybody else; a hostile file of the tests takes 5 seconds at most. */
export const heavyWorkLimits: HeavyWorkLimits = {
  threads: 2,
  waiting: 32,
  readers: 4,
  milliseconds: 60_000,
  millisecondsToStop: 1000,
  heap: 768,
  idleHeap: 160,
  millisecondsBeforeLong: 1000,
  millisecondsForReader: 60_000,
};

/** Threads that do heavy work beside the one that answers everything else; one that hangs or runs out of memory is replaced. */
export interface ThreadPool {
  /**
   * Answers a request on a thread; the body of the answer is fetched from there as it is read.
   * @throws RequestError `heavy-work-busy` (503) when too many wait, `heavy-work-failed` (422) when the work took more time
   * or memory than it may, `upload-broken-off` (400) when the sender has gone
   */
  readonly fetch: HeavyWork;
  readonly close: () => Promise<void>;
}

/** `log` is told of answers that break off. */
export function createThreadPool(
  entry: URL,
  limits: HeavyWorkLimits,
  log: (error: unknown, requestId: string) => void,
): ThreadPool {
  const threads = createThreads(entry, limits);

  async function answer(thread: WorkThread, request: Request, requestId: string, body: Uint8Array<ArrayBuffer>) {
    const { method, url, signal } = request;
    const fields = new Headers(request.headers);
    // Under the same id the thread writes its log and names the request in the words about an error.
    fields.set('X-Request-Id', requestId);
    const headers = [...fields];
    const leave = () => void thread.cancel();
    signal.addEventListener('abort', leave, { once: true });
    try {
      const head = await thread.ask({ type: 'request', method, url, headers, body });
      if (head.type !== 'head') throw heavyWorkFailed();
      return head;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  return {
    fetch: async (request, requestId): Promise<HeavyAnswer> => {
      const body = await readBody(request);
      const thread = await threads.take(request.signal);
      try {
        const { status, headers, errorCode } = await answer(thread, request, requestId, body);
        const pieces = readPieces(thread, limits, {
          long: () => threads.setAside(thread),
          over: () => threads.release(thread),
          broken: (error) => log(error, requestId),
        });
        const list = headers.map(([name, value]): [string, string] => [name, value]);
        return { response: new Response(pieces, { status, headers: list }), errorCode };
      } catch (error) {
        threads.release(thread);
        throw error;
      }
    },
    close: threads.close,
  };
}
