import { Hono } from 'hono';
import type * as z from 'zod';
import { fieldsOf } from '../../documents/context-fields.ts';
import type { Fields } from '../../documents/document-kind.ts';
import { documentKinds } from '../../documents/index.ts';
import type { kindListSchema, tagSchema } from './bodies.ts';

/** `GET /api/kinds`: the document kinds in filing order with the tags their templates may use. */
export function kindRoutes(): Hono {
  const kinds = documentKinds.map(({ id, title, contextSchema }) => ({
    id,
    title,
    tags: tags(fieldsOf(contextSchema)),
  }));
  return new Hono().get('/', (c) => c.json({ kinds } satisfies z.infer<typeof kindListSchema>));
}

function tags(fields: Fields): z.infer<typeof tagSchema>[] {
  return [...fields].map(([name, { type, description, ...rest }]) => ({
    name,
    type,
    description,
    ...('fields' in rest ? { fields: tags(rest.fields) } : {}),
  }));
}
