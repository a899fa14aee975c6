import { describe, expect, test } from 'vitest';
import { nodeClient } from '../../src/runtime/node-client.ts';

const socket = { incoming: { socket: { remoteAddress: '10.0.0.1' } } };
const asked = (headers: Readonly<Record<string, string>>) => new Request('http://a/', { headers });
const forwarded = (addresses: string, scheme = 'https') =>
  asked({ 'X-Forwarded-For': addresses, 'X-Forwarded-Proto': scheme });

describe('who asks on Node', () => {
  test('is who holds the socket; what is written into headers is not believed', () => {
    expect(nodeClient(false)(forwarded('1.1.1.1'), socket)).toEqual({ address: '10.0.0.1', isSecure: false });
  });

  test.each([
    ['2.2.2.2', '2.2.2.2'],
    ['1.1.1.1, 2.2.2.2', '2.2.2.2'],
    ['1.1.1.1,2001:db8::1', '2001:db8::1'],
    ['unknown', '10.0.0.1'],
    ['1.1.1.1, <script>', '10.0.0.1'],
    ['', '10.0.0.1'],
  ])('behind a gateway with X-Forwarded-For “%s” is %s', (addresses, address) => {
    expect(nodeClient(true)(forwarded(addresses), socket)).toEqual({ address, isSecure: true });
  });

  test('behind a gateway speaks https if the gateway says so', () => {
    expect(nodeClient(true)(forwarded('2.2.2.2', 'http'), socket).isSecure).toBe(false);
    expect(nodeClient(true)(asked({}), socket)).toEqual({ address: '10.0.0.1', isSecure: false });
  });
});
