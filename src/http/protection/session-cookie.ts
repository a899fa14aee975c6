import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const name = 'trinh-ky-phien';

/**
 * The cookie of a session: no script reads it, no other site's page sends it, and it goes with the browser window. Over
 * https its name has the prefix that keeps other hosts and plain http from setting it (`__Host-`, RFC 6265bis, 4.1.3.2).
 */
export function giveSession(c: Context, value: string, isSecure: boolean): void {
  setCookie(c, name, value, optionsFor(isSecure));
}

export function sentSession(c: Context, isSecure: boolean): string | undefined {
  return isSecure ? getCookie(c, name, 'host') : getCookie(c, name);
}

export function endSession(c: Context, isSecure: boolean): void {
  deleteCookie(c, name, optionsFor(isSecure));
}

function optionsFor(isSecure: boolean) {
  const always = { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure } as const;
  return isSecure ? ({ ...always, prefix: 'host' } as const) : always;
}
