import { describe, expect, test } from 'vitest';
import { sending, testApp } from '../support/app.ts';
import { dossierInput } from '../support/dossiers.ts';

const { app } = testApp();
const mebibyte = 1024 * 1024;

describe.each([
  ['/api/documents/approval-decision', 'application/json, multipart/form-data'],
  ['/api/dossiers/validate', 'application/json'],
])('POST %s', (path, accepted) => {
  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'takes %s',
    async (type) => {
      expect((await app.request(path, sending(dossierInput(), { 'Content-Type': type }))).status).toBe(200);
    },
  );

  test.each([
    'text/plain',
    'text/json',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'application/jsonx',
    'multipart/form-data; boundary=x',
    'application/json, text/plain',
  ])('refuses %s with 415', async (type) => {
    const response = await app.request(path, sending(dossierInput(), { 'Content-Type': type }));
    expect(response.status).toBe(415);
    expect(response.headers.get('Accept-Post')).toBe(accepted);
    expect(await response.json()).toMatchObject({ code: 'unsupported-media-type', issues: [] });
  });

  test('refuses packed content with 415', async () => {
    const response = await app.request(path, sending(dossierInput(), { 'Content-Encoding': 'gzip' }));
    expect(response.status).toBe(415);
  });

  test('refuses a request without a body with 400', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await app.request(path, { method: 'POST', headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'invalid-json',
      issues: [{ message: 'Nội dung gửi lên đang trống.' }],
    });
  });

  test.each([
    ['broken JSON', '{"title":'],
    ['two values', '{}{}'],
    ['a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ])('refuses %s with 400', async (_what, body) => {
    const response = await app.request(path, sending(body));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-json' });
  });

  test('takes a byte order mark', async () => {
    expect((await app.request(path, sending(`\u{feff}${JSON.stringify(dossierInput())}`))).status).toBe(200);
  });

  test('takes 8 MiB and refuses one byte more with 413', async () => {
    const json = JSON.stringify(dossierInput());
    const padded = (size: number) => new Uint8Array(size).fill(0x20);
    const fits = padded(8 * mebibyte);
    fits.set(new TextEncoder().encode(json));
    expect((await app.request(path, sending(fits))).status).toBe(200);
    const response = await app.request(path, sending(padded(8 * mebibyte + 1)));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      code: 'body-too-large',
      message:
        'Nội dung gửi lên lớn hơn mức cho phép là 8 MiB. Bỏ bớt hình ảnh và phần không cần thiết trong tệp rồi gửi lại.',
      issues: [],
    });
  });

  test('stops reading a stream without end with 413', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(mebibyte));
      },
    });
    const request = new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await app.request(request)).status).toBe(413);
    expect(pulled).toBeLessThan(12);
  });

  test('reads chunks that split a letter', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(dossierInput()));
    const chunks = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.subarray(at, at + 7));
        controller.close();
      },
    });
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers, body: chunks, duplex: 'half' } as RequestInit;
    expect((await app.request(new Request(`http://localhost${path}`, init))).status).toBe(200);
  });
});
