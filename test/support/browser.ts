/** What a browser says that it accepts when somebody goes to an address or sends a form. */
export const asBrowser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' } as const;

/** A form as a browser sends it. */
export function sendingForm(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  return { method: 'POST', headers: { ...asBrowser, ...headers }, body: new URLSearchParams(fields) };
}

/** The cookie of an answer as the browser sends it back: name and value. */
export function cookieOf(response: Response): string {
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}
