import type { Log } from './errors.ts';

/**
 * Chunks as the body of an answer, made no faster than they are read. When making one fails the answer breaks off, so
 * that nobody takes the torn file for a whole one; when the reader goes, the making ends.
 */
export function streamOf(chunks: AsyncGenerator<Uint8Array>, log: Log): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        log(error);
        controller.error(error);
      }
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
