import type { RequestLine } from './request-log.ts';

/** What the protection of the service needs from the place it runs in. */
export interface ProtectionPorts {
  /** Milliseconds since 1970: sessions end, budgets fill up again. */
  readonly now: () => number;
  /** Who sends a request, as far as the runtime can tell. */
  readonly clientOf: ClientOf;
  /** What has to be known to use the service; left out, everyone that reaches it may use it. */
  readonly accessToken?: string;
  /** Left out, requests are not counted. */
  readonly rateLimits?: RateLimits;
  /** Takes one line for each request that was answered. */
  readonly logRequest: (line: RequestLine) => void;
}

/** @param bindings what the runtime hands over beside a request */
export type ClientOf = (request: Request, bindings: unknown) => Client;

export interface Client {
  /** Address in the network, IPv4 or IPv6; `undefined` when the runtime knows none. */
  readonly address: string | undefined;
  /** Whether the browser speaks https with the service or with the gateway in front of it. */
  readonly isSecure: boolean;
}

/** Requests that each client may send a minute; as many at once after a minute's rest. */
export interface RateLimits {
  /** Requests of every kind. */
  readonly all: number;
  /** Those among them that make the processor work: checks, imports, papers, packages. */
  readonly costly: number;
}
