import { hasIndexSetDecision } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The index set as it is attached to the decision that issues it: chapters, articles, tables of main indices. */
export const indexSetRegulation: DocumentKind = {
  id: 'index-set-regulation',
  title: 'Bộ chỉ số ban hành kèm theo quyết định',
  contextSchema,
  needs: [
    'indexSetDecision.issue',
    'indexSetDecision.regulation',
    'indexSetDecision.indexSet',
    'profile.issuingAuthority',
    'profile.numbers',
  ],
  isFor: hasIndexSetDecision,
  build,
};
