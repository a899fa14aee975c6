import type { HonoRequest } from 'hono';
import type { Dossier } from '../domain/dossier.ts';
import { parseDossierFile } from '../intake/dossier-file.ts';
import { parseDossierBytes } from '../intake/dossier-json.ts';
import type { GivenDossier } from '../unit-packages.ts';
import { notADossierOrForm } from './form-errors.ts';
import { checkParts, isForm, optionalPartOf, partOf, readForm } from './form-request.ts';
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

/** A dossier, and the Word template that its paper shall be made from this once. */
export interface DossierWithTemplate {
  readonly dossier: Dossier;
  readonly template: Uint8Array | undefined;
}

/**
 * The dossier alone as the body, or as a part of a form beside a template. Throws what {@link readGivenDossier} and
 * {@link readForm} throw, and an error for other media types.
 */
export async function readDossierWithTemplate(request: HonoRequest): Promise<DossierWithTemplate> {
  const type = request.header('Content-Type') ?? '';
  if (!isForm(type)) {
    if (!json.test(type)) throw notADossierOrForm();
    return { dossier: await readDossier(request), template: undefined };
  }
  const form = await readForm(request, notADossierOrForm);
  checkParts(form, ['dossier', 'template']);
  return {
    dossier: parseDossierFile(await partOf(form, 'dossier')),
    template: await optionalPartOf(form, 'template'),
  };
}
