import { PdfAbandonedError, PdfBusyError } from '../../errors.ts';

/** Lets so many pieces of work run at once; others wait in line, and what finds no place in it is refused. */
export interface Slots {
  /**
   * Does the work when its turn comes.
   * @param signal gives up the place in the line
   * @throws PdfBusyError when the line is full, or the turn does not come in time; PdfAbandonedError by the signal
   */
  readonly run: <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;
}

/** How many work, how many wait, and how long one waits at most, ms. */
export interface SlotLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly patience: number;
}

export function createSlots({ atOnce, waiting, patience }: SlotLimits): Slots {
  /** Those in line, the first one first: each is called when its turn has come. */
  const line: (() => void)[] = [];
  let running = 0;

  /** The place is handed over rather than freed, so that nobody slips in before those who wait. */
  function leave(): void {
    const next = line.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  function turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        settle();
      };
      const start = () => end(resolve);
      const stepOut = (reason: Error) => {
        line.splice(line.indexOf(start), 1);
        end(() => reject(reason));
      };
      const giveUp = () => stepOut(new PdfAbandonedError({ cause: signal?.reason }));
      const timer = setTimeout(() => stepOut(new PdfBusyError()), patience);
      signal?.addEventListener('abort', giveUp);
      line.push(start);
    });
  }

  return {
    run: async (work, signal) => {
      if (signal?.aborted) throw new PdfAbandonedError({ cause: signal.reason });
      if (running < atOnce) running += 1;
      else if (line.length < waiting) await turn(signal);
      else throw new PdfBusyError();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
