import { describe, expect, test } from 'vitest';
import { testApp } from '../../../support/app.ts';
import { asBrowser, sendingForm } from '../../../support/browser.ts';
import { pageFaults } from '../../../support/html-validator.ts';

const { app } = testApp();

describe('an error at a browser', () => {
  test.each([
    ['an address that does not exist', '/nowhere', { headers: asBrowser }, 404],
    ['a form that is none', '/api/reconciliations', sendingForm({ a: 'b' }), 415],
    ['a wrong method', '/api/dossiers/validate', { headers: asBrowser }, 405],
  ])('(%s) is a page without faults', async (_what, path, init, status) => {
    const response = await app.request(path, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
    const page = await response.text();
    expect(await pageFaults(page)).toEqual([]);
    expect(page).toContain(`<code>${response.headers.get('X-Request-Id')}</code>`);
  });

  test('says after a form that nothing typed is lost, and not after a link', async () => {
    const words = 'những gì đã gõ còn nguyên';
    expect(await (await app.request('/api/reconciliations', sendingForm({}))).text()).toContain(words);
    expect(await (await app.request('/nowhere', { headers: asBrowser })).text()).not.toContain(words);
  });

  test('of the service is logged, names the request, and shows nothing of its cause', async () => {
    const broken = testApp({ templates: { load: () => Promise.reject(new Error('disk /secret/path on fire')) } });
    const headers = { ...asBrowser, 'X-Request-Id': 'yeu-cau-1' };
    const response = await broken.app.request('/readyz', { headers });
    expect(response.status).toBe(503);
    const page = await response.text();
    expect(await pageFaults(page)).toEqual([]);
    expect(page).toContain('<code>yeu-cau-1</code>');
    expect(page).not.toContain('secret');
    expect(broken.logged).toHaveLength(1);
  });

  test('carries no markup that was sent', async () => {
    const response = await app.request('/api/documents/%3Cscript%3E', sendingForm({}));
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<script>');
  });
});

test.each(['*/*', 'application/json', 'text/html', ''])(
  'a program that accepts %j gets an error as JSON',
  async (type) => {
    const response = await app.request('/nowhere', { headers: { Accept: type } });
    expect(response.headers.get('Content-Type')).toBe('application/json');
  },
);
