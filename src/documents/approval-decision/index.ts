import { hasApproval } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The decision that approves the results of an assessment (quyết định phê duyệt kết quả). */
export const approvalDecision: DocumentKind = {
  id: 'approval-decision',
  title: 'Quyết định phê duyệt kết quả',
  contextSchema,
  isFor: hasApproval,
  build,
};
