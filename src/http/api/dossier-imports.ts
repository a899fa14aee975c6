import { Hono } from 'hono';
import type * as z from 'zod';
import { findingsOf, mediaTypes } from '../../generate.ts';
import { readDossierWorkbook } from '../../intake/dossier-workbook.ts';
import { findingsHeader, findingsSummary } from '../findings-header.ts';
import { notAWorkbook } from '../form-errors.ts';
import { checkQuery } from '../query.ts';
import { readBody } from '../request-body.ts';
import type { importedDossierSchema } from './bodies.ts';

/** `POST /api/imports/dossier`: the workbook of a dossier in, the dossier and what is doubtful about it out. */
export function dossierImportRoutes(): Hono {
  return new Hono().post('/dossier', async (c) => {
    checkQuery(c.req, []);
    const type = c.req.header('Content-Type') ?? '';
    if (type !== mediaTypes.xlsx && type !== 'application/octet-stream') throw notAWorkbook();
    const dossier = readDossierWorkbook(await readBody(c.req.raw));
    const findings = findingsOf(dossier);
    const message = `Đã đọc hồ sơ “${dossier.title}”: ${findings.length === 0 ? 'không có lưu ý' : `có ${findings.length} lưu ý`}.`;
    c.header(findingsHeader, findingsSummary(findings));
    return c.json({ message, dossier, findings: [...findings] } satisfies z.infer<typeof importedDossierSchema>);
  });
}
