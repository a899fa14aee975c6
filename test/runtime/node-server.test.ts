import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNodeServer } from '../../src/runtime/node-server.ts';
import { testApp } from '../support/app.ts';

const { app, logged } = testApp();
let server: Server;
beforeAll(async () => {
  server = createNodeServer(app.fetch).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

const json = 'POST /api/dossiers/validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
const form = 'POST /api/reconciliations HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\n';

describe('a request that never reaches the routes', () => {
  test.each([
    [
      'with a head of 20 KB',
      `GET /healthz HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'request-head-too-large',
    ],
    ['without a host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'malformed-request'],
    ['with a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400, 'malformed-request'],
    ['that is no HTTP', 'XIN CHAO\r\n\r\n', 400, 'malformed-request'],
    ['with a torn chunk', `${json}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`, 400, 'malformed-request'],
  ])('%s is answered with the one body of errors', async (_what, request, status, code) => {
    const { head, body } = await answerTo(request);
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} \\w`));
    for (const line of [
      'Content-Type: application/json',
      'X-Content-Type-Options: nosniff',
      'Cache-Control: no-store',
    ]) {
      expect(head.toLowerCase()).toContain(line.toLowerCase());
    }
    expect(JSON.parse(body)).toEqual({ code, message: expect.stringMatching(/gửi lại\.$/), issues: [] });
  });

  test('says how large the head of a request may be', async () => {
    const { body } = await answerTo(`GET /healthz HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(JSON.parse(body).message).toContain('16 KiB');
  });
});

test('an expectation that nobody knows is passed over', async () => {
  const { head } = await answerTo('GET /healthz HTTP/1.1\r\nHost: a\r\nExpect: more\r\nConnection: close\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 200 OK/);
});

describe('an upload that its sender breaks off', () => {
  test.each([
    ['of a known length', `${json}Content-Length: 1000\r\n\r\n{"a":`],
    ['in chunks', `${json}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":`],
    ['of a form', `${form}Content-Length: 1000\r\n\r\n--x`],
    ['of a form in chunks', `${form}Transfer-Encoding: chunked\r\n\r\n3\r\n--x`],
  ])('%s is no fault of the service: nothing is logged', async (_what, begun) => {
    const arrived = once(server, 'request');
    const socket = sending(begun);
    const [, response] = await arrived;
    const left = once(response, 'close');
    socket.destroy();
    await left;
    // The reading of the body fails a few turns after the connection has gone; by the next answer it has.
    await answerTo('GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(logged).toEqual([]);
  });
});

function sending(words: string): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(words);
  return socket;
}

async function answerTo(request: string): Promise<{ readonly head: string; readonly body: string }> {
  const [head = '', body = ''] = (await text(sending(request))).split('\r\n\r\n');
  return { head, body };
}
