import { dayWithSlashes } from '../../vietnamese/date.ts';
import { withoutFinalMark } from '../../vietnamese/sentence.ts';
import type { CoverLetter } from '../cover-letter.ts';
import type { CoverLetterDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Inspection } from '../inspection.ts';
import { abbreviatedFindings } from './authority-findings.ts';
import { capacityLinesOf } from './capacity-line.ts';
import { abbreviationForm, notInCapitals, placeCapitals } from './capital-findings.ts';
import { afterPrefixFindings } from './deputy-findings.ts';
import { issueDays, issueTime } from './issue-days.ts';
import { impossibleDate, profileValidity } from './issue-findings.ts';
import { placedLines } from './placed-lines.ts';
import { recipientListFindings } from './recipient-list-findings.ts';
import { sampleFindings } from './sample-findings.ts';
import { signatoryFindings } from './signatory-findings.ts';
import { prefixFormFindings } from './signing-findings.ts';
import { unitDeadlineBeforeLetter } from './unit-deadline-findings.ts';

/** Every doubt about the letter to the units: its days, its head, whom to ask, who signs (Decree 30/2020, Annex I, II). */
export function coverLetterFindings(dossier: CoverLetterDossier): Finding[] {
  const { profile, inspection } = dossier;
  const letter = inspection.coverLetter;
  return [
    ...sampleFindings(dossier),
    ...impossibleDate(letter.issue, `${part}.issue`),
    ...profileValidity(profile, issueDays(letter.issue)),
    ...planNotNumbered(inspection),
    ...beforePlan(inspection, letter),
    ...deadlinePassed(inspection, letter),
    ...unitDeadlineBeforeLetter(inspection, letter),
    ...unreachableContact(letter),
    ...contactEmailForm(letter),
    ...headFindings(letter),
    ...placeCapitals(profile),
    ...signingFindings(letter),
    ...recipientListFindings(letter, part),
  ];
}

const part = 'inspection.coverLetter';

/** The letter cites the plan by its number and date: a letter that goes out before they are known has blanks. */
function planNotNumbered({ issue: { number, day } }: Inspection): Finding[] {
  return number !== undefined && day !== undefined
    ? []
    : [
        {
          code: 'plan-not-numbered',
          severity: 'info',
          message: 'Công văn viện dẫn Kế hoạch kiểm tra nhưng Kế hoạch chưa có số, ngày ban hành nên để khoảng trống.',
          hint: 'Ban hành Kế hoạch trước, nhập số và ngày, rồi tạo lại công văn; hoặc điền tay trước khi ký.',
          path: 'inspection.issue',
        },
      ];
}

/** The letter sends a plan that is issued. Only what is certain: open days count as the last or first possible one. */
function beforePlan({ issue: plan }: Inspection, { issue: letter }: CoverLetter): Finding[] {
  return issueDays(letter).last >= issueDays(plan).first
    ? []
    : [
        {
          code: 'letter-before-plan',
          severity: 'error',
          message: `Công văn (${issueTime(letter)}) ban hành trước Kế hoạch kiểm tra mà nó viện dẫn (${issueTime(plan)}).`,
          hint: 'Sửa ngày ban hành công văn hoặc ngày ban hành Kế hoạch.',
          path: `${part}.issue`,
        },
      ];
}

/**
 * Only what is certain: while the day of issue is open, its first possible day counts. The letter asks for reports before
 * the deadline, so it is over on its own day already.
 */
function deadlinePassed({ reportDeadline }: Inspection, { issue }: CoverLetter): Finding[] {
  return reportDeadline > issueDays(issue).first
    ? []
    : [
        {
          code: 'deadline-before-letter',
          severity: 'error',
          message: `Hạn gửi báo cáo (trước ${dayWithSlashes(reportDeadline)}) đã hết khi ban hành công văn (${issueTime(issue)}).`,
          hint: 'Sửa hạn gửi báo cáo hoặc ngày ban hành công văn.',
          path: 'inspection.reportDeadline',
        },
      ];
}

function unreachableContact({ contact: { title, name, phone, email } }: CoverLetter): Finding[] {
  return phone !== undefined || email !== undefined
    ? []
    : [
        {
          code: 'contact-unreachable',
          severity: 'warning',
          message: `Đầu mối liên hệ ${title} ${name} chưa có số điện thoại, thư điện tử.`,
          hint: 'Bổ sung số điện thoại (phone) hoặc thư điện tử (email).',
          path: `${part}.contact`,
        },
      ];
}

/** Several addresses may stand there; a mark that ends them is not printed. */
function contactEmailForm({ contact: { email } }: CoverLetter): Finding[] {
  return email === undefined ||
    withoutFinalMark(email)
      .split(/\s*[,;]\s*/)
      .every((each) => emailAddress.test(each))
    ? []
    : [
        {
          code: 'contact-email-form',
          severity: 'warning',
          message: `“${email}” không phải địa chỉ thư điện tử; công văn in đúng như vậy.`,
          hint: 'Ghi địa chỉ đầy đủ, ví dụ ten@coquan.gov.vn, hoặc bỏ email và ghi số điện thoại (phone).',
          path: `${part}.contact.email`,
        },
      ];
}

/** Only what all addresses of offices have: ASCII words, one "@", a domain of at least two parts. */
const emailAddress = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

function headFindings({ parentLines = [], authority, draftingUnit }: CoverLetter): Finding[] {
  const header = placedLines(authority.headerLines, `${part}.authority.headerLines`);
  return [
    ...abbreviatedFindings(header),
    ...notInCapitals([...placedLines(parentLines, `${part}.parentLines`), ...header]),
    ...abbreviationForm(authority.abbreviation, `${part}.authority.abbreviation`),
    ...abbreviationForm(draftingUnit, `${part}.draftingUnit`),
  ];
}

function signingFindings({ signing }: CoverLetter): Finding[] {
  const placed = placedLines(signing.capacityLines, `${part}.signing.capacityLines`);
  const lines = capacityLinesOf(placed);
  return [
    ...notInCapitals(placed),
    ...prefixFormFindings(lines),
    ...afterPrefixFindings(lines),
    ...signatoryFindings(signing.signatory, `${part}.signing.signatory`),
  ];
}
