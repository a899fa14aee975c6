import { type Dossier, dossierSchema } from '../domain/dossier.ts';
import { InvalidDossierError } from '../errors.ts';
import { dossierIssues } from './dossier-issues.ts';
import { unnamed } from './issue-sentence.ts';
import { decodeUtf8, parseJson } from './json-text.ts';

/** Reads a dossier from the bytes of a JSON file in UTF-8. Throws like {@link parseDossierJson}. */
export function parseDossierBytes(bytes: Uint8Array): Dossier {
  return parseDossierJson(decodeUtf8(bytes));
}

/** Reads a dossier from JSON. Throws `InvalidJsonError` for what is no JSON, else like {@link parseDossier}. */
export function parseDossierJson(text: string): Dossier {
  return parseDossier(parseJson(text));
}

/** The dossier in a plain value, texts trimmed and in NFC. Throws {@link InvalidDossierError} with every fault. */
export function parseDossier(value: unknown): Dossier {
  const result = dossierSchema.safeParse(value, { reportInput: true, error: () => unnamed });
  if (result.success) return result.data;
  const { issues, total } = dossierIssues(dossierSchema, value, result.error.issues);
  throw new InvalidDossierError(issues, total);
}
