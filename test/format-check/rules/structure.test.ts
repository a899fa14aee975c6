import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { dataTable, type Format, paragraph, paragraphOf, run } from '../../support/word-markup.ts';
import { correctDecision, running } from '../../support/word-paper.ts';

const centred = { alignment: 'center', bold: true } as const;
const bold = { ...running, bold: true } as const;

/** A line with the format that its number asks for. */
function line(text: string, format: Format = {}): string {
  const [label] = /^Điều \S+/.exec(text) ?? [];
  if (label !== undefined) {
    return paragraphOf(run(label, { bold: true, ...format }) + run(text.slice(label.length)), running);
  }
  const isDivision = /^(?:Phần|Chương|Mục|Tiểu mục) [IVX\d]+$/.test(text) || text === text.toUpperCase();
  const isRoman = /^[IVX]+\. /.test(text);
  return paragraph(text, { ...(isRoman ? bold : isDivision ? centred : running), ...format });
}

function paper(...lines: readonly string[]): Uint8Array {
  return correctDecision({ body: lines.map((each) => (each.startsWith('<w:') ? each : line(each))).join('') });
}

function founds(ruleId: string, ...lines: readonly string[]): string[] {
  return faultsBy(ruleId, paper(...lines)).map(({ found }) => found);
}

const regulation = [
  ...['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi điều chỉnh', 'Quy chế này quy định về văn thư.'],
  ...['Điều 2. Giải thích từ ngữ', '1. Văn bản là thông tin.', '2. Hồ sơ là tập tài liệu:', 'a) Giấy;', 'b) Điện tử.'],
  ...['Chương II', 'QUẢN LÝ VĂN BẢN', 'Mục 1', 'SOẠN THẢO VĂN BẢN', 'Điều 3. Soạn thảo', '1. Soạn thảo văn bản.'],
  ...['Mục 2', 'QUẢN LÝ VĂN BẢN ĐI', 'Điều 4. Đăng ký', '- Đăng ký văn bản;', '+ Đóng dấu./.'],
];

const plan = [
  ...['I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích: Kiểm tra công tác văn thư.', '2. Yêu cầu:', '- Khách quan;', '- Đầy đủ.'],
  ...['II. NỘI DUNG (Chi tiết tại Phụ lục I)', '1. Kiểm tra trực tiếp:', 'a) Các sở;', 'b) Các huyện.'],
  ...['2. Kiểm tra qua báo cáo.', 'III. TỔ CHỨC THỰC HIỆN', 'Văn phòng Sở theo dõi./.'],
];

describe('papers that are right', () => {
  test.each(['ST-01', 'ST-02', 'ST-04', 'ST-05', 'ST-06', 'ST-07', 'ST-08', 'ST-09'])('%s: a regulation', (ruleId) => {
    expect(checkedBy(ruleId, paper(...regulation))).toEqual({ state: 'passed' });
  });

  test.each(['ST-03', 'ST-06', 'ST-07', 'ST-08', 'ST-09'])('%s: a plan', (ruleId) => {
    expect(checkedBy(ruleId, paper(...plan))).toEqual({ state: 'passed' });
  });

  test('a paper without such parts has nothing to judge', () => {
    const states = ['ST-01', 'ST-02', 'ST-03', 'ST-05', 'ST-06', 'ST-07', 'ST-08', 'ST-09'].map(
      (ruleId) => checkedBy(ruleId, correctDecision()).state,
    );
    expect(new Set(states)).toEqual(new Set(['not-applicable']));
  });
});

describe('ST-01 and ST-02, parts, chapters and sections', () => {
  test('a title on the line of its number, in small letters or not in the middle', () => {
    expect(founds('ST-01', line('Chương I QUY ĐỊNH CHUNG', centred))).toEqual(['tiêu đề trên cùng dòng']);
    expect(founds('ST-01', 'Chương I', line('Quy định chung', centred))).toEqual(['chữ in thường']);
    expect(founds('ST-01', 'Chương I', line('QUY ĐỊNH CHUNG', { ...bold }))).toEqual(['căn đều hai lề']);
  });

  test('numbers of the other kind, and a word in capitals', () => {
    expect(founds('ST-01', 'Chương 1', 'QUY ĐỊNH CHUNG')).toEqual(['không dùng số La Mã']);
    expect(founds('ST-02', line('Mục I', centred), 'QUY ĐỊNH CHUNG')).toEqual(['không dùng số Ả Rập']);
    expect(founds('ST-01', line('CHƯƠNG I', centred), 'QUY ĐỊNH CHUNG')).toEqual(['chữ in hoa']);
  });

  test('a number that is left out, and one that comes twice', () => {
    const chapters = (...numbers: string[]) => numbers.flatMap((number) => [`Chương ${number}`, 'QUY ĐỊNH']);
    expect(founds('ST-01', ...chapters('I', 'III'))).toEqual(['Sau “Chương I” là “Chương III”']);
    expect(founds('ST-01', ...chapters('I', 'II', 'II'))).toEqual(['Hai “Chương II”']);
  });

  test('chapters go on through parts or begin anew, sections begin anew', () => {
    const anew = ['Phần I', 'CHUNG', 'Chương I', 'MỘT', 'Chương II', 'HAI', 'Phần II', 'RIÊNG', 'Chương I', 'BA'];
    expect(founds('ST-01', ...anew)).toEqual([]);
    expect(founds('ST-01', ...anew.slice(0, -2), 'Chương III', 'BA')).toEqual([]);
    const sections = ['Chương I', 'MỘT', 'Mục 1', 'HAI', 'Mục 2', 'BA', 'Chương II', 'BỐN', 'Mục 1', 'NĂM'];
    expect(founds('ST-02', ...sections)).toEqual([]);
  });
});

describe('ST-03, sections in Roman numbers', () => {
  test('small letters, or letters that are not bold', () => {
    expect(founds('ST-03', line('I. Mục đích, yêu cầu', bold))).toEqual(['chữ in thường']);
    expect(founds('ST-03', line('I. MỤC ĐÍCH', { bold: false }))).toEqual(['không in đậm']);
  });

  test('a number that is left out', () => {
    expect(founds('ST-03', 'I. MỤC ĐÍCH', 'III. NỘI DUNG')).toEqual(['Sau “Mục I” là “Mục III”']);
  });

  test('numbers begin anew in each part', () => {
    expect(founds('ST-03', 'Phần I', 'KẾT QUẢ', 'I. CHUNG', 'Phần II', 'NHIỆM VỤ', 'I. CHUNG', 'II. RIÊNG')).toEqual(
      [],
    );
  });
});

describe('ST-04, articles', () => {
  test('the label is bold, with a full stop behind its number', () => {
    expect(founds('ST-04', line('Điều 1. Giao Văn phòng.', { bold: false }))).toEqual(['“Điều 1.” không in đậm']);
    expect(founds('ST-04', 'Điều 1: Giao Văn phòng.')).toEqual(['“Điều 1:” sau số không có dấu chấm']);
    expect(founds('ST-04', line('Điều 1. Giao Văn phòng.', { italic: true }))).toEqual(['“Điều 1.” kiểu chữ nghiêng']);
  });

  test('articles go on through chapters, each number once', () => {
    expect(founds('ST-04', 'Điều 1. A.', 'Điều 2. B.', 'Điều 2. C.', 'Điều 3. D.')).toEqual(['Hai “Điều 2”']);
    expect(founds('ST-04', 'Điều 1. A.', 'Điều 3. B.')).toEqual(['Sau “Điều 1” là “Điều 3”']);
    expect(founds('ST-04', 'Điều 2. A.')).toEqual(['Bắt đầu từ “Điều 2”']);
  });

  test('articles of an amended paper stand in quotation marks and do not count', () => {
    const amended = ['Điều 1. Sửa đổi như sau:', '“Điều 8. Họp', 'Điều 9. Báo cáo”.', 'Điều 2. Thi hành./.'];
    expect(founds('ST-04', ...amended)).toEqual([]);
    const inline = ['Điều 1. Sửa đổi như sau: “Điều 8. Họp', '1. Một.', 'Điều 9. Báo cáo”.', 'Điều 2. Thi hành./.'];
    expect(founds('ST-04', ...inline)).toEqual([]);
    expect(founds('ST-04', 'Điều 1. Gồm: “Sở', 'Điều 3. Thi hành./.')).toEqual(['Sau “Điều 1” là “Điều 3”']);
    expect(founds('ST-04', 'Điều 1. A.', 'Điều 1a. B.', 'Điều 2. C.')).toEqual([]);
  });

  test('an attached regulation counts by itself', () => {
    const head = paragraph('QUY CHẾ', { ...centred, pageBreakBefore: true });
    const attached = paragraph('(Kèm theo Quyết định số 23/QĐ-SNV)', { alignment: 'center', italic: true });
    const after = head + attached + line('Điều 1. Phạm vi') + line('Điều 3. Hiệu lực');
    expect(faultsBy('ST-04', correctDecision({ after })).map(({ found }) => found)).toEqual([
      'Sau “Điều 1” là “Điều 3”',
    ]);
  });
});

test('ST-05: in a paper with chapters, an article that opens with a sentence has no title', () => {
  const articles = [
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    'Điều 2. Văn phòng Sở thi hành Quy chế này.',
  ];
  expect(founds('ST-05', ...articles)).toEqual(['Điều 2 không có tiêu đề']);
});

describe('ST-06, clauses', () => {
  test('a bracket behind the number, a number left out, one that comes twice', () => {
    expect(founds('ST-06', 'Điều 1. A:', '1) Văn phòng Sở.', '2) Thanh tra Sở.')).toEqual([
      'Khoản ghi “1)”',
      'Khoản ghi “2)”',
    ]);
    expect(founds('ST-06', 'Điều 1. A:', '1. Văn phòng.', '3. Thanh tra.')).toEqual(['Sau “Khoản 1” là “Khoản 3”']);
    expect(founds('ST-06', 'Điều 1. A:', '1. Văn phòng.', '2. Thanh tra.', '2. Cục.')).toEqual(['Hai “Khoản 2”']);
  });

  test('numbers that go on from the article above are a warning', () => {
    const faults = faultsBy('ST-06', paper('Điều 1. A:', '1. Văn phòng.', 'Điều 2. B:', '2. Thanh tra.'));
    expect(faults).toMatchObject([{ found: 'Bắt đầu từ “Khoản 2”', severity: 'warning' }]);
  });

  test('a list of its own inside a clause does not break the count', () => {
    const list = ['Điều 1. A:', '1. Thành viên gồm:', '1. Ông A;', '2. Bà B.', '2. Nhiệm vụ.', '3. Kinh phí.'];
    expect(founds('ST-06', ...list)).toEqual([]);
    const steps = ['Điều 1. A:', '1. Việc:', 'a) Sở:', '1. Một;', '2. Hai;', 'b) Phòng.', '2. Khác.'];
    expect(founds('ST-06', ...steps)).toEqual([]);
    expect(founds('ST-07', ...steps)).toEqual([]);
  });

  test('numbers in cells of a table are data', () => {
    const table = dataTable([['5. Sở Nội vụ'], ['9. Sở Y tế']], [4000]);
    expect(founds('ST-06', 'Điều 1. A:', '1. Văn phòng.', table, '2. Thanh tra.')).toEqual([]);
  });

  test('a title above points or bullets is bold', () => {
    expect(founds('ST-06', 'Điều 1. A:', '1. Nhiệm vụ', 'a) Theo dõi;', 'b) Báo cáo.')).toEqual([
      'Tiêu đề của khoản không in đậm',
    ]);
    expect(founds('ST-06', 'Điều 1. A:', line('1. Nhiệm vụ', bold), 'a) Theo dõi;', 'b) Báo cáo.')).toEqual([]);
    expect(founds('ST-06', 'Điều 1. A:', '1. Nhiệm vụ của Văn phòng gồm:', 'a) Theo dõi;', 'b) Báo cáo.')).toEqual([]);
  });
});

describe('ST-07, points', () => {
  const points = (...letters: string[]) => ['Điều 1. A:', '1. Gồm:', ...letters.map((letter) => `${letter}) Sở;`)];

  test('the Vietnamese alphabet has đ and neither f nor j', () => {
    expect(founds('ST-07', ...points('a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'))).toEqual([]);
    expect(founds('ST-07', ...points('a', 'b', 'c', 'd', 'e'))).toEqual(['Sau điểm “d)” là điểm “e)”']);
    expect(founds('ST-07', ...points('a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g'))).toEqual([
      'Điểm “f)” không thuộc bảng chữ cái tiếng Việt',
    ]);
  });

  test('points that begin with b, or come twice', () => {
    expect(founds('ST-07', ...points('b', 'c'))).toEqual(['Bắt đầu từ điểm “b)”']);
    expect(founds('ST-07', ...points('a', 'a', 'b'))).toEqual(['Hai điểm “a)” liền nhau']);
  });

  test('points begin anew in each clause and behind a line of their own', () => {
    expect(founds('ST-07', ...points('a', 'b'), '2. Và:', 'a) Phòng;', 'b) Ban.')).toEqual([]);
    expect(founds('ST-07', ...points('a', 'b'), 'Các phòng gồm:', 'a) Phòng;', 'b) Ban.')).toEqual([]);
  });

  test('other marks, italics and bold', () => {
    expect(founds('ST-07', '1. Gồm:', 'a. Sở;', '(b) Phòng.')).toEqual(['Điểm ghi “a.”', 'Điểm ghi “(b)”']);
    expect(founds('ST-07', '1. Gồm:', line('a) Sở;', { italic: true }))).toEqual(['Điểm kiểu chữ nghiêng']);
    const [fault] = faultsBy('ST-07', paper('1. Gồm:', line('a) Sở:', { bold: true })));
    expect(fault).toMatchObject({ found: 'Điểm in đậm', severity: 'warning' });
  });
});

describe('ST-08, numbers of several levels', () => {
  test('before a line of the text', () => {
    expect(founds('ST-08', '1. Gồm:', '1.1. Sở Nội vụ;', '1.2. Sở Y tế.')).toEqual(['Đánh số “1.1”', 'Đánh số “1.2”']);
  });

  test('criteria, amounts and dates are none', () => {
    const table = dataTable([['1.1', '6.12']], [2000, 2000]);
    expect(founds('ST-08', '1. Tiêu chí 6.12 (nền tảng trợ lý ảo) không tính.', table, '2. Từ ngày 1.5.2024.')).toEqual(
      [],
    );
  });
});

test('ST-09: a dot before a line is a warning, a dash and a plus are none', () => {
  expect(founds('ST-09', '• Sở Nội vụ;', '- Sở Y tế;', '+ Phòng.')).toEqual(['Dùng ký hiệu “•” ở đầu dòng']);
});

describe('numbers that Word counts', () => {
  const level = (at: number, format: string, text: string, run = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:rPr>${run}</w:rPr></w:lvl>`;
  const levels =
    level(0, 'decimal', 'Điều %1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'lowerLetter', '%3)') +
    level(3, 'bullet', '\uf0b7');
  const numbering = `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const item = (text: string, at: number) => paragraph(text, { ...running, numbering: { id: 1, level: at } });
  const counted = (...items: readonly string[]) => correctDecision({ numbering, body: items.join('') });
  const found = (ruleId: string, bytes: Uint8Array) => faultsBy(ruleId, bytes).map((fault) => fault.found);

  test('are judged as those that are typed, also where both are mixed', () => {
    const mixed = counted(item('Giao:', 0), item('Sở;', 1), line('2. Phòng;'), line('2. Ban.'), item('Thi hành./.', 0));
    expect(found('ST-06', mixed)).toEqual(['Hai “Khoản 2”']);
    expect(found('ST-04', mixed)).toEqual(['“Điều 1.” không in đậm', '“Điều 2.” không in đậm']);
  });

  test('in letters follow the English alphabet, which has no đ', () => {
    const letters = Array.from({ length: 5 }, () => item('Sở;', 2));
    expect(found('ST-07', counted(item('Giao:', 0), ...letters))).toEqual(['Sau điểm “d)” là điểm “e)”']);
  });

  test('are no numbers but signs of a symbol font', () => {
    expect(found('ST-09', counted(item('Giao:', 0), item('Sở.', 3)))).toEqual([
      'Dùng ký hiệu của phông chữ ký hiệu ở đầu dòng',
    ]);
  });
});
