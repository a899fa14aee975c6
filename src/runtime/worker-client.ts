import type { ClientOf } from '../http/protection/ports.ts';

/** Who sends a request to a Worker: Cloudflare names the address itself, and what a sender wrote there is replaced. */
export const workerClient: ClientOf = ({ headers, url }) => ({
  address: headers.get('CF-Connecting-IP') ?? undefined,
  isSecure: url.startsWith('https:'),
});
