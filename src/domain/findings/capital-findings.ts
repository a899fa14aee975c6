import { withoutFinalMark, withoutListMark } from '../../vietnamese/sentence.ts';
import { isInCapitals, startsSmall, upperFirst } from '../../vietnamese/text.ts';
import type { ApprovalDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { approvalTexts } from './approval-texts.ts';
import { type PlacedLine, placedLines } from './placed-lines.ts';

/** Capitals and small letters where Decree 30/2020 asks for them: authorities, symbol, place, subject, sentences. */
export function capitalFindings({ profile, approval }: ApprovalDossier): Finding[] {
  return [
    ...headCapitals(profile),
    ...subjectCapitals(approval.subject, 'approval.subject'),
    ...smallSentences(approval),
  ];
}

/** What stands in the head and at the foot of every decision. */
export function headCapitals(profile: Profile): Finding[] {
  const { parentAuthority, issuingAuthority, decisionAuthority, signing } = profile;
  return [
    ...notInCapitals([
      ...placedLines(parentAuthority?.headerLines ?? [], 'profile.parentAuthority.headerLines'),
      ...placedLines(issuingAuthority.headerLines, 'profile.issuingAuthority.headerLines'),
      { text: decisionAuthority, path: 'profile.decisionAuthority' },
      ...placedLines(signing.capacityLines, 'profile.signing.capacityLines'),
    ]),
    ...abbreviationForm(issuingAuthority.abbreviation, 'profile.issuingAuthority.abbreviation'),
    ...placeCapitals(profile),
  ];
}

/** Names of authorities and capacities stand in capitals (Annex I, II.2.b and II.7.đ). */
export function notInCapitals(lines: readonly PlacedLine[]): Finding[] {
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
export function abbreviationForm(abbreviation: string, path: string): Finding[] {
  return /^[\p{Lu}\d&.]+(-[\p{L}\d&.]+)*$/u.test(abbreviation)
    ? []
    : [
        {
          code: 'abbreviation-form',
          severity: 'error',
          message: `Chữ viết tắt “${abbreviation}” trong ký hiệu văn bản phải viết in hoa, không có dấu cách.`,
          hint: 'Chỉ ghi chữ viết tắt tên cơ quan ban hành, ví dụ “UBND”.',
          path,
        },
      ];
}

/** Every word of a place name has a capital, and only that ("Kon Tum", "Thành phố Hồ Chí Minh"; Annex I, II.4.c). */
export function placeCapitals({ place }: Profile): Finding[] {
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
          hint: `Viết lại: “${words.map(asInPlaceName).join(' ')}”.`,
          path: 'profile.place',
        },
      ];
}

function asInPlaceName(word: string, at: number): string {
  const small = word.toLowerCase();
  return at > 0 && commonNouns.has(small) ? small : upperFirst(small);
}

/** The subject opens with a capital and goes on in small letters (Annex I, II.5.b). */
export function subjectCapitals(subject: string, path: string): Finding[] {
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
          path,
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
