import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../src/format-check/check.ts';
import { createGenerator } from '../../src/generate.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';
import { withPart } from '../support/word-edits.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const decision = (await generator.generate('approval-decision', dossierOf('kon-tum-2023'))).bytes;
const plan = (await generator.generate('inspection-plan', dossierOf('kon-tum-2024-inspection'))).bytes;

/** What somebody changes in one part of the paper, and the one rule that it then breaks. */
type Edit = readonly [
  what: string,
  rule: string,
  part: 'document' | 'styles' | 'header1',
  from: string | RegExp,
  to: string,
];

const words = 'Phê duyệt kết quả Chỉ số đánh giá';
const formatted = (properties: string) =>
  `Phê duyệt</w:t></w:r><w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve"> kết quả Chỉ số đánh giá`;
/** Everything of a style up to its letters or its paragraphs. */
const letters = (style: string) =>
  new RegExp(`(<w:name w:val="${style}"/>(?:(?!</w:style>).)*<w:rPr>)(?:(?!</w:rPr>).)*`);
const spacing = '<w:spacing w:before="120" w:after="0"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';

const common: readonly Edit[] = [
  ['a top margin of 15 mm', 'PG-03', 'document', 'w:top="1134"', 'w:top="850"'],
  ['a bottom margin of 30 mm', 'PG-04', 'document', 'w:bottom="1134"', 'w:bottom="1701"'],
  ['a left margin of 25 mm', 'PG-05', 'document', 'w:left="1701"', 'w:left="1417"'],
  ['a page number on the first page', 'PG-13', 'document', '<w:titlePg/>', ''],
  ['pages that count from 5', 'PG-14', 'document', '<w:cols ', '<w:pgNumType w:start="5"/><w:cols '],
  [
    'a page number on the right',
    'PG-11',
    'styles',
    /(<w:name w:val="Số trang"\/>.*?)<w:jc w:val="center"\/>/,
    '$1<w:jc w:val="right"/>',
  ],
  [
    'a bold page number',
    'PG-12',
    'styles',
    /(<w:name w:val="Số trang"\/>.*?)<\/w:style>/,
    '$1<w:rPr><w:b/></w:rPr></w:style>',
  ],
  ['a Quốc hiệu with a wrong mark', 'HD-01', 'document', 'CỘNG HÒA XÃ HỘI', 'CỘNG HÒA XÃ HÔI'],
  ['an upright, light Quốc hiệu', 'HD-02', 'styles', letters('Quốc hiệu'), '$1<w:sz w:val="26"/><w:szCs w:val="26"/>'],
  ['a long dash in the Tiêu ngữ', 'HD-04', 'document', 'Độc lập - Tự do', 'Độc lập – Tự do'],
  ['a Tiêu ngữ that is not bold', 'HD-05', 'styles', letters('Tiêu ngữ'), '$1'],
  ['a number of size 12', 'HD-15', 'styles', letters('Số ký hiệu'), '$1<w:sz w:val="24"/><w:szCs w:val="24"/>'],
  ['blanks inside the symbol', 'HD-18', 'document', /\/(QĐ|KH)-(UBND|BCĐ)</, '/$1 - $2<'],
  ['the abbreviation of another type', 'HD-19', 'document', /\/(QĐ|KH)-(UBND|BCĐ)</, '/TB-$2<'],
  ['an upright date', 'HD-24', 'styles', letters('Địa danh ngày tháng'), '$1'],
  ['a type name that is not bold', 'TI-01', 'styles', letters('Tên loại'), '$1'],
  ['a subject that is not bold', 'TI-02', 'styles', letters('Trích yếu'), '$1'],
  ['running text that is flush left', 'BD-01', 'styles', spacing, spacing.replace('both', 'left')],
  ['running text without an indent', 'BD-03', 'styles', spacing, spacing.replace(' w:firstLine="567"', '')],
  ['no space between paragraphs', 'BD-04', 'styles', spacing, spacing.replace('120', '0')],
  [
    'double line spacing',
    'BD-05',
    'styles',
    spacing,
    spacing.replace('w:after="0"', 'w:after="0" w:line="480" w:lineRule="auto"'),
  ],
  ['no closing mark', 'ST-12', 'document', './.<', '.<'],
  ['an academic title before the name', 'SG-04', 'document', 'Lê Ngọc Tuấn', 'TS. Lê Ngọc Tuấn'],
  [
    'an upright “Nơi nhận”',
    'NN-01',
    'styles',
    letters('Nơi nhận tiêu đề'),
    '$1<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>',
  ],
  ['recipients of size 13', 'NN-03', 'styles', letters('Nơi nhận'), '$1<w:sz w:val="26"/><w:szCs w:val="26"/>'],
  [
    'a recipient that ends with a comma',
    'NN-04',
    'document',
    'Các sở, ban, ngành thuộc tỉnh;',
    'Các sở, ban, ngành thuộc tỉnh,',
  ],
  ['no line about filing', 'NN-05', 'document', '- Lưu: VT, KGVXTPC.', '- Văn phòng Tỉnh ủy.'],
];

const ofDecision: readonly Edit[] = [
  ['a word in Arial', 'PG-08', 'document', words, formatted('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')],
  ['red words', 'PG-09', 'document', words, formatted('<w:color w:val="FF0000"/>')],
  ['decomposed letters', 'PG-10', 'document', words, words.normalize('NFD')],
  [
    'a word of size 13',
    'PG-18',
    'styles',
    /(<w:name w:val="Căn cứ"\/>.*?<w:iCs\/>)/,
    '$1<w:sz w:val="26"/><w:szCs w:val="26"/>',
  ],
  ['no colon behind QUYẾT ĐỊNH', 'QD-02', 'document', 'QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH'],
  ['a signature without TM.', 'QD-03', 'document', 'TM. ỦY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN'],
  ['upright legal bases', 'CC-02', 'styles', letters('Căn cứ'), '$1'],
  ['a legal basis that ends with a full stop', 'CC-03', 'document', /(Căn cứ Quyết định số 780[^<]*);</, '$1.<'],
  ['an article that is counted twice', 'ST-04', 'document', 'Điều 2. ', 'Điều 1. '],
  ['a recipient line before “Như Điều 3”', 'NN-06', 'document', '- Như Điều 3;', '- Như Điều 1;'],
];

const ofPlan: readonly Edit[] = [
  ['an abbreviated issuer', 'HD-11', 'document', /BAN CHỈ ĐẠO(<.*?>)VỀ CHUYỂN/, 'BCĐ VỀ$1CHUYỂN'],
  [
    'a bare “Kế hoạch 33/KH-BCĐ”',
    'ST-11',
    'document',
    /(<w:pStyle w:val="GachDauDong"\/>.*?>)- /,
    '$1- Theo Kế hoạch 33/KH-BCĐ, ',
  ],
  ['a heading in small letters', 'ST-03', 'document', 'I. MỤC ĐÍCH, YÊU CẦU', 'I. Mục đích, yêu cầu'],
  ['a Roman number left out', 'ST-03', 'document', 'II. THÀNH PHẦN', 'III. THÀNH PHẦN'],
  ['a clause left out', 'ST-06', 'document', '2. Yêu cầu:', '3. Yêu cầu:'],
  [
    'a day below 10 without its zero',
    'ST-13',
    'document',
    '- Kịp thời xử lý',
    '- Từ ngày 5 tháng 9 năm 2024, kịp thời xử lý',
  ],
  ['a word written twice', 'ST-14', 'document', '- Kịp thời xử lý', '- Kịp thời xử lý về về'],
];

test('our decision and our plan are right before anything is changed', () => {
  expect([told(decision), told(plan)]).toEqual([[], []]);
});

describe('in our decision', () => {
  test.each([...common, ...ofDecision])('%s breaks %s and nothing else', (_what, rule, ...change) => {
    expect(told(edited(decision, ...change))).toEqual([rule]);
  });
});

describe('in our plan', () => {
  test.each([...common, ...ofPlan])('%s breaks %s and nothing else', (_what, rule, ...change) => {
    expect(told(edited(plan, ...change))).toEqual([rule]);
  });
});

function edited(paper: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  return withPart(paper, `word/${part}.xml`, (xml) => {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`${part} has no ${from}`);
    return changed;
  });
}

/** The rules that are broken, whatever their weight. */
function told(paper: Uint8Array): string[] {
  const { results } = checkFormat(paper).report;
  return results.filter(({ state }) => ['error', 'warning', 'info'].includes(state)).map(({ rule }) => rule);
}
