import type { ApprovalDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';

/** Doubts about the detail of results beside those about the decision itself. */
export function resultDetailFindings({ assessment, approval }: ApprovalDossier): Finding[] {
  return [...notReferred(approval), ...withoutDetail(assessment)];
}

/** A paper must point to its appendix (Decree 30/2020, Annex I, III.1.a). */
function notReferred({ result: { lead, closing } }: ApprovalDossier['approval']): Finding[] {
  return /chi tiết|phụ lục/iu.test(`${lead} ${closing ?? ''}`)
    ? []
    : [
        {
          code: 'detail-not-referred',
          severity: 'warning',
          message: 'Quyết định chưa có chỉ dẫn về phụ lục chi tiết kết quả.',
          hint: 'Thêm dòng đứng sau các bảng (approval.result.closing), ví dụ “(Chi tiết tại Phụ lục kèm theo)”.',
          path: 'approval.result.closing',
        },
      ];
}

/** Units with a score, but without the scores it is made of, stand in the detail with blanks. */
function withoutDetail({ groups }: ApprovalDossier['assessment']): Finding[] {
  const names = groups
    .flatMap(({ units }) => units)
    .filter(({ result }) => 'score' in result && result.score !== undefined && (result.mainIndices ?? []).length === 0)
    .map(({ name }) => name);
  const shown = names.slice(0, mostNames).join('; ');
  const rest = names.length > mostNames ? ` và ${names.length - mostNames} đơn vị khác` : '';
  return names.length === 0
    ? []
    : [
        {
          code: 'detail-missing',
          severity: 'warning',
          message: `Phụ lục chi tiết để trống điểm từng chỉ số chính của ${shown}${rest}.`,
          hint: 'Bổ sung điểm từng chỉ số chính (mainIndices) của các đơn vị này.',
          path: 'assessment.groups',
        },
      ];
}

const mostNames = 10;
