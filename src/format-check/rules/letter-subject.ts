import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { centredLetterFaults } from './centred-letters.ts';
import { annex } from './clauses.ts';
import { isSameColumn, missingInHead } from './head-places.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judgedLines, notApplicable } from './outcomes.ts';

/** “V/v …” of an official letter (Annex I, II.5.b). */
export const letterSubjectRule: Rule = {
  id: 'TI-05',
  title: 'Trích yếu nội dung công văn',
  clause: annex('II', '5', 'b'),
  severity: 'error',
  allowed: 'Sau chữ “V/v”, chữ in thường, cỡ chữ 12–13, kiểu chữ đứng, canh giữa dưới số, ký hiệu, cách 6 pt',
  hint: 'Ghi “V/v …” dưới số, ký hiệu, chữ in thường, cỡ 12 hoặc 13, không đậm, không nghiêng, canh giữa, Before 6 pt.',
  check: ofMainPaper(checkLetterSubject),
};

function checkLetterSubject(paper: Paper): Outcome {
  const { document, elements, type } = paper;
  const { letterSubject, number } = elements;
  const [first] = letterSubject;
  if (first === undefined) {
    return type === 'CÔNG VĂN' ? missingInHead(paper, 'Không thấy trích yếu “V/v …” dưới số, ký hiệu') : notApplicable;
  }
  if (type !== 'CÔNG VĂN') return notApplicable;
  const demand = { sizes: [12, 13], bold: false, italic: false } as const;
  return judgedLines(letterSubject, (line): readonly Fault[] => {
    const [fault] = centredLetterFaults(document, line, demand);
    const words = line === first ? wordDepartures(line, letterSubject) : [];
    const marks = line === first ? markDepartures(line, letterSubject) : [];
    const place = line === first ? placeDepartures(line, number[0]) : [];
    const gap = line === first ? gapDepartures(line, number[0]) : [];
    const found = [...words, ...marks, ...place, ...(fault === undefined ? [] : [fault.found]), ...gap];
    if (found.length === 0) return [];
    const base = fault ?? faultAt(line, '');
    const isClear = fault !== undefined || words.length > 0 || place.length > 0;
    const severity: Fault['severity'] = isClear ? 'error' : marks.length > 0 ? 'warning' : 'info';
    return [{ ...base, found: found.join(', '), severity }];
  });
}

function wordDepartures({ text }: Line, lines: readonly Line[]): string[] {
  const whole = wordsOf(lines);
  const isCapital = whole === whole.toUpperCase();
  return [
    ...(/^V\s*\/\s*v(?!\p{L})/u.test(text) || isCapital ? [] : ['không mở đầu bằng “V/v”']),
    ...(isCapital ? ['chữ in hoa'] : []),
  ];
}

/** Marks that the decree's table of letters (V, row 5.b) does not have; its text forbids none. */
function markDepartures({ text }: Line, lines: readonly Line[]): string[] {
  return [
    ...(/^V\s*\/\s*v\s*[:.,]/iu.test(text) ? ['sau “V/v” có dấu câu'] : []),
    ...(/[\p{L}\d)”]\.$/u.test(wordsOf(lines)) ? ['có dấu chấm ở cuối'] : []),
  ];
}

function wordsOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function placeDepartures(line: Line, number: Line | undefined): string[] {
  if (number === undefined || number.cell?.table !== line.cell?.table) return [];
  return isSameColumn(number, line) ? [] : ['không nằm dưới số, ký hiệu'];
}

/** The six points may stand above this line or below the number; the decree's own sample (Annex III, 1.5) lacks them. */
function gapDepartures(line: Line, number: Line | undefined): string[] {
  if (number === undefined || line.pieces > 1 || number.pieces > 1 || line.cell?.row !== number.cell?.row) return [];
  if (line.cell?.table !== number.cell?.table) return [];
  const gap =
    line.paragraph === number.paragraph ? 0 : Math.max(line.paragraph.format.before, number.paragraph.format.after);
  const isRight = gap >= 60 && gap <= 240;
  return isRight || line.index - number.index > 1 ? [] : ['không cách số, ký hiệu 6 pt'];
}
