import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { ClientOf } from '../http/protection/ports.ts';

/**
 * Who sends a request to Node: the address of the socket. Only behind a gateway that writes both headers itself may they be
 * believed (`behindProxy`): the last address in `X-Forwarded-For` is the one the gateway saw, the others are hearsay.
 */
export function nodeClient(behindProxy: boolean): ClientOf {
  return ({ headers }, bindings) => {
    const address = (bindings as NodeBindings | undefined)?.incoming?.socket.remoteAddress;
    if (!behindProxy) return { address, isSecure: false };
    const forwarded = headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '';
    const scheme = headers.get('X-Forwarded-Proto')?.split(',').at(-1)?.trim();
    return { address: isIP(forwarded) === 0 ? address : forwarded, isSecure: scheme === 'https' };
  };
}

/** What the adapter of Node hands over beside a request. */
interface NodeBindings {
  readonly incoming?: IncomingMessage;
}
