import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { dataTable, type Format, layoutTable, paragraph, paragraphOf, run } from '../../support/word-markup.ts';
import { correctDecision, decisionDocument, running, wordFile } from '../../support/word-paper.ts';

const long =
  'Giao Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn theo dõi, đôn đốc, kiểm tra việc thực hiện Quyết định này và báo cáo kết quả với Giám đốc Sở.';
const short = 'Giao Văn phòng Sở thực hiện.';

/** A decision with paragraphs between its first and its last article. */
function withText(paragraphs: string): Uint8Array {
  const articles = ['Điều 1. Kiện toàn Tổ Công tác như sau:', 'Điều 2. Văn phòng Sở thi hành Quyết định này./.'].map(
    (text) => paragraphOf(run(text.slice(0, 8), { bold: true }) + run(text.slice(8)), running),
  );
  return correctDecision({ body: articles.join(paragraphs) });
}

function founds(ruleId: string, text: string, format: Format = {}): string[] {
  const bytes = withText(paragraph(text, { ...running, ...format }));
  return faultsBy(ruleId, bytes).map(({ found }) => found);
}

const rules = ['BD-01', 'BD-02', 'BD-03', 'BD-04', 'BD-05', 'BD-06'];

test.each(rules)('%s passes on a correct decision', (ruleId) => {
  expect(checkedBy(ruleId, correctDecision())).toEqual({ state: 'passed' });
});

test.each(rules)('%s finds no text in a file that is no paper', (ruleId) => {
  expect(checkedBy(ruleId, wordFile({ document: paragraph(long) })).state).toBe('not-found');
});

test.each(rules)('%s does not judge an appendix, of which the decree says nothing', (ruleId) => {
  const appendix = paragraph('Phụ lục', { alignment: 'center', bold: true, pageBreakBefore: true });
  const title = paragraph('DANH MỤC', { alignment: 'center', bold: true });
  const after = appendix + title + paragraph(long, { size: 11, line: 600 }) + paragraph(long, { italic: true });
  expect(checkedBy(ruleId, correctDecision({ after })).state).toBe('passed');
});

test('a regulation that is attached to a decision is text as the decision is (sample 1.3)', () => {
  const title = paragraph('QUY CHẾ', { alignment: 'center', bold: true, pageBreakBefore: true });
  const line = paragraph('(Kèm theo Quyết định số 23/QĐ-SNV)', { alignment: 'center', italic: true });
  const text =
    paragraph('Điều 1. Phạm vi điều chỉnh', { ...running, bold: true }) + paragraph(long, { alignment: 'left' });
  const regulation = correctDecision({ after: title + line + text });
  expect(faultsBy('BD-01', regulation).map(({ found }) => found)).toEqual(['căn lề trái']);
});

describe('BD-01, alignment', () => {
  test('a long paragraph on the left is a fault with a safe mend', () => {
    const [fault] = faultsBy('BD-01', withText(paragraph(long, { ...running, alignment: 'left' })));
    expect(fault).toMatchObject({ found: 'căn lề trái', fix: { kind: 'alignment', alignment: 'both' } });
  });

  test('so is one in the middle', () => {
    expect(founds('BD-01', `1. ${long}`, { alignment: 'center' })).toEqual(['căn giữa']);
  });

  test('a paragraph of one line looks the same on the left', () => {
    expect(founds('BD-01', short, { alignment: 'left' })).toEqual([]);
    expect(founds('BD-01', `${short}\n${short}`, { alignment: 'left' })).toEqual([]);
  });

  test('a caption or a unit of measure stands where it likes', () => {
    expect(founds('BD-01', 'Đơn vị tính: đồng', { alignment: 'right' })).toEqual([]);
    expect(founds('BD-01', 'Danh sách thành viên Tổ Công tác', { alignment: 'center' })).toEqual([]);
  });

  test('cells of a table are no running text', () => {
    const table = dataTable([['1', long]], [1000, 3000], { alignment: 'left', size: 12 });
    expect(checkedBy('BD-01', withText(table))).toEqual({ state: 'passed' });
    expect(checkedBy('BD-02', withText(table))).toEqual({ state: 'passed' });
  });

  test('lines broken by hand are not mended: they would be stretched', () => {
    const [fault] = faultsBy('BD-01', withText(paragraph(`${long}\n${long}`, { ...running, alignment: 'left' })));
    expect(fault?.found).toBe('căn lề trái');
    expect(fault).not.toHaveProperty('fix');
  });
});

describe('BD-02, letters', () => {
  test('a size of 12 and one of 15 are mended to that of the other text', () => {
    const bytes = withText(paragraph(short, { ...running, size: 12 }) + paragraph(short, { ...running, size: 15 }));
    const faults = faultsBy('BD-02', bytes);
    expect(faults.map(({ found }) => found)).toEqual(['cỡ chữ 12', 'cỡ chữ 15']);
    expect(faults.map(({ fix }) => fix)).toMatchObject([{ size: 14 }, { size: 14 }]);
  });

  test('a paragraph in italics and a bullet in bold', () => {
    expect(founds('BD-02', short, { italic: true })).toEqual(['kiểu chữ nghiêng']);
    expect(founds('BD-02', `- ${long}`, { bold: true })).toEqual(['in đậm']);
  });

  test('13, 13,5 and 14 are right; so are single words in italics, notes in brackets, headings in bold', () => {
    for (const size of [13, 13.5, 14]) expect(founds('BD-02', short, { size })).toEqual([]);
    const word = withText(paragraphOf(run('Áp dụng ') + run('e-learning', { italic: true }), running));
    expect(checkedBy('BD-02', word)).toEqual({ state: 'passed' });
    expect(founds('BD-02', '(Chi tiết tại Phụ lục kèm theo)', { italic: true })).toEqual([]);
    expect(founds('BD-02', 'Nhiệm vụ trọng tâm', { bold: true })).toEqual([]);
  });
});

describe('BD-03, the first line', () => {
  test('no indent, and one of another length', () => {
    expect(founds('BD-03', short, { firstLine: 0 })).toEqual(['Chữ đầu dòng lùi vào 0 cm']);
    expect(founds('BD-03', short, { firstLine: 851 })).toEqual(['Chữ đầu dòng lùi vào 1,5 cm']);
  });

  test('a list that hangs at the margin', () => {
    expect(founds('BD-03', '- Văn phòng Sở;', { left: 360, firstLine: -360 })).toEqual(['Chữ đầu dòng lùi vào 0 cm']);
  });

  test('where the line stands counts: by an indent, a hanging list or a tab', () => {
    expect(founds('BD-03', '- Văn phòng Sở;', { left: 927, firstLine: -360 })).toEqual([]);
    expect(founds('BD-03', `\t${short}`, { firstLine: 0 })).toEqual([]);
    expect(founds('BD-03', short, { firstLine: 570 })).toEqual([]);
  });

  test('blanks in place of an indent', () => {
    expect(founds('BD-03', `      ${short}`, { firstLine: 0 })).toEqual(['Thụt đầu dòng bằng 6 dấu cách']);
  });

  test('both indents in one paper are one warning', () => {
    const wide = paragraph(short, { ...running, firstLine: 720 });
    const faults = faultsBy('BD-03', withText(wide + wide));
    expect(faults).toMatchObject([
      { found: 'Văn bản dùng cả hai mức lùi 1 cm và 1,27 cm', severity: 'warning', excerpt: short },
    ]);
  });

  test('deeper steps of a list are a warning', () => {
    const faults = faultsBy('BD-03', withText(paragraph('+ Văn phòng Sở;', { ...running, firstLine: 1134 })));
    expect(faults).toMatchObject([{ severity: 'warning' }]);
  });

  test('lines in the middle, headings and notes in brackets have none', () => {
    expect(founds('BD-03', 'DANH SÁCH', { alignment: 'center', firstLine: 0 })).toEqual([]);
    expect(founds('BD-03', 'Nhiệm vụ trọng tâm', { bold: true, firstLine: 0 })).toEqual([]);
    expect(founds('BD-03', '(Chi tiết tại Phụ lục kèm theo)', { italic: true, firstLine: 0 })).toEqual([]);
    expect(founds('BD-03', '……………………………………', { firstLine: 0 })).toEqual([]);
  });
});

describe('BD-04, the gap between paragraphs', () => {
  const close = { ...running, before: 0 };

  test('less than 6 points is a fault with a safe mend', () => {
    const faults = faultsBy('BD-04', withText(paragraph(short, { ...close, before: 60 })));
    expect(faults).toMatchObject([{ found: 'Cách đoạn trên 3 pt', fix: { kind: 'spacing', before: 120 } }]);
  });

  test('6 points are right above or below, or half above and half below', () => {
    const after = paragraph(short, { ...close, after: 120 }).repeat(2);
    expect(faultsBy('BD-04', withText(paragraph(short, running) + after))).toHaveLength(1);
    expect(faultsBy('BD-04', withText(paragraph(short, { ...running, after: 120 }) + after))).toEqual([]);
    const halves = paragraph(short, { ...running, before: 60, after: 60 });
    expect(faultsBy('BD-04', withText(paragraph(short, { ...running, after: 60 }) + halves + halves))).toEqual([]);
  });

  test('space that Word leaves out between paragraphs of one style does not count', () => {
    const contextual = { ...running, paragraphProperties: '<w:contextualSpacing/>' };
    const faults = faultsBy('BD-04', withText(paragraph(short, contextual).repeat(2)));
    expect(faults.map(({ found }) => found)).toEqual(['Cách đoạn trên 0 pt', 'Cách đoạn trên 0 pt']);
    expect(faults[0]).not.toHaveProperty('fix');
  });

  test('a table, an empty paragraph and a new page are gaps', () => {
    const between = [dataTable([['1', '2']], [1000, 1000]), paragraph(''), paragraph('\f')];
    for (const gap of between) {
      expect(faultsBy('BD-04', withText(`${gap}${paragraph(short, close)}`))).toEqual([]);
    }
  });
});

describe('BD-05, line spacing', () => {
  test.each([
    [{ line: 216 }, 'Khoảng cách dòng 0,9 dòng', 240],
    [{ line: 480 }, 'Khoảng cách dòng 2 dòng', 360],
    [{ line: 280, lineRule: 'exact' }, 'Khoảng cách dòng 14 pt (khoảng 0,87 dòng)', 240],
    [{ line: 560, lineRule: 'atLeast' }, 'Khoảng cách dòng 28 pt (khoảng 1,74 dòng)', 360],
  ] as const)('%o is a fault', (format, found, line) => {
    const [fault] = faultsBy('BD-05', withText(paragraph(short, { ...running, ...format })));
    expect(fault).toMatchObject({ found, fix: { kind: 'spacing', line } });
  });

  test.each([
    { line: 240 },
    { line: 276 },
    { line: 360 },
    { line: 340, lineRule: 'exact' },
    { line: 360, lineRule: 'exact' },
    { line: 240, lineRule: 'atLeast' },
  ] as const)('%o is right', (format) => {
    expect(founds('BD-05', short, format)).toEqual([]);
  });
});

describe('BD-06, empty paragraphs', () => {
  test('between two paragraphs are a warning for each gap', () => {
    const empty = paragraph('');
    const faults = faultsBy('BD-06', withText(empty + empty + paragraph(short, running) + empty));
    expect(faults.map(({ found }) => found)).toEqual([
      '2 đoạn trống giữa hai đoạn văn',
      '1 đoạn trống giữa hai đoạn văn',
    ]);
  });

  test('beside a table, a page break or before the signature they are none', () => {
    const empty = paragraph('');
    const table = dataTable([['1', '2']], [1000, 1000]);
    expect(faultsBy('BD-06', withText(empty + table + empty))).toEqual([]);
    expect(faultsBy('BD-06', withText(paragraph('\f')))).toEqual([]);
    const before = decisionDocument().replace(/(<w:tbl>(?!.*<w:tbl>))/s, `${empty}${empty}$1`);
    expect(faultsBy('BD-06', correctDecision({ edit: () => before }))).toEqual([]);
  });
});

test('text in a table without lines, one column wide, is running text in the width of its cell', () => {
  const inside = layoutTable(
    [[paragraph('Giao Văn phòng Sở chủ trì thực hiện Quyết định này.', { ...running, alignment: 'left' })]],
    [3000],
  );
  expect(faultsBy('BD-01', withText(inside)).map(({ found }) => found)).toEqual(['căn lề trái']);
});
