import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierInput } from '../support/dossiers.ts';
import { type RunningService, startService } from '../support/running-service.ts';

const json = JSON.stringify(dossierInput());
const program = fileURLToPath(new URL('../../src/runtime/node.ts', import.meta.url));

describe('the service on Node', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(async () => {
    service.process.kill();
    await service.ended;
  });

  test('answers', async () => {
    expect(await (await fetch(new URL('/healthz', service.url))).json()).toEqual({ status: 'ok' });
  });

  test('makes a paper', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(new URL('/api/documents/approval-decision', service.url), {
      method: 'POST',
      headers,
      body: json,
    });
    expect(response.status).toBe(200);
    expect(
      Buffer.from(await response.bytes())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('answers a chunked body of 9 MiB with 413 and goes on', async () => {
    const chunks = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let sent = 0; sent < 9; sent += 1) controller.enqueue(new Uint8Array(1024 * 1024));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: chunks, duplex: 'half' };
    const response = await fetch(new URL('/api/dossiers/validate', service.url), init as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'body-too-large' });
    expect((await fetch(new URL('/healthz', service.url))).status).toBe(200);
  });
});

describe('when it is told to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s it ends the running request, takes no other, and exits with 0',
    async (signal) => {
      const service = await startService();
      const running = await openRequest(service.url);
      service.process.kill(signal);
      await service.says('Đang dừng');
      await expect(fetch(new URL('/healthz', service.url))).rejects.toThrow();
      running.end(json);
      const [response] = await once(running, 'response');
      expect(response.statusCode).toBe(200);
      expect(JSON.parse(String(await buffer(response)))).toMatchObject({ valid: true });
      expect(await service.ended).toBe(0);
    },
  );

  test('a connection on which nothing was asked does not hold it up', async () => {
    const service = await startService();
    const unused = connect(Number(service.url.port), service.url.hostname);
    await once(unused, 'connect');
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    unused.destroy();
  });

  test('while a request never ends it gives up with exit code 1', async () => {
    const service = await startService();
    const running = await openRequest(service.url);
    const broken = once(running, 'error');
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(1);
    await broken;
  });
});

describe('it does not start', () => {
  test.each(['abc', '-1', '65536', '80.5', '0x50'])('with the port %s, and says why', (port) => {
    const { status, stderr } = spawnSync(process.execPath, [program], { env: { ...process.env, PORT: port } });
    expect(status).toBe(2);
    expect(String(stderr)).toBe('Biến môi trường PORT phải là số nguyên từ 0 đến 65535, ví dụ PORT=8787.\n');
  });

  test('on a port that is taken, and says why', async () => {
    const service = await startService();
    const env = { ...process.env, PORT: service.url.port, HOST: '127.0.0.1' };
    const { status, stderr } = spawnSync(process.execPath, [program], { env });
    expect(status).toBe(2);
    expect(String(stderr)).toBe(
      `Không mở được cổng ${service.url.port} (EADDRINUSE). Chọn cổng khác bằng PORT hoặc địa chỉ khác bằng HOST.\n`,
    );
    service.process.kill();
    await service.ended;
  });
});

/** A request whose head the service has read and whose body is still to come. */
async function openRequest(url: URL) {
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(json),
    Expect: '100-continue',
  };
  const running = request(new URL('/api/dossiers/validate', url), { method: 'POST', headers });
  running.flushHeaders();
  await once(running, 'continue');
  return running;
}
