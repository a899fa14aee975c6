import indexSet from '../../data/kon-tum-2022-index-set/dossier.json' with { type: 'json' };
import approval from '../../data/kon-tum-2023/dossier.json' with { type: 'json' };
import inspection from '../../data/kon-tum-2024-inspection/dossier.json' with { type: 'json' };
import invented from '../../data/sample-2026/dossier.json' with { type: 'json' };
import type { Dossier } from '../domain/dossier.ts';
import { parseDossier } from '../intake/dossier-json.ts';
import type { SampleDossiers } from '../template-check/samples.ts';

let parsed: readonly Dossier[] | undefined;

/** The rounds that come with this repository, built in: every kind of paper has one at least. Read when first asked for. */
export const bundledSamples: SampleDossiers = {
  load: async () => {
    parsed ??= [invented, approval, inspection, indexSet].map((each) => parseDossier(each));
    return parsed;
  },
};
