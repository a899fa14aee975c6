import { type Context, Hono } from 'hono';
import { encodeBase64 } from 'hono/utils/encode';
import type * as z from 'zod';
import { findKind } from '../../documents/index.ts';
import type { createGenerator, GeneratedPaper } from '../../generate.ts';
import { attachment } from '../attachment.ts';
import { readDossier } from '../dossier-request.ts';
import { findingsHeader, findingsSummary } from '../findings-header.ts';
import { multipartMixed } from '../multipart.ts';
import { negotiate } from '../negotiation.ts';
import { notAcceptable } from '../request-errors.ts';
import type { paperSchema, paperSummarySchema } from './bodies.ts';

/** The ways to hand over a paper, the usual one first: the file alone, JSON with the file in base64, or both as parts. */
export const paperTypes = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/json',
  'multipart/mixed',
] as const;

/** `POST /api/documents/{kind}`: a dossier in, a paper out. */
export function documentRoutes(generator: ReturnType<typeof createGenerator>): Hono {
  return new Hono().post('/:kind', async (c) => {
    const kind = findKind(c.req.param('kind'));
    const type = negotiate(c.req.header('Accept'), paperTypes);
    if (type === undefined) throw notAcceptable(paperTypes);
    const dossier = await readDossier(c.req);
    const paper = await generator.generate(kind.id, dossier);
    c.header('Vary', 'Accept');
    c.header(findingsHeader, findingsSummary(paper.findings));
    return answers[type](c, paper, attachment(paper.fileName, paper.name));
  });
}

type Answer = (c: Context, paper: GeneratedPaper, disposition: string) => Response | Promise<Response>;

const answers: Readonly<Record<(typeof paperTypes)[number], Answer>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': (c, paper, disposition) =>
    c.body(paper.bytes, 200, { 'Content-Type': paper.mediaType, 'Content-Disposition': disposition }),

  'application/json': (c, paper) => {
    const content = encodeBase64(paper.bytes.buffer);
    return c.json({ ...summary(paper), content } satisfies z.infer<typeof paperSchema>);
  },

  'multipart/mixed': async (c, paper, disposition) => {
    const { contentType, body } = await multipartMixed([
      { headers: { 'Content-Type': 'application/json; charset=UTF-8' }, content: JSON.stringify(summary(paper)) },
      { headers: { 'Content-Type': paper.mediaType, 'Content-Disposition': disposition }, content: paper.bytes },
    ]);
    return c.body(body, 200, { 'Content-Type': contentType });
  },
};

function summary({ kindId, fileName, mediaType, rows, findings }: GeneratedPaper): z.infer<typeof paperSummarySchema> {
  return { kind: kindId, fileName, mediaType, rows, findings: [...findings] };
}
