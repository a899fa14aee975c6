/** A body that comes in so many chunks of so many bytes. */
export function chunksOf(count: number, size: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull: (controller) => {
      sent += 1;
      if (sent > count) controller.close();
      else controller.enqueue(new Uint8Array(size));
    },
  });
}
