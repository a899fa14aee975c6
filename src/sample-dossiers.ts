import indexSetRound from '../data/kon-tum-2022-index-set/dossier.json' with { type: 'json' };
import sampleRound from '../data/sample-2026/dossier.json' with { type: 'json' };
import { type Dossier, dossierSchema } from './domain/dossier.ts';

let parsed: readonly Dossier[] | undefined;

/** Dossiers that together hold the parts of every kind of paper: the invented round first. Read when first asked for. */
export function sampleDossiers(): readonly Dossier[] {
  parsed ??= [sampleRound, indexSetRound].map((dossier) => dossierSchema.parse(dossier));
  return parsed;
}
