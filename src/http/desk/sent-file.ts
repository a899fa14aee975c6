import { decodeBase64, encodeBase64 } from 'hono/utils/encode';
import type { Dossier } from '../../domain/dossier.ts';
import { TrinhKyError } from '../../errors.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { parseDossier, parseDossierJson } from '../../intake/dossier-json.ts';
import type { Rounds } from '../api/workbooks.ts';
import { noFileChosen, unusableBase } from '../form-errors.ts';
import { unknownRound } from '../parameter-errors.ts';
import { mostBytes } from '../request-body.ts';
import { textOf } from './desk-request.ts';

/** A file that was opened, and by what it is sent again with answers: the server keeps nothing. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same as text for a field of a form; nothing if it is too large to be sent so. */
  readonly text: string | undefined;
}

/** A base dossier, and the field by which it is sent again. */
export interface SentBase {
  readonly dossier: Dossier;
  readonly field: { readonly name: 'base-round' | 'base-dossier'; readonly value: string };
}

/**
 * The file of a form, chosen just now or sent along.
 * @throws RequestError (`no-file`) without one
 */
export async function sentFile(form: FormData, base: SentBase | undefined): Promise<SentFile> {
  const chosen = form.get('file');
  const kept = textOf(form, 'kept-file');
  const bytes = chosen instanceof File && chosen.size > 0 ? new Uint8Array(await chosen.arrayBuffer()) : bytesOf(kept);
  if (bytes === undefined) throw noFileChosen();
  const name = chosen instanceof File && chosen.size > 0 ? chosen.name : textOf(form, 'file-name');
  const isSmall = Math.ceil(bytes.length / 3) * 4 + (base?.field.value.length ?? 0) * widestLetter <= mostKept;
  return { name: name.normalize('NFC').slice(0, 200), bytes, text: isSmall ? encodeBase64(bytes.buffer) : undefined };
}

/** Room is left for the answers. */
const mostKept = mostBytes - 512 * 1024;

/** Bytes of a Vietnamese letter in UTF-8, at most. */
const widestLetter = 3;

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text === '') return undefined;
  try {
    return decodeBase64(text);
  } catch (cause) {
    throw noFileChosen({ cause });
  }
}

/**
 * The base dossier of a form: a file, a round that comes with the service, or one that was sent along; nothing if none
 * was chosen.
 * @throws RequestError (`unusable-base`, 422) for a file that is no sound dossier
 */
export async function sentBase(form: FormData, rounds: Rounds): Promise<SentBase | undefined> {
  const chosen = form.get('base');
  if (chosen instanceof File && chosen.size > 0) return baseOf(await baseFile(chosen));
  const kept = textOf(form, 'base-dossier');
  if (kept !== '') return baseOf(parseDossierJson(kept));
  const round = textOf(form, 'base-round');
  if (round === '') return undefined;
  const value = rounds.get(round);
  if (value === undefined) throw unknownRound([...rounds.keys()]);
  return { dossier: parseDossier(value), field: { name: 'base-round', value: round } };
}

function baseOf(dossier: Dossier): SentBase {
  return { dossier, field: { name: 'base-dossier', value: JSON.stringify(dossier) } };
}

async function baseFile(file: File): Promise<Dossier> {
  try {
    return parseDossierFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    throw error instanceof TrinhKyError ? unusableBase(error) : error;
  }
}
