import { asciiSlug } from '../../vietnamese/text.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, notApplicable, notFound, passed } from './outcomes.ts';
import { capacityLine, isDeputyTitle, isHeadTitle } from './positions.ts';

/** Papers of advisory bodies: steering committees, councils, working groups (Annex I, II.7.c). */
export const advisoryBodyRules: readonly Rule[] = [
  {
    id: 'SG-05',
    title: 'Tổ chức tư vấn dùng con dấu của cơ quan: ghi chức danh và chức vụ',
    clause: annex('II', '7', 'c'),
    severity: 'error',
    allowed: 'Chức danh trong tổ chức tư vấn ở trên chữ ký, chức vụ trong cơ quan ở trên họ tên',
    hint: 'Ghi chức danh (ví dụ TRƯỞNG BAN) ở trên chữ ký, chức vụ (ví dụ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH) ở ngay trên họ tên.',
    check: ofMainPaper((paper) => (isAdvisory(paper) ? checkWithSeal(paper) : notApplicable)),
  },
  {
    id: 'SG-06',
    title: 'Tổ chức tư vấn không dùng con dấu của cơ quan: chỉ ghi chức danh',
    clause: annex('II', '7', 'c'),
    severity: 'warning',
    allowed: 'Chỉ ghi chức danh của người ký trong tổ chức tư vấn',
    hint: 'Kiểm tra quyết định thành lập: tổ chức tư vấn có được dùng con dấu của cơ quan không.',
    check: ofMainPaper((paper) => (isAdvisory(paper) ? checkWithoutSeal(paper) : notApplicable)),
  },
];

/** Names of the issuing body and of the one above it, on one line. */
export function issuerWords({ elements }: Paper): string {
  return [...elements.parentAuthority, ...elements.issuingAuthority].map(({ text }) => text).join(' ');
}

/** By the name of the issuing body; councils that decide for themselves are none. */
function isAdvisory({ elements }: Paper): boolean {
  const name = `${asciiSlug(elements.issuingAuthority.map(({ text }) => text).join(' '))}-`;
  if (/^(?:ban-chi-dao|bcd|to-cong-tac|to-chi-dao)-/.test(name)) return true;
  return /^hoi-dong-(?!nhan-dan|quan-tri|thanh-vien|truong|bau-cu|giao-su|dai-hoc|cong-chung)/.test(name);
}

function checkWithSeal({ elements }: Paper): Outcome {
  if (elements.capacity.length === 0) return notFound;
  const reversed = agencyFaults(elements);
  if (reversed.length > 0) return judged(reversed);
  return elements.otherPosition.length === 0 ? notApplicable : passed;
}

/** An office in the agency that stands where the rank in the advisory body belongs. */
function agencyFaults({ capacity }: Paper['elements']): Fault[] {
  const hasRank = capacity.some(({ text }) => isRank(text));
  if (hasRank) return [];
  const office = capacity.find(({ text }) => isOffice(text));
  if (office === undefined) return [];
  return [faultAt(office, `Trên chữ ký ghi chức vụ “${office.text}”`, { expected: 'Chức danh trong tổ chức tư vấn' })];
}

/** “TRƯỞNG BAN”, “PHÓ CHỦ TỊCH HỘI ĐỒNG”, “TỔ TRƯỞNG”. */
function isRank(text: string): boolean {
  return /(?:^|-)(?:truong-ban|to-truong|to-pho|hoi-dong|ban-chi-dao|bcd|to-cong-tac|uy-vien)(?:-|$)/.test(
    asciiSlug(text),
  );
}

function isOffice(text: string): boolean {
  const { words } = capacityLine(text);
  const title = isDeputyTitle(words) ? words.replace(/^phó\s+/iu, '') : words;
  return isHeadTitle(title) && /\s(?:[uủ][yỷ] ban|ubnd|tỉnh|sở|bộ|cục)(?:\s|$)/iu.test(title);
}

function checkWithoutSeal({ elements }: Paper): Outcome {
  if (elements.capacity.length === 0) return notFound;
  if (elements.otherPosition.length > 0) return notApplicable;
  const message =
    'Chỉ có chức danh trong tổ chức tư vấn: đúng khi tổ chức này không được dùng con dấu của cơ quan; nếu được dùng thì ghi thêm chức vụ ở trên họ tên.';
  return { state: 'look', message, places: elements.capacity.slice(0, 1).map((line) => faultAt(line, line.text)) };
}
