import { Hono } from 'hono';
import type * as z from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { InvalidDossierError } from '../../errors.ts';
import { findingsOf } from '../../generate.ts';
import { readDossier } from '../dossier-request.ts';
import type { validationSchema } from './bodies.ts';

type Validation = z.infer<typeof validationSchema>;

/** `POST /api/dossiers/validate`: the faults of a dossier, or the findings all its papers would carry. */
export function dossierRoutes(): Hono {
  return new Hono().post('/validate', async (c) => {
    try {
      return c.json(sound(findingsOf(await readDossier(c.req))));
    } catch (error) {
      if (error instanceof InvalidDossierError) return c.json(faulty(error));
      throw error;
    }
  });
}

function sound(findings: readonly Finding[]): Validation {
  const message = findings.length === 0 ? 'Hồ sơ đúng cấu trúc.' : `Hồ sơ đúng cấu trúc, có ${findings.length} lưu ý.`;
  return { valid: true, message, issues: [], findings: [...findings] };
}

function faulty({ message, issues }: InvalidDossierError): Validation {
  return { valid: false, message, issues: [...issues], findings: [] };
}
