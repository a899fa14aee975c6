import type { AccessKey } from './access-key.ts';

/** How long a session lasts: a working day, so that nobody is asked twice in one. */
const lifetime = 12 * 60 * 60 * 1000;

/**
 * The value of a session's cookie: when it ends, in seconds since 1970, and a signature. It holds no token, and nothing
 * about it is stored.
 */
export async function openSession(key: AccessKey, now: number): Promise<string> {
  const end = String(Math.floor((now + lifetime) / 1000));
  return `${end}.${await key.sign(end)}`;
}

/** Whether a cookie's value is that of a session of this service that has not ended. */
export async function isOpenSession(key: AccessKey, value: string, now: number): Promise<boolean> {
  const [, end = '', signature = ''] = /^(\d{1,12})\.([^.]+)$/.exec(value) ?? [];
  return Number(end) * 1000 > now && (await key.isSignedBy(end, signature));
}
