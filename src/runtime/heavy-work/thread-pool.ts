import { readBody } from '../../http/request-body.ts';
import { heavyWorkBusy, heavyWorkFailed } from '../../http/request-errors.ts';
import { startThread, type ThreadLimits, type WorkThread } from './work-thread.ts';

/** What heavy work may cost in all. */
export interface HeavyWorkLimits extends ThreadLimits {
  readonly threads: number;
  /** Requests that wait for a thread; one more is refused at once. */
  readonly waiting: number;
}

/** Two threads leave a core of a small machine to everybody else; a hostile file of the tests takes 5 seconds at most. */
export const heavyWorkLimits: HeavyWorkLimits = { threads: 2, waiting: 32, milliseconds: 60_000, heap: 768 };

/** Threads that do heavy work beside the one that answers everything else; one that hangs or runs out of memory is replaced. */
export interface ThreadPool {
  /**
   * Answers a request on a thread; the body of the answer is fetched from there as it is read.
   * @throws RequestError `heavy-work-busy` (503) when too many wait, `heavy-work-failed` (422) when the work took more time
   * or memory than it may
   */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** A pool without threads as yet: each is started when there is work for it. */
export function createThreadPool(entry: URL, limits: HeavyWorkLimits): ThreadPool {
  const alive = new Set<WorkThread>();
  const free: WorkThread[] = [];
  const waiting: ((thread: WorkThread) => void)[] = [];

  function start(): WorkThread {
    const thread = startThread(entry, limits, () => {
      if (!alive.delete(thread)) return;
      const at = free.indexOf(thread);
      if (at >= 0) free.splice(at, 1);
      waiting.shift()?.(start());
    });
    alive.add(thread);
    return thread;
  }

  async function take(): Promise<WorkThread> {
    const thread = free.pop() ?? (alive.size < limits.threads ? start() : undefined);
    if (thread !== undefined) return thread;
    if (waiting.length >= limits.waiting) throw heavyWorkBusy();
    return new Promise((resolve) => waiting.push(resolve));
  }

  function release(thread: WorkThread): void {
    if (!alive.has(thread)) return;
    const next = waiting.shift();
    if (next === undefined) free.push(thread);
    else next(thread);
  }

  return {
    fetch: async (request) => {
      const body = await readBody(request);
      const thread = await take();
      try {
        const { method, url } = request;
        const head = await thread.ask({ type: 'request', method, url, headers: [...request.headers], body });
        if (head.type !== 'head') throw heavyWorkFailed();
        const headers = head.headers.map(([name, value]): [string, string] => [name, value]);
        return new Response(
          pieces(thread, () => release(thread)),
          { status: head.status, headers },
        );
      } catch (error) {
        release(thread);
        throw error;
      }
    },
    close: async () => {
      const ending = [...alive];
      alive.clear();
      await Promise.all(ending.map((thread) => thread.end()));
    },
  };
}

/** Pieces come one by one, each when the reader wants it: a slow reader holds up its thread and nothing else. */
function pieces(thread: WorkThread, release: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const said = await thread.ask({ type: 'next' });
          if (said.type === 'piece') return controller.enqueue(said.bytes);
          release();
          controller.close();
        } catch (error) {
          release();
          controller.error(error);
        }
      },
      cancel: () => {
        thread.cancel();
        release();
      },
    },
    { highWaterMark: 0 },
  );
}
