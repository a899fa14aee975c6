import { describe, expect, test } from 'vitest';
import { type Issue, TemplateError, UnprintableContextError } from '../../../src/errors.ts';
import { compileTemplate } from '../../../src/rendering/word/compile-template.ts';
import { renderTemplate } from '../../../src/rendering/word/render-template.ts';
import { fields } from '../../support/fields.ts';
import { note, noteMark, paragraph, run, table, wordFile } from '../../support/word-files.ts';

const sketch = { subject: 'text', isDraft: 'flag', units: { unitName: 'text', score: 'text' } } as const;

function faultsOf(parts: Parameters<typeof wordFile>[0]): readonly Issue[] {
  try {
    compileTemplate(wordFile(parts), fields(sketch));
  } catch (error) {
    if (error instanceof TemplateError) return error.issues;
    throw error;
  }
  return [];
}

describe('a faulty template is refused', () => {
  test('with every fault at once, each with its part, paragraph, tag and the name that was meant', () => {
    const faults = faultsOf({
      body:
        paragraph('Về việc {subjct} của tỉnh') +
        `<w:p>${run('{#units}{unitname}{/units}')}${noteMark(2)}</w:p>` +
        paragraph('{#subject}x{/subject} {units}') +
        paragraph('{@subject}'),
      notes: note(2, ' Theo {scor}'),
      header: paragraph('Trang {trang}'),
    });
    expect(faults).toEqual([
      {
        place: 'Thân bài, đoạn “Về việc {subjct} của tỉnh”',
        message: 'Không có thẻ {subjct} ở chỗ này',
        hint: 'Ý bạn là {subject}?',
      },
      {
        place: 'Thân bài, đoạn “{#units}{unitname}{/units}”',
        message: 'Không có thẻ {unitname} ở chỗ này',
        hint: 'Ý bạn là {unitName}?',
      },
      {
        place: 'Chú thích, đoạn “Theo {scor}”',
        message: 'Không có thẻ {scor} ở chỗ này',
        hint: 'Ở chỗ này dùng được: isDraft, subject, units',
      },
      {
        place: 'Thân bài, đoạn “{#subject}x{/subject} {units}”',
        message: 'Thẻ {subject} dùng không đúng cách',
        hint: '“subject” là chữ để in: viết {subject}',
      },
      {
        place: 'Thân bài, đoạn “{#subject}x{/subject} {units}”',
        message: 'Thẻ {units} dùng không đúng cách',
        hint: '“units” là danh sách: viết {#units}…{/units} quanh phần được lặp',
      },
      {
        place: 'Thân bài, đoạn “{@subject}”',
        message: 'Thẻ {@subject} chèn mã không dùng được trong mẫu',
        hint: 'Chỉ dùng {tên}, {#tên}…{/tên}, {^tên}…{/tên}, {*tên}',
      },
      {
        place: 'Đầu trang, đoạn “Trang {trang}”',
        message: 'Không có thẻ {trang} ở chỗ này',
        hint: 'Ở chỗ này dùng được: isDraft, subject, units',
      },
    ]);
  });

  test('when a loop is not closed, is crossed or is closed twice, and unknown names are told as well', () => {
    const messages = (text: string) => faultsOf({ body: paragraph(text) }).map((each) => each.message);
    expect(messages('{#units}{unitName}')).toEqual(['Vòng lặp {#units} chưa có thẻ đóng {/units}']);
    expect(messages('{unitName}{/units}')).toEqual(['Thẻ đóng {/units} không có thẻ mở {#units}']);
    expect(messages('{#units}{#isDraft}{/units}{/isDraft} {nobody}')).toContain('Không có thẻ {nobody} ở chỗ này');
    expect(messages('{subject')).toEqual(['Thẻ “{subject” thiếu ngoặc đóng }']);
    expect(messages('subject}')).toEqual(['Thẻ “subject}” thiếu ngoặc mở {']);
  });

  test('when a note stands where Word forbids notes', () => {
    const textBox = `<w:p><w:r><w:pict><w:txbxContent><w:p>${noteMark(2)}</w:p></w:txbxContent></w:pict></w:r></w:p>`;
    expect(faultsOf({ body: textBox, notes: note(2, 'x') })[0]?.message).toBe(
      'Có chú thích cuối trang trong hộp văn bản (text box); Word không cho phép',
    );
    expect(
      faultsOf({ body: paragraph(''), header: `<w:p>${noteMark(2)}</w:p>`, notes: note(2, 'x') })[0]?.message,
    ).toBe('Có chú thích cuối trang trong phần “Đầu trang”; Word không cho phép');
    const nested = `<w:footnote w:id="2"><w:p>${noteMark(3)}</w:p></w:footnote>${note(3, 'y')}`;
    expect(faultsOf({ body: `<w:p>${noteMark(2)}</w:p>`, notes: nested })[0]?.message).toBe(
      'Có chú thích cuối trang trong phần “Chú thích”; Word không cho phép',
    );
  });

  test('when a mark has no note, or a loop reaches over several notes', () => {
    expect(faultsOf({ body: `<w:p>${noteMark(5)}</w:p>`, notes: note(2, 'x') })[0]?.message).toBe(
      'Dấu chú thích số hiệu 5 không có nội dung chú thích',
    );
    const crossing = note(2, '{#units}a') + note(3, 'b{/units}');
    expect(faultsOf({ body: `<w:p>${noteMark(2)}${noteMark(3)}</w:p>`, notes: crossing }).length).toBeGreaterThan(0);
  });

  test.each(['x', '1.5', '1e400', '9007199254740993', ''])('when an id is no whole number: “%s”', (id) => {
    const separator = `<w:footnote w:type="continuationNotice" w:id="${id}"><w:p/></w:footnote>`;
    const notes = { body: `<w:p>${noteMark(2)}${noteMark(3)}</w:p>`, notes: separator + note(2, 'x') + note(3, 'y') };
    const bookmark = `<w:p><w:bookmarkStart w:id="${id}" w:name="a"/><w:bookmarkEnd w:id="${id}"/></w:p>`;
    const hint = 'Mở tệp bằng Word và lưu lại dạng .docx';
    expect(faultsOf(notes)).toEqual([
      { place: 'Chú thích', message: `Số hiệu “${id}” của w:footnote không phải là số nguyên`, hint },
    ]);
    expect(faultsOf({ body: bookmark })).toEqual([
      { place: 'Thân bài', message: `Số hiệu “${id}” của w:bookmarkStart không phải là số nguyên`, hint },
    ]);
  });

  test.each([
    ['<w:p w:a="1" w:b="2" w:a="3"/>', 'Thẻ XML <w:p> có hai thuộc tính w:a'],
    ['<v:p/>', 'Tên XML v:p có tiền tố chưa khai báo'],
    ['<w:p v:a="1"/>', 'Tên XML v:a có tiền tố chưa khai báo'],
    ['<v:p xmlns:v="urn:v" v:a="1" xml:space="preserve"/>', undefined],
  ])('when names in its XML can’t be read: %s', (xml, message) => {
    expect(faultsOf({ body: xml })[0]?.message).toBe(message);
  });

  test('when it is no Word file, is damaged or declares entities', () => {
    const refuse = (bytes: Uint8Array) => () => compileTemplate(bytes, fields(sketch));
    expect(refuse(new TextEncoder().encode('xin chào'))).toThrow(TemplateError);
    expect(refuse(new Uint8Array(0))).toThrow(TemplateError);
    expect(refuse(wordFile({ body: paragraph('x') }).subarray(0, 300))).toThrow(TemplateError);
    expect(faultsOf({ body: '<w:p><w:r><w:t>x</w:r></w:p>' }).length).toBeGreaterThan(0);
    expect(faultsOf({ body: '<!DOCTYPE x><w:p/>' })[0]?.message).toBe(
      'Tệp có khai báo DOCTYPE hoặc CDATA, không phải do Word tạo ra',
    );
  });

  test('when a tag is called like something every JavaScript object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(faultsOf({ body: paragraph(`{${name}}`) })[0]?.message).toBe(`Không có thẻ {${name}} ở chỗ này`);
    }
  });
});

describe('a tag is understood', () => {
  const words = { subject: 'Phê duyệt', isDraft: true, units: [] };
  const accepts = (body: string) => renderTemplate(compileTemplate(wordFile({ body }), fields(sketch)), words);

  test('split over runs, with blanks, no-break spaces or proof marks inside', () => {
    expect(() =>
      accepts(
        `<w:p>${run('{sub')}<w:proofErr w:type="spellStart"/>${run('ject', '<w:rPr><w:b/></w:rPr>')}${run('\u00a0}')}</w:p>`,
      ),
    ).not.toThrow();
    expect(() => accepts(paragraph('{# units }{ unitName }{/ units }'))).not.toThrow();
  });

  test('in composed and decomposed letters alike, opening and closing too', () => {
    const vietnamese = fields({ 'đơn vị': { tên: 'text' } });
    const template = (form: 'NFC' | 'NFD') =>
      wordFile({
        body: paragraph(
          `{#${'đơn vị'.normalize(form)}}{${'tên'.normalize(form)}}{/${'đơn vị'.normalize(form === 'NFC' ? 'NFD' : 'NFC')}}`,
        ),
      });
    for (const form of ['NFC', 'NFD'] as const) {
      expect(() =>
        renderTemplate(compileTemplate(template(form), vietnamese), { 'đơn vị': [{ tên: 'Sở' }] }),
      ).not.toThrow();
    }
  });
});

describe('a paper is not made', () => {
  const template = compileTemplate(
    wordFile({
      body: paragraph('{subject}') + table([['{#units}{unitName}', '{score}{/units}']], [3000, 3000]) + paragraph(''),
    }),
    fields(sketch),
  );
  const issuesOf = (context: Parameters<typeof renderTemplate>[1]) => {
    try {
      renderTemplate(template, context);
    } catch (error) {
      if (error instanceof UnprintableContextError) return error.issues.map((issue) => issue.message);
      throw error;
    }
    return [];
  };

  test('while values are missing: all of them are named', () => {
    expect(issuesOf({ units: [{ unitName: 'Sở Y tế' }, { score: '1' }] })).toEqual([
      'Thẻ {subject} không có giá trị',
      'Thẻ {score} không có giá trị',
      'Thẻ {unitName} không có giá trị',
    ]);
    expect(issuesOf({ subject: 'x' })).toEqual(['Thẻ {units} không có giá trị']);
  });

  test('with a character that no Word file can hold', () => {
    expect(issuesOf({ subject: 'a\u0000b', units: [] })).toEqual([
      'Giá trị của {subject} có ký tự không in được (U+0000)',
    ]);
    expect(issuesOf({ subject: 'a\ud800b', units: [] })).toEqual([
      'Giá trị của {subject} có ký tự không in được (U+D800)',
    ]);
  });

  test("from values of an object's prototype", () => {
    expect(issuesOf(Object.create({ subject: 'lạ', units: [] }) as never)).toHaveLength(2);
  });
});
