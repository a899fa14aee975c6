import { Hono } from 'hono';
import type * as z from 'zod';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { reconcilePaper } from '../../reconcile-paper.ts';
import { partOf, readForm } from '../form-request.ts';
import { checkQuery } from '../query.ts';
import type { reconciliationSchema } from './bodies.ts';

/** `POST /api/reconciliations`: a dossier and a paper as parts of a form in, what differs out. */
export function reconciliationRoutes(): Hono {
  return new Hono().post('/', async (c) => {
    checkQuery(c.req, []);
    const form = await readForm(c.req);
    const dossier = parseDossierFile(await partOf(form, 'dossier'));
    const { rows, compared, differences } = reconcilePaper(dossier, await partOf(form, 'paper'));
    const message = sentence(rows, compared, differences.length);
    return c.json({ message, rows, compared, differences: [...differences] } satisfies z.infer<
      typeof reconciliationSchema
    >);
  });
}

function sentence(rows: number, compared: number, differences: number): string {
  const basis = `Đã đối chiếu ${rows} dòng đơn vị, ${compared} số liệu và xếp loại`;
  return differences === 0 ? `${basis}: không có sai khác.` : `${basis}: có ${differences} sai khác.`;
}
