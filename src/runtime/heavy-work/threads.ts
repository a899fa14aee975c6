import { heavyWorkBusy, uploadBrokenOff } from '../../http/request-errors.ts';
import { startThread, type ThreadLimits, type WorkThread } from './work-thread.ts';

/** How many threads there may be. */
export interface ThreadsLimits extends ThreadLimits {
  /** Threads at work. */
  readonly threads: number;
  /** Threads beside them whose answer somebody takes long to read. */
  readonly readers: number;
  /** Mebibytes of the heap with which an idle thread is replaced. */
  readonly idleHeap: number;
  /** Requests that wait for a thread; one more is refused at once. */
  readonly waiting: number;
}

/** The threads there are, each given to one request at a time, first come, first served. */
export interface Threads {
  /** @throws RequestError `heavy-work-busy` when too many wait, `upload-broken-off` when the sender has gone */
  readonly take: (signal: AbortSignal) => Promise<WorkThread>;
  /** A thread whose answer is read slowly makes room for another one. */
  readonly setAside: (thread: WorkThread) => void;
  readonly release: (thread: WorkThread) => void;
  readonly close: () => Promise<void>;
}

/** One thread is there from the beginning, since its start takes a second; others come when there is work for them. */
export function createThreads(entry: URL, limits: ThreadsLimits): Threads {
  const alive = new Set<WorkThread>();
  const aside = new Set<WorkThread>();
  const free = new Set<WorkThread>();
  const waiting = new Set<(thread: WorkThread) => void>();
  const hasRoom = () => alive.size - aside.size < limits.threads;

  function start(): WorkThread {
    const thread = startThread(entry, limits, () => {
      if (forget(thread)) serveNext();
    });
    alive.add(thread);
    return thread;
  }

  function forget(thread: WorkThread): boolean {
    free.delete(thread);
    aside.delete(thread);
    return alive.delete(thread);
  }

  function retire(thread: WorkThread): void {
    forget(thread);
    void thread.end();
  }

  async function replaceIfLarge(thread: WorkThread): Promise<void> {
    if (!free.has(thread)) return;
    // One that ends meanwhile doesn't tell.
    const size = await thread.heapSize().catch(() => 0);
    if (size <= limits.idleHeap || !free.has(thread)) return;
    retire(thread);
    if (free.size === 0) free.add(start());
  }

  function serveNext(): void {
    const [next] = waiting;
    if (next === undefined) return;
    const [thread] = free;
    if (thread === undefined && !hasRoom()) return;
    if (thread !== undefined) free.delete(thread);
    next(thread ?? start());
  }

  free.add(start());

  return {
    take: (signal) => {
      const { promise, resolve, reject } = Promise.withResolvers<WorkThread>();
      if (signal.aborted) reject(uploadBrokenOff());
      else if (waiting.size >= limits.waiting && free.size === 0 && !hasRoom()) reject(heavyWorkBusy());
      else {
        const leave = () => {
          waiting.delete(turn);
          reject(uploadBrokenOff());
        };
        const turn = (thread: WorkThread) => {
          waiting.delete(turn);
          signal.removeEventListener('abort', leave);
          resolve(thread);
        };
        signal.addEventListener('abort', leave, { once: true });
        waiting.add(turn);
        serveNext();
      }
      return promise;
    },
    setAside: (thread) => {
      if (!alive.has(thread) || aside.size >= limits.readers) return;
      aside.add(thread);
      serveNext();
    },
    release: (thread) => {
      if (!alive.has(thread)) return;
      // Others may have been started in the place of one that was set aside.
      if (aside.delete(thread) && alive.size - aside.size > limits.threads) retire(thread);
      else free.add(thread);
      serveNext();
      void replaceIfLarge(thread);
    },
    close: async () => {
      const ending = [...alive];
      for (const thread of ending) forget(thread);
      await Promise.all(ending.map((thread) => thread.end()));
    },
  };
}
