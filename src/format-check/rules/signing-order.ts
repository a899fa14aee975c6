import type { Line } from '../paper.ts';
import type { Fault, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { isSignedByParties, ofMainPaper } from './main-paper.ts';
import { faultAt, judged, notApplicable, notFound } from './outcomes.ts';
import { type CapacityLine, capacityLine, isCollective, isDeputyOf, isDeputyTitle, isHeadTitle } from './positions.ts';
import { type Signature, signaturesOf } from './signatures.ts';

/** Who signs for whom (Annex I, II.7.b). */
export const signingOrderRules: readonly Rule[] = [
  {
    id: 'SG-02',
    title: 'Cách ghi quyền hạn của người ký',
    clause: annex('II', '7', 'b'),
    severity: 'error',
    allowed:
      '“TM.” trước tên tập thể, dòng dưới là chức vụ; “KT.”, “TL.”, “TUQ.”, “Q.” trước chức vụ của người đứng đầu',
    hint: 'Sửa lại các dòng trên chữ ký theo thứ tự: TM. tên tập thể; KT./TL./TUQ. chức vụ người đứng đầu; chức vụ người ký.',
    check: ofMainPaper((paper) => {
      if (isSignedByParties(paper)) return notApplicable;
      if (paper.elements.capacity.length === 0) return notFound;
      return judged(signaturesOf(paper.elements).flatMap(orderFaults));
    }),
  },
  {
    id: 'SG-03',
    title: 'Cấp phó ký thay cấp trưởng',
    clause: annex('II', '7', 'b'),
    severity: 'error',
    allowed: '“KT.” và chức vụ người đứng đầu, dòng dưới là chức vụ của cấp phó (KT. CHỦ TỊCH / PHÓ CHỦ TỊCH)',
    hint: 'Ghi chức vụ của cấp phó ở dòng ngay dưới dòng “KT.”.',
    check: ofMainPaper(({ elements }) => {
      if (elements.capacity.length === 0) return notFound;
      const signatures = signaturesOf(elements);
      const hasDeputy = elements.capacity.some(({ text }) => capacityLine(text).abbreviation === 'KT');
      return hasDeputy ? judged(signatures.flatMap(deputyFaults)) : notApplicable;
    }),
  },
];

interface Named extends CapacityLine {
  readonly line: Line;
}

function orderFaults({ capacity, otherPosition }: Signature): Fault[] {
  const lines = capacity.map((line): Named => ({ ...capacityLine(line.text), line }));
  return [
    ...lines.flatMap(abbreviationFault),
    ...lines.flatMap((named, at) => placeFault(named, at)),
    ...missingPosition(lines, otherPosition),
    ...unnamedHead(lines),
  ];
}

function abbreviationFault({ abbreviation, isMiswritten, line }: Named): Fault[] {
  if (!isMiswritten || abbreviation === undefined) return [];
  const written = line.text.split(/\s/)[0] ?? '';
  return [faultAt(line, `Chữ viết tắt quyền hạn ghi “${written}”`, { expected: `“${abbreviation}.”` })];
}

/** What stands behind an abbreviation, and “TM.” above all others. */
function placeFault({ abbreviation, words, line }: Named, at: number): Fault[] {
  if (abbreviation === 'TM') {
    if (at > 0) return [faultAt(line, 'Dòng “TM.” không đứng đầu')];
    return isHeadTitle(words) ? [faultAt(line, '“TM.” đứng trước chức vụ', { expected: 'Tên tập thể sau “TM.”' })] : [];
  }
  if (abbreviation === undefined || !isCollective(words)) return [];
  return [faultAt(line, `“${abbreviation}.” đứng trước tên cơ quan`, { expected: 'Chức vụ của người đứng đầu' })];
}

/** Below “TM.”, “TL.” and “TUQ.” the signer's own position must stand; what stands behind the signature will do. */
function missingPosition(lines: readonly Named[], otherPosition: readonly Line[]): Fault[] {
  const last = lines.at(-1);
  if (last?.abbreviation === undefined || otherPosition.length > 0) return [];
  if (last.abbreviation === 'Q' || last.abbreviation === 'KT') return [];
  return [faultAt(last.line, `Dưới dòng “${last.abbreviation}.” không có chức vụ của người ký`)];
}

/** A deputy signs for the head, whose position “KT.” must name. Standing members of a council may sign for themselves. */
function unnamedHead(lines: readonly Named[]): Fault[] {
  const isForHead = lines.some(({ abbreviation }) => abbreviation !== undefined && abbreviation !== 'TM');
  const deputy = lines.find(({ abbreviation, words }) => abbreviation === undefined && isDeputyTitle(words));
  if (isForHead || deputy === undefined) return [];
  const isCommittee = lines.some(
    ({ abbreviation, words }) => abbreviation === 'TM' && /^(?:[uủ][yỷ] ban|ubnd)/iu.test(words),
  );
  const found = `“${deputy.line.text}” ký mà không có dòng “KT.” ở trên`;
  return [faultAt(deputy.line, found, isCommittee ? {} : { severity: 'warning' })];
}

function deputyFaults({ capacity, otherPosition }: Signature): Fault[] {
  const at = capacity.findIndex(({ text }) => capacityLine(text).abbreviation === 'KT');
  const line = capacity[at];
  if (line === undefined) return [];
  const head = capacityLine(line.text).words;
  const below = [...capacity.slice(at + 1), ...otherPosition];
  const [next] = below;
  if (next === undefined) return [faultAt(line, `Dưới “${line.text}” không có chức vụ của cấp phó`)];
  const deputy = below.find(({ text }) => isDeputyTitle(text));
  if (deputy === undefined) {
    const isHead = isDeputyOf(next.text, head);
    return [faultAt(next, `Dưới “${line.text}” là “${next.text}”`, isHead ? {} : { severity: 'warning' })];
  }
  return isDeputyOf(deputy.text, head) ? [] : [faultAt(deputy, `Dưới “${line.text}” là “${deputy.text}”`)];
}
