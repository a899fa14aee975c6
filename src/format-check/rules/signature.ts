import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { advisoryBodyRules, issuerWords } from './advisory-bodies.ts';
import { annex } from './clauses.ts';
import { hasLetters, letterFaults } from './letters.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, judgedLines, notFound } from './outcomes.ts';
import { signatureSpaceRules } from './signature-space.ts';
import { signingOrderRules } from './signing-order.ts';

/** Who signs, and with which letters (Annex I, II.7.b–đ). */
export const signatureRules: readonly Rule[] = [
  {
    id: 'SG-01',
    title: 'Quyền hạn, chức vụ của người ký',
    clause: annex('II', '7', 'đ'),
    severity: 'error',
    allowed: 'Chữ in hoa, cỡ chữ 13–14, kiểu chữ đứng, đậm; căn giữa',
    hint: 'Chọn các dòng quyền hạn, chức vụ trên chữ ký, đặt chữ in hoa, cỡ chữ 13 hoặc 14, đậm (Ctrl+B), căn giữa (Ctrl+E).',
    check: ofMainPaper(({ elements }) =>
      judgedLines([...elements.capacity, ...elements.otherPosition], (line) => [
        ...letterFaults(line, { ...letters, capitals: true }),
        ...middleFault(line),
      ]),
    ),
  },
  ...signingOrderRules,
  {
    id: 'SG-04',
    title: 'Họ và tên của người ký',
    clause: annex('II', '7', 'c và điểm đ'),
    severity: 'error',
    allowed: 'Chữ in thường, cỡ chữ 13–14, kiểu chữ đứng, đậm, căn giữa; không ghi học hàm, học vị trước họ tên',
    hint: 'Chọn dòng họ tên, đặt cỡ chữ 13 hoặc 14, đậm (Ctrl+B), căn giữa (Ctrl+E); bỏ học hàm, học vị trước họ tên.',
    check: ofMainPaper(checkName),
  },
  ...advisoryBodyRules,
  ...signatureSpaceRules,
];

const letters = { sizes: [13, 14], bold: true, italic: false } as const;

/** The text of the decree has the name in the middle below these lines; that they are so too, only its samples show. */
function middleFault(line: Line): Fault[] {
  return letterFaults(line, alignmentOf(line)).map((fault) => ({ ...fault, severity: 'warning' }));
}

/** The middle is demanded of words in a cell; elsewhere blanks and indents may well bring them there. */
function alignmentOf({ cell, raw, paragraph }: Line): { alignment?: 'center' } {
  const isPushed = /^\s/.test(raw) || paragraph.format.indentLeft > 300;
  return cell === undefined || isPushed ? {} : { alignment: 'center' };
}

/** Titles before a name (Annex I, II.7.c); their abbreviations need a dot or a blank behind them. */
const academicTitle =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|KS|KTS|BS|BSCK|BSCKI|BSCKII|CKI|CKII|DS|CN|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|AHLĐ)(?:\.|\s)|(?:giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|kỹ sư|cử nhân|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy)\s)/iu;

/** Armed forces and bodies of education, medicine and science, whose ministries say whether titles are written. */
const ownRules =
  /công an|quân sự|quân khu|quân đoàn|bộ đội|biên phòng|tư lệnh|chỉ huy|bộ quốc phòng|cảnh sát|trường|học viện|đại học|bệnh viện|y tế|bệnh tật|trung tâm giáo dục|(?:^|\s)viện(?! kiểm sát)(?:\s|$)/iu;

function checkName(paper: Paper): Outcome {
  const { signatory } = paper.elements;
  if (signatory.length === 0) return notFound;
  const titled = signatory
    .filter(({ text }) => academicTitle.test(text))
    .map((line) => faultAt(line, `Trước họ tên có “${(academicTitle.exec(line.text)?.[0] ?? '').trim()}”`));
  const departures = signatory
    .filter(({ runs }) => runs.some(hasLetters))
    .flatMap((line) => letterFaults(line, { ...letters, capitals: false, ...alignmentOf(line) }));
  const [first] = titled;
  if (first === undefined || !ownRules.test(issuerWords(paper))) return judged([...departures, ...titled]);
  if (departures.length > 0) return judged(departures);
  const message =
    'Ghi quân hàm, học hàm, học vị trước họ tên theo quy định của cơ quan quản lý ngành, lĩnh vực: cần người xem lại.';
  return { state: 'look', message, places: titled };
}
