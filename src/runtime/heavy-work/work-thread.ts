import { Worker } from 'node:worker_threads';
import { heavyWorkFailed, uploadBrokenOff } from '../../http/request-errors.ts';
import type { FromThread, RequestMessage, ToThread } from './messages.ts';

/** What heavy work may cost on one thread. */
export interface ThreadLimits {
  /** Milliseconds for the head of an answer, and for each piece of it after it was asked for. */
  readonly milliseconds: number;
  /** Milliseconds in which a thread that is told that nobody reads on has to be free. */
  readonly millisecondsToStop: number;
  /** Mebibytes of the heap. */
  readonly heap: number;
}

/** A thread that answers one request at a time. */
export interface WorkThread {
  /**
   * @throws RequestError `heavy-work-failed` when the thread takes too much time or memory, `upload-broken-off` when the
   * request was cancelled meanwhile
   * @throws WorkFailedError when the work failed and the thread has logged why
   * @throws Error why the thread has ended
   */
  readonly ask: (message: RequestMessage | { readonly type: 'next' }) => Promise<FromThread>;
  /** Nobody reads on: waits until the thread is free for another request, or has been ended since it wouldn't be. */
  readonly cancel: () => Promise<void>;
  /** Mebibytes that the heap has taken, used or not: after a large file it is not given back for long. */
  readonly heapSize: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** The work of a thread failed; the thread has logged why. */
export class WorkFailedError extends Error {
  override readonly name = 'WorkFailedError';
}

/** Starts a thread; `onGone` is told once when it is of no use any more, whatever the reason. */
export function startThread(entry: URL, limits: ThreadLimits, onGone: () => void): WorkThread {
  const worker = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: limits.heap, maxYoungGenerationSizeMb: youngGeneration },
  });
  // The service ends when its server does, whether or not threads are idle.
  worker.unref();
  let id = 0;
  let isCancelled = false;
  let gone: unknown;
  let hearing: Hearing | undefined;

  const goes = (why: unknown) => {
    if (gone !== undefined) return;
    gone = why;
    hearing?.reject(why);
    onGone();
  };
  worker.on('message', (message: FromThread) => {
    // What was under way when the request was cancelled is passed over.
    if (message.id === id && (message.type === 'free') === isCancelled) hearing?.resolve(message);
  });
  worker.on('error', (error) => goes(isOutOfMemory(error) ? heavyWorkFailed({ cause: error }) : error));
  worker.on('exit', () => goes(new Error('A thread has ended by itself')));

  /** What the thread says next; one that says nothing in this time is ended. */
  function hear(milliseconds: number): Promise<FromThread> {
    if (gone !== undefined) return Promise.reject(gone);
    clearTimeout(hearing?.timer);
    const timer = setTimeout(() => {
      goes(heavyWorkFailed());
      void worker.terminate();
    }, milliseconds);
    hearing = { ...(hearing ?? Promise.withResolvers<FromThread>()), timer };
    return hearing.promise.finally(() => {
      clearTimeout(timer);
      hearing = undefined;
    });
  }

  const tell = (message: ToThread, handedOver: ArrayBuffer[] = []) => worker.postMessage(message, handedOver);

  return {
    ask: async (message) => {
      const said = hear(limits.milliseconds);
      if (message.type === 'request') {
        id += 1;
        isCancelled = false;
        tell({ ...message, id }, [message.body.buffer]);
      } else tell({ ...message, id });
      const { type } = await said;
      if (type === 'failed') throw new WorkFailedError('The work of a thread failed');
      if (type === 'free') throw uploadBrokenOff();
      return said;
    },
    cancel: async () => {
      isCancelled = true;
      const freed = hear(limits.millisecondsToStop);
      tell({ id, type: 'cancel' });
      await freed.catch(() => undefined);
    },
    heapSize: async () => (await worker.getHeapStatistics()).total_heap_size / mebibyte,
    end: async () => {
      await worker.terminate();
    },
  };
}

/** Who waits for what a thread says next, and for how long. */
interface Hearing extends PromiseWithResolvers<FromThread> {
  readonly timer: NodeJS.Timeout;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Mebibytes; garbage of a long package is let go sooner in a small one, and it is no slower. */
const youngGeneration = 6;

const mebibyte = 1024 * 1024;
