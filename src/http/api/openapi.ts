import { Hono } from 'hono';
import { openApiDocument } from '../openapi/document.ts';

/** `GET /openapi.json`: the description of this service for programs. */
export function openApiRoutes(): Hono {
  const document = openApiDocument();
  return new Hono().get('/', (c) => c.json(document));
}
