import { findKind } from '../../../src/documents/index.ts';
import { createGenerator } from '../../../src/generate.ts';
import { repositoryTemplates } from '../../support/rounds.ts';
import type { Case } from '../case.ts';
import { decisionOf } from '../dossiers.ts';
import { wordPaperCase } from './word-papers.ts';

/** The decision that approves the results, with so many rows. */
export function decisionCase(rows: number, turns: number): Case {
  const dossier = decisionOf(rows);
  const generator = createGenerator({ templates: repositoryTemplates });
  const { context } = findKind('approval-decision').build(dossier);
  return wordPaperCase({
    id: `decision-${rows}`,
    title: `decision, ${rows.toLocaleString('en')} rows`,
    turns,
    kindId: 'approval-decision',
    ours: async () => (await generator.generate('approval-decision', dossier)).bytes,
    context: () => context,
  });
}
