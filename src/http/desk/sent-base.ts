import type { Dossier } from '../../domain/dossier.ts';
import { TrinhKyError } from '../../errors.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { parseDossier, parseDossierJson } from '../../intake/dossier-json.ts';
import type { Rounds } from '../api/workbooks.ts';
import { unusableBase } from '../form-errors.ts';
import { unknownRound } from '../parameter-errors.ts';
import { mostBytes } from '../request-body.ts';
import type { SentFile } from '../sent-file.ts';
import { textOf } from './desk-request.ts';

/** A base dossier, and the field by which it is sent again. */
export interface SentBase {
  readonly dossier: Dossier;
  readonly field: { readonly name: 'base-round' | 'base-dossier'; readonly value: string };
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

/** Whether a file and a base are small enough to be sent again with answers about the file. */
export function canBeSentAgain({ bytes }: SentFile, base: SentBase | undefined): boolean {
  return Math.ceil(bytes.length / 3) * 4 + (base?.field.value.length ?? 0) * widestLetter <= mostSentAgain;
}

/** Room is left for the answers. */
const mostSentAgain = mostBytes - 512 * 1024;

/** Bytes of a Vietnamese letter in UTF-8, at most. */
const widestLetter = 3;
