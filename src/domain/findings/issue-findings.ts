import { daysInMonth, dayWithSlashes } from '../../vietnamese/date.ts';
import type { Approval } from '../approval.ts';
import type { CitedDocument } from '../cited-document.ts';
import { citedDocumentName } from '../cited-document-name.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { holdsOnIssue, type IssueDays } from './issue-days.ts';

type Issue = Approval['issue'];

/** A day that its month does not have. */
export function impossibleDate({ year, month, day }: Issue, path: string): Finding[] {
  return month === undefined || day === undefined || day <= daysInMonth(year, month)
    ? []
    : [
        {
          code: 'issue-date-impossible',
          severity: 'error',
          message: `Ngày ban hành ${day}/${month}/${year} không có thật.`,
          hint: 'Sửa ngày ban hành, hoặc bỏ trống để hệ thống văn bản điền khi cấp số.',
          path: `${path}.day`,
          figures: { day: String(day), month: String(month), year: String(year) },
        },
      ];
}

/** Whether the profile may be used on the day of issue. */
export function profileValidity({ name, validFrom, validTo }: Profile, days: IssueDays): Finding[] {
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

/** A document that did not exist yet when the paper that cites it was issued. */
export function laterThanIssue(document: CitedDocument, path: string, days: IssueDays, paper: string): Finding[] {
  return document.date <= days.last
    ? []
    : [
        {
          code: 'cited-document-later',
          severity: 'warning',
          message: `${citedDocumentName(document)} được viện dẫn nhưng ban hành sau ${paper} này.`,
          hint: 'Kiểm tra lại ngày của văn bản được viện dẫn và ngày ban hành.',
          path: `${path}.date`,
        },
      ];
}

/** A document that is not in force, or perhaps not, on the day of issue of the paper that cites it. */
export function notInForce(document: CitedDocument, path: string, days: IssueDays, code: string): Finding[] {
  const holds = holdsOnIssue(document.inForceFrom, document.inForceTo, days);
  return holds === 'yes'
    ? []
    : [
        {
          code,
          severity: 'warning',
          message: `${citedDocumentName(document)} ${holds === 'no' ? 'không có hiệu lực vào ngày ban hành' : 'có thể không có hiệu lực vào ngày ban hành (ngày ban hành chưa xác định)'}.`,
          hint: 'Thay bằng văn bản đang có hiệu lực, hoặc sửa ngày có hiệu lực, hết hiệu lực đã nhập.',
          path,
        },
      ];
}
