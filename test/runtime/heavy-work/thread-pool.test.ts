import { afterEach, describe, expect, test } from 'vitest';
import {
  createThreadPool,
  type HeavyWorkLimits,
  heavyWorkLimits,
  type ThreadPool,
} from '../../../src/runtime/heavy-work/thread-pool.ts';

const entry = new URL('../../support/stubborn-thread.ts', import.meta.url);
const pools: ThreadPool[] = [];
let logged: { error: unknown; requestId: string }[] = [];

function poolOf(limits: Partial<HeavyWorkLimits> = {}) {
  const small = { threads: 1, waiting: 2, readers: 0, milliseconds: 1500, millisecondsToStop: 200, heap: 256 };
  const pool = createThreadPool(entry, { ...heavyWorkLimits, ...small, ...limits }, (error, requestId) =>
    logged.push({ error, requestId }),
  );
  pools.push(pool);
  const fetch = async (path: string, signal?: AbortSignal) => {
    // A sender may have named it too: it is not both names that the thread is told.
    const headers = { 'X-Request-Id': 'id of its sender' };
    const sent = { method: 'POST', headers, body: 'abc', signal: signal ?? null };
    return pool.fetch(new Request(`http://localhost${path}`, sent), `id of ${path}`);
  };
  return { fetch, text: async (path: string) => (await fetch(path)).response.text() };
}

afterEach(async () => {
  logged = [];
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe('a thread', () => {
  test('answers with what it was sent, piece by piece to the end', async () => {
    const { response } = await poolOf().fetch('/answer');
    expect(response.headers.get('X-Body')).toBe('3');
    expect(await response.text()).toBe('1;2;');
  });

  test('answers one request after the other', async () => {
    const { text } = poolOf();
    expect(await Promise.all([1, 2, 3].map(() => text('/answer')))).toEqual(['1;2;', '1;2;', '1;2;']);
  });

  test('tells which error it answers, and is told the id of the request', async () => {
    const answer = await poolOf().fetch('/refuse');
    expect(answer.errorCode).toBe('refused');
    expect(answer.response.headers.get('X-Id')).toBe('id of /refuse');
  });

  test.each(['/hang', '/memory'])('that costs too much (%s) is told, and another one answers', async (path) => {
    const { fetch, text } = poolOf();
    await expect(fetch(path)).rejects.toMatchObject({ code: 'heavy-work-failed', status: 422 });
    expect(await text('/answer')).toBe('1;2;');
  });

  test.each([
    ['/end', 'A thread has ended by itself'],
    ['/throw', 'the cause of its end'],
    ['/fail', 'The work of a thread failed'],
  ])('that comes to nothing (%s) is no fault of the file, and another one answers', async (path, message) => {
    const { fetch, text } = poolOf();
    const error = await fetch(path).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message });
    expect(error).not.toHaveProperty('status');
    expect(await text('/answer')).toBe('1;2;');
  });

  test('that has died between two pieces breaks the answer off', async () => {
    const { fetch, text } = poolOf();
    const reader = (await fetch('/die-later')).response.body?.getReader();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(reader?.read()).rejects.toThrow('A thread has ended by itself');
    expect(await text('/answer')).toBe('1;2;');
  });
});

describe('an answer that breaks off', () => {
  test('since its thread hangs is logged once, and another one answers', async () => {
    const { text } = poolOf();
    await expect(text('/hang-later')).rejects.toMatchObject({ code: 'heavy-work-failed' });
    expect(logged).toMatchObject([{ error: { code: 'heavy-work-failed' }, requestId: 'id of /hang-later' }]);
    expect(await text('/answer')).toBe('1;2;');
  });

  test('for a reason that the thread has logged is not logged again', async () => {
    await expect(poolOf().text('/fail-later')).rejects.toThrow('The work of a thread failed');
    expect(logged).toEqual([]);
  });
});

describe('a reader', () => {
  test('has nothing made ahead, and one who stops reading frees the thread', async () => {
    const { fetch, text } = poolOf();
    const reader = (await fetch('/endless')).response.body?.getReader();
    const first = await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const second = await reader?.read();
    expect([first, second].map((each) => new TextDecoder().decode(each?.value))).toEqual(['1;', '2;']);
    await reader?.cancel();
    expect(await text('/answer')).toBe('1;2;');
  });

  test('who stops while a piece is made leaves the thread to the next, and no clock that would end its work', async () => {
    const { fetch } = poolOf();
    const slow = (await fetch('/slow')).response.body?.getReader();
    const pending = slow?.read();
    await slow?.cancel();
    expect(await pending).toMatchObject({ done: true });
    const reader = (await fetch('/endless')).response.body?.getReader();
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('1;');
    expect(logged).toEqual([]);
  });

  test('who stops while the thread hangs does not make the next one wait or fail', async () => {
    const { fetch, text } = poolOf({ milliseconds: 60_000 });
    const reader = (await fetch('/hang-later')).response.body?.getReader();
    await reader?.read();
    await reader?.read();
    const pending = reader?.read();
    await reader?.cancel();
    expect(await pending).toMatchObject({ done: true });
    expect(await text('/answer')).toBe('1;2;');
  });

  test('who takes nothing for too long loses the answer, and the thread is free', async () => {
    const { fetch, text } = poolOf({ millisecondsForReader: 100 });
    const reader = (await fetch('/endless')).response.body?.getReader();
    await reader?.read();
    expect(await text('/answer')).toBe('1;2;');
    await expect(reader?.read()).rejects.toThrow('Nobody has taken the next piece of an answer');
    expect(logged).toMatchObject([{ requestId: 'id of /endless' }]);
  });

  test('who reads long holds up nobody while there may be more readers', async () => {
    const { fetch, text } = poolOf({ readers: 1, millisecondsBeforeLong: 50 });
    const reader = (await fetch('/endless')).response.body?.getReader();
    await reader?.read();
    expect(await text('/answer')).toBe('1;2;');
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('2;');
    await reader?.cancel();
    expect(await text('/answer')).toBe('1;2;');
  });
});

describe('a sender who goes', () => {
  test('while the thread is at work makes it free at once', async () => {
    const { fetch, text } = poolOf({ milliseconds: 60_000 });
    const gone = new AbortController();
    const hanging = fetch('/hang', gone.signal);
    setTimeout(() => gone.abort(), 100);
    await expect(hanging).rejects.toMatchObject({ code: 'heavy-work-failed' });
    expect(await text('/answer')).toBe('1;2;');
  });

  test('while the thread can stop leaves it alive', async () => {
    const { fetch, text } = poolOf({ milliseconds: 60_000, millisecondsToStop: 10_000 });
    const gone = new AbortController();
    const never = fetch('/silent', gone.signal);
    setTimeout(() => gone.abort(), 100);
    await expect(never).rejects.toMatchObject({ code: 'upload-broken-off', status: 400 });
    expect(await text('/answer')).toBe('1;2;');
  });

  test('while waiting leaves the line to the others', async () => {
    const { fetch, text } = poolOf({ waiting: 1 });
    const reader = (await fetch('/endless')).response.body?.getReader();
    const gone = new AbortController();
    const waits = fetch('/answer', gone.signal);
    setTimeout(() => gone.abort(), 100);
    await expect(waits).rejects.toMatchObject({ code: 'upload-broken-off' });
    const next = text('/answer');
    await reader?.cancel();
    expect(await next).toBe('1;2;');
  });
});

test('a thread whose heap stays large is replaced when nobody needs it, a small one is kept', async () => {
  const { text } = poolOf({ milliseconds: 60_000 });
  const first = await text('/which');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await text('/which')).toBe(first);
  await text('/keep');
  await expect.poll(() => text('/which'), { timeout: 20_000 }).not.toBe(first);
});

test('more than can wait is refused at once, and nobody who waits is lost', async () => {
  const { fetch } = poolOf({ waiting: 1 });
  const slow = fetch('/hang');
  const waiting = fetch('/answer');
  await expect(fetch('/answer')).rejects.toMatchObject({
    code: 'heavy-work-busy',
    status: 503,
    headers: { 'Retry-After': '60' },
  });
  await expect(slow).rejects.toMatchObject({ code: 'heavy-work-failed' });
  expect(await (await waiting).response.text()).toBe('1;2;');
});
