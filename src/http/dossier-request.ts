import type { HonoRequest } from 'hono';
import type { Dossier } from '../domain/dossier.ts';
import { parseDossierBytes } from '../intake/dossier-json.ts';
import type { GivenDossier } from '../unit-packages.ts';
import { readBody } from './request-body.ts';
import { unsupportedMediaType } from './request-errors.ts';

/** `application/json`, alone or with the only character set JSON has (RFC 8259, section 8.1). */
const json = /^application\/json\s*(;\s*charset\s*=\s*("utf-8"|utf-8)\s*)?;?\s*$/i;

/** The dossier in a request's body. Throws what {@link readGivenDossier} throws. */
export async function readDossier(request: HonoRequest): Promise<Dossier> {
  return (await readGivenDossier(request)).dossier;
}

/**
 * The dossier in a request's body, with its bytes. Throws what {@link parseDossierBytes} and {@link readBody} throw, and an
 * error for other media types.
 */
export async function readGivenDossier(request: HonoRequest): Promise<GivenDossier> {
  const isPlain = (request.header('Content-Encoding') ?? 'identity').toLowerCase() === 'identity';
  if (!isPlain || !json.test(request.header('Content-Type') ?? '')) throw unsupportedMediaType();
  const bytes = await readBody(request.raw);
  return { dossier: parseDossierBytes(bytes), bytes };
}
