import { Hono } from 'hono';
import { openApiDocument } from '../openapi/document.ts';
import { checkQuery } from '../query.ts';

/** `GET /openapi.json`: the description of this service for programs. */
export function openApiRoutes(): Hono {
  const document = openApiDocument();
  return new Hono().get('/', (c) => {
    checkQuery(c.req, []);
    return c.json(document);
  });
}
