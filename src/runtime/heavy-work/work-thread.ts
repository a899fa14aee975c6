import { Worker } from 'node:worker_threads';
import { heavyWorkFailed } from '../../http/request-errors.ts';
import type { FromThread, RequestMessage, ToThread } from './messages.ts';

/** What heavy work may cost on one thread. */
export interface ThreadLimits {
  /** Milliseconds for the head of an answer, and for each piece of it after it was asked for. */
  readonly milliseconds: number;
  /** Mebibytes of the heap. */
  readonly heap: number;
}

/** A thread that answers one request at a time. */
export interface WorkThread {
  /** @throws RequestError `heavy-work-failed` when the thread takes too long or ends; it is of no use then */
  readonly ask: (message: RequestMessage | { readonly type: 'next' }) => Promise<FromThread>;
  /** Nobody reads on: what the thread still says of this request is passed over. */
  readonly cancel: () => void;
  readonly end: () => Promise<void>;
}

/** Starts a thread; `onGone` is told when it has ended, whatever the reason. */
export function startThread(entry: URL, { milliseconds, heap }: ThreadLimits, onGone: () => void): WorkThread {
  const worker = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: youngGeneration },
  });
  // The service ends when its server does, whether or not threads are idle.
  worker.unref();
  let id = 0;
  let hears: ((message: FromThread | undefined) => void) | undefined;
  const goes = () => {
    hears?.(undefined);
    onGone();
  };
  worker.on('message', (message: FromThread) => {
    if (message.id === id) hears?.(message);
  });
  worker.on('error', goes);
  worker.on('exit', goes);

  return {
    ask: (message) => {
      if (message.type === 'request') id += 1;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => void worker.terminate(), milliseconds);
        hears = (said) => {
          clearTimeout(timer);
          hears = undefined;
          if (said === undefined || said.type === 'failed') reject(heavyWorkFailed());
          else resolve(said);
        };
        const handedOver = message.type === 'request' ? [message.body.buffer] : [];
        worker.postMessage({ ...message, id } satisfies ToThread, handedOver);
      });
    },
    cancel: () => {
      worker.postMessage({ id, type: 'cancel' } satisfies ToThread);
      id += 1;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

/** Mebibytes; garbage of a long package is let go sooner in a small one. */
const youngGeneration = 16;
