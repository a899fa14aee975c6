import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { letterFaults } from './letters.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, judgedLines, notApplicable } from './outcomes.ts';

/** “Kính gửi” and the addressees below it (Annex I, II.9.d). */
export const salutationRules: readonly Rule[] = [
  {
    id: 'NN-09',
    title: 'Cỡ chữ, kiểu chữ của “Kính gửi” và các nơi nhận văn bản',
    clause: annex('II', '9', 'd'),
    severity: 'error',
    allowed: 'Chữ in thường, cỡ chữ 13–14, kiểu chữ đứng; sau “Kính gửi” có dấu hai chấm (:)',
    hint: 'Chọn “Kính gửi” và các dòng dưới, đặt cỡ chữ 13 hoặc 14, bỏ in nghiêng; gõ dấu hai chấm sau “Kính gửi”.',
    check: ofSalutation(({ elements }) =>
      judgedLines(elements.salutation, (line) => [
        ...letterFaults(line, line === elements.salutation[0] ? { ...letters, capitals: false } : letters),
        ...(line === elements.salutation[0] ? colonFault(line) : []),
      ]),
    ),
  },
  {
    id: 'NN-10',
    title: 'Dấu cuối dòng ở danh sách sau “Kính gửi”',
    clause: annex('II', '9', 'd'),
    severity: 'error',
    allowed:
      'Mỗi nơi một dòng có gạch đầu dòng (-); cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.)',
    hint: 'Sửa dấu ở cuối dòng: dấu chấm phẩy (;), riêng dòng cuối cùng là dấu chấm (.).',
    check: ofSalutation(({ elements }) => {
      const [, ...addressees] = elements.salutation;
      return addressees.length < 2 ? notApplicable : judged(addressees.flatMap(listFault));
    }),
  },
];

const letters = { sizes: [13, 14], italic: false } as const;

/** Which papers have a “Kính gửi” at all is the matter of NN-07. */
function ofSalutation(check: (paper: Paper) => Outcome): Rule['check'] {
  return ofMainPaper((paper) => (paper.elements.salutation.length === 0 ? notApplicable : check(paper)));
}

function colonFault(line: Line): Fault[] {
  return /^kính gửi\s*:/iu.test(line.text) ? [] : [faultAt(line, 'Sau “Kính gửi” không có dấu hai chấm')];
}

/** A line without a dash goes on from the one above it; its end is then the end of the entry. */
function listFault(line: Line, at: number, lines: readonly Line[]): Fault[] {
  const next = lines[at + 1];
  if (next !== undefined && !startsEntry(next.text)) return [];
  const end = next === undefined ? '.' : ';';
  if (line.text.endsWith(end)) return [];
  const mark = /[.,;:]$/.exec(line.text)?.[0];
  const expected = next === undefined ? 'Dấu chấm (.)' : 'Dấu chấm phẩy (;)';
  return [faultAt(line, mark === undefined ? 'Cuối dòng không có dấu' : `Cuối dòng là dấu “${mark}”`, { expected })];
}

function startsEntry(text: string): boolean {
  return /^[-–•*+]/.test(text);
}
