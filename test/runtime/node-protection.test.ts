import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asBrowser, cookieOf, sendingForm } from '../support/browser.ts';
import { type RunningService, startService } from '../support/running-service.ts';

const token = 'mot-ma-truy-cap-dai-2026';
const program = fileURLToPath(new URL('../../src/runtime/node.ts', import.meta.url));

describe('the service on Node with a token and limits', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ TRINH_KY_TOKEN: token, TRINH_KY_RATE_LIMIT: '40,2', TRINH_KY_TRUST_PROXY: '1' });
  });
  afterAll(async () => {
    service.process.kill();
    await service.ended;
  });
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, service.url), { redirect: 'manual', ...init });

  test('is ready, and answers who sends the token', async () => {
    expect((await ask('/readyz')).status).toBe(200);
    expect((await ask('/api/kinds')).status).toBe(401);
    expect((await ask('/api/kinds', { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200);
  });

  test('opens a session at the sign-in page', async () => {
    const refused = await ask('/tai-lieu', { headers: asBrowser });
    expect(refused.headers.get('Location')).toBe('/dang-nhap?tiep=%2Ftai-lieu');
    const signedIn = await ask('/dang-nhap', sendingForm({ 'ma-truy-cap': token, tiep: '/tai-lieu' }));
    expect([signedIn.status, signedIn.headers.get('Location')]).toEqual([303, '/tai-lieu']);
    expect((await ask('/api/kinds', { headers: { Cookie: cookieOf(signedIn) } })).status).toBe(200);
  });

  test('counts by the address that the gateway names', async () => {
    const headers = (address: string) => ({ Authorization: `Bearer ${token}`, 'X-Forwarded-For': address });
    const check = async (address: string) =>
      (await ask('/api/checks/format', { method: 'POST', headers: headers(address), body: 'a' })).status;
    expect([await check('1.1.1.1'), await check('1.1.1.1'), await check('1.1.1.1')]).toEqual([415, 415, 429]);
    expect(await check('2.2.2.2')).toBe(415);
  });

  test('writes a line of JSON for each request', async () => {
    const lines = createInterface({ input: service.process.stdout ?? process.stdin });
    const line = once(lines, 'line');
    await ask('/healthz?Nguyễn Văn A', { headers: { 'X-Request-Id': 'dong-nay' } });
    expect(JSON.parse((await line)[0])).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'warn',
      event: 'request',
      requestId: 'dong-nay',
      method: 'GET',
      route: '/healthz',
      status: 400,
      code: 'unknown-parameter',
      ms: expect.any(Number),
      bytesIn: 0,
      network: '127.0.0.0/24',
    });
  });
});

describe('it does not start', () => {
  test.each([
    ['TRINH_KY_TOKEN', 'ngan'],
    ['TRINH_KY_RATE_LIMIT', 'nhieu'],
    ['TRINH_KY_TRUST_PROXY', 'yes'],
  ])('with a faulty %s, and says why', (name, value) => {
    const { status, stderr } = spawnSync(process.execPath, [program], { env: { ...process.env, [name]: value } });
    expect(status).toBe(2);
    expect(String(stderr)).toMatch(new RegExp(`^Biến môi trường ${name} phải `));
    expect(String(stderr)).not.toContain(`“${value}”`);
  });
});
