import { describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { asBrowser, cookieOf, sendingForm } from '../../support/browser.ts';
import { pageFaults } from '../../support/html-validator.ts';

const accessToken = 'mot-ma-truy-cap-dai-2026';
const guarded = () => testApp({ accessToken }).app;
const right = { 'ma-truy-cap': accessToken };

describe('the sign-in page', () => {
  test('is a page without faults and without script', async () => {
    const response = await guarded().request('/dang-nhap?tiep=/ho-so', { headers: asBrowser });
    const page = await response.text();
    expect(await pageFaults(page)).toEqual([]);
    expect(page).not.toContain('<script');
    expect(page).toContain('<input type="hidden" name="tiep" value="/ho-so"/>');
  });

  test('has a way on for a session whose cookie was held back after a link from elsewhere', async () => {
    const page = await (await guarded().request('/dang-nhap?tiep=/ho-so')).text();
    expect(page).toContain('<a href="/ho-so">mở tiếp</a>');
  });

  test('carries no markup that a link brings', async () => {
    const response = await guarded().request(`/dang-nhap?tiep=${encodeURIComponent('/"><script>alert(1)</script>')}`);
    expect(await response.text()).not.toContain('<script');
  });

  test('leads on who has a session already', async () => {
    const app = guarded();
    const headers = { Cookie: cookieOf(await app.request('/dang-nhap', sendingForm(right))) };
    const response = await app.request('/dang-nhap?tiep=/ho-so', { headers });
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/ho-so']);
  });
});

describe('signing in', () => {
  test('with the token opens a session and goes on to the page asked for', async () => {
    const response = await guarded().request('/dang-nhap', sendingForm({ ...right, tiep: '/ho-so?muc=2' }));
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/ho-so?muc=2']);
    expect(response.headers.get('Set-Cookie')).toMatch(
      /^trinh-ky-phien=\d+\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  test('over https gives a cookie that goes over https only', async () => {
    const response = await guarded().request('https://trinh-ky.example/dang-nhap', sendingForm(right));
    expect(response.headers.get('Set-Cookie')).toMatch(
      /^__Host-trinh-ky-phien=\d+\.[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('takes a token that was pasted with blanks around it', async () => {
    const response = await guarded().request('/dang-nhap', sendingForm({ 'ma-truy-cap': ` ${accessToken}\n` }));
    expect(response.status).toBe(303);
  });

  test('leads to no other service', async () => {
    const response = await guarded().request('/dang-nhap', sendingForm({ ...right, tiep: '//example.org/' }));
    expect(response.headers.get('Location')).toBe('/');
  });

  test.each([['sai'], ['']])('with %j shows the page again, says why, and keeps where it leads', async (wrong) => {
    const response = await guarded().request('/dang-nhap', sendingForm({ 'ma-truy-cap': wrong, tiep: '/ho-so' }));
    expect(response.status).toBe(401);
    expect(response.headers.get('Set-Cookie')).toBeNull();
    const page = await response.text();
    expect(await pageFaults(page)).toEqual([]);
    expect(page).toContain('<title>Lỗi: Đăng nhập – Trình ký</title>');
    expect(page).toContain('Mã truy cập không đúng.');
    expect(page).toContain('aria-describedby="loi goi-y" aria-invalid="true"');
    expect(page).toContain('name="tiep" value="/ho-so"');
  });

  test('is stopped after ten wrong tokens, even with the right one, and says how long', async () => {
    const app = guarded();
    const attempt = (token: string) => app.request('/dang-nhap', sendingForm({ 'ma-truy-cap': token }));
    for (let at = 0; at < 10; at += 1) expect((await attempt(`sai-${at}`)).status).toBe(401);
    const stopped = await attempt(accessToken);
    expect([stopped.status, stopped.headers.get('Retry-After')]).toEqual([429, '90']);
    expect(await stopped.text()).toContain('Chờ 90 giây rồi thử lại');
  });

  test('is refused from a page of another site', async () => {
    const response = await guarded().request('/dang-nhap', sendingForm(right, { 'Sec-Fetch-Site': 'cross-site' }));
    expect(response.status).toBe(403);
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  test('is refused as JSON', async () => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(right) };
    const response = await guarded().request('/dang-nhap', init);
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: 'unsupported-media-type' });
  });
});

describe('signing out', () => {
  test('takes the cookie and the pages that the browser remembers, but not the work in its storage', async () => {
    const app = guarded();
    const Cookie = cookieOf(await app.request('/dang-nhap', sendingForm(right)));
    const response = await app.request('/dang-xuat', sendingForm({}, { Cookie }));
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/dang-nhap']);
    expect(response.headers.get('Set-Cookie')).toMatch(/^trinh-ky-phien=; Max-Age=0; Path=\/;/);
    expect(response.headers.get('Clear-Site-Data')).toBe('"cache"');
  });

  test('can’t be done by a page of another site', async () => {
    const response = await guarded().request('/dang-xuat', sendingForm({}, { Origin: 'https://example.org' }));
    expect(response.status).toBe(403);
  });
});
