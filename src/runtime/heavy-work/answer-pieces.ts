import { WorkFailedError, type WorkThread } from './work-thread.ts';

/** How long a thread waits for who reads its answer. */
export interface Reading {
  /** Milliseconds after which an answer that is still read counts as a long one. */
  readonly millisecondsBeforeLong: number;
  /** Milliseconds in which a reader has to take the next piece; the answer breaks off otherwise. */
  readonly millisecondsForReader: number;
}

/** Who is told what becomes of an answer. */
export interface ReadingEvents {
  /** It is still read, and its thread waits for its reader now and then. */
  readonly long: () => void;
  /** The thread is free. */
  readonly over: () => void;
  /** It broke off, for a reason that nobody has logged. */
  readonly broken: (error: unknown) => void;
}

/**
 * The pieces of an answer, fetched from its thread one by one, each when the reader wants it: a slow reader holds up this
 * thread and nothing else. An answer that comes to nothing breaks off, so that nobody takes the torn file for a whole one.
 */
export function readPieces(
  thread: WorkThread,
  { millisecondsBeforeLong, millisecondsForReader }: Reading,
  { long, over, broken }: ReadingEvents,
): ReadableStream<Uint8Array> {
  const untilLong = setTimeout(long, millisecondsBeforeLong).unref();
  let untilGivenUp: NodeJS.Timeout | undefined;
  let isStopped = false;

  const stop = async () => {
    isStopped = true;
    clearTimeout(untilGivenUp);
    await thread.cancel();
    end();
  };
  const end = () => {
    clearTimeout(untilLong);
    over();
  };
  const waitForReader = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    untilGivenUp = setTimeout(() => {
      const error = new Error('Nobody has taken the next piece of an answer');
      broken(error);
      controller.error(error);
      void stop();
    }, millisecondsForReader).unref();
  };

  return new ReadableStream<Uint8Array>(
    {
      start: waitForReader,
      pull: async (controller) => {
        clearTimeout(untilGivenUp);
        try {
          const said = await thread.ask({ type: 'next' });
          if (isStopped) return;
          if (said.type === 'piece') {
            controller.enqueue(said.bytes);
            return waitForReader(controller);
          }
          end();
          controller.close();
        } catch (error) {
          // The one who stops sees to the thread.
          if (isStopped) return;
          if (!(error instanceof WorkFailedError)) broken(error);
          end();
          controller.error(error);
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}
