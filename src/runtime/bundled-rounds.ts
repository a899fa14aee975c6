import dakLak2023 from '../../data/dak-lak-2023/dossier.json' with { type: 'json' };
import konTum2022IndexSet from '../../data/kon-tum-2022-index-set/dossier.json' with { type: 'json' };
import konTum2023 from '../../data/kon-tum-2023/dossier.json' with { type: 'json' };
import konTum2024Inspection from '../../data/kon-tum-2024-inspection/dossier.json' with { type: 'json' };
import sample2026 from '../../data/sample-2026/dossier.json' with { type: 'json' };
import type { Rounds } from '../http/api/workbooks.ts';

/** The rounds in `data/`, built in so that every runtime has them. */
export const bundledRounds: Rounds = new Map<string, unknown>([
  ['dak-lak-2023', dakLak2023],
  ['kon-tum-2022-index-set', konTum2022IndexSet],
  ['kon-tum-2023', konTum2023],
  ['kon-tum-2024-inspection', konTum2024Inspection],
  ['sample-2026', sample2026],
]);
