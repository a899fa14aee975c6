import { type Context, Hono } from 'hono';
import { mediaTypes } from '../../generate.ts';
import type { TemplateDesk, TemplateFile } from '../../template-guide.ts';
import { attachment } from '../attachment.ts';
import { negotiated } from '../negotiation.ts';
import { checkQuery } from '../query.ts';

/**
 * `GET /api/templates/{kind}`: the template that comes with the software, to be edited; `GET /api/templates/{kind}/guide`:
 * the guide to its tags, to be printed.
 */
export function templateFileRoutes(desk: TemplateDesk): Hono {
  return new Hono().get('/:kind', (c) => answer(c, desk.bundled)).get('/:kind/guide', (c) => answer(c, desk.guide));
}

async function answer(c: Context, make: (kindId: string) => Promise<TemplateFile>): Promise<Response> {
  checkQuery(c.req, []);
  const type = negotiated(c.req, [mediaTypes.docx]);
  const { name, fileName, bytes } = await make(c.req.param('kind') ?? '');
  c.header('Vary', 'Accept');
  return c.body(bytes, 200, { 'Content-Type': type, 'Content-Disposition': attachment(fileName, name) });
}
