import { type Dossier, hasApproval } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { resultStyleNeeds, scoringNeeds } from '../result-needs.ts';
import { build } from './build.ts';
import { buildDetailWorkbook } from './build-workbook.ts';
import { contextSchema } from './context.ts';
import { mainIndicesOf } from './detail-tables.ts';

/** The score of every unit by main index (chi tiết kết quả), attached to the approval decision. */
export const resultDetail: DocumentKind = {
  id: 'result-detail',
  title: 'Phụ lục chi tiết kết quả',
  contextSchema,
  needs: ['approval.issue', 'approval.result', ...scoringNeeds, 'profile.issuingAuthority', ...resultStyleNeeds],
  isFor: hasDetail,
  build,
  buildWorkbook: buildDetailWorkbook,
};

function hasDetail(dossier: Dossier): boolean {
  const groups = hasApproval(dossier) ? dossier.assessment.groups : [];
  return groups.some(({ units }) => units.some(({ result }) => mainIndicesOf(result).length > 0));
}
