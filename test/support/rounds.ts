import { readdirSync, readFileSync } from 'node:fs';
import { type ApprovalDossier, type Dossier, dossierSchema, hasApproval } from '../../src/domain/dossier.ts';
import type { TemplateStore } from '../../src/generate.ts';

const data = new URL('../../data/', import.meta.url);
const templates = new URL('../../templates/', import.meta.url);

/** The names of all rounds in `data/`. */
export const rounds: readonly string[] = readdirSync(data, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The dossier of a round in `data/`. */
export function dossierOf(round: string): Dossier {
  return dossierSchema.parse(JSON.parse(readFileSync(new URL(`${round}/dossier.json`, data), 'utf8')));
}

/** The dossier of a round that has an assessment and an approval. */
export function approvalDossierOf(round: string): ApprovalDossier {
  const dossier = dossierOf(round);
  if (!hasApproval(dossier)) throw new Error(`${round} has no approval`);
  return dossier;
}

/** The rounds that have an assessment and an approval. */
export function approvalRounds(): readonly string[] {
  return rounds.filter((round) => hasApproval(dossierOf(round)));
}

/** The templates of the repository. */
export const repositoryTemplates: TemplateStore = {
  load: async (kindId) => new Uint8Array(readFileSync(new URL(`${kindId}.docx`, templates))),
};
