import { daysInMonth, dayWithSlashes } from '../vietnamese/date.ts';
import type { CitedDocument } from './cited-document.ts';
import { citedDocumentName } from './cited-document-name.ts';
import type { ApprovalDossier } from './dossier.ts';
import type { Finding } from './finding.ts';
import { holdsOnIssue, type IssueDays, issueDays } from './issue-days.ts';

/** Doubts about time: the date of issue itself, and whether profile and legal bases hold on it. */
export function validityFindings({ profile, approval, assessment }: ApprovalDossier): Finding[] {
  const days = issueDays(approval.issue);
  const cited = profile.legalBases.flatMap((documents, line) =>
    documents.map((document, place) => ({ document, path: `profile.legalBases[${line}][${place}]` })),
  );
  const proposal = approval.proposal.document;
  return [
    ...impossibleDate(approval.issue),
    ...issuedBeforeAssessment(approval.issue.year, assessment.year),
    ...profileValidity(profile, days),
    ...cited.flatMap(({ document, path }) => inForce(document, path, days)),
    ...forceUnknown(cited.map(({ document }) => document)),
    ...[
      ...cited,
      ...(proposal === undefined ? [] : [{ document: proposal, path: 'approval.proposal.document' }]),
    ].flatMap(({ document, path }) => laterThanIssue(document, path, days)),
  ];
}

function impossibleDate({ year, month, day }: ApprovalDossier['approval']['issue']): Finding[] {
  return month === undefined || day === undefined || day <= daysInMonth(year, month)
    ? []
    : [
        {
          code: 'issue-date-impossible',
          severity: 'error',
          message: `Ngày ban hành ${day}/${month}/${year} không có thật.`,
          hint: 'Sửa ngày ban hành, hoặc bỏ trống để hệ thống văn bản điền khi cấp số.',
          path: 'approval.issue.day',
          figures: { day: String(day), month: String(month), year: String(year) },
        },
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

function profileValidity({ name, validFrom, validTo }: ApprovalDossier['profile'], days: IssueDays): Finding[] {
  const holds = holdsOnIssue(validFrom, validTo, days);
  if (holds === 'yes') {
    return [];
  }
  const period = `${dayWithSlashes(validFrom)}${validTo === undefined ? ' trở đi' : ` đến ${dayWithSlashes(validTo)}`}`;
  return [
    {
      code: 'profile-not-valid',
      severity: 'warning',
      message: `Bộ thể thức “${name}” dùng từ ${period}, ${holds === 'no' ? 'không dùng được vào ngày ban hành' : 'có thể đã hết hạn hoặc chưa đến hạn dùng vào ngày ban hành (chưa xác định)'}.`,
      hint: 'Chọn bộ thể thức đang dùng vào ngày ban hành, hoặc sửa thời hạn của bộ thể thức.',
      path: 'profile.validFrom',
    },
  ];
}

function inForce(document: CitedDocument, path: string, days: IssueDays): Finding[] {
  const holds = holdsOnIssue(document.inForceFrom, document.inForceTo, days);
  return holds === 'yes'
    ? []
    : [
        {
          code: 'legal-basis-not-in-force',
          severity: 'warning',
          message: `${citedDocumentName(document)} ${holds === 'no' ? 'không có hiệu lực vào ngày ban hành' : 'có thể không có hiệu lực vào ngày ban hành (ngày ban hành chưa xác định)'}.`,
          hint: 'Thay bằng văn bản đang có hiệu lực, hoặc sửa ngày có hiệu lực, hết hiệu lực đã nhập.',
          path,
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

function laterThanIssue(document: CitedDocument, path: string, days: IssueDays): Finding[] {
  return document.date <= days.last
    ? []
    : [
        {
          code: 'cited-document-later',
          severity: 'warning',
          message: `${citedDocumentName(document)} được viện dẫn nhưng ban hành sau Quyết định này.`,
          hint: 'Kiểm tra lại ngày của văn bản được viện dẫn và ngày ban hành.',
          path: `${path}.date`,
        },
      ];
}
