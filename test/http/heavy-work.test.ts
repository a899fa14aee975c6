import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const { app, lines } = testApp({
  heavyWork: async ({ url }, requestId) => ({
    response: new Response(`elsewhere: ${new URL(url).pathname}`, { headers: { 'X-Given-Id': requestId } }),
    errorCode: 'refused-elsewhere',
  }),
});

describe('work that may take long', () => {
  test.each([
    '/api/checks/format',
    '/api/imports/scores',
    '/api/imports/dossier',
    '/api/reconciliations',
    '/api/templates/approval-decision/check',
    '/api/workbooks',
    '/api/dossiers/packages',
    '/ho-so',
    '/ho-so/doi-chieu',
    '/ho-so/tep/dossier.xlsx',
    '/ho-so/tep/goi-don-vi.zip',
    '/kiem-tra-the-thuc',
    '/mau-word/approval-decision',
  ])('is handed over (POST %s)', async (path) => {
    const response = await app.request(path, { method: 'POST' });
    expect(await response.text()).toBe(`elsewhere: ${path}`);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('is a paper of a form, which may bring a template or a workbook; its PDF stays, for the turn at the converter', async () => {
    const sentTo = async (path: string, headers = {}) => {
      const body = new FormData();
      body.append('dossier', '{}');
      return (await app.request(path, { method: 'POST', headers, body })).text();
    };
    const path = '/api/documents/approval-decision';
    expect(await sentTo(path)).toBe(`elsewhere: ${path}`);
    expect(await sentTo(`${path}?format=docx`, { Accept: '*/*' })).toBe(`elsewhere: ${path}`);
    expect(await sentTo(`${path}?format=pdf`)).not.toContain('elsewhere');
    expect(await sentTo(path, { Accept: 'application/pdf' })).not.toContain('elsewhere');
  });

  test('has one id in both places, and its error is in the log', async () => {
    const response = await app.request('/api/reconciliations', { method: 'POST', headers: { 'X-Request-Id': 'a-1' } });
    expect(response.headers.get('X-Given-Id')).toBe('a-1');
    expect(lines.at(-1)).toMatchObject({ requestId: 'a-1', code: 'refused-elsewhere' });
  });

  test.each([
    ['POST', '/api/documents/approval-decision'],
    ['POST', '/ho-so/soan-van-ban/approval-decision'],
    ['GET', '/api/templates/approval-decision'],
    ['GET', '/api/workbooks/new'],
    ['GET', '/ho-so/doi-chieu'],
    ['GET', '/'],
  ])('is not what stays (%s %s)', async (method, path) => {
    const response = await app.request(path, { method });
    expect(await response.text()).not.toContain('elsewhere');
  });
});
