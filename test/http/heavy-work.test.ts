import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const { app } = testApp({ heavyWork: async ({ url }) => new Response(`elsewhere: ${new URL(url).pathname}`) });

describe('work that may take long', () => {
  test.each([
    '/api/checks/format',
    '/api/imports/scores',
    '/api/imports/dossier',
    '/api/reconciliations',
    '/api/templates/approval-decision/check',
    '/api/dossiers/packages',
    '/ho-so',
    '/ho-so/doi-chieu',
    '/ho-so/tep/goi-don-vi.zip',
    '/kiem-tra-the-thuc',
    '/mau-word/approval-decision',
  ])('is handed over (POST %s)', async (path) => {
    const response = await app.request(path, { method: 'POST' });
    expect(await response.text()).toBe(`elsewhere: ${path}`);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.each([
    ['POST', '/api/documents/approval-decision'],
    ['POST', '/ho-so/soan-van-ban/approval-decision'],
    ['GET', '/api/templates/approval-decision'],
    ['GET', '/ho-so/doi-chieu'],
    ['GET', '/'],
  ])('is not what stays (%s %s)', async (method, path) => {
    const response = await app.request(path, { method });
    expect(await response.text()).not.toContain('elsewhere');
  });
});
