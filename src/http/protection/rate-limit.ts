import type { MiddlewareHandler } from 'hono';

import { createBudgets } from './budget.ts';
import { clientKey } from './network.ts';
import type { ProtectionPorts, RateLimits } from './ports.ts';
import { tooManyRequests } from './refusals.ts';
import { isCostly, ruleOf } from './route-rules.ts';

/**
 * Refuses requests of a client that sends too many, with the seconds to wait. What makes the processor work has a smaller
 * budget of its own beside the one for all requests.
 */
export function rateLimit({ now, clientOf }: ProtectionPorts, { all, costly }: RateLimits): MiddlewareHandler {
  const forAll = createBudgets(all, minute, now);
  const forCostly = createBudgets(costly, minute, now);
  return async (c, next) => {
    const { method, path, raw } = c.req;
    if (ruleOf(path).isCounted) {
      const client = clientKey(clientOf(raw, c.env).address);
      const wait = forAll.take(client) || (isCostly(method, path) ? forCostly.take(client) : 0);
      if (wait > 0) throw tooManyRequests(wait);
    }
    await next();
  };
}

const minute = 60_000;
