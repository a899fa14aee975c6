import { hasApproval } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { resultStyleNeeds, scoringNeeds } from '../result-needs.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The decision that approves the results of an assessment (quyết định phê duyệt kết quả). */
export const approvalDecision: DocumentKind = {
  id: 'approval-decision',
  title: 'Quyết định phê duyệt kết quả',
  contextSchema,
  needs: [
    'approval.issue',
    'approval.subject',
    'profile.legalBases',
    'approval.proposal',
    'approval.result',
    'approval.furtherArticles',
    'assessment.exclusions',
    'profile.signing',
    'profile.recipients',
    'profile.filing',
    'profile.parentAuthority',
    'profile.issuingAuthority',
    'profile.decisionAuthority',
    'profile.place',
    ...scoringNeeds,
    'profile.dateStyle',
    ...resultStyleNeeds,
    'profile.name',
    'profile.validFrom',
    'profile.validTo',
  ],
  isFor: hasApproval,
  build,
};
