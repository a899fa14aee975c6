import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';

/** What can be told and proved with the access token, without ever handing it out. */
export interface AccessKey {
  /** Whether somebody knows the token; takes as long for a near guess as for a far one. */
  readonly isToken: (given: string) => Promise<boolean>;
  /** A signature (base64url) that only this service can make. */
  readonly sign: (words: string) => Promise<string>;
  readonly isSignedBy: (words: string, signature: string) => Promise<boolean>;
}

/**
 * The keys are derived from the token (HKDF, RFC 5869): another token, and every session opened before is over. Signatures
 * are compared by Web Crypto's own `verify`, which takes the same time wherever they differ.
 */
export async function openAccessKey(token: string): Promise<AccessKey> {
  const secret = await crypto.subtle.importKey('raw', utf8(token), 'HKDF', false, ['deriveKey']);
  const derived = (info: string) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) },
      secret,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign', 'verify'],
    );
  const [comparison, session] = [await derived('trinh-ky token'), await derived('trinh-ky session')];
  const expected = await crypto.subtle.sign('HMAC', comparison, utf8(token));
  return {
    isToken: (given) => crypto.subtle.verify('HMAC', comparison, expected, utf8(given)),
    sign: async (words) => encodeBase64Url(await crypto.subtle.sign('HMAC', session, utf8(words))).replace(/=+$/, ''),
    isSignedBy: async (words, signature) => {
      const bytes = bytesOf(signature);
      return bytes !== undefined && crypto.subtle.verify('HMAC', session, bytes, utf8(words));
    },
  };
}

function utf8(words: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(words);
}

function bytesOf(signature: string): Uint8Array<ArrayBuffer> | undefined {
  return /^[\w-]{43}$/.test(signature) ? decodeBase64Url(signature) : undefined;
}
