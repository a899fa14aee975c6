import { Hono } from 'hono';
import type * as z from 'zod';
import { boundSets } from '../../documents/bound-sets.ts';
import { fieldsOf } from '../../documents/context-fields.ts';
import type { Fields } from '../../documents/document-kind.ts';
import { documentKinds } from '../../documents/index.ts';
import { findOfferedPaper } from '../../documents/offered-papers.ts';
import { checkQuery } from '../query.ts';
import type { kindListSchema, tagSchema } from './bodies.ts';

/** `GET /api/kinds`: the document kinds in filing order with the tags their templates may use, and the bound sets. */
export function kindRoutes(): Hono {
  const kinds = documentKinds.map(({ id, title, contextSchema }) => ({
    id,
    title,
    formats: [...findOfferedPaper(id).formats],
    tags: tags(fieldsOf(contextSchema)),
  }));
  const sets = boundSets.map(({ id, title, parts }) => ({ id, title, kinds: parts.map(({ kindId }) => kindId) }));
  return new Hono().get('/', (c) => {
    checkQuery(c.req, []);
    return c.json({ kinds, boundSets: sets } satisfies z.infer<typeof kindListSchema>);
  });
}

function tags(fields: Fields): z.infer<typeof tagSchema>[] {
  return [...fields].map(([name, { type, description, ...rest }]) => ({
    name,
    type,
    description,
    ...('fields' in rest ? { fields: tags(rest.fields) } : {}),
  }));
}
