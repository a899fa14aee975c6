/**
 * Chunks as the body of an answer, made no faster than they are read. When making one fails the answer breaks off, so
 * that nobody takes the torn file for a whole one; when the reader goes, the making ends. Now and then other requests
 * get their turn, however fast the reader is.
 */
export function streamOf(
  chunks: AsyncGenerator<Uint8Array>,
  log: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  let made = 0;
  let isRead = true;
  return new ReadableStream({
    async pull(controller) {
      try {
        made += 1;
        if (made % chunksInARow === 0) await otherTasks();
        const { done, value } = await chunks.next();
        // The reader may have gone while this one was made.
        if (!isRead) return;
        if (done === true) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        log(error);
        controller.error(error);
      }
    },
    async cancel() {
      isRead = false;
      await chunks.return(undefined);
    },
  });
}

/** About the papers of three units: some ten milliseconds of work. */
const chunksInARow = 64;

/** Promises alone never let the event loop turn; a timer does. */
function otherTasks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
