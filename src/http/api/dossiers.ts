import { Hono } from 'hono';
import type * as z from 'zod';
import type { Finding } from '../../domain/finding.ts';
import { InvalidDossierError } from '../../errors.ts';
import { findingsOf, type Generator } from '../../generate.ts';
import { packUnits } from '../../unit-packages.ts';
import { attachment } from '../attachment.ts';
import { readDossier, readGivenDossier } from '../dossier-request.ts';
import type { Log } from '../errors.ts';
import { findingsHeader, findingsSummary } from '../findings-header.ts';
import { negotiated } from '../negotiation.ts';
import { checkQuery } from '../query.ts';
import { streamOf } from '../stream.ts';
import type { validationSchema } from './bodies.ts';

type Validation = z.infer<typeof validationSchema>;

/**
 * `POST /api/dossiers/validate`: the faults of a dossier, or the findings all its papers would carry;
 * `POST /api/dossiers/packages`: what each inspected unit is sent, as one zip file.
 */
export function dossierRoutes(generator: Generator, log: Log): Hono {
  return new Hono()
    .post('/validate', async (c) => {
      checkQuery(c.req, []);
      try {
        return c.json(sound(findingsOf(await readDossier(c.req))));
      } catch (error) {
        if (error instanceof InvalidDossierError) return c.json(faulty(error));
        throw error;
      }
    })
    .post('/packages', async (c) => {
      checkQuery(c.req, ['unit']);
      const type = negotiated(c.req, ['application/zip']);
      const given = await readGivenDossier(c.req);
      const { name, fileName, findings, chunks } = await packUnits(generator, given, c.req.queries('unit'));
      c.header('Vary', 'Accept');
      c.header(findingsHeader, findingsSummary(findings()));
      return c.body(
        streamOf(chunks, (error) => log(error, c.get('requestId'))),
        200,
        {
          'Content-Type': type,
          'Content-Disposition': attachment(fileName, name),
        },
      );
    });
}

function sound(findings: readonly Finding[]): Validation {
  const message = findings.length === 0 ? 'Hồ sơ đúng cấu trúc.' : `Hồ sơ đúng cấu trúc, có ${findings.length} lưu ý.`;
  return { valid: true, message, issues: [], findings: [...findings] };
}

function faulty({ message, issues }: InvalidDossierError): Validation {
  return { valid: false, message, issues: [...issues], findings: [] };
}
