import * as z from 'zod';
import type { Approval, Proposal } from '../domain/approval.ts';
import type { Finding } from '../domain/finding.ts';
import type { Profile } from '../domain/profile.ts';
import { withoutFinalMark } from '../vietnamese/sentence.ts';
import { citation } from './citation.ts';
import { required } from './context-fields.ts';
import { decisionNotation } from './decision-notation.ts';
import { headerWidthFindings } from './header-width-findings.ts';
import { issueWords } from './issuance.ts';
import { recipientLines } from './recipients.ts';
import { ruleLength } from './rule-length.ts';
import { toLines } from './text-lines.ts';

const text = (description: string) => z.string().describe(description);

const lineSchema = z.strictObject({ text: required(text('Nội dung dòng')) });

/** Type and room, in millimetres, that the templates of decisions give to the lines with a rule under them. */
const authorityStyle = { sizeInPoints: 13, bold: true };
export const authorityWidth = 64;
const subjectStyle = { sizeInPoints: 14, bold: true };
export const subjectWidth = 165;

/** The tags of what stands before the first article of a decision (Decree 30/2020, Annex III, sample 1.2). */
export const decisionHeadFields = {
  parentAuthorityLines: z.array(lineSchema).describe('Tên cơ quan chủ quản, mỗi dòng một phần tử (có thể không có)'),
  authorityLines: z.array(lineSchema).describe('Tên cơ quan ban hành, mỗi dòng một phần tử'),
  authorityRuleLength: text('Chiều dài đường kẻ dưới tên cơ quan ban hành, mm'),
  documentNumber: text('Số quyết định; bản dự thảo để khoảng trống'),
  notation: text('Ký hiệu, ví dụ QĐ-UBND'),
  place: text('Địa danh'),
  day: text('Ngày; bản dự thảo để khoảng trống'),
  month: text('Tháng; có thể để khoảng trống'),
  year: text('Năm'),
  subject: required(text('Trích yếu')),
  subjectRuleLength: text('Chiều dài đường kẻ dưới trích yếu, mm'),
  decisionAuthority: text('Thẩm quyền ban hành, in hoa'),
  legalBases: required(
    z.array(lineSchema).describe('Các căn cứ và dòng đề nghị, đã có dấu chấm phẩy và dấu chấm cuối'),
  ),
};

/** The tags of recipients and signature. */
export const decisionFootFields = {
  recipients: z.array(lineSchema).describe('Nơi nhận, mỗi dòng đã có dấu chấm phẩy; dòng Lưu đã có dấu chấm'),
  capacityLines: z.array(lineSchema).describe('Quyền hạn, chức vụ của người ký'),
  signatory: text('Họ và tên người ký'),
};

/** What a decision is framed with beside the profile. */
export type FramedDecision = Pick<Approval, 'issue' | 'subject' | 'proposal'>;

/** The words of {@link decisionHeadFields}; marks that the paper sets itself are taken off the words first. */
export function decisionHeadWords(profile: Profile, { issue, subject, proposal }: FramedDecision) {
  const { parentAuthority, issuingAuthority } = profile;
  const unmarked = withoutFinalMark(subject);
  return {
    parentAuthorityLines: toLines(parentAuthority?.headerLines ?? []),
    authorityLines: toLines(issuingAuthority.headerLines),
    authorityRuleLength: ruleLength(issuingAuthority.headerLines, authorityStyle, authorityWidth),
    ...issueWords(issue),
    notation: decisionNotation(profile),
    place: withoutFinalMark(profile.place),
    subject: unmarked,
    subjectRuleLength: ruleLength([unmarked], subjectStyle, subjectWidth),
    decisionAuthority: profile.decisionAuthority,
    legalBases: toLines(legalBasisLines(profile, proposal)),
  };
}

/** The words of {@link decisionFootFields}. */
export function decisionFootWords(profile: Profile) {
  return {
    recipients: toLines(recipientLines(profile)),
    capacityLines: toLines(profile.signing.capacityLines),
    signatory: profile.signing.signatory,
  };
}

/** Lines of the head that are wider than the template's place for them. */
export function decisionHeadFindings({ parentAuthority, issuingAuthority }: Profile): Finding[] {
  const header = [
    { lines: parentAuthority?.headerLines ?? [], path: 'profile.parentAuthority.headerLines', bold: false },
    { lines: issuingAuthority.headerLines, path: 'profile.issuingAuthority.headerLines', bold: true },
  ];
  return headerWidthFindings(header, authorityStyle.sizeInPoints, authorityWidth);
}

/** The legal bases, each ending ";", and the proposal, which ends "." (Decree 30/2020, Annex I, II.6.a). */
export function legalBasisLines({ legalBases, dateStyle }: Profile, proposal: Proposal): string[] {
  const bases = legalBases.map(
    (documents) => `Căn cứ ${documents.map((cited) => citation(cited, dateStyle)).join('; ')};`,
  );
  const source = proposal.document === undefined ? '' : ` tại ${citation(proposal.document, dateStyle)}`;
  const proposer = withoutFinalMark(proposal.proposer.replace(/^(?:xét|theo) đề nghị của /iu, ''));
  return [...bases, `${proposal.opening} ${proposer}${source}.`];
}
