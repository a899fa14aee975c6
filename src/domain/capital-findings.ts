import { withoutFinalMark, withoutListMark } from '../vietnamese/sentence.ts';
import { isInCapitals, startsSmall, upperFirst } from '../vietnamese/text.ts';
import { approvalTexts } from './approval-texts.ts';
import type { ApprovalDossier } from './dossier.ts';
import type { Finding } from './finding.ts';
import type { Profile } from './profile.ts';

/** Capitals and small letters where Decree 30/2020 asks for them: authorities, symbol, place, subject, sentences. */
export function capitalFindings({ profile, approval }: ApprovalDossier): Finding[] {
  return [
    ...notInCapitals(profile),
    ...abbreviationForm(profile),
    ...placeCapitals(profile),
    ...subjectCapitals(approval.subject),
    ...smallSentences(approval),
  ];
}

/** Names of authorities and capacities stand in capitals (Annex I, II.2.b and II.7.đ). */
function notInCapitals({ parentAuthority, issuingAuthority, decisionAuthority, signing }: Profile): Finding[] {
  const placed = (texts: readonly string[], path: string) =>
    texts.map((text, at) => ({ text, path: `${path}[${at}]` }));
  const lines = [
    ...placed(parentAuthority?.headerLines ?? [], 'profile.parentAuthority.headerLines'),
    ...placed(issuingAuthority.headerLines, 'profile.issuingAuthority.headerLines'),
    { text: decisionAuthority, path: 'profile.decisionAuthority' },
    ...placed(signing.capacityLines, 'profile.signing.capacityLines'),
  ];
  return lines
    .filter(({ text }) => !isInCapitals(text))
    .map(({ text, path }) => ({
      code: 'not-in-capitals',
      severity: 'error',
      message: `“${text}” phải viết bằng chữ in hoa.`,
      hint: `Viết lại: “${text.toUpperCase()}”.`,
      path,
    }));
}

/** The groups of a symbol are capitals and digits, joined by "-" without blanks (Annex I, II.3.b and II.3.c). */
function abbreviationForm({ issuingAuthority: { abbreviation } }: Profile): Finding[] {
  return /^[\p{Lu}\d&.]+(-[\p{L}\d&.]+)*$/u.test(abbreviation)
    ? []
    : [
        {
          code: 'abbreviation-form',
          severity: 'error',
          message: `Chữ viết tắt “${abbreviation}” trong ký hiệu văn bản phải viết in hoa, không có dấu cách.`,
          hint: 'Chỉ ghi chữ viết tắt tên cơ quan ban hành, ví dụ “UBND”.',
          path: 'profile.issuingAuthority.abbreviation',
        },
      ];
}

/** Every word of a place name has a capital, and only that ("Kon Tum", "Thành phố Hồ Chí Minh"; Annex I, II.4.c). */
function placeCapitals({ place }: Profile): Finding[] {
  const name = withoutFinalMark(place);
  const words = name.split(/\s+/);
  const isRight = words.every((word, at) => (at > 0 && commonNouns.has(word)) || !startsSmall(word));
  return isRight && !(isInCapitals(name) && /\p{L}{2}/u.test(name))
    ? []
    : [
        {
          code: 'place-capitals',
          severity: 'error',
          message: `Địa danh “${name}” phải viết hoa các chữ cái đầu, các chữ còn lại viết thường.`,
          hint: `Viết lại: “${words.map((word) => upperFirst(word.toLowerCase())).join(' ')}”.`,
          path: 'profile.place',
        },
      ];
}

function subjectCapitals(subject: string): Finding[] {
  const fault = startsSmall(subject)
    ? 'phải viết hoa chữ cái đầu'
    : isInCapitals(subject) && /\p{L}{2}/u.test(subject)
      ? 'phải viết bằng chữ thường, chỉ viết hoa chữ cái đầu và tên riêng'
      : undefined;
  return fault === undefined
    ? []
    : [
        {
          code: 'subject-capitals',
          severity: 'error',
          message: `Trích yếu ${fault}.`,
          hint: `Viết lại, bắt đầu bằng “${upperFirst(subject.toLowerCase().split(' ').slice(0, 4).join(' '))}…”.`,
          path: 'approval.subject',
        },
      ];
}

/** A sentence or heading that opens a paragraph begins with a capital (Annex II, I). */
function smallSentences(approval: ApprovalDossier['approval']): Finding[] {
  return approvalTexts(approval)
    .filter(({ text, part }) => part !== 'subject' && startsSmall(withoutListMark(text)))
    .map(({ text, path }) => ({
      code: 'sentence-not-capital',
      severity: 'warning',
      message: `Đoạn “${text.split(' ').slice(0, 6).join(' ')}…” chưa viết hoa chữ cái đầu.`,
      hint: 'Viết hoa chữ cái đầu của đoạn.',
      path,
    }));
}

/** Common nouns inside a place name: "Thành phố …", "Thị xã …", "Thị trấn …", "Đặc khu …". */
const commonNouns: ReadonlySet<string> = new Set(['phố', 'xã', 'trấn', 'khu']);
