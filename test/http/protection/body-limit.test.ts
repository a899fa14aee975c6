import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { errorResponse } from '../../../src/http/errors.ts';
import { bodyLimit } from '../../../src/http/protection/body-limit.ts';
import { chunksOf } from '../../support/request-chunks.ts';

const mebibyte = 1024 * 1024;
const seen: number[] = [];
const routes = new Hono()
  .use(bodyLimit())
  .post('/ho-so', async (c) => {
    const bytes = (await c.req.arrayBuffer()).byteLength;
    seen.push(bytes);
    return c.json({ bytes, announced: c.get('bytesIn') ?? null });
  })
  .post('/bieu-mau', async (c) => c.json(await c.req.parseBody()));
routes.onError((error, c) => errorResponse(c, error, () => undefined));

/** A request in chunks of a mebibyte, without a length. */
function inChunks(count: number, path = '/ho-so'): Request {
  return new Request(`http://localhost${path}`, {
    method: 'POST',
    body: chunksOf(count, mebibyte),
    duplex: 'half',
  } as RequestInit);
}

describe('a body, whatever the route', () => {
  test('of 8 MiB in chunks reaches the handler whole', async () => {
    expect(await (await routes.request(inChunks(8))).json()).toEqual({ bytes: 8 * mebibyte, announced: 8 * mebibyte });
  });

  test('of more in chunks never reaches it', async () => {
    const before = seen.length;
    const response = await routes.request(inChunks(9));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'body-too-large' });
    expect(seen).toHaveLength(before);
  });

  test('that announces more is refused before it is read', async () => {
    const headers = { 'Content-Length': String(8 * mebibyte + 1) };
    const response = await routes.request('/ho-so', { method: 'POST', headers, body: 'a' });
    expect(response.status).toBe(413);
  });

  test('that announces its length is left to the handler', async () => {
    const response = await routes.request('/ho-so', {
      method: 'POST',
      headers: { 'Content-Length': '3' },
      body: 'abc',
    });
    expect(await response.json()).toEqual({ bytes: 3, announced: null });
  });

  test('that is a form is read as one', async () => {
    const body = new FormData();
    body.set('tên', 'Sở Y tế');
    expect(await (await routes.request('/bieu-mau', { method: 'POST', body })).json()).toEqual({ tên: 'Sở Y tế' });
  });

  test('that is none is no error', async () => {
    expect(await (await routes.request('/ho-so', { method: 'POST' })).json()).toEqual({ bytes: 0, announced: null });
  });
});
