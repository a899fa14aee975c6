import { describe, expect, it } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { dataTable, type Format, paragraph } from '../../support/word-markup.ts';
import { correctDecision, correctParts } from '../../support/word-paper.ts';

/** A decision with a table of data below its text; its columns share 160 mm. */
function withTable(rows: readonly (readonly string[])[], format: Format = { size: 13 }, total = 9072): Uint8Array {
  const count = rows[0]?.length ?? 1;
  const table = dataTable(rows, Array<number>(count).fill(Math.floor(total / count)), format);
  return correctDecision({ body: correctParts().body + table + paragraph('') });
}

function found(ruleId: string, bytes: Uint8Array): string[] {
  return faultsBy(ruleId, bytes).map((fault) => fault.found);
}

const bold = (text: string) => paragraph(text, { bold: true, size: 13 });
const head = ['STT', 'Đơn vị', 'Điểm'];

describe('A table as it should be', () => {
  const rows = [head, ['1', 'Sở Y tế', '61,11'], ['2', 'Sở Tài chính', '60,08']];

  it.each(['TB-01', 'TB-02', 'TB-03', 'TB-04', 'TB-06'])('passes %s', (id) => {
    expect(checkedBy(id, withTable(rows))).toEqual({ state: 'passed' });
  });

  it.each(['TB-01', 'TB-02', 'TB-03', 'TB-04', 'TB-05', 'TB-06'])(
    'is not looked for by %s in head and closing',
    (id) => {
      expect(checkedBy(id, correctDecision()).state).toBe('not-applicable');
    },
  );
});

describe('TB-01, the heading on each page', () => {
  const rows = [head, ...Array.from({ length: 70 }, (_, at) => [String(at + 1), 'Xã', '5'])];

  it('finds a long table whose heading does not repeat', () => {
    expect(found('TB-01', withTable(rows))).toEqual(['Bảng 71 hàng không đặt lặp lại hàng tiêu đề']);
  });

  it('takes one whose heading repeats, and a short one', () => {
    const repeated = correctDecision({
      body: dataTable(rows, [1000, 6000, 2000]).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>'),
    });
    expect(checkedBy('TB-01', repeated)).toEqual({ state: 'passed' });
    expect(checkedBy('TB-01', withTable(rows.slice(0, 40)))).toEqual({ state: 'passed' });
  });
});

describe('TB-02, the size of letters', () => {
  it('finds sizes out of 11 to 14, and more than one below the heading', () => {
    expect(found('TB-02', withTable([head, ['1', 'Sở Y tế', '5']], { size: 9 }))).toEqual(['Cỡ chữ 9']);
    const mixed = [head, ['1', paragraph('Sở Y tế', { size: 12 }), '5']];
    expect(found('TB-02', withTable(mixed))).toEqual(['Cỡ chữ 12; 13']);
  });
});

describe('TB-03, the decimal mark', () => {
  const scores = [head, ['1', 'Sở Y tế', '970.00'], ['2', 'Sở Tài chính', '592.78']];
  const ratios = [
    ['Đơn vị', 'Tỷ lệ'],
    ['Sở Y tế', '61,11'],
  ];

  it('finds two marks in one paper', () => {
    const body = dataTable(scores, [1000, 5000, 3000]) + paragraph('') + dataTable(ratios, [5000, 4000]);
    expect(found('TB-03', correctDecision({ body }))).toEqual([
      '“970.00” dùng dấu chấm thập phân, nơi khác dùng dấu phẩy (“61,11”)',
    ]);
  });

  it('takes one mark, whichever it is', () => {
    expect(checkedBy('TB-03', withTable(scores))).toEqual({ state: 'passed' });
    expect(checkedBy('TB-03', withTable(ratios))).toEqual({ state: 'passed' });
  });

  it.each([
    ['thousands', ['Kinh phí', '1.000', '32.500', '1.250.000']],
    ['codes', ['Mã tiêu chí', '6.12', '6.13', '7.1']],
    ['outline numbers', ['Nội dung', '1.1', '1.2', '2.1']],
    ['days', ['Ngày', '5.9', '2.9', '30.4']],
    ['notations', ['Văn bản', '12/QĐ-UBND', '30.1/QĐ', '5']],
  ])('does not take %s for decimals', (_, column) => {
    const rows = column.map((text, at) => [at === 0 ? 'Tên' : `Tên ${at}`, text, at === 0 ? 'Tỷ lệ' : '1,5']);
    expect(checkedBy('TB-03', withTable(rows))).toEqual({ state: 'passed' });
  });
});

describe('TB-04, the numbers of the rows', () => {
  const numbered = (...numbers: readonly string[]) =>
    withTable([head, ...numbers.map((text) => [text.startsWith('*') ? bold(text.slice(1)) : text, 'Sở Y tế', '5'])]);

  it.each([
    [['1', '2', '3']],
    [['01', '02', '03']],
    [['I', '1', '2', 'II', '1', '2']],
    [['I', '1', '2', 'II', '3', '4']],
    [['*1', '1', '2', '*2', '1', '2']],
    [['1', '1.1', '1.2', '2', '']],
    [['1', '', '2', '-', '3']],
    [['1', '2', '…', '15']],
    [['7', '8', '9']],
    [['1', '*2', '3']],
  ])('takes %s', (numbers) => {
    expect(checkedBy('TB-04', numbered(...numbers)).state).toBe('passed');
  });

  it('finds a number that is missing or comes twice', () => {
    expect(faultsBy('TB-04', numbered('1', '2', '4'))).toMatchObject([
      { found: 'Sau số thứ tự 2 là 4', expected: '3' },
    ]);
    expect(found('TB-04', numbered('1', '2', '2', '3'))).toEqual(['Số thứ tự 2 lặp lại']);
  });

  it('takes a row that numbers the columns, and numbers of a list', () => {
    expect(
      checkedBy('TB-04', withTable([head, ['(1)', '(2)', '(3)'], ['1', 'Sở Y tế', '5'], ['2', 'Sở Nội vụ', '5']])),
    ).toEqual({
      state: 'passed',
    });
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const item = paragraph('', { numbering: { id: 1, level: 0 } });
    const body = dataTable([head, [item, 'Sở Y tế', '5'], [item, 'Sở Nội vụ', '5']], [1000, 5000, 3000]);
    expect(checkedBy('TB-04', correctDecision({ body, numbering }))).toEqual({ state: 'passed' });
  });
});

describe('TB-05, rows that name a group', () => {
  it('finds one in light letters', () => {
    const rows = (name: string) => [head, ['I', name, ''], ['1', 'Sở Y tế', '5']];
    expect(found('TB-05', withTable(rows('Cấp tỉnh')))).toEqual(['Hàng tên nhóm không in đậm']);
    expect(checkedBy('TB-05', withTable(rows(bold('Cấp tỉnh'))))).toEqual({ state: 'passed' });
  });
});

describe('TB-06, the width', () => {
  const rows = [head, ['1', 'Sở Y tế', '5']];

  it('finds a table that is wider than the text', () => {
    expect(found('TB-06', withTable(rows, { size: 13 }, 10200))).toEqual(['Bảng rộng hơn vùng trình bày 11,1 mm']);
  });

  it('takes one that hangs out by the padding of its cells', () => {
    const hanging = withTable(rows, { size: 13 }, 9354 + 216);
    const edited = correctDecision({
      body: dataTable(rows, [3190, 3190, 3190]).replace(
        '<w:tblLayout',
        '<w:tblInd w:w="-108" w:type="dxa"/><w:tblLayout',
      ),
    });
    for (const bytes of [hanging, edited]) expect(checkedBy('TB-06', bytes)).toEqual({ state: 'passed' });
  });
});
