import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeReturnPath, signInFor } from '../../../src/http/protection/return-path.ts';

const service = 'https://trinh-ky.example';

describe('after signing in', () => {
  test.each([
    ['/', '/'],
    ['/ho-so/so-lieu?muc=2', '/ho-so/so-lieu?muc=2'],
    ['/hồ-sơ', '/h%E1%BB%93-s%C6%A1'],
    ['ho-so', '/ho-so'],
    [undefined, '/'],
    ['', '/'],
    ['https://example.org/', '/'],
    ['//example.org', '/'],
    ['/\\example.org', '/'],
    ['/\t/example.org', '/'],
    ['/.//example.org', '/'],
    ['/a/..//example.org', '/'],
    ['javascript:alert(1)', '/'],
    ['data:text/html,a', '/'],
    ['http://[', '/'],
    ['/dang-nhap?tiep=/a', '/'],
    ['/dang-xuat', '/'],
  ])('with %j asked for, it goes on at %j', (asked, path) => {
    expect(safeReturnPath(asked)).toBe(path);
  });

  test('it stays on this service, whatever is asked for', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', '\t', '\n', '@', ':', '?', '#', '%2f', 'example.org', 'https');
    const asked = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true }),
    );
    fc.assert(
      fc.property(asked, (each) => {
        const path = safeReturnPath(each);
        expect(path.startsWith('/')).toBe(true);
        expect(new URL(path, `${service}/dang-nhap`).origin).toBe(service);
        expect(path).toMatch(/^[\x21-\x7e]+$/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('it goes on where a page was asked for', () => {
    const page = `${service}/ho-so/so-lieu?muc=2&ten=a b`;
    const next = new URL(signInFor(page), service).searchParams.get('tiep');
    expect(safeReturnPath(next ?? undefined)).toBe('/ho-so/so-lieu?muc=2&ten=a%20b');
    expect(signInFor(`${service}/`)).toBe('/dang-nhap');
  });
});
