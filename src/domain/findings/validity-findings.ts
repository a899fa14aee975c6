import type { Approval } from '../approval.ts';
import type { CitedDocument } from '../cited-document.ts';
import { citedDocumentName } from '../cited-document-name.ts';
import type { ApprovalDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { issueDays } from './issue-days.ts';
import { impossibleDate, laterThanIssue, notInForce, profileValidity } from './issue-findings.ts';

/** Doubts about time: the date of issue itself, and whether profile and legal bases hold on it. */
export function validityFindings({ profile, approval, assessment }: ApprovalDossier): Finding[] {
  return [
    ...issuedBeforeAssessment(approval.issue.year, assessment.year),
    ...decisionValidityFindings(profile, approval, 'approval'),
  ];
}

/**
 * The same without an assessment.
 * @param part the part of the dossier with the words of the decision
 */
export function decisionValidityFindings(
  profile: Profile,
  { issue, proposal }: Pick<Approval, 'issue' | 'proposal'>,
  part: string,
): Finding[] {
  const days = issueDays(issue);
  const cited = profile.legalBases.flatMap((documents, line) =>
    documents.map((document, place) => ({ document, path: `profile.legalBases[${line}][${place}]` })),
  );
  const proposed =
    proposal.document === undefined ? [] : [{ document: proposal.document, path: `${part}.proposal.document` }];
  return [
    ...impossibleDate(issue, `${part}.issue`),
    ...profileValidity(profile, days),
    ...cited.flatMap(({ document, path }) => notInForce(document, path, days, 'legal-basis-not-in-force')),
    ...forceUnknown(cited.map(({ document }) => document)),
    ...[...cited, ...proposed].flatMap(({ document, path }) => laterThanIssue(document, path, days, 'Quyết định')),
  ];
}

function issuedBeforeAssessment(issueYear: number, assessmentYear: number): Finding[] {
  return issueYear >= assessmentYear
    ? []
    : [
        {
          code: 'issued-before-assessment',
          severity: 'error',
          message: `Năm ban hành ${issueYear} đứng trước năm đánh giá ${assessmentYear}.`,
          hint: 'Sửa năm ban hành hoặc năm đánh giá.',
          path: 'approval.issue.year',
          figures: { issueYear: String(issueYear), assessmentYear: String(assessmentYear) },
        },
      ];
}

function forceUnknown(documents: readonly CitedDocument[]): Finding[] {
  const unknown = documents.filter(({ inForceFrom }) => inForceFrom === undefined);
  return unknown.length === 0
    ? []
    : [
        {
          code: 'legal-basis-not-checkable',
          severity: 'info',
          message: `Chưa nhập ngày có hiệu lực của ${unknown.length} văn bản căn cứ nên không kiểm tra được: ${unknown.map(citedDocumentName).join('; ')}.`,
          hint: 'Tự kiểm tra hiệu lực của các văn bản này, hoặc nhập ngày có hiệu lực.',
          path: 'profile.legalBases',
        },
      ];
}
