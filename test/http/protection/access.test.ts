import { describe, expect, test } from 'vitest';
import { sending, testApp } from '../../support/app.ts';
import { asBrowser, cookieOf, sendingForm } from '../../support/browser.ts';

const accessToken = 'mot-ma-truy-cap-dai-2026';
const day = 24 * 60 * 60 * 1000;
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** A service with a token, its clock, and who asks it. */
function guardedApp() {
  const state = { time: 1_800_000_000_000, address: '10.1.2.3' };
  const { app, lines } = testApp({
    accessToken,
    now: () => state.time,
    clientOf: ({ url }) => ({ address: state.address, isSecure: url.startsWith('https:') }),
  });
  const signedIn = async (base = '') => {
    const response = await app.request(`${base}/dang-nhap`, sendingForm({ 'ma-truy-cap': accessToken }));
    return { Cookie: cookieOf(response) };
  };
  return { app, lines, state, signedIn };
}

describe('a service without a token', () => {
  test('answers everyone, and has no sign-in page', async () => {
    const { app } = testApp();
    expect((await app.request('/api/kinds')).status).toBe(200);
    expect((await app.request('/dang-nhap')).status).toBe(404);
  });
});

describe('a program', () => {
  test('that sends the token is answered', async () => {
    const { app } = guardedApp();
    expect((await app.request('/api/kinds', { headers: bearer(accessToken) })).status).toBe(200);
    const sent = sending(undefined, { Authorization: `bearer  ${accessToken}` });
    expect((await app.request('/api/documents/approval-decision', sent)).status).toBe(200);
  });

  test.each(['/api/kinds', '/openapi.json', '/api/nowhere', '/nowhere', '/'])(
    'that sends none is refused at %s, which says how to send it',
    async (path) => {
      const response = await guardedApp().app.request(path);
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="trinh-ky"');
      expect(await response.json()).toEqual({
        code: 'access-token-needed',
        message: expect.stringContaining('Authorization: Bearer'),
        issues: [],
      });
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('is refused for %s as well', async (method) => {
    expect((await guardedApp().app.request('/api/dossiers/validate', { method })).status).toBe(401);
  });

  test.each([
    ['another token', 'mot-ma-truy-cap-dai-2027'],
    ['the beginning of it', accessToken.slice(0, -1)],
    ['more than it', `${accessToken}0`],
    ['capitals', accessToken.toUpperCase()],
  ])('that sends %s is refused', async (_what, token) => {
    const response = await guardedApp().app.request('/api/kinds', { headers: bearer(token) });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="trinh-ky", error="invalid_token"');
    expect(await response.json()).toMatchObject({ code: 'wrong-access-token' });
  });

  test('that guesses is stopped after ten wrong tokens, even if the next is right; others are not', async () => {
    const { app, state } = guardedApp();
    const guess = (token: string) => app.request('/api/kinds', { headers: bearer(token) });
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(`sai-ma-truy-cap-${at}`)));
    expect(guesses.map(({ status }) => status).sort()).toEqual([...Array(10).fill(401), 429, 429]);
    const stopped = await guess(accessToken);
    expect(stopped.status).toBe(429);
    expect(stopped.headers.get('Retry-After')).toBe('90');
    expect(await stopped.json()).toMatchObject({ code: 'too-many-failures' });
    state.address = '10.1.2.4';
    expect((await guess(accessToken)).status).toBe(200);
    state.address = '10.1.2.3';
    state.time += 90_000;
    expect((await guess(accessToken)).status).toBe(200);
  });

  test('that guesses does not keep people at the same address from signing in', async () => {
    const { app, signedIn } = guardedApp();
    for (let at = 0; at < 11; at += 1) await app.request('/api/kinds', { headers: bearer('sai-ma-truy-cap') });
    expect((await app.request('/api/kinds', { headers: await signedIn() })).status).toBe(200);
  });

  test('that has the right token may ask as often as it likes, one by one and side by side', async () => {
    const { app } = guardedApp();
    const ask = async () => (await app.request('/api/kinds', { headers: bearer(accessToken) })).status;
    for (let at = 0; at < 15; at += 1) expect(await ask()).toBe(200);
    expect(await Promise.all(Array.from({ length: 15 }, ask))).toEqual(Array(15).fill(200));
  });
});

describe('what needs no token', () => {
  test.each(['/healthz', '/readyz', '/dang-nhap'])('%s answers', async (path) => {
    expect((await guardedApp().app.request(path)).status).toBe(200);
  });

  test('an asset is not refused, and nothing beside the assets is taken for one', async () => {
    const { app } = guardedApp();
    expect((await app.request('/tai-nguyen/desk.css')).status).not.toBe(401);
    for (const path of ['/tai-nguyen', '/tai-nguyenx', '/tai-nguyen/../api/kinds', '/tai-nguyen/%2e%2e/api/kinds']) {
      expect((await app.request(path)).status).toBe(401);
    }
  });
});

describe('a browser', () => {
  test('without a session is led to the sign-in page, and from there to where it wanted to go', async () => {
    const { app } = guardedApp();
    const refused = await app.request('/ho-so/so-lieu?muc=2', { headers: asBrowser });
    expect(refused.status).toBe(302);
    expect(refused.headers.get('Location')).toBe('/dang-nhap?tiep=%2Fho-so%2Fso-lieu%3Fmuc%3D2');
  });

  test('with a session is answered, by the API as well', async () => {
    const { app, signedIn } = guardedApp();
    const headers = await signedIn();
    expect((await app.request('/api/kinds', { headers })).status).toBe(200);
    expect((await app.request('/khong-co', { headers: { ...headers, ...asBrowser } })).status).toBe(404);
  });

  test('whose gateway asks for a password of its own is led to the sign-in page all the same', async () => {
    const headers = { ...asBrowser, Authorization: 'Basic YTpi' };
    expect((await guardedApp().app.request('/ho-so', { headers })).status).toBe(302);
  });

  test('that sends a form without a session loses nothing: it is told to sign in beside it and to go back', async () => {
    const response = await guardedApp().app.request('/ho-so/so-lieu', sendingForm({ diem: '970,00' }));
    expect(response.status).toBe(401);
    expect(response.headers.get('Location')).toBeNull();
    const page = await response.text();
    expect(page).toContain('những gì đã nhập vẫn còn');
    expect(page).toContain('<a href="/dang-nhap" target="_blank" rel="noopener">');
    expect(page).not.toContain('970');
  });

  test('whose session is older than twelve hours has to sign in anew', async () => {
    const { app, state, signedIn } = guardedApp();
    const headers = await signedIn();
    state.time += day / 2 - 2_000;
    expect((await app.request('/api/kinds', { headers })).status).toBe(200);
    state.time += 2_000;
    expect((await app.request('/api/kinds', { headers })).status).toBe(401);
  });

  test('can’t make a session last longer, nor make one up', async () => {
    const { app, signedIn } = guardedApp();
    const { Cookie } = await signedIn();
    const [, end = '', signature = ''] = /=(\d+)\.(.+)$/.exec(Cookie) ?? [];
    for (const value of [
      `${Number(end) + 1}.${signature}`,
      `0${end}.${signature}`,
      `${end}.${signature.slice(0, -1)}`,
      `${end}.`,
      `${end}.${'A'.repeat(43)}`,
      `${end}.${signature}.${signature}`,
      `99999999999.${signature}`,
      accessToken,
      '',
    ]) {
      const headers = { Cookie: `trinh-ky-phien=${value}` };
      expect((await app.request('/api/kinds', { headers })).status).toBe(401);
    }
  });

  test('is no longer let in when the token was changed', async () => {
    const headers = await guardedApp().signedIn();
    const { app } = testApp({ accessToken: 'mot-ma-truy-cap-moi-2027', now: () => 1_800_000_000_000 });
    expect((await app.request('/api/kinds', { headers })).status).toBe(401);
  });

  test('over https takes only the cookie that no other host can set', async () => {
    const { app, signedIn } = guardedApp();
    const overHttps = await signedIn('https://trinh-ky.example');
    expect(overHttps.Cookie).toMatch(/^__Host-trinh-ky-phien=/);
    const ask = (headers: HeadersInit) => app.request('https://trinh-ky.example/api/kinds', { headers });
    expect((await ask(overHttps)).status).toBe(200);
    expect((await ask({ Cookie: overHttps.Cookie.replace('__Host-', '') })).status).toBe(401);
  });
});

test('neither the token nor the cookie is in the log', async () => {
  const { app, lines, signedIn } = guardedApp();
  const { Cookie } = await signedIn();
  await app.request('/api/kinds', { headers: { Cookie, ...bearer(accessToken) } });
  expect(lines).toHaveLength(2);
  expect(JSON.stringify(lines)).not.toContain(accessToken);
  expect(JSON.stringify(lines)).not.toContain(Cookie.split('=')[1]);
});
