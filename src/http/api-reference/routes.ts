import { Hono } from 'hono';
import { openApiDocument } from '../openapi/document.ts';
import { checkQuery } from '../query.ts';
import type { OpenApi } from './open-api.ts';
import { referencePage } from './reference-page.ts';

/** `GET /tai-lieu-api`: the description of the service as a page, made from the same document that programs get. */
export function apiReferenceRoutes(): Hono {
  let page: string | undefined;
  return new Hono().get('/', (c) => {
    checkQuery(c.req, []);
    // Drawn when it is first asked for: most services never are.
    page ??= referencePage(openApiDocument() as OpenApi);
    return c.html(page);
  });
}
