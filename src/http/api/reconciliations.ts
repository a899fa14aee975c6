import { Hono, type HonoRequest } from 'hono';
import type * as z from 'zod';
import { parseDossierBytes } from '../../intake/dossier-json.ts';
import { reconcilePaper } from '../../reconcile-paper.ts';
import { readBody } from '../request-body.ts';
import { missingFormPart, notAForm } from '../request-errors.ts';
import type { reconciliationSchema } from './bodies.ts';

/** `POST /api/reconciliations`: a dossier and a paper as parts of a form in, what differs out. */
export function reconciliationRoutes(): Hono {
  return new Hono().post('/', async (c) => {
    const form = await readForm(c.req);
    const dossier = parseDossierBytes(await partOf(form, 'dossier'));
    const { rows, compared, differences } = reconcilePaper(dossier, await partOf(form, 'paper'));
    const message = sentence(rows, compared, differences.length);
    return c.json({ message, rows, compared, differences: [...differences] } satisfies z.infer<
      typeof reconciliationSchema
    >);
  });
}

async function readForm(request: HonoRequest): Promise<FormData> {
  const type = request.header('Content-Type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw notAForm();
  const body = await readBody(request.raw);
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch (cause) {
    throw notAForm({ cause });
  }
}

async function partOf(form: FormData, name: 'dossier' | 'paper'): Promise<Uint8Array> {
  const part = form.get(name);
  if (part === null) throw missingFormPart(name);
  return typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer());
}

function sentence(rows: number, compared: number, differences: number): string {
  const basis = `Đã đối chiếu ${rows} dòng đơn vị, ${compared} số liệu và xếp loại`;
  return differences === 0 ? `${basis}: không có sai khác.` : `${basis}: có ${differences} sai khác.`;
}
