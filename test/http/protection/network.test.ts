import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientKey, shortenedAddress } from '../../../src/http/protection/network.ts';

describe('one client', () => {
  test.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8:1:2:a:b:c:d', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    [undefined, 'unknown'],
  ])('at %s is counted as %s', (address, key) => {
    expect(clientKey(address)).toBe(key);
  });

  test('is the same from every address of its IPv6 network', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.ipV6(), (one, other) => {
        const network = '2001:db8:5:6';
        const inside = (address: string) => `${network}:${address.split(':').filter(Boolean).slice(0, 1)}::7`;
        fc.pre(!one.includes('.') && !other.includes('.'));
        expect(clientKey(inside(one))).toBe(clientKey(inside(other)));
      }),
    );
  });
});

describe('an address in the log', () => {
  test.each([
    ['10.1.2.3', '10.1.2.0/24'],
    ['::ffff:10.1.2.3', '10.1.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['::1', '0:0:0::/48'],
    [undefined, undefined],
  ])('%s is written as %s', (address, written) => {
    expect(shortenedAddress(address)).toBe(written);
  });

  test('never tells a single device', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const shortened = shortenedAddress(address);
        expect(shortened).toBe(shortenedAddress(address.replace(/\d+$/, '77')));
      }),
    );
  });
});
