import { describe, expect, test } from 'vitest';
import { sending, testApp } from '../../support/app.ts';
import { sendingForm } from '../../support/browser.ts';

const { app } = testApp();
const url = 'http://trinh-ky.example/api/dossiers/validate';
const statusOf = async (headers: Readonly<Record<string, string>>, to = url) =>
  (await app.request(to, sending(undefined, headers))).status;

describe('what a page of another site sends', () => {
  test.each([
    ['Sec-Fetch-Site: cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', { 'Sec-Fetch-Site': 'same-site' }],
    ['another origin', { Origin: 'http://example.org' }],
    ['a subdomain', { Origin: 'http://a.trinh-ky.example' }],
    ['another port', { Origin: 'http://trinh-ky.example:8080' }],
    ['an origin that the browser hides', { Origin: 'null' }],
    ['an empty origin', { Origin: '' }],
  ])('with %s is refused with 403', async (_what, headers) => {
    const response = await app.request(url, sending(undefined, headers));
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({
      code: 'foreign-origin',
      message: expect.stringContaining('Yêu cầu được gửi từ một trang web khác nên không được nhận.'),
      issues: [],
    });
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'is refused by whatever method changes something: %s',
    async (method) => {
      const response = await app.request(url, { method, headers: { 'Sec-Fetch-Site': 'cross-site' } });
      expect(response.status).toBe(403);
    },
  );

  test.each(['application/json', 'text/plain', 'application/octet-stream'])(
    'is refused whatever it calls its content: %s',
    async (type) => {
      expect(await statusOf({ Origin: 'http://example.org', 'Content-Type': type })).toBe(403);
    },
  );

  test('as a form is refused with a page', async () => {
    const response = await app.request('/api/reconciliations', sendingForm({}, { 'Sec-Fetch-Site': 'cross-site' }));
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('<h1>Yêu cầu bị từ chối</h1>');
  });

  test('may still be read links', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    expect((await app.request('http://trinh-ky.example/api/kinds', { headers })).status).toBe(200);
  });
});

describe('what this service’s own pages send', () => {
  test.each([
    ['Sec-Fetch-Site: same-origin', { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://trinh-ky.example' }],
    ['Sec-Fetch-Site: none', { 'Sec-Fetch-Site': 'none' }],
    ['its origin', { Origin: 'http://trinh-ky.example' }],
    ['its origin before a gateway that ends https', { Origin: 'https://trinh-ky.example' }],
  ])('with %s is taken', async (_what, headers) => {
    expect(await statusOf(headers)).toBe(200);
  });

  test('from another port than the usual one is taken', async () => {
    const to = 'http://10.1.2.3:8787/api/dossiers/validate';
    expect(await statusOf({ Origin: 'http://10.1.2.3:8787' }, to)).toBe(200);
    expect(await statusOf({ Origin: 'http://10.1.2.3' }, to)).toBe(403);
  });
});

test('what a program sends, which has neither of the headers, is taken', async () => {
  expect(await statusOf({})).toBe(200);
});
