import { expect, test } from 'vitest';
import { streamOf } from '../../src/http/stream.ts';

/** Chunks that tell how many were made and whether the making has ended. */
function chunksOf(count: number) {
  const state = { made: 0, ended: false };
  async function* make(): AsyncGenerator<Uint8Array> {
    try {
      for (; state.made < count; state.made++) yield new Uint8Array([state.made % 256]);
    } finally {
      state.ended = true;
    }
  }
  return { state, stream: streamOf(make(), () => undefined) };
}

test('chunks are read whole and in order', async () => {
  const { stream } = chunksOf(1_000);
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  expect([...bytes]).toEqual(Array.from({ length: 1_000 }, (_, at) => at % 256));
});

test('other tasks get their turn while a fast reader takes one chunk after the other', async () => {
  const { state, stream } = chunksOf(1_000);
  let madeBeforeOthers = Number.POSITIVE_INFINITY;
  setTimeout(() => {
    madeBeforeOthers = state.made;
  }, 0);
  await new Response(stream).arrayBuffer();
  expect(madeBeforeOthers).toBeLessThan(1_000);
});

test('the making ends when the reader goes', async () => {
  const { state, stream } = chunksOf(1_000);
  const reader = stream.getReader();
  await reader.read();
  await reader.cancel();
  expect(state.ended).toBe(true);
  expect(state.made).toBeLessThan(10);
});

test('a reader that goes while a chunk is made leaves no error in the log', async () => {
  const logged: unknown[] = [];
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
  async function* make(): AsyncGenerator<Uint8Array> {
    begin();
    await finished;
    yield new Uint8Array([1]);
  }
  const reader = streamOf(make(), (error) => logged.push(error)).getReader();
  const read = reader.read();
  await begun;
  const gone = reader.cancel();
  finish();
  await Promise.all([read, gone]);
  expect(logged).toEqual([]);
});
