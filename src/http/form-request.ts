import type { HonoRequest } from 'hono';
import { missingFormPart, notAForm, unknownFormPart } from './form-errors.ts';
import { readBody } from './request-body.ts';
import type { RequestError } from './request-errors.ts';

/** The parts of a form that a request may send. */
export type FormPart = 'dossier' | 'paper' | 'template' | 'file' | 'base';

/** Whether a media type is that of a form with its parts. */
export function isForm(type: string): boolean {
  return /^multipart\/form-data\s*;/i.test(type);
}

/**
 * The form in a request's body.
 * @throws RequestError, the one of `refusal`, for every other media type, and for a form that can't be read
 */
export async function readForm(
  request: HonoRequest,
  refusal: (options?: ErrorOptions) => RequestError = notAForm,
): Promise<FormData> {
  const type = request.header('Content-Type') ?? '';
  if (!isForm(type)) throw refusal();
  const body = await readBody(request.raw);
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch (cause) {
    throw refusal({ cause });
  }
}

/** The bytes of a part, whether it was sent as a file or as a field; an error if it is not there. */
export async function partOf(form: FormData, name: FormPart): Promise<Uint8Array> {
  const bytes = await optionalPartOf(form, name);
  if (bytes === undefined) throw missingFormPart(name);
  return bytes;
}

export async function optionalPartOf(form: FormData, name: FormPart): Promise<Uint8Array | undefined> {
  const part = form.get(name);
  if (part === null) return undefined;
  return typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(await part.arrayBuffer());
}

/**
 * Holds the names of a form's parts against those that an address knows, so that a misspelt one is not passed over.
 * @throws RequestError (`unknown-form-part`, 400)
 */
export function checkParts(form: FormData, known: readonly FormPart[]): void {
  const unknown = [...new Set(form.keys())].filter((name) => !known.some((each) => each === name));
  if (unknown.length > 0) throw unknownFormPart(unknown, known);
}
