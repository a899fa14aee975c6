import { expect, test } from 'vitest';
import { workerClient } from '../../src/runtime/worker-client.ts';

const asked = (url: string, headers: Readonly<Record<string, string>>) =>
  workerClient(new Request(url, { headers }), undefined);

test('who asks a Worker is whom Cloudflare names, and what others write is not believed', () => {
  expect(asked('https://a/', { 'CF-Connecting-IP': '3.3.3.3', 'X-Forwarded-For': '1.1.1.1' })).toEqual({
    address: '3.3.3.3',
    isSecure: true,
  });
  expect(asked('http://a/', { 'X-Forwarded-For': '1.1.1.1', 'X-Forwarded-Proto': 'https' })).toEqual({
    address: undefined,
    isSecure: false,
  });
});
