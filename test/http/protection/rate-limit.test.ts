import { describe, expect, test } from 'vitest';
import { sending, testApp } from '../../support/app.ts';
import { asBrowser, sendingForm } from '../../support/browser.ts';

/** A service with small budgets, its clock, and who asks it. */
function limitedApp(all: number, costly: number) {
  const state = { time: 0, address: '10.1.2.3' };
  const { app } = testApp({
    rateLimits: { all, costly },
    now: () => state.time,
    clientOf: () => ({ address: state.address, isSecure: false }),
  });
  const statuses = async (count: number, path: string, init?: RequestInit) => {
    const answers: number[] = [];
    for (let at = 0; at < count; at += 1) answers.push((await app.request(path, init)).status);
    return answers;
  };
  return { app, state, statuses };
}

describe('a client that sends too many requests', () => {
  test('is refused in Vietnamese, with the seconds to wait', async () => {
    const { app, statuses } = limitedApp(3, 3);
    expect(await statuses(3, '/api/kinds')).toEqual([200, 200, 200]);
    const refused = await app.request('/api/kinds');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '20']);
    expect(await refused.json()).toEqual({
      code: 'too-many-requests',
      message: 'Đã gửi quá nhiều yêu cầu trong một thời gian ngắn. Chờ 20 giây rồi gửi lại.',
      issues: [],
    });
  });

  test('is answered again after the wait', async () => {
    const { state, statuses } = limitedApp(3, 3);
    await statuses(4, '/api/kinds');
    state.time = 20_000;
    expect(await statuses(2, '/api/kinds')).toEqual([200, 429]);
  });

  test('is refused for every address, also one that does not exist', async () => {
    const { statuses } = limitedApp(2, 2);
    expect(await statuses(3, '/nowhere')).toEqual([404, 404, 429]);
    expect(await statuses(1, '/readyz')).toEqual([429]);
  });

  test('does not take anything from another', async () => {
    const { state, statuses } = limitedApp(1, 1);
    await statuses(2, '/api/kinds');
    state.address = '10.1.2.4';
    expect(await statuses(2, '/api/kinds')).toEqual([200, 429]);
  });

  test('may change its address inside its IPv6 network without gaining by it', async () => {
    const { state, statuses } = limitedApp(1, 1);
    state.address = '2001:db8:1:2::1';
    await statuses(1, '/api/kinds');
    state.address = '2001:db8:1:2::2';
    expect(await statuses(1, '/api/kinds')).toEqual([429]);
  });

  test('at a browser sees a page that says so and that nothing typed is lost', async () => {
    const { app, statuses } = limitedApp(1, 1);
    await statuses(1, '/api/kinds');
    const refused = await app.request('/ho-so', sendingForm({ diem: '970,00' }));
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60']);
    const page = await refused.text();
    expect(page).toContain('Chờ 60 giây rồi gửi lại.');
    expect(page).toContain('những gì đã gõ còn nguyên');
  });
});

describe('work that costs time', () => {
  test.each([
    ['/api/documents/approval-decision'],
    ['/api/checks/format'],
    ['/api/imports/scores'],
    ['/api/dossiers/packages'],
    ['/api/templates/approval-decision/check'],
    ['/api/reconciliations'],
    ['/kiem-tra-the-thuc'],
    ['/ho-so'],
    ['/ho-so/tep/dossier.xlsx'],
  ])('has a smaller budget: %s', async (path) => {
    const { statuses } = limitedApp(10, 2);
    expect((await statuses(3, path, sending())).map((status) => status === 429)).toEqual([false, false, true]);
    expect(await statuses(1, '/api/kinds')).toEqual([200]);
  });

  test.each(['/api/dossiers/validate', '/ho-so/soan-van-ban', '/ho-so/soan-van-ban/cover-letter'])(
    'is not what people send while they type and turn pages: %s',
    async (path) => {
      const { statuses } = limitedApp(10, 1);
      expect(await statuses(3, path, sending())).not.toContain(429);
    },
  );
});

test('health and assets are not counted', async () => {
  const { statuses } = limitedApp(1, 1);
  await statuses(2, '/api/kinds');
  expect(await statuses(3, '/healthz')).toEqual([200, 200, 200]);
  expect(await statuses(1, '/tai-nguyen/desk.css', { headers: asBrowser })).not.toEqual([429]);
});

test('without limits nothing is counted', async () => {
  const { app } = testApp();
  for (let at = 0; at < 50; at += 1) expect((await app.request('/api/kinds')).status).toBe(200);
});
