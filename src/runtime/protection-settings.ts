import type { ProtectionPorts, RateLimits } from '../http/protection/ports.ts';

/** The variables by which an administrator sets the protection. */
export interface ProtectionVariables {
  readonly TRINH_KY_TOKEN?: string | undefined;
  readonly TRINH_KY_RATE_LIMIT?: string | undefined;
  readonly TRINH_KY_TRUST_PROXY?: string | undefined;
}

/** What they mean. */
export interface ProtectionSettings {
  /** To be added to the ports of the app. */
  readonly ports: Pick<ProtectionPorts, 'accessToken' | 'rateLimits'>;
  /** Whether a gateway in front of Node says truly who asks. */
  readonly isBehindProxy: boolean;
}

/** Reads them; a faulty one is a fault, in a Vietnamese sentence, and never passed over. */
export function protectionSettings(variables: ProtectionVariables): ProtectionSettings | { readonly fault: string } {
  const token = variables.TRINH_KY_TOKEN ?? '';
  if (token !== '' && !/^[\x21-\x7e]{16,200}$/.test(token)) {
    return {
      fault:
        'TRINH_KY_TOKEN phải có từ 16 đến 200 ký tự, chỉ gồm chữ không dấu, chữ số và dấu, không có khoảng trắng. Tạo một mã ngẫu nhiên, ví dụ bằng lệnh “openssl rand -hex 24”.',
    };
  }
  const rateLimits = rateLimitsFrom(variables.TRINH_KY_RATE_LIMIT ?? '');
  if (rateLimits === 'faulty') {
    return {
      fault: `TRINH_KY_RATE_LIMIT phải là hai số: số yêu cầu và số yêu cầu nặng mỗi phút của một máy, ví dụ “${defaultLimits.all},${defaultLimits.costly}”; hoặc “off” để không giới hạn.`,
    };
  }
  const proxy = variables.TRINH_KY_TRUST_PROXY ?? '';
  if (!['', '0', '1'].includes(proxy)) {
    return {
      fault:
        'TRINH_KY_TRUST_PROXY phải là 1 (có máy chủ trung gian tự ghi X-Forwarded-For và X-Forwarded-Proto) hoặc 0.',
    };
  }
  return {
    ports: {
      ...(token === '' ? {} : { accessToken: token }),
      ...(rateLimits === 'off' ? {} : { rateLimits }),
    },
    isBehindProxy: proxy === '1',
  };
}

/** A whole office may be behind one address: as much as some twenty people at work send. */
const defaultLimits: RateLimits = { all: 1200, costly: 240 };

function rateLimitsFrom(given: string): RateLimits | 'off' | 'faulty' {
  if (given === '') return defaultLimits;
  if (given === 'off') return 'off';
  const [, all = '', costly = ''] = /^([1-9]\d{0,6}),([1-9]\d{0,6})$/.exec(given) ?? [];
  return all === '' ? 'faulty' : { all: Number(all), costly: Number(costly) };
}
