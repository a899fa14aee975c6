import { type Context, Hono } from 'hono';
import { encodeBase64 } from 'hono/utils/encode';
import type * as z from 'zod';
import { documentKinds, findKind } from '../../documents/index.ts';
import { mediaTypes } from '../../generate.ts';
import { annotatedTemplate } from '../../template-check/annotated-template.ts';
import { checkTemplate } from '../../template-check/check-template.ts';
import type { SampleDossiers } from '../../template-check/samples.ts';
import { attachment } from '../attachment.ts';
import { findingsHeader, findingsSummary } from '../findings-header.ts';
import { notATemplate } from '../form-errors.ts';
import { checkParts, partOf, readForm } from '../form-request.ts';
import { negotiated } from '../negotiation.ts';
import { unknownTemplateCopy } from '../parameter-errors.ts';
import { checkQuery } from '../query.ts';
import { readBody } from '../request-body.ts';
import type { checkedTemplateSchema } from './bodies.ts';

/** `POST /api/templates/{kind}/check`: an edited Word template in, all that is wrong with it out. Nothing is kept. */
export function templateRoutes(samples: SampleDossiers): Hono {
  return new Hono().post('/:kind/check', async (c) => {
    const kind = findKind(c.req.param('kind'));
    checkQuery(c.req, ['copy']);
    const copy = c.req.query('copy');
    if (copy !== undefined && copy !== 'annotated') throw unknownTemplateCopy();
    const types = copy === undefined ? (['application/json'] as const) : copyTypes;
    const type = negotiated(c.req, types);
    const template = await readTemplate(c);
    const dossiers = (await samples.load()).filter(kind.isFor);
    const check = checkTemplate(template, kind, { kinds: documentKinds, samples: dossiers });
    c.header('Vary', 'Accept');
    c.header(findingsHeader, findingsSummary(check.report.findings));
    if (copy === undefined) return c.json(check.report);
    const bytes = annotatedTemplate(template, check).slice();
    const fileName = `${kind.id}_co-nhan-xet.docx`;
    if (type === 'application/json') {
      const answer = { report: check.report, fileName, content: encodeBase64(bytes.buffer) };
      return c.json(answer satisfies z.infer<typeof checkedTemplateSchema>);
    }
    const disposition = attachment(fileName, `Mẫu ${kind.title} có nhận xét.docx`);
    return c.body(bytes, 200, { 'Content-Type': type, 'Content-Disposition': disposition });
  });
}

const copyTypes = [mediaTypes.docx, 'application/json'] as const;

/** The Word file alone as the body, or as a part of a form. */
async function readTemplate(c: Context): Promise<Uint8Array> {
  const type = c.req.header('Content-Type') ?? '';
  if (/^multipart\/form-data\s*;/i.test(type)) {
    const form = await readForm(c.req);
    checkParts(form, ['template']);
    return partOf(form, 'template');
  }
  if (type !== '' && type !== mediaTypes.docx && type !== 'application/octet-stream') throw notATemplate();
  return readBody(c.req.raw);
}
