import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { answerHeaders } from '../../../src/http/protection/answer-headers.ts';
import { testApp } from '../../support/app.ts';
import { asBrowser } from '../../support/browser.ts';

const nothing = "default-src 'none'; frame-ancestors 'none'";
const onlyOwn =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Routes that answer with HTML, as a page, the frame of the preview, a file and an asset do. */
const routes = new Hono()
  .use(answerHeaders())
  .get('/ho-so', (c) => c.html('<p>Hồ sơ</p>'))
  .get('/xem-nhanh', (c) => c.html('<p>Xem nhanh</p>'))
  .get('/xem-nhanh-khac', (c) => c.html('<p>Trang khác</p>'))
  .get('/api/documents/tin', (c) => c.html('<p>Tin</p>'))
  .get('/tai-nguyen/desk.css', (c) =>
    c.body('p{}', 200, { 'Content-Type': 'text/css', 'Cache-Control': 'public, max-age=60' }),
  );

async function headersOf(path: string): Promise<Headers> {
  return (await routes.request(path)).headers;
}

describe('a page', () => {
  test('may load only what comes from this service, runs no inline script and is in no frame', async () => {
    const headers = await headersOf('/ho-so');
    expect(headers.get('Content-Security-Policy')).toBe(onlyOwn);
    expect(headers.get('X-Frame-Options')).toBe('DENY');
  });

  test('is asked for again each time, but keeps what was typed when one goes back to it', async () => {
    expect((await headersOf('/ho-so')).get('Cache-Control')).toBe('private, no-cache');
  });

  test('about an error has the same policy', async () => {
    const { headers } = await testApp().app.request('/nowhere', { headers: asBrowser });
    expect(headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(headers.get('Content-Security-Policy')).toBe(onlyOwn);
  });
});

describe('the frame of the quick preview', () => {
  test('may hold style elements and images that its script makes, in a page of this service only', async () => {
    const headers = await headersOf('/xem-nhanh');
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data: blob:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
  });

  test('is the only exception', async () => {
    expect((await headersOf('/xem-nhanh-khac')).get('Content-Security-Policy')).toBe(onlyOwn);
  });
});

describe('an answer of the API', () => {
  test('allows nothing, even as HTML', async () => {
    const headers = await headersOf('/api/documents/tin');
    expect(headers.get('Content-Security-Policy')).toBe(nothing);
    expect(headers.get('Cache-Control')).toBe('no-store');
  });
});

test('an asset says itself how long it may be kept', async () => {
  const headers = await headersOf('/tai-nguyen/desk.css');
  expect(headers.get('Cache-Control')).toBe('public, max-age=60');
  expect(headers.get('Content-Security-Policy')).toBe(nothing);
});

test.each(['/ho-so', '/xem-nhanh', '/api/documents/tin', '/tai-nguyen/desk.css'])(
  'to every answer, like %s, other sites have no access',
  async (path) => {
    const headers = await headersOf(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toContain('camera=(), microphone=(), geolocation=()');
  },
);
