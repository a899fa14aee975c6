import type { HonoRequest } from 'hono';

/**
 * Whether a person at a browser waits for the answer: browsers name both types when they go to an address or send a form,
 * and neither scripts nor programs that want the HTML of a paper do.
 */
export function asksForPage(request: HonoRequest): boolean {
  const accept = request.header('Accept') ?? '';
  return accept.includes('text/html') && accept.includes('application/xhtml+xml');
}
