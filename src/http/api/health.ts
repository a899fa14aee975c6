import { Hono } from 'hono';
import type * as z from 'zod';
import { checkQuery } from '../query.ts';
import type { healthSchema } from './bodies.ts';

/** `GET /healthz`: says that the service answers; asks nothing of templates or data. */
export function healthRoutes(): Hono {
  return new Hono().get('/', (c) => {
    checkQuery(c.req, []);
    return c.json({ status: 'ok' } satisfies z.infer<typeof healthSchema>);
  });
}
