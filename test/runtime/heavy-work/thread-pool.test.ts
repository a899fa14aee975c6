import { afterEach, describe, expect, test } from 'vitest';
import {
  createThreadPool,
  type HeavyWorkLimits,
  type ThreadPool,
} from '../../../src/runtime/heavy-work/thread-pool.ts';

const entry = new URL('../../support/stubborn-thread.ts', import.meta.url);
const pools: ThreadPool[] = [];

function poolOf(limits: Partial<HeavyWorkLimits> = {}): ThreadPool {
  const pool = createThreadPool(entry, { threads: 1, waiting: 2, milliseconds: 1500, heap: 64, ...limits });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const asking = (path: string) => new Request(`http://localhost${path}`, { method: 'POST', body: 'abc' });

describe('a thread', () => {
  test('answers with what it was sent, piece by piece to the end', async () => {
    const response = await poolOf().fetch(asking('/answer'));
    expect(response.headers.get('X-Body')).toBe('3');
    expect(await response.text()).toBe('1;2;');
  });

  test('answers one request after the other', async () => {
    const pool = poolOf();
    const answers = await Promise.all([1, 2, 3].map(async () => (await pool.fetch(asking('/answer'))).text()));
    expect(answers).toEqual(['1;2;', '1;2;', '1;2;']);
  });

  test.each(['/hang', '/memory', '/end', '/fail'])(
    'that comes to nothing (%s) is told, and another one answers',
    async (path) => {
      const pool = poolOf();
      await expect(pool.fetch(asking(path))).rejects.toMatchObject({ code: 'heavy-work-failed', status: 422 });
      expect(await (await pool.fetch(asking('/answer'))).text()).toBe('1;2;');
    },
  );

  test('that hangs in the midst of an answer breaks it off, and another one answers', async () => {
    const pool = poolOf();
    const response = await pool.fetch(asking('/hang-later'));
    await expect(response.text()).rejects.toMatchObject({ code: 'heavy-work-failed' });
    expect(await (await pool.fetch(asking('/answer'))).text()).toBe('1;2;');
  });
});

test('nothing is made ahead of a reader, and one who stops reading frees the thread', async () => {
  const pool = poolOf();
  const reader = (await pool.fetch(asking('/endless'))).body?.getReader();
  const first = await reader?.read();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const second = await reader?.read();
  expect([first, second].map((each) => new TextDecoder().decode(each?.value))).toEqual(['1;', '2;']);
  await reader?.cancel();
  expect(await (await pool.fetch(asking('/answer'))).text()).toBe('1;2;');
});

test('more than can wait is refused at once, and nobody who waits is lost', async () => {
  const pool = poolOf({ waiting: 1 });
  const slow = pool.fetch(asking('/hang'));
  const waiting = pool.fetch(asking('/answer'));
  await expect(pool.fetch(asking('/answer'))).rejects.toMatchObject({
    code: 'heavy-work-busy',
    status: 503,
    headers: { 'Retry-After': '60' },
  });
  await expect(slow).rejects.toMatchObject({ code: 'heavy-work-failed' });
  expect(await (await waiting).text()).toBe('1;2;');
});
