import type { Dossier } from '../domain/dossier.ts';
import { parseDossierBytes } from './dossier-json.ts';
import { readDossierWorkbook } from './dossier-workbook.ts';

/**
 * Reads a dossier from a file, as JSON or as its workbook, told apart by what the bytes are and not by a name.
 * @throws InvalidJsonError, InvalidDossierError, UnreadablePaperError
 */
export function parseDossierFile(bytes: Uint8Array): Dossier {
  return packages.some((signature) => signature.every((byte, at) => bytes[at] === byte))
    ? readDossierWorkbook(bytes)
    : parseDossierBytes(bytes);
}

/** A zip, as .xlsx is one, and the container of old and of locked Office files, of which the reader says what to do. */
const packages: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];
