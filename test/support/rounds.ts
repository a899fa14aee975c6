import { readdirSync, readFileSync } from 'node:fs';
import { type Dossier, dossierSchema } from '../../src/domain/dossier.ts';
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

/** The templates of the repository. */
export const repositoryTemplates: TemplateStore = {
  load: async (kindId) => new Uint8Array(readFileSync(new URL(`${kindId}.docx`, templates))),
};
