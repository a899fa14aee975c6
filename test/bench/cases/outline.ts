import { findKind } from '../../../src/documents/index.ts';
import { createGenerator } from '../../../src/generate.ts';
import { inspectionOfUnits } from '../../support/many-units.ts';
import { repositoryTemplates } from '../../support/rounds.ts';
import type { Case } from '../case.ts';
import { wordPaperCase } from './word-papers.ts';

/** The report outline, for another unit each time. */
export function outlineCase(units: number): Case {
  const dossier = inspectionOfUnits(units);
  const unitOf = (turn: number) => dossier.inspection.units[turn % units];
  const generator = createGenerator({ templates: repositoryTemplates });
  const contexts = dossier.inspection.units.map((unit) => findKind('report-outline').build(dossier, unit).context);
  return wordPaperCase({
    id: 'outline',
    title: `outline × ${units.toLocaleString('en')}`,
    turns: units,
    kindId: 'report-outline',
    ours: async (turn) => (await generator.generate('report-outline', dossier, 'docx', unitOf(turn))).bytes,
    context: (turn) => contexts[turn % units] ?? {},
  });
}
