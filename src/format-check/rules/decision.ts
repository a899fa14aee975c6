import { spellingKey } from '../../vietnamese/text.ts';
import type { Line, Paper } from '../paper.ts';
import type { Expectations, Outcome, Rule } from '../rule.ts';
import { centredLetterFaults } from './centred-letters.ts';
import { annex, sample } from './clauses.ts';
import { missing, printedWords } from './head-places.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, judgedLines, notApplicable, notFound, passed } from './outcomes.ts';
import { isHeadTitle } from './positions.ts';

/** What decisions and resolutions have beside other papers (Annex III, samples 1.1 to 1.3). */
export const decisionRules: readonly Rule[] = [
  {
    id: 'QD-01',
    title: 'Dòng thẩm quyền ban hành của quyết định, nghị quyết',
    clause: sample('1.1 đến 1.3'),
    severity: 'error',
    allowed: 'Giữa trích yếu và căn cứ; chữ in hoa, cỡ chữ 13–14, kiểu chữ đứng, đậm, canh giữa',
    hint: 'Ghi tên tập thể, cơ quan hoặc chức vụ người đứng đầu ban hành, chữ in hoa, đậm, canh giữa, trên các căn cứ.',
    check: ofMainPaper(checkAuthority),
  },
  {
    id: 'QD-02',
    title: 'Dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:” sau căn cứ',
    clause: sample('1.1 đến 1.3'),
    severity: 'error',
    allowed: 'Một dòng, sau căn cứ, có dấu hai chấm; chữ in hoa, cỡ chữ 13–14, kiểu chữ đứng, đậm, canh giữa',
    hint: 'Ghi “QUYẾT ĐỊNH:” (nghị quyết: “QUYẾT NGHỊ:”) một dòng riêng sau căn cứ, chữ in hoa, đậm, canh giữa.',
    check: ofMainPaper(checkWord),
  },
  {
    id: 'QD-03',
    title: 'Thẩm quyền ban hành đúng với quyền hạn người ký',
    clause: `${annex('II', '7', 'b')}; ${sample('1.2 và 1.3')}`,
    severity: 'error',
    allowed: 'Ủy ban nhân dân ban hành thì ký “TM. ỦY BAN NHÂN DÂN”; Chủ tịch ban hành thì không ghi “TM.”',
    hint: 'Sửa dòng thẩm quyền hoặc quyền hạn của người ký cho khớp nhau.',
    check: ofMainPaper(checkSignature),
  },
  {
    id: 'QD-04',
    title: 'Văn bản khác không có dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”',
    clause: sample('1.4'),
    severity: 'error',
    allowed: 'Chỉ quyết định, nghị quyết có dòng này',
    hint: 'Bỏ dòng này, hoặc sửa tên loại văn bản.',
    check: ofMainPaper(({ elements, type }) => {
      if (type === undefined) return notFound;
      if (isDecision(type)) return notApplicable;
      return judged(elements.decisionWord.map((line) => faultAt(line, `Có dòng “${line.text}” trong ${type}`)));
    }),
  },
];

const letters = { sizes: [13, 14], bold: true, italic: false, capitals: true } as const;

function isDecision(type: string | undefined): boolean {
  return type === 'QUYẾT ĐỊNH' || type === 'NGHỊ QUYẾT';
}

function checkAuthority(paper: Paper, expectations: Expectations): Outcome {
  const { document, elements, type } = paper;
  const { decisionAuthority, subject } = elements;
  const [line] = decisionAuthority;
  if (!isDecision(type)) return type === undefined ? notFound : notApplicable;
  if (line === undefined) {
    if (subject.length === 0) return notFound;
    const outcome = missing(paper, 'Không thấy dòng thẩm quyền ban hành trên các căn cứ');
    return outcome.state === 'failed'
      ? judged(outcome.faults.map((each) => ({ ...each, severity: 'warning' })))
      : outcome;
  }
  const expected = expectations.decisionAuthority;
  const words = printedWords(decisionAuthority);
  if (expected !== undefined && !`${spellingKey(words)} `.startsWith(`${spellingKey(expected)} `)) {
    return judged([faultAt(line, `Thẩm quyền ban hành ghi “${words}”`, { expected })]);
  }
  return judgedLines(decisionAuthority, (each) => centredLetterFaults(document, each, letters));
}

function checkWord(paper: Paper): Outcome {
  const { document, elements, body, type } = paper;
  const [line] = elements.decisionWord;
  if (!isDecision(type)) return type === undefined ? notFound : notApplicable;
  const right = type === 'NGHỊ QUYẾT' ? 'QUYẾT NGHỊ:' : 'QUYẾT ĐỊNH:';
  if (line === undefined) return missing(paper, `Không thấy dòng “${right}”`);
  const again = body.find(({ text }) => /^QUYẾT (?:ĐỊNH|NGHỊ)\s*:$/.test(text));
  if (again !== undefined) return judged([faultAt(again, `Dòng “${again.text}” có hai lần`)]);
  const words = printedWords([line]);
  if (!/:$/.test(words)) return judged([faultAt(line, 'Không có dấu hai chấm', { expected: right })]);
  const [fault] = centredLetterFaults(document, line, letters);
  const isOther = type === 'NGHỊ QUYẾT' && spellingKey(words.replace(/\s*:$/, '')) === spellingKey('QUYẾT ĐỊNH');
  if (isOther) return judged([faultAt(line, `Nghị quyết ghi “${words}”`, { expected: right, severity: 'warning' })]);
  return judged(fault === undefined ? [] : [fault]);
}

/** Only a People's Committee surely decides as a collective; whoever heads an authority surely does not. */
function checkSignature({ elements, type }: Paper): Outcome {
  if (type !== 'QUYẾT ĐỊNH') return type === undefined ? notFound : notApplicable;
  const [authority] = elements.decisionAuthority;
  const [capacity] = elements.capacity;
  if (authority === undefined || capacity === undefined) return notFound;
  const isForCollective = /^TM(?!\p{L})/u.test(capacity.text);
  const words = printedWords(elements.decisionAuthority);
  if (collective.test(spellingKey(words))) return isForCollective ? passed : withoutCollective(capacity);
  if (!isHeadTitle(words)) return notApplicable;
  return isForCollective ? judged([mismatch(capacity, elements)]) : passed;
}

const collective = new RegExp(`^(?:${['ỦY BAN NHÂN DÂN', 'UBND'].map(spellingKey).join('|')})(?:\\s|$)`, 'u');

function withoutCollective(capacity: Line): Outcome {
  if (!/^(?:TL|TUQ)(?!\p{L})/u.test(capacity.text)) {
    return judged([
      faultAt(capacity, `Ủy ban nhân dân ban hành nhưng ký “${capacity.text}”`, { expected: 'TM. ỦY BAN NHÂN DÂN' }),
    ]);
  }
  const message = 'Ủy ban nhân dân ban hành nhưng người ký được thừa lệnh hoặc thừa ủy quyền: xem thẩm quyền ký.';
  return { state: 'look', message, places: [faultAt(capacity, `Ký “${capacity.text}”`)] };
}

function mismatch(capacity: Line, { decisionAuthority }: Paper['elements']) {
  return faultAt(capacity, `${printedWords(decisionAuthority)} ban hành nhưng ký “${capacity.text}”`);
}
