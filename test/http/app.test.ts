import { describe, expect, test } from 'vitest';
import { MissingTemplateError } from '../../src/errors.ts';
import { sending, testApp } from '../support/app.ts';

const { app, logged } = testApp();

describe('every answer', () => {
  test.each(['/healthz', '/api/kinds', '/openapi.json', '/nowhere'])(
    'of %s allows nothing to a browser',
    async (path) => {
      const { headers } = await app.request(path);
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('X-Frame-Options')).toBe('DENY');
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
    },
  );
});

test('health is told', async () => {
  const response = await app.request('/healthz');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});

describe('an address', () => {
  test.each(['/api', '/api/documents', '/api/documents/', '/api/documents/a/b', '/healthz/', '/../etc/passwd'])(
    'that does not exist (%s) is a 404 in the one form',
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        code: 'not-found',
        message: 'Địa chỉ này không có. Xem các địa chỉ dùng được tại /openapi.json.',
        issues: [],
      });
    },
  );

  test.each([
    ['PUT', '/healthz', 'GET, HEAD, OPTIONS'],
    ['POST', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/kinds', 'GET, HEAD, OPTIONS'],
    ['GET', '/api/documents/approval-decision', 'POST, OPTIONS'],
    ['GET', '/api/dossiers/validate', 'POST, OPTIONS'],
  ])('asked with a wrong method (%s %s) is a 405 that names the right ones', async (method, path, allowed) => {
    const response = await app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allowed);
    expect(await response.json()).toEqual({
      code: 'method-not-allowed',
      message: `Địa chỉ này chỉ nhận phương thức ${allowed}.`,
      issues: [],
    });
  });

  test('answers HEAD like GET, without a body', async () => {
    const response = await app.request('/api/kinds', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test('answers OPTIONS with its methods and with no leave for other origins', async () => {
    const headers = { Origin: 'https://example.org', 'Access-Control-Request-Method': 'POST' };
    const response = await app.request('/api/dossiers/validate', { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('Allow')).toBe('POST, OPTIONS');
    expect(response.headers.get('Content-Type')).toBeNull();
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a parameter that an address does not know', () => {
  const routes = [
    ...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)),
  ].map((route) => route.replace(':kind', 'approval-decision').replace('/:detail?', '').split(' ') as [string, string]);

  test.each(routes)('is an error of %s %s, told before the body is read', async (method, path) => {
    const response = await app.request(`${path}?formt=a`, { method });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'unknown-parameter',
      message: expect.stringMatching(/^Địa chỉ này không .+“formt”\. .+ rồi gửi lại\.$/),
    });
  });

  test('is refused with words that offer no names where there are none', async () => {
    const response = await app.request('/api/dossiers/validate?strict=1', sending());
    expect(await response.json()).toEqual({
      code: 'unknown-parameter',
      message: 'Địa chỉ này không nhận tham số nào, kể cả “strict”. Bỏ tham số đó rồi gửi lại.',
      issues: [],
    });
  });
});

describe('an error that is not of the sender', () => {
  const named = { 'X-Request-Id': 'yeu-cau-1' };
  const cause = new Error('disk /secret/path on fire');

  test('thrown on purpose is a 500 with its Vietnamese words, and logged with its cause', async () => {
    const error = new MissingTemplateError('approval-decision', { cause });
    const broken = testApp({ templates: { load: () => Promise.reject(error) } });
    const response = await broken.app.request('/api/documents/approval-decision', sending(undefined, named));
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      code: 'missing-template',
      message:
        'Không tìm thấy mẫu Word “approval-decision.docx”. Báo người quản trị bổ sung mẫu này. Mã yêu cầu: yeu-cau-1.',
      issues: [],
    });
    expect(broken.logged).toEqual([error]);
  });

  test('that nobody expected is a neutral 500, and logged', async () => {
    const broken = testApp({ templates: { load: () => Promise.reject(cause) } });
    const response = await broken.app.request('/api/documents/approval-decision', sending(undefined, named));
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      code: 'internal-error',
      message:
        'Hệ thống gặp lỗi ngoài dự kiến nên chưa xử lý được yêu cầu. Thử lại sau; nếu vẫn lỗi, báo người quản trị. Mã yêu cầu: yeu-cau-1.',
      issues: [],
    });
    expect(broken.logged).toEqual([cause]);
  });

  test('is not what a sender can cause with bad input', async () => {
    await app.request('/api/documents/approval-decision', sending('{'));
    await app.request('/api/documents/approval-decision', sending({}));
    expect(logged).toEqual([]);
  });
});
