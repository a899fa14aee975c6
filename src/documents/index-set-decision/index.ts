import { hasIndexSetDecision } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The decision that issues an index set (quyết định ban hành bộ chỉ số). */
export const indexSetDecision: DocumentKind = {
  id: 'index-set-decision',
  title: 'Quyết định ban hành bộ chỉ số',
  contextSchema,
  needs: [
    'indexSetDecision.issue',
    'indexSetDecision.subject',
    'profile.legalBases',
    'indexSetDecision.proposal',
    'indexSetDecision.indexSet',
    'indexSetDecision.furtherArticles',
    'indexSetDecision.regulation',
    'profile.parentAuthority',
    'profile.issuingAuthority',
    'profile.decisionAuthority',
    'profile.place',
    'profile.signing',
    'profile.recipients',
    'profile.filing',
    'profile.dateStyle',
    'profile.name',
    'profile.validFrom',
    'profile.validTo',
  ],
  isFor: hasIndexSetDecision,
  build,
};
