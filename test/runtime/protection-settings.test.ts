import { describe, expect, test } from 'vitest';
import { protectionSettings } from '../../src/runtime/protection-settings.ts';

const usual = { rateLimits: { all: 1200, costly: 240 } };
const ports = (given: object) => ({ ports: given, isBehindProxy: false });

describe('the settings of the protection', () => {
  test('are no token and generous limits when nothing is set', () => {
    expect(protectionSettings({})).toEqual(ports(usual));
    expect(protectionSettings({ TRINH_KY_TOKEN: '', TRINH_KY_RATE_LIMIT: '' })).toEqual(ports(usual));
  });

  test('take a token', () => {
    const token = 'c0ffee00c0ffee00';
    expect(protectionSettings({ TRINH_KY_TOKEN: token })).toEqual(ports({ accessToken: token, ...usual }));
  });

  test.each(['ngan', 'mười sáu ký tự có dấu', 'co khoang trang o giua', 'a'.repeat(15), 'a'.repeat(201)])(
    'refuse the token %j rather than run without one',
    (token) => {
      expect(protectionSettings({ TRINH_KY_TOKEN: token })).toEqual({
        fault: expect.stringMatching(/^TRINH_KY_TOKEN phải có từ 16 đến 200 ký tự/),
      });
    },
  );

  test('take other limits, or none', () => {
    expect(protectionSettings({ TRINH_KY_RATE_LIMIT: '60,5' })).toEqual(ports({ rateLimits: { all: 60, costly: 5 } }));
    expect(protectionSettings({ TRINH_KY_RATE_LIMIT: 'off' })).toEqual(ports({}));
  });

  test.each(['60', '0,0', '60,', '-1,5', '60;5', 'OFF', '1e3,5', ' 60,5'])('refuse the limits %j', (limits) => {
    expect(protectionSettings({ TRINH_KY_RATE_LIMIT: limits })).toEqual({
      fault: expect.stringMatching(/^TRINH_KY_RATE_LIMIT phải là hai số: .+ “1200,240”/),
    });
  });

  test('believe a gateway only when they are told to', () => {
    expect(protectionSettings({ TRINH_KY_TRUST_PROXY: '1' })).toMatchObject({ isBehindProxy: true });
    expect(protectionSettings({ TRINH_KY_TRUST_PROXY: '0' })).toMatchObject({ isBehindProxy: false });
    expect(protectionSettings({ TRINH_KY_TRUST_PROXY: 'true' })).toEqual({
      fault: expect.stringMatching(/^TRINH_KY_TRUST_PROXY phải là 1/),
    });
  });
});
