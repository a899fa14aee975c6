import { Hono } from 'hono';
import type * as z from 'zod';
import { boundSets } from '../../documents/bound-sets.ts';
import { fieldsOf } from '../../documents/context-fields.ts';
import type { Fields } from '../../documents/document-kind.ts';
import type { GuidedTag } from '../../documents/guided-tags.ts';
import { documentKinds } from '../../documents/index.ts';
import { findOfferedPaper } from '../../documents/offered-papers.ts';
import { PdfUnavailableError } from '../../errors.ts';
import type { PdfConverter } from '../../rendering/pdf.ts';
import type { SampleDossiers } from '../../template-check/samples.ts';
import { kindGuide } from '../../template-guide.ts';
import { checkQuery } from '../query.ts';
import type { guidedTagSchema, kindListSchema, kindTagsSchema, tagSchema } from './bodies.ts';

/**
 * `GET /api/kinds`: the document kinds in filing order with the tags their templates may use, the bound sets, and whether
 * there is PDF;
 * `GET /api/kinds/{kind}/tags`: the tags of one kind with examples.
 */
export function kindRoutes(dossiers: SampleDossiers, converter: PdfConverter | undefined): Hono {
  const kinds = documentKinds.map(({ id, title, contextSchema }) => ({
    id,
    title,
    formats: [...findOfferedPaper(id).formats],
    tags: tags(fieldsOf(contextSchema)),
  }));
  const sets = boundSets.map(({ id, title, parts }) => ({ id, title, kinds: parts.map(({ kindId }) => kindId) }));
  const pdf =
    converter === undefined
      ? { isAvailable: false, message: new PdfUnavailableError().message }
      : { isAvailable: true };
  return new Hono()
    .get('/', (c) => {
      checkQuery(c.req, []);
      return c.json({ kinds, boundSets: sets, pdf } satisfies z.infer<typeof kindListSchema>);
    })
    .get('/:kind/tags', async (c) => {
      checkQuery(c.req, []);
      const { kindId, title, samples, tags } = await kindGuide(c.req.param('kind'), dossiers);
      return c.json({ kind: kindId, title, samples: [...samples], tags: tags.map(guided) } satisfies z.infer<
        typeof kindTagsSchema
      >);
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

function guided({ lists, fields, ...tag }: GuidedTag): z.infer<typeof guidedTagSchema> {
  return { ...tag, lists: [...lists], ...(fields === undefined ? {} : { fields: fields.map(guided) }) };
}
