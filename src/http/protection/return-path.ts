import { signInPath, signOutPath } from './route-rules.ts';

/**
 * The address on this service to go to after signing in: the one asked for, or the first page. Whatever stands in a link,
 * nobody is led to another service by it.
 */
export function safeReturnPath(asked: string | undefined): string {
  if (asked === undefined || !URL.canParse(asked, home)) return '/';
  const { origin, pathname, search } = new URL(asked, home);
  const path = pathname + search;
  // “/.//host” is read as “//host”, which a browser takes for another service.
  const staysHere = origin === home && !path.startsWith('//');
  return staysHere && pathname !== signInPath && pathname !== signOutPath ? path : '/';
}

/** The sign-in page that leads back to an address of this service. */
export function signInFor(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === ''
    ? signInPath
    : `${signInPath}?${new URLSearchParams({ tiep: pathname + search })}`;
}

const home = 'http://trinh-ky.invalid';
