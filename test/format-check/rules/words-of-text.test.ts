import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { dataTable, paragraph } from '../../support/word-markup.ts';
import { correctDecision, running, wordFile } from '../../support/word-paper.ts';

function paper(...lines: readonly string[]): Uint8Array {
  const body = lines.map((text) => (text.startsWith('<w:') ? text : paragraph(text, running)));
  return correctDecision({ body: body.join('') });
}

function founds(ruleId: string, ...lines: readonly string[]): string[] {
  return faultsBy(ruleId, paper(...lines)).map(({ found }) => found);
}

const rules = ['ST-10', 'ST-11', 'ST-12', 'ST-13', 'ST-14', 'VH-01', 'VH-02', 'VH-03', 'VH-05', 'VH-06', 'VH-07'];

test.each(rules)('%s passes on a correct decision', (ruleId) => {
  expect(checkedBy(ruleId, correctDecision())).toEqual({ state: 'passed' });
});

test.each(rules)('%s judges nothing in a file that is no paper', (ruleId) => {
  expect(checkedBy(ruleId, wordFile({ document: paragraph('về về  năm 2024 ;') })).state).toBe('not-found');
});

describe('ST-10, the first citation of a paper', () => {
  test('with neither date nor issuer is a warning, once', () => {
    expect(
      founds('ST-10', 'Điều 1. Thực hiện Kế hoạch số 12/KH-UBND.', 'Điều 2. Kế hoạch số 12/KH-UBND có hiệu lực./.'),
    ).toEqual(['“Kế hoạch số 12/KH-UBND” không có ngày và cơ quan ban hành']);
  });

  test.each([
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về văn thư.',
    'Thực hiện Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh.',
    'Nghị định số 30/2020/NĐ-CP đã được viện dẫn trong phần căn cứ.',
    'Văn bản này thay thế Quyết định số 23/QĐ-SNV.',
    'Đạt tỷ lệ 12/15 đơn vị theo Kế hoạch năm 2024.',
  ])('is enough, or none: %s', (text) => {
    expect(founds('ST-10', text)).toEqual([]);
  });

  test('a footnote may tell the rest', () => {
    const noted = paragraph('Thực hiện Kế hoạch số 12/KH-UBND', running).replace(
      '</w:p>',
      '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
    );
    expect(founds('ST-10', noted)).toEqual([]);
  });
});

describe('ST-11, the word “số”', () => {
  test('is missing before a number', () => {
    expect(founds('ST-11', 'Theo Nghị định 30/2020/NĐ-CP và Kế hoạch 3894/KH-UBND ngày 15/10/2020.')).toEqual([
      '“Nghị định 30/2020/NĐ-CP”, “Kế hoạch 3894/KH-UBND” thiếu từ “số”',
    ]);
  });

  test('a year or a ratio is no number of a paper', () => {
    expect(founds('ST-11', 'Kế hoạch 2024 đạt 12/15; Quyết định số 12/QĐ-SNV; Chương trình 135.')).toEqual([]);
  });
});

describe('ST-12, the mark at the end', () => {
  test('“./.” is missing', () => {
    expect(founds('ST-12', 'Điều 1. Thi hành Quyết định này.')).toEqual(['Kết thúc bằng “.”']);
    expect(founds('ST-12', 'Điều 1. Thi hành Quyết định này')).toEqual(['Không có dấu kết thúc']);
    expect(founds('ST-12', 'Điều 1. Thi hành Quyết định này/.')).toEqual(['Kết thúc bằng “/.”']);
  });

  test.each(['Thi hành./.', 'Thi hành. /.', 'Thi hành ./.', 'Thi hành\n./.'])('%j is right', (text) => {
    expect(founds('ST-12', text)).toEqual([]);
  });

  test('a text that ends with a table, and a contract, have no such mark', () => {
    const table = dataTable([['1', 'Sở Nội vụ']], [1000, 4000]);
    expect(checkedBy('ST-12', paper('Danh sách:', table)).state).toBe('not-applicable');
    const typeName = paragraph('HỢP ĐỒNG', { alignment: 'center', bold: true });
    const contract = { typeName, decisionAuthority: '', decisionWord: '', legalBases: '' };
    expect(checkedBy('ST-12', correctDecision({ ...contract, body: paragraph('Điều 1. Bên A.') })).state).toBe(
      'not-applicable',
    );
  });
});

describe('ST-13, dates in the text', () => {
  test('that lack a zero', () => {
    expect(founds('ST-13', 'Từ ngày 5 tháng 9 năm 2024 đến ngày 15 tháng 2 năm 2025.')).toEqual([
      '“ngày 5 tháng 9”, “ngày 15 tháng 2 năm 2025” thiếu số 0 phía trước',
    ]);
    expect(founds('ST-13', 'Trong tháng 2 năm 2025.')).toEqual(['“tháng 2 năm 2025” thiếu số 0 phía trước']);
  });

  test('in two styles are one warning', () => {
    expect(founds('ST-13', 'Từ ngày 05/9/2024.', 'Đến ngày 15 tháng 9 năm 2024.', 'Sau ngày 16/9/2024.')).toEqual([
      'Văn bản dùng 2 cách viết ngày tháng: “ngày 05 tháng 3 năm 2024”, “05/3/2024”',
    ]);
  });

  test('that are right, or no dates', () => {
    expect(founds('ST-13', 'Từ ngày 05 tháng 3 năm 2024, trong 2 ngày, tháng 10 năm 2024, Quý I; tỷ lệ 1/2.')).toEqual(
      [],
    );
    expect(founds('ST-13', 'Hoàn thành trước ngày 30/11 của năm đánh giá.')).toEqual([]);
  });
});

describe('ST-14, slips of the keyboard', () => {
  test.each([
    ['Chỉ thị về về việc nâng cao năng lực.', 'Lặp từ “về về”'],
    ['Văn phòng tổ chức thực hiện thực hiện.', 'Lặp từ “thực hiện thực hiện”'],
    ['Hoàn thành trong năm 2024 ; báo cáo.', 'Dấu cách trước dấu câu: “2024 ;”'],
    ['Gồm 68 tiêu chí :', 'Dấu cách trước dấu câu: “chí :”'],
    ['Công bố  kết quả.', '1 chỗ có hai dấu cách trở lên'],
  ])('%s', (text, found) => {
    expect(founds('ST-14', text)).toEqual([found]);
  });

  test.each([
    'Luôn luôn, từ từ, ngày ngày, dần dần, đời đời, xanh xanh, năm năm.',
    'Đại biểu biểu quyết; hội đồng đồng ý; học sinh sinh sống; thiết bị bị hỏng; còn tồn tại tại cơ sở; công an an ninh.',
    'Xây dựng xã hội xã hội chủ nghĩa.',
    'Kế hoạch số      /KH-UBND ngày     tháng     năm 2024; …; v.v...',
    'Kết thúc ./.',
    'Số điểm 0,5 ; '.replace(' ; ', '; 1.000.'),
  ])('right: %s', (text) => {
    expect(founds('ST-14', text)).toEqual([]);
  });

  test('the text of notes counts, cells of tables do not', () => {
    const table = dataTable([['về về', 'năm  2024 ;']], [3000, 3000]);
    expect(founds('ST-14', 'Điều 1. Danh sách:', table, 'Điều 2. Thi hành./.')).toEqual([]);
    const footnotes = `<w:footnote w:id="1">${paragraph('Kế hoạch về về chuyển đổi số.')}</w:footnote>`;
    expect(faultsBy('ST-14', correctDecision({ footnotes })).map(({ found }) => found)).toEqual(['Lặp từ “về về”']);
  });
});

describe('VH-01, the beginning of a sentence', () => {
  test('in small letters', () => {
    expect(founds('VH-01', 'Văn phòng theo dõi. báo cáo Giám đốc.')).toEqual(['“báo” viết thường ở đầu câu']);
    expect(founds('VH-01', 'Điều 1. giao Văn phòng theo dõi.')).toEqual(['“giao” viết thường ở đầu câu']);
    expect(founds('VH-01', 'Văn phòng theo dõi.', 'báo cáo Giám đốc.')).toEqual(['“báo” viết thường ở đầu câu']);
  });

  test.each([
    'Gửi TP. kế hoạch, v.v. và tr. 5; xem https://dti.kontum.gov.vn. nhằm theo dõi...',
    'Các cơ quan (sở, ban,… huyện) gồm: văn phòng; thanh tra.',
  ])('right: %s', (text) => {
    expect(founds('VH-01', text)).toEqual([]);
  });

  test('a list goes on with what introduces it', () => {
    expect(founds('VH-01', 'Các cơ quan gồm:', '- sở, ban;', '- huyện.', 'Thuộc tỉnh,', 'các cơ quan khác.')).toEqual(
      [],
    );
  });
});

describe('VH-02, parts of a cited paper', () => {
  test.each([
    ['Theo khoản 2 điều 5 của Quy chế.', 'Viết “điều 5”'],
    ['Theo mục 5 Chương XII của Bộ luật Hình sự.', 'Viết “mục 5”'],
    ['Thực hiện theo Khoản 2 Điều 5.', 'Viết “Khoản 2”'],
    ['Quy định tại Điểm a khoản 2 Điều 5.', 'Viết “Điểm a”'],
  ])('%s', (text, found) => {
    expect(founds('VH-02', text)).toEqual([found]);
  });

  test.each([
    'Căn cứ điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự.',
    'Khoản 2 Điều 5 được sửa đổi. Điểm a khoản 1 giữ nguyên.',
    'Hoàn thành 30 phần 100; mục 5 của danh sách; một số điều 2 bên đã thống nhất.',
    'Điểm 8 trở lên đạt; nhóm Điểm 5.',
    'Điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III của Nghị quyết số 351/2017/UBTVQH14.',
  ])('right: %s', (text) => {
    expect(founds('VH-02', text)).toEqual([]);
  });
});

describe('VH-03, names of papers', () => {
  test.each([
    ['Thực hiện quyết định số 12/QĐ-SNV.', 'Viết “quyết định số 12”'],
    ['Theo Nghị Quyết số 09-NQ/TU.', 'Viết “Nghị Quyết số 09”'],
    ['Thủ trưởng thi hành quyết định này.', 'Viết “quyết định này”'],
  ])('%s', (text, found) => {
    expect(founds('VH-03', text)).toEqual([found]);
  });

  test.each([
    'Các kế hoạch này; đối với các quyết định này; theo quyết định của cấp trên; Quyết định này; THỰC HIỆN quyết định.',
  ])('right: %s', (text) => {
    expect(founds('VH-03', text)).toEqual([]);
  });
});

test.each([
  ['VH-05', 'Tại thành phố Hồ Chí Minh và thủ đô Hà Nội.', 'Viết “thành phố Hồ Chí Minh”, “thủ đô Hà Nội”'],
  ['VH-05', 'Trụ sở tại phường 5, quận Phú Nhuận.', 'Viết “phường 5”'],
  ['VH-06', 'Báo cáo Ủy Ban Nhân Dân và Hội Đồng nhân dân tỉnh.', 'Viết “Ủy Ban Nhân Dân”, “Hội Đồng nhân dân”'],
  ['VH-07', 'Trình Phó Chủ Tịch và Giám Đốc Sở.', 'Viết “Chủ Tịch”, “Giám Đốc”'],
])('%s: %s', (ruleId, text, found) => {
  expect(founds(ruleId, text)).toEqual([found]);
});

test.each([
  [
    'VH-05',
    'Thành phố Hồ Chí Minh; Thủ đô Hà Nội; 12 phường 5 xã; các phường 1, 2; thành phố Kon Tum; các thành phố Hồ Chí Minh, Hà Nội.',
  ],
  ['VH-06', 'Ủy ban nhân dân tỉnh; ủy ban nhân dân cấp xã; Báo Nhân Dân; ỦY BAN NHÂN DÂN TỈNH.'],
  ['VH-07', 'Chủ tịch, Giám đốc, giám đốc; CHỦ TỊCH ỦY BAN NHÂN DÂN.'],
])('%s, right: %s', (ruleId, text) => {
  expect(founds(ruleId, text)).toEqual([]);
});
