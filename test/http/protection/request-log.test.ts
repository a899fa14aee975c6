import { describe, expect, test } from 'vitest';
import { sending, testApp } from '../../support/app.ts';
import { dossierInput } from '../../support/dossiers.ts';

describe('the line of a request', () => {
  test('tells what happened in the words of the service: its route, not the address', async () => {
    let time = 1_000;
    const { app, lines } = testApp({
      now: () => {
        time += 7;
        return time;
      },
    });
    await app.request('/api/documents/approval-decision?format=docx', sending(undefined, { 'X-Request-Id': 'a-1' }));
    expect(lines).toEqual([
      {
        requestId: 'a-1',
        method: 'POST',
        route: '/api/documents/:kind',
        status: 200,
        ms: 7,
        bytesIn: Buffer.byteLength(JSON.stringify(dossierInput())),
        network: '10.1.2.0/24',
      },
    ]);
  });

  test('names the error that was answered', async () => {
    const { app, lines } = testApp();
    await app.request('/api/documents/nope', sending());
    await app.request('/api/kinds?a=b');
    expect(lines).toMatchObject([
      { status: 404, code: 'unknown-kind' },
      { status: 400, code: 'unknown-parameter' },
    ]);
  });

  test.each([
    ['/Nguyễn Văn A', {}],
    ['/api/documents/Nguyễn Văn A?unit=Nguyễn Văn A', sending()],
    ['/api/workbooks/Nguyễn Văn A', {}],
    ['/api/kinds?Nguyễn Văn A', { headers: { 'User-Agent': 'Nguyen Van A' } }],
    ['/api/dossiers/validate', sending({ title: 'Nguyễn Văn A' })],
    ['/api/dossiers/validate', { method: 'PUT', body: 'Nguyễn Văn A' }],
  ])('says nothing that the sender said: %s', async (path, init) => {
    const { app, lines } = testApp();
    await app.request(path, init);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/Nguy|Van A|V%C4%83n/);
    expect(JSON.stringify(lines)).not.toContain('10.1.2.3');
  });

  test('has no route where there is none', async () => {
    const { app, lines } = testApp();
    await app.request('/a/b/c');
    expect(lines[0]).not.toHaveProperty('route');
  });

  test('counts the bytes of a body by its announced length', async () => {
    const { app, lines } = testApp();
    await app.request('/api/checks/format', { method: 'POST', headers: { 'Content-Length': '5' }, body: 'aaaaa' });
    expect(lines[0]?.bytesIn).toBe(5);
  });
});

describe('the id of a request', () => {
  test('is the sender’s own if it is a plain word', async () => {
    const response = await testApp().app.request('/healthz', { headers: { 'X-Request-Id': 'cong-van_12=a' } });
    expect(response.headers.get('X-Request-Id')).toBe('cong-van_12=a');
  });

  test.each([['a b'], ['<script>'], ['a'.repeat(65)], ['"'], ['a,b'], ['']])(
    'is made anew in the place of %j',
    async (id) => {
      const response = await testApp().app.request('/healthz', { headers: { 'X-Request-Id': id } });
      expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    },
  );

  test('is on every answer, and another one each time', async () => {
    const { app } = testApp();
    const ids = await Promise.all(
      ['/healthz', '/nowhere', '/api/kinds?a=b', '/api/workbooks/new'].map(async (path) =>
        (await app.request(path)).headers.get('X-Request-Id'),
      ),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids).not.toContain(null);
  });
});
