import { nameKey } from '../../vietnamese/name-key.ts';
import type { Finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { deciderOf } from './decider.ts';
import { type PlacedLine, placedLines } from './placed-lines.ts';

/** Doubts about who issues: the issuer's name in full, and the same body in the head of the paper and in its authority. */
export function authorityFindings(profile: Profile): Finding[] {
  const { issuingAuthority, decisionAuthority } = profile;
  return [
    ...abbreviatedFindings([
      ...placedLines(issuingAuthority.headerLines, 'profile.issuingAuthority.headerLines'),
      { text: decisionAuthority, path: 'profile.decisionAuthority' },
    ]),
    ...authorityDiffers(profile),
  ];
}

/** Only the authority above may be abbreviated, never the issuer itself (Decree 30/2020, Annex I, II.2.a). */
export function abbreviatedFindings(lines: readonly PlacedLine[]): Finding[] {
  return lines
    .filter(({ text }) => abbreviation.test(text))
    .map(({ text, path }) => ({
      code: 'issuer-abbreviated',
      severity: 'error',
      message: `“${text}” có chữ viết tắt; tên cơ quan ban hành phải ghi đầy đủ.`,
      hint: 'Ghi tên đầy đủ, ví dụ “ỦY BAN NHÂN DÂN TỈNH KON TUM”.',
      path,
    }));
}

/** The body that decides, or whose head decides, is the body in the head of the paper (Annex III, samples 1.2 and 1.3). */
function authorityDiffers({ issuingAuthority: { headerLines }, decisionAuthority }: Profile): Finding[] {
  const body = deciderOf(decisionAuthority)?.body;
  const header = headerLines.join(' ');
  return body === undefined || isSameBody(nameKey(body), nameKey(header))
    ? []
    : [
        {
          code: 'decision-authority-differs',
          severity: 'error',
          message: `Thẩm quyền ban hành là “${decisionAuthority}” nhưng tên cơ quan ở đầu văn bản là “${header}”.`,
          hint: 'Sửa cho hai chỗ cùng nêu một cơ quan.',
          path: 'profile.decisionAuthority',
        },
      ];
}

/** The shorter writing may leave out what follows: "ỦY BAN NHÂN DÂN TỈNH" for that of Kon Tum. */
function isSameBody(a: string, b: string): boolean {
  return `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `) || a === '';
}

const abbreviation = /(?<!\p{L})(?:UBND|HĐND|BCĐ|BQL|VP|TP|TX)(?!\p{L})/u;
