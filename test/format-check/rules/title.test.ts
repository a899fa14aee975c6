import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { headFindings } from '../../support/head-findings.ts';
import { correctLetter } from '../../support/word-letter.ts';
import { type Format, paragraph, rule } from '../../support/word-markup.ts';
import { correctDecision, type DecisionChanges, twipsOf } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const words = 'Kiện toàn Tổ Công tác cải cách hành chính';
const ruled = (text: string, share = 0.4) => rule(twipsOf(text, 14, true) * share);
const subject = (text: string, format: Format = {}, drawn = ruled(text)) =>
  paragraph(text, { ...heading, ...format }, drawn);

describe('each departure in type name and subject is one finding', () => {
  test.each<[string, string, DecisionChanges, string]>([
    ['a type name in small letters', 'TI-01', { typeName: paragraph('Quyết định', heading) }, 'chữ in thường'],
    [
      'a type name with blanks between its letters',
      'TI-01',
      { typeName: paragraph('Q U Y Ế T  Đ Ị N H', heading) },
      'Có cách chữ giữa các chữ cái',
    ],
    ['a type name of size 16', 'TI-01', { typeName: paragraph('QUYẾT ĐỊNH', { ...heading, size: 16 }) }, 'cỡ chữ 16'],
    [
      'a type name on the left',
      'TI-01',
      { typeName: paragraph('QUYẾT ĐỊNH', { bold: true, alignment: 'left' }) },
      'căn lề trái',
    ],
    ['a subject that is not bold', 'TI-02', { subject: subject(words, { bold: false }) }, 'không in đậm'],
    ['a subject in italics', 'TI-02', { subject: subject(words, { italic: true }) }, 'kiểu chữ nghiêng'],
    [
      'a subject that opens like a letter’s',
      'TI-02',
      { subject: subject('V/v kiện toàn Tổ Công tác cải cách hành chính') },
      'mở đầu bằng “V/v”, phải là “Về việc” hoặc một cụm từ',
    ],
    ['a subject with a full stop', 'TI-02', { subject: subject(`${words}.`) }, 'có dấu chấm ở cuối'],
    [
      'a subject that opens small',
      'TI-02',
      { subject: subject('kiện toàn Tổ Công tác cải cách hành chính') },
      'chữ cái đầu không viết hoa',
    ],
    [
      'an empty line above the subject',
      'TI-02',
      { subject: paragraph('', heading) + subject(words) },
      'cách tên loại bằng dòng trống',
    ],
    ['no line below the subject', 'TI-03', { subject: subject(words, {}, '') }, 'Không có đường kẻ dưới trích yếu'],
    [
      'a line as long as the subject',
      'TI-03',
      { subject: subject(words, {}, ruled(words, 1)) },
      'Đường kẻ dài 90,8 mm, bằng 1 dòng chữ (90,8 mm)',
    ],
    ['an underlined subject', 'TI-04', { subject: subject(words, { underlined: true }, '') }, 'Gạch chân chữ'],
    [
      'an underlined type name',
      'TI-04',
      { typeName: paragraph('QUYẾT ĐỊNH', { ...heading, underlined: true }) },
      'Gạch chân chữ',
    ],
  ])('%s: %s', (_, id, changes, expected) => {
    expect(headFindings(correctDecision(changes))).toEqual({ [id]: [expected] });
  });

  test('a subject in capitals', () => {
    const text = 'KIỆN TOÀN TỔ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH';

    expect(headFindings(correctDecision({ subject: subject(text) }))).toEqual({ 'TI-02': ['chữ in hoa'] });
  });
});

describe('what the decree leaves to offices is no finding', () => {
  const first = 'Kiện toàn Tổ Công tác cải cách hành chính và phê duyệt';
  const last = 'Quy chế làm việc của Tổ năm 2024';
  test.each<[string, DecisionChanges]>([
    ['a subject over two paragraphs', { subject: paragraph(first, heading) + subject(last) }],
    ['a subject over two lines of one paragraph', { subject: subject(`${first}\n${last}`, {}, ruled(first)) }],
    ['a subject that Word breaks', { subject: subject(`${first} ${last}`, {}, rule(3600)) }],
    ['a short line in a paragraph below', { subject: subject(words, {}, '') + paragraph('', heading, ruled(words)) }],
    ['a line of underscores below', { subject: subject(words, {}, '') + paragraph('_'.repeat(14), heading) }],
    [
      'a line that is anchored to the type name',
      {
        typeName: paragraph('QUYẾT ĐỊNH', heading, ruled(words)),
        subject: subject(words, {}, ''),
      },
    ],
    ['a type name of size 13', { typeName: paragraph('QUYẾT ĐỊNH', { ...heading, size: 13 }) }],
    ['“Về việc …”', { subject: subject('Về việc kiện toàn Tổ Công tác của UBND tỉnh') }],
  ])('%s', (_, changes) => {
    expect(headFindings(correctDecision(changes))).toEqual({});
  });
});

test('a decision without its type name lacks it', () => {
  expect(headFindings(correctDecision({ typeName: '' }))['TI-01']).toEqual(['Không thấy tên loại văn bản']);
});

test.each([
  ['GIẤY MỜI', 'not-found'],
  ['CÔNG ĐIỆN', 'not-found'],
  ['BIÊN BẢN', 'not-found'],
  ['GIẤY GIỚI THIỆU', 'not-applicable'],
])('a subject that is missing in “%s” is %s, as its sample has it', (type, state) => {
  const decided = { decisionAuthority: '', legalBases: '', decisionWord: '' };
  const paper = correctDecision({ ...decided, typeName: paragraph(type, heading), subject: '' });
  expect(['TI-02', 'TI-03'].map((id) => checkedBy(id, paper).state)).toEqual([state, state]);
});

describe('the subject of an official letter', () => {
  const letter = (text: string, format: Format = {}) =>
    correctLetter({ letterSubject: paragraph(text, { alignment: 'center', size: 12, before: 120, ...format }) });

  test.each<[string, string, Format, string]>([
    ['bold', 'V/v rà soát thủ tục hành chính', { bold: true }, 'in đậm'],
    ['in italics', 'V/v rà soát thủ tục hành chính', { italic: true }, 'kiểu chữ nghiêng'],
    ['of size 14', 'V/v rà soát thủ tục', { size: 14 }, 'cỡ chữ 14'],
    ['close to the number', 'V/v rà soát thủ tục hành chính', { before: 0 }, 'không cách số, ký hiệu 6 pt'],
    ['with a colon', 'V/v: rà soát thủ tục hành chính', {}, 'sau “V/v” có dấu câu'],
    ['with a full stop', 'V/v rà soát thủ tục hành chính\nnăm 2024.', {}, 'có dấu chấm ở cuối'],
    ['written out', 'Về việc rà soát thủ tục', {}, 'không mở đầu bằng “V/v”'],
  ])('that is %s', (_, text, format, expected) => {
    expect(headFindings(letter(text, format))).toEqual({ 'TI-05': [expected] });
  });

  test.each<[string, string, string]>([
    ['an error in capitals', 'V/V RÀ SOÁT THỦ TỤC', 'error'],
    ['an error without “V/v”', 'Về việc rà soát thủ tục', 'error'],
    ['a warning with a full stop', 'V/v rà soát thủ tục.', 'warning'],
  ])('is %s', (_, text, severity) => {
    expect(faultsBy('TI-05', letter(text)).map((fault) => fault.severity)).toEqual([severity]);
  });

  test('that is missing', () => {
    expect(headFindings(correctLetter({ letterSubject: '' }))).toEqual({
      'TI-05': ['Không thấy trích yếu “V/v …” dưới số, ký hiệu'],
    });
  });

  test('that takes two lines is right', () => {
    expect(headFindings(letter('V/v rà soát thủ tục hành chính\nnăm 2024'))).toEqual({});
  });

  test('that opens with a capital behind “V/v” is right', () => {
    expect(headFindings(letter('V/v Rà soát thủ tục hành chính'))).toEqual({});
  });

  test('is no matter of the rules on type name and subject', () => {
    for (const id of ['TI-01', 'TI-02', 'TI-03']) {
      expect(checkedBy(id, correctLetter()).state).toBe('not-applicable');
    }
    expect(checkedBy('TI-05', correctDecision()).state).toBe('not-applicable');
  });
});
