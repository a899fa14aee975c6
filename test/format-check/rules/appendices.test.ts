import { describe, expect, it } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { paragraph, rule, sectionBreak } from '../../support/word-markup.ts';
import { a4, correctDecision, correctParts, running, wordFile } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const right = '(Kèm theo Quyết định số 23/QĐ-SNV ngày 05 tháng 3 năm 2024 của Sở Nội vụ tỉnh Kon Tum)';

interface AppendixParts {
  readonly label?: string;
  readonly title?: string;
  readonly attached?: string;
  readonly body?: string;
}

/** XML of an appendix; its parts are XML but for the words of its last lines. */
function appendix(parts: AppendixParts = {}): string {
  const { label = labelled('Phụ lục'), title = paragraph('DANH SÁCH TỔ CÔNG TÁC', heading) } = parts;
  const { attached = attachedLine(right), body = 'Danh sách gồm ba người./.' } = parts;
  return label + title + attached + paragraph(body, running);
}

function labelled(text: string): string {
  return paragraph(text, { ...heading, size: 14 });
}

/** With the short line below it. */
function attachedLine(text: string): string {
  return text === '' ? '' : paragraph(text, { alignment: 'center', italic: true }, rule(2000));
}

/** A decision whose first article names its appendices by these words, with appendices in sections of their own. */
function withAppendices(appendices: readonly string[], mention = 'Danh sách tại Phụ lục kèm theo.'): Uint8Array {
  const body = paragraph(`Điều 1. Kiện toàn Tổ Công tác. ${mention}`, running) + correctParts().body;
  return correctDecision({ body, after: appendices.map((each) => sectionBreak(a4) + each).join('') });
}

function found(ruleId: string, bytes: Uint8Array): string[] {
  return faultsBy(ruleId, bytes).map((fault) => fault.found);
}

describe('A correct appendix', () => {
  it.each(['AP-01', 'AP-02', 'AP-03', 'AP-04', 'AP-05', 'AP-06', 'AP-07', 'AP-08', 'AP-09'])('passes %s', (id) => {
    expect(checkedBy(id, withAppendices([appendix()]))).toEqual({ state: 'passed' });
  });

  it.each(['AP-01', 'AP-02', 'AP-03', 'AP-04', 'AP-05', 'AP-06', 'AP-07', 'AP-08', 'AP-09', 'AP-10', 'AP-11'])(
    'is nothing that %s judges in a paper without one',
    (id) => {
      expect(checkedBy(id, correctDecision()).state).toBe('not-applicable');
    },
  );
});

describe('AP-01, the label', () => {
  it.each([
    [paragraph('Phụ lục', { ...heading, size: 13 }), 'cỡ chữ 13'],
    [labelled('PHỤ LỤC I'), 'chữ in hoa'],
    [paragraph('Phụ lục', { alignment: 'right', bold: true }), 'căn lề phải'],
    [paragraph('Phụ lục I. DANH SÁCH TỔ CÔNG TÁC', heading), 'Tên phụ lục nằm chung dòng với từ “Phụ lục”'],
  ])('finds what is wrong', (label, expected) => {
    expect(found('AP-01', withAppendices([appendix({ label })]))).toEqual([expected]);
  });
});

describe('AP-02, the numbers', () => {
  const numbered = (...labels: readonly string[]) =>
    withAppendices(
      labels.map((label) => appendix({ label: labelled(label) })),
      'Danh sách tại các Phụ lục kèm theo.',
    );

  it('takes Roman numerals in order', () => {
    expect(checkedBy('AP-02', numbered('Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV'))).toEqual({
      state: 'passed',
    });
  });

  it('finds other numbers, none, and gaps', () => {
    expect(faultsBy('AP-02', numbered('Phụ lục 01', 'Phụ lục số 2'))).toMatchObject([
      { found: 'Số thứ tự của phụ lục ghi “01”', expected: 'Phụ lục I' },
      { found: 'Số thứ tự của phụ lục ghi “2”', expected: 'Phụ lục II' },
    ]);
    expect(found('AP-02', numbered('Phụ lục', 'Phụ lục'))).toEqual([
      'Phụ lục không có số thứ tự',
      'Phụ lục không có số thứ tự',
    ]);
    expect(found('AP-02', numbered('Phụ lục I', 'Phụ lục III'))).toEqual(['Số thứ tự “III” không liên tiếp']);
  });

  it('judges one of several in a file of its own by its form only', () => {
    const fourth = (label: string) => wordFile({ document: appendix({ label: labelled(label) }) });
    expect(checkedBy('AP-02', fourth('Phụ lục IV'))).toEqual({ state: 'passed' });
    expect(found('AP-02', fourth('Phụ lục 04'))).toEqual(['Số thứ tự của phụ lục ghi “04”']);
  });
});

describe('AP-03, the title', () => {
  it('finds a title in lower case', () => {
    const title = paragraph('Danh sách Tổ Công tác', heading);
    expect(found('AP-03', withAppendices([appendix({ title })]))).toEqual(['chữ in thường']);
  });

  it('takes an appendix without a title, and a unit below one', () => {
    expect(checkedBy('AP-03', withAppendices([appendix({ title: '' })])).state).toBe('not-applicable');
    const title = paragraph('DỰ TOÁN', heading) + paragraph('(Đơn vị tính: đồng)', { alignment: 'center' });
    expect(checkedBy('AP-03', withAppendices([appendix({ title })]))).toEqual({ state: 'passed' });
  });
});

describe('AP-04, “(Kèm theo …)”', () => {
  const attachedAs = (text: string) => withAppendices([appendix({ attached: attachedLine(text) })]);

  it.each([
    '(Kèm theo Quyết định số     /QĐ-SNV ngày     tháng     năm 2024 của Sở Nội vụ)',
    '(Kèm theo Quyết định số …/QĐ-SNV ngày … tháng … năm … của Sở Nội vụ)',
    '(Ban hành kèm theo Quyết định số 23/QĐ-SNV ngày 05/3/2024 của Giám đốc Sở Nội vụ)',
    '(Kèm theo Văn bản số 23/QĐ-SNV ngày 05 tháng 3 năm 2024 của Sở Nội vụ tỉnh Kon Tum)',
    '(Kèm theo Quyết định số 23/QĐ-SNV ngày 05 tháng 3 năm 2024 của SNV)',
  ])('takes %s', (text) => {
    expect(checkedBy('AP-04', attachedAs(text))).toEqual({ state: 'passed' });
  });

  it.each([
    ['', 'Không có dòng “(Kèm theo …)” dưới tên'],
    [right.slice(1, -1), 'Thiếu dấu ngoặc đơn'],
    [right.slice(1, -1).replace(' của', '\ncủa'), 'Thiếu dấu ngoặc đơn'],
    [right.slice(0, -1), 'Thiếu dấu ngoặc đơn'],
    ['(Kèm theo Quyết định này)', 'Không ghi số, ký hiệu văn bản, thời gian ban hành, cơ quan ban hành'],
    [right.replace('Quyết định', 'Kế hoạch'), 'Loại văn bản “Kế hoạch” khác với văn bản chính'],
    [right.replace('QĐ-SNV', 'QĐ-UBND'), 'Ký hiệu “QĐ-UBND” khác với văn bản chính'],
    [right.replace('Sở Nội vụ', 'Sở Tài chính'), 'Cơ quan ban hành “Sở Tài chính tỉnh Kon Tum” khác với văn bản chính'],
  ])('finds what is wrong with “%s”', (text, expected) => {
    expect(found('AP-04', attachedAs(text))).toEqual([expected]);
  });

  it('takes a line without brackets for no title', () => {
    expect(checkedBy('AP-03', attachedAs(right.slice(1, -1)))).toEqual({ state: 'passed' });
  });

  it('finds a line that is not in italics', () => {
    const attached = paragraph(right, { alignment: 'center' });
    expect(found('AP-04', withAppendices([appendix({ attached })]))).toEqual(['kiểu chữ đứng']);
  });

  it('takes a line that its author broke in two', () => {
    const attached = attachedLine('(Kèm theo Quyết định số 23/QĐ-SNV\nngày 05 tháng 3 năm 2024 của Sở Nội vụ)');
    expect(checkedBy('AP-04', withAppendices([appendix({ attached })]))).toEqual({ state: 'passed' });
  });

  it('judges attached papers too', () => {
    const attached = attachedLine(right.replace('23/QĐ-SNV', '23/QĐ-STC'));
    const regulation = paragraph('QUY CHẾ', heading) + paragraph('Làm việc của Tổ Công tác', heading) + attached;
    const bytes = withAppendices([regulation + paragraph('Điều 1. Phạm vi điều chỉnh', running)]);
    expect(found('AP-04', bytes)).toEqual(['Ký hiệu “QĐ-STC” khác với văn bản chính']);
    expect(checkedBy('AP-10', bytes)).toEqual({ state: 'passed' });
  });
});

describe('AP-04, a line that is not in italics', () => {
  const upright = paragraph(right, { alignment: 'center' });

  it('is an error on an appendix, a warning on another attached paper: only its sample has the line', () => {
    const regulation = paragraph('QUY CHẾ', heading) + paragraph('Làm việc của Tổ Công tác', heading) + upright;
    const papers = [appendix({ attached: upright }), regulation + paragraph('Điều 1. Phạm vi điều chỉnh', running)];
    const faults = papers.flatMap((paper) => faultsBy('AP-04', withAppendices([paper])));
    expect(faults.map((fault) => [fault.found, fault.severity])).toEqual([
      ['kiểu chữ đứng', undefined],
      ['kiểu chữ đứng', 'warning'],
    ]);
  });
});

describe('AP-05, number and day in it', () => {
  const attachedAs = (text: string) => withAppendices([appendix({ attached: attachedLine(text) })]);

  it('finds a number or a day of another paper', () => {
    expect(found('AP-05', attachedAs(right.replace('23/', '24/')))).toEqual(['Số 24 khác với văn bản chính']);
    expect(found('AP-05', attachedAs(right.replace('05 tháng', '06 tháng')))).toEqual([
      'Ngày ban hành khác với văn bản chính',
    ]);
  });

  it('leaves blanks to a person: right in an electronic paper', () => {
    const blank = '(Kèm theo Quyết định số     /QĐ-SNV ngày     tháng     năm 2024 của Sở Nội vụ)';
    expect(checkedBy('AP-05', attachedAs(blank)).state).toBe('look');
    const number = paragraph('Số:       /QĐ-SNV', { alignment: 'center', size: 13 });
    const draft = correctDecision({ number, after: sectionBreak(a4) + appendix({ attached: attachedLine(blank) }) });
    expect(checkedBy('AP-05', draft)).toEqual({ state: 'passed' });
  });
});

describe('AP-06, the line below it', () => {
  it('finds none, and underlined words instead', () => {
    const plain = paragraph(right, { alignment: 'center', italic: true });
    expect(found('AP-06', withAppendices([appendix({ attached: plain })]))).toEqual([
      'Không có đường kẻ dưới dòng “(Kèm theo …)”',
    ]);
    const underlined = paragraph(right, { alignment: 'center', italic: true, underlined: true });
    expect(found('AP-06', withAppendices([appendix({ attached: underlined })]))).toEqual([
      'Gạch chân chữ thay cho đường kẻ',
    ]);
  });

  it('takes a row of underscores', () => {
    const attached =
      paragraph(right, { alignment: 'center', italic: true }) + paragraph('__________', { alignment: 'center' });
    expect(checkedBy('AP-06', withAppendices([appendix({ attached })]))).toEqual({ state: 'passed' });
  });
});

describe('AP-07, the text names its appendices', () => {
  const two = ['Phụ lục I', 'Phụ lục II'].map((label) => appendix({ label: labelled(label) }));

  it.each([
    'Chi tiết tại Phụ lục I và II kèm theo.',
    'Chi tiết tại Phụ lục I, Phụ lục II.',
    'Chi tiết từ Phụ lục I đến Phụ lục II.',
    'Chi tiết tại các phụ lục kèm theo.',
    'Có danh sách, biểu mẫu kèm theo.',
  ])('takes “%s”', (mention) => {
    expect(checkedBy('AP-07', withAppendices(two, mention))).toEqual({ state: 'passed' });
  });

  it('finds an appendix that is never named, and one named in another form', () => {
    expect(found('AP-07', withAppendices(two, 'Chi tiết tại Phụ lục I.'))).toEqual([
      'Trong văn bản không có chỉ dẫn về Phụ lục II',
    ]);
    expect(found('AP-07', withAppendices(two, 'Chi tiết tại Phụ lục 01 và Phụ lục II.'))).toEqual(['Ghi “Phụ lục 01”']);
    expect(found('AP-07', withAppendices([appendix()], ''))).toEqual(['Trong văn bản không có chỉ dẫn về Phụ lục']);
  });

  it('leaves appendices in other files to a person, and those of other texts alone', () => {
    expect(checkedBy('AP-07', withAppendices([], 'Chi tiết tại Phụ lục I kèm theo Quyết định này.')).state).toBe(
      'look',
    );
    expect(checkedBy('AP-07', withAppendices([], 'Theo Phụ lục I Nghị định số 30/2020/NĐ-CP.')).state).toBe(
      'not-applicable',
    );
  });
});

describe('AP-08, a page of its own', () => {
  it('finds an appendix that goes on below the text', () => {
    expect(found('AP-08', correctDecision({ after: appendix() }))).toEqual(['Phụ lục không bắt đầu ở trang mới']);
  });

  it('takes a page break instead of a section, and a line above the label', () => {
    const label = paragraph('Phụ lục', { ...heading, size: 14, pageBreakBefore: true });
    expect(checkedBy('AP-08', correctDecision({ after: appendix({ label }) }))).toEqual({ state: 'passed' });
    const marked = paragraph('Mẫu số 01', { alignment: 'right', pageBreakBefore: true }) + appendix();
    expect(checkedBy('AP-08', correctDecision({ after: marked }))).toEqual({ state: 'passed' });
  });
});

describe('AP-09, no number and signature of its own', () => {
  it('finds those of the main paper', () => {
    const signed = appendix() + paragraph('Nguyễn Văn An', heading);
    expect(found('AP-09', withAppendices([signed]))).toEqual(['Cuối phụ lục có chữ ký của Nguyễn Văn An']);
    const numbered = appendix({ body: 'Số: 23/QĐ-SNV' });
    expect(found('AP-09', withAppendices([numbered]))).toEqual(['Phụ lục có số, ký hiệu của văn bản chính']);
  });

  it('takes the name in a list', () => {
    const listed = appendix({ body: 'Tổ trưởng: ông Nguyễn Văn An.' });
    expect(checkedBy('AP-09', withAppendices([listed]))).toEqual({ state: 'passed' });
  });
});

describe('AP-10, the title of an attached paper', () => {
  it('finds a title in light letters', () => {
    const title = paragraph('QUY CHẾ', { alignment: 'center' }) + paragraph('Làm việc của Tổ Công tác', heading);
    expect(found('AP-10', withAppendices([title + attachedLine(right)]))).toEqual(['không in đậm']);
  });
});

describe('AP-11, the corner for the facts of the signature', () => {
  it('is asked for in a file of its own only', () => {
    const above = paragraph('Biểu số 01/CCHC', { alignment: 'right' });
    expect(checkedBy('AP-11', wordFile({ document: appendix() }))).toEqual({ state: 'passed' });
    expect(checkedBy('AP-11', wordFile({ document: above + appendix() })).state).toBe('look');
  });
});
