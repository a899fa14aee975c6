import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { isSpacedOut, typeAbbreviations, typeNamed } from '../type-names.ts';
import { centredLetterFaults } from './centred-letters.ts';
import { annex } from './clauses.ts';
import { checkDrawnRule, thirdToHalf } from './drawn-rule-check.ts';
import { missing, printedWords } from './head-places.ts';
import { letterSubjectRule } from './letter-subject.ts';
import { hasLetters } from './letters.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, judgedLines, notApplicable, notFound } from './outcomes.ts';
import { surroundingsOf } from './surroundings.ts';

/** Type name and subject (Annex I, II.5). */
export const titleRules: readonly Rule[] = [
  {
    id: 'TI-01',
    title: 'Tên loại văn bản',
    clause: annex('II', '5', 'b'),
    severity: 'error',
    allowed: 'Một dòng riêng, chữ in hoa, cỡ chữ 13–14, kiểu chữ đứng, đậm, canh giữa',
    hint: 'Đặt tên loại trên một dòng riêng, chữ in hoa, cỡ 13 hoặc 14, đậm, không nghiêng, canh giữa.',
    check: ofMainPaper(checkTypeName),
  },
  {
    id: 'TI-02',
    title: 'Trích yếu nội dung văn bản',
    clause: annex('II', '5', 'b'),
    severity: 'error',
    allowed: 'Ngay dưới tên loại, chữ in thường, cỡ chữ 13–14, kiểu chữ đứng, đậm, canh giữa',
    hint: 'Chọn trích yếu, đặt chữ in thường, cỡ 13 hoặc 14, đậm, không nghiêng, canh giữa, ngay dưới tên loại.',
    check: ofMainPaper(checkSubject),
  },
  {
    id: 'TI-03',
    title: 'Đường kẻ dưới trích yếu',
    clause: annex('II', '5', 'b'),
    severity: 'error',
    allowed: 'Đường kẻ ngang, nét liền, dài bằng 1/3 đến 1/2 dòng chữ, đặt cân đối',
    hint: 'Vẽ một đường thẳng nét liền ở giữa, dưới trích yếu, dài bằng 1/3 đến 1/2 dòng chữ.',
    check: ofMainPaper(({ document, elements, type }) =>
      elements.subject.length === 0
        ? withoutSubject(type)
        : checkDrawnRule(document, elements.subject, {
            below: 'trích yếu',
            // The sample of minutes (Annex III, 1.9) shows no line.
            ...(type === 'BIÊN BẢN' ? {} : { presence: true }),
            ...thirdToHalf,
            centred: true,
            severity: 'warning',
          }),
    ),
  },
  {
    id: 'TI-04',
    title: 'Không gạch chân chữ ở phần đầu văn bản',
    clause: annex('II', '1', 'b; khoản 2, điểm b; khoản 5, điểm b'),
    severity: 'error',
    allowed: 'Chữ không gạch chân; đường kẻ là một nét riêng ở dưới dòng chữ',
    hint: 'Chọn dòng chữ, bỏ Underline (Ctrl + U), rồi vẽ đường kẻ riêng ở dưới.',
    check: ofMainPaper(checkUnderlines),
  },
  letterSubjectRule,
];

/** Types whose sample has no subject (Annex III, 1.5, 1.8, 1.10), or that offices write with none below the type name. */
const withoutSubjects: ReadonlySet<string> = new Set([
  'CÔNG VĂN',
  'THƯ CÔNG',
  'GIẤY GIỚI THIỆU',
  'GIẤY NGHỈ PHÉP',
  'GIẤY ỦY QUYỀN',
  'HỢP ĐỒNG',
  'PHIẾU GỬI',
  'PHIẾU CHUYỂN',
  'PHIẾU BÁO',
]);

function withoutSubject(type: string | undefined): Outcome {
  return type !== undefined && withoutSubjects.has(type) ? notApplicable : notFound;
}

function checkTypeName(paper: Paper): Outcome {
  const { document, elements, type } = paper;
  const [line] = elements.typeName;
  if (line === undefined) {
    if (type === 'CÔNG VĂN') return notApplicable;
    return elements.decisionWord.length > 0 ? missing(paper, 'Không thấy tên loại văn bản') : notFound;
  }
  if (type === 'CÔNG VĂN') return judged([faultAt(line, 'Công văn không ghi tên loại', { severity: 'warning' })]);
  const words = printedWords([line]).toUpperCase();
  const isMerged = type !== undefined && typeAbbreviations.has(type) && typeNamed(line.text) === undefined;
  const found = isMerged
    ? 'Tên loại và trích yếu trên cùng một dòng'
    : /:$/.test(words)
      ? 'Sau tên loại có dấu hai chấm'
      : '';
  if (found !== '') return judged([faultAt(line, found)]);
  if (isSpacedOut(line.text)) return judged([faultAt(line, 'Có cách chữ giữa các chữ cái', { severity: 'warning' })]);
  return judged(centredLetterFaults(document, line, { ...titleLetters, capitals: true }));
}

const titleLetters = { sizes: [13, 14], bold: true, italic: false } as const;

/** A line of nothing but abbreviations is no line of capitals: the subject as a whole is. */
function checkSubject({ document, elements, type }: Paper): Outcome {
  const { subject, typeName } = elements;
  const [first] = subject;
  if (first === undefined) return withoutSubject(type);
  const words = printedWords(subject);
  const isCapital = words === words.toUpperCase() && /\p{L}{3}/u.test(words);
  return judgedLines(subject, (line): readonly Fault[] => {
    const [fault] = centredLetterFaults(document, line, titleLetters);
    const own = line === first ? wordDepartures(words, isCapital) : [];
    const space = line === first ? gapDepartures(document, typeName[0], line) : [];
    const found = [
      ...(isCapital ? ['chữ in hoa'] : []),
      ...(fault === undefined ? [] : [fault.found]),
      ...own,
      ...space,
    ];
    if (found.length === 0) return [];
    const isSoft = !isCapital && fault === undefined;
    const base = fault ?? faultAt(line, '');
    return [{ ...base, found: found.join(', '), ...(isSoft ? { severity: 'warning' } : {}) }];
  });
}

function wordDepartures(words: string, isCapital: boolean): string[] {
  return [
    ...(/^\p{Ll}/u.test(words) && !isCapital ? ['chữ cái đầu không viết hoa'] : []),
    ...(/^v\s*\/\s*v(?!\p{L})/iu.test(words) ? ['mở đầu bằng “V/v”, phải là “Về việc” hoặc một cụm từ'] : []),
    ...(/[\p{L}\d)”]\.$/u.test(words) ? ['có dấu chấm ở cuối'] : []),
  ];
}

/** Whether empty paragraphs part the subject from the type name. */
function gapDepartures(document: Paper['document'], typeName: Line | undefined, subject: Line): string[] {
  if (typeName === undefined || typeName.paragraph === subject.paragraph) return [];
  const above = surroundingsOf(document, typeName.paragraph);
  const below = surroundingsOf(document, subject.paragraph);
  if (above === undefined || below === undefined || above.blocks !== below.blocks) return [];
  const isEmpty = above.blocks
    .slice(above.at + 1, below.at)
    .some((block) => block.kind === 'paragraph' && block.text.trim() === '' && block.lines.length === 0);
  return isEmpty ? ['cách tên loại bằng dòng trống'] : [];
}

function checkUnderlines({ elements }: Paper): Outcome {
  const { nationalTitle, motto, parentAuthority, issuingAuthority, number, placeAndDate, typeName, subject } = elements;
  const lines = [
    nationalTitle,
    motto,
    parentAuthority,
    issuingAuthority,
    number,
    placeAndDate,
    typeName,
    subject,
  ].flat();
  return judgedLines(lines, (line) => {
    const isUnderlined = line.runs.some((run) => hasLetters(run) && run.format.underlined);
    return isUnderlined ? [faultAt(line, 'Gạch chân chữ')] : [];
  });
}
