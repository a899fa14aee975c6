import { spellingKey, upperFirst } from '../../vietnamese/text.ts';
import type { Attachment, Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { type AttachedWords, attachedWords, type DateWords, dateWords, numberWords } from './attached-words.ts';
import { annex, sample } from './clauses.ts';
import { isOtherIssuer } from './issuer-names.ts';
import { letterFaults } from './letters.ts';
import { faultAt, judged, notApplicable, notFound } from './outcomes.ts';

/** “(Kèm theo …)” on every appendix and attached paper (Annex I, III.1.c; Annex III, samples 1.3, 2.1, 2.2). */
export const attachedLineRules: readonly Rule[] = [
  {
    id: 'AP-04',
    title: 'Dòng “(Kèm theo …)”',
    clause: `${annex('III', '1', 'c')}; ${sample('1.3')}`,
    severity: 'error',
    allowed:
      'Trên mỗi phụ lục: số, ký hiệu, thời gian và cơ quan ban hành của văn bản chính; chữ in thường, cỡ chữ 13–14, kiểu chữ nghiêng, căn giữa dưới tên phụ lục',
    hint: 'Ghi dưới tên phụ lục dòng “(Kèm theo Quyết định số …/QĐ-… ngày … tháng … năm … của …)”, chữ nghiêng, căn giữa.',
    check: checkLine,
  },
  {
    id: 'AP-05',
    title: 'Số và ngày ở dòng “(Kèm theo …)”',
    clause: annex('III', '1', 'c'),
    severity: 'error',
    allowed: 'Văn bản giấy: ghi đầy đủ, đúng với văn bản chính; văn bản điện tử: để trống',
    hint: 'Sửa số, ngày ở dòng “(Kèm theo …)” cho khớp với văn bản chính, hoặc để trống nếu phát hành điện tử.',
    check: checkValues,
  },
];

const letters = { sizes: [13, 14], italic: true, bold: false, capitals: false, alignment: 'center' } as const;

function checkLine(paper: Paper): Outcome {
  if (paper.attachments.length === 0) return notApplicable;
  return judged(paper.attachments.flatMap((attachment, at) => lineFaults(paper, attachment, at)));
}

function lineFaults(paper: Paper, attachment: Attachment, at: number): Fault[] {
  const [first] = attachment.attachedLine;
  if (first === undefined) return missingFault(attachment);
  const words = attachedWords(attachment.attachedLine);
  const missing = missingParts(words);
  const faults = missing.length === 0 ? mismatches(paper, words, first, at) : [];
  const ofForm = [
    ...attachment.attachedLine.flatMap((line) => letterFaults(line, letters)),
    ...(/^[([].*[)\]]/.test(words.text) ? [] : [faultAt(first, 'Thiếu dấu ngoặc đơn')]),
    ...(missing.length === 0 ? [] : [faultAt(first, `Không ghi ${missing.join(', ')}`)]),
  ];
  return [...ofForm.map((fault) => ({ ...fault, ...severityIn(attachment) })), ...faults];
}

/** A line of its kind may have been taken for text, below words that are no title. */
function missingFault({ kind, label, title, body }: Attachment): Fault[] {
  const [first] = [...label, ...title];
  if (first === undefined || body.slice(0, nearLines).some(({ text }) => /^[([].{0,20}kèm theo/iu.test(text)))
    return [];
  const found = 'Không có dòng “(Kèm theo …)” dưới tên';
  return [faultAt(first, found, severityIn({ kind }))];
}

/** The text of the decree speaks of appendices (III.1.c); for other attached papers, only sample 1.3 has the line. */
function severityIn({ kind }: Pick<Attachment, 'kind'>): Pick<Fault, 'severity'> {
  return kind === 'appendix' ? {} : { severity: 'warning' };
}

const nearLines = 8;

function missingParts({ hasNumber, hasDate, issuer, text }: AttachedWords): string[] {
  return [
    ...(hasNumber ? [] : ['số, ký hiệu văn bản']),
    ...(hasDate ? [] : ['thời gian ban hành']),
    ...(issuer !== '' || /của[\s.…_]*[)\]]/iu.test(text) ? [] : ['cơ quan ban hành']),
  ];
}

/** Behind an attached paper, an appendix may be that paper's: its type and notation are not held against the main one's. */
function mismatches(paper: Paper, words: AttachedWords, line: Line, at: number): Fault[] {
  if (paper.nature !== 'administrative') return [];
  const isNested = paper.attachments.slice(0, at).some(({ kind }) => kind === 'attachment');
  const { type, elements } = paper;
  const { notation } = numberWords(elements.number[0]?.text ?? '');
  const named = words.type !== undefined && type !== undefined && spellingKey(words.type) !== spellingKey(type);
  if (named && isNested) return [];
  const wrong = [
    ...(named ? [[`Loại văn bản “${sentence(words.type ?? '')}”`, `“${sentence(type ?? '')}”`]] : []),
    ...(isOther(words.notation, notation) ? [[`ký hiệu “${words.notation}”`, `“${notation}”`]] : []),
  ];
  const issuer = isOtherIssuer(paper, words.issuer)
    ? [faultAt(line, `Cơ quan ban hành “${words.issuer}” khác với văn bản chính`, { severity: 'warning' })]
    : [];
  if (wrong.length === 0) return issuer;
  const found = wrong.map(([each]) => each).join(', ');
  const expected = wrong.map(([, each]) => each).join(', ');
  return [faultAt(line, `${upperFirst(found)} khác với văn bản chính`, { expected }), ...issuer];
}

function isOther(notation: string, main: string): boolean {
  const key = (text: string) => text.normalize('NFC').toUpperCase().replace(/\s/g, '').replace(/–/g, '-');
  return notation !== '' && main !== '' && key(notation) !== key(main);
}

function sentence(type: string): string {
  return upperFirst(type.toLowerCase());
}

function checkValues(paper: Paper): Outcome {
  const { elements, attachments, nature } = paper;
  const lines = attachments.flatMap(({ attachedLine }) => (attachedLine.length === 0 ? [] : [attachedLine]));
  if (attachments.length === 0 || nature !== 'administrative') return notApplicable;
  if (lines.length === 0) return notFound;
  const main = {
    number: numberWords(elements.number[0]?.text ?? '').number,
    date: dateWords(elements.placeAndDate[0]?.text ?? ''),
    notation: numberWords(elements.number[0]?.text ?? '').notation,
  };
  const own = lines
    .map((attachedLine) => ({ first: attachedLine[0], words: attachedWords(attachedLine) }))
    .filter(({ words }) => !isOther(words.notation, main.notation));
  const faults = own.flatMap(({ first, words }) => (first === undefined ? [] : valueFaults(first, words, main)));
  if (faults.length > 0) return judged(faults);
  const blank = own.filter(({ words }) => main.number !== '' && words.number === '');
  if (blank.length === 0) return judged([]);
  const message = 'Dòng “(Kèm theo …)” để trống số, ngày: đúng với văn bản điện tử; văn bản giấy thì phải ghi đầy đủ.';
  const places = blank.flatMap(({ first }) => (first === undefined ? [] : [faultAt(first, 'Để trống số, ngày')]));
  return { state: 'look', message, places };
}

function valueFaults(line: Line, words: AttachedWords, main: { number: string; date: DateWords }): Fault[] {
  const number = Number(words.number) !== Number(main.number) && words.number !== '' && main.number !== '';
  const date = (['day', 'month', 'year'] as const).some((part) => differ(words.date[part], main.date[part]));
  const found = [...(number ? [`Số ${words.number}`] : []), ...(date ? ['ngày ban hành'] : [])].join(', ');
  return found === '' ? [] : [faultAt(line, `${upperFirst(found)} khác với văn bản chính`)];
}

function differ(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
