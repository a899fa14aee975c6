import { findKind } from '../../../src/documents/index.ts';
import { createGenerator } from '../../../src/generate.ts';
import { dossierOf, repositoryTemplates } from '../../support/rounds.ts';
import type { Case } from '../case.ts';
import { wordPaperCase } from './word-papers.ts';

/** Plan, outline and four appendices bound into one file, beside docxtemplater that makes the plan alone. */
export function inspectionSetCase(): Case {
  const dossier = dossierOf('kon-tum-2024-inspection');
  const generator = createGenerator({ templates: repositoryTemplates });
  const { context } = findKind('inspection-plan').build(dossier);
  return wordPaperCase({
    id: 'inspection-set',
    title: 'bound inspection set (docxtemplater: its plan alone)',
    turns: 200,
    kindId: 'inspection-plan',
    ours: async () => (await generator.generate('inspection-set', dossier)).bytes,
    context: () => context,
    peers: ['docxtemplater'],
  });
}
