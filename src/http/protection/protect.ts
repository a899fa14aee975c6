import type { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import type { Access } from './access.ts';
import { answerHeaders } from './answer-headers.ts';
import { bodyLimit } from './body-limit.ts';
import { refuseForeignOrigins } from './foreign-origin.ts';
import type { ProtectionPorts } from './ports.ts';
import { rateLimit } from './rate-limit.ts';
import { requestLog } from './request-log.ts';

/**
 * What every request passes before its route sees it, the cheapest first; whatever refuses it, the answer has its id, its
 * line in the log and its headers.
 */
export function protect(app: Hono, ports: ProtectionPorts, access: Access | undefined): void {
  app.use(requestId({ limitLength: longestId }), requestLog(ports), answerHeaders());
  if (ports.rateLimits !== undefined) app.use(rateLimit(ports, ports.rateLimits));
  app.use(refuseForeignOrigins());
  if (access !== undefined) app.use(access.guard);
  app.use(bodyLimit());
}

/** A sender's own id is taken over up to this length. */
const longestId = 64;
