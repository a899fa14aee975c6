import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { OutputGateError, TemplateError, UnprintableContextError } from '../../../src/errors.ts';
import { compileTemplate } from '../../../src/rendering/word/compile-template.ts';
import { renderTemplate } from '../../../src/rendering/word/render-template.ts';
import { fields } from '../../support/fields.ts';
import { openXmlFaults } from '../../support/open-xml-validator.ts';
import { note, noteMark, paragraph, partsOf, run, table, wordFile, wordsOf } from '../../support/word-files.ts';

const sketch = { subject: 'text', rows: { text: 'text' }, columns: { heading: 'text' } } as const;
type Words = Parameters<typeof renderTemplate>[1];

function paper(parts: Parameters<typeof wordFile>[0], words: Words): Map<string, string> {
  return partsOf(renderTemplate(compileTemplate(wordFile(parts), fields(sketch)), words));
}

const words = {
  subject: 'Phê duyệt',
  rows: [{ text: 'a' }, { text: 'b' }],
  columns: [{ heading: 'x' }, { heading: 'y' }],
};

function faultsOf(bytes: Uint8Array): string[] {
  try {
    compileTemplate(bytes, fields(sketch));
  } catch (error) {
    if (error instanceof TemplateError) return error.issues.map((issue) => issue.message);
    throw error;
  }
  return [];
}

function changed(bytes: Uint8Array, change: (zip: PizZip) => void): Uint8Array {
  const zip = new PizZip(bytes);
  change(zip);
  return zip.generate({ type: 'uint8array' });
}

describe('the output gate stands between a finished paper and the door', () => {
  test('and withholds what reads “undefined” though the data does not say so', () => {
    expect(() => paper({ body: paragraph('unde{subject}fined') }, { ...words, subject: '' })).toThrow(OutputGateError);
    expect(() => paper({ body: paragraph('{subject}') }, { ...words, subject: 'undefined' })).not.toThrow();
  });
});

describe('a template is refused when', () => {
  test('its parts do not hang together', () => {
    const broken = changed(wordFile({ body: paragraph('x') }), (zip) => zip.remove('word/styles.xml'));
    expect(faultsOf(broken)).toContain('Liên kết rId2 trỏ tới phần không có trong tệp: styles.xml');
  });

  test('two bookmarks have one id', () => {
    const bookmark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/><w:bookmarkEnd w:id="1"/>`;
    expect(faultsOf(wordFile({ body: `<w:p>${bookmark('a')}${bookmark('b')}${run('{subject}')}</w:p>` }))).toEqual([
      'Số hiệu 1 của w:bookmarkStart bị trùng',
    ]);
  });

  test('a section or page breaks off inside a loop', () => {
    const section = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>';
    expect(faultsOf(wordFile({ body: paragraph('{#rows}') + section + paragraph('{/rows}') }))).toEqual([
      'Có ngắt phần (section) bên trong một vòng lặp hoặc điều kiện',
    ]);
    const pageBreak = `<w:p>${run('{/rows}')}<w:r><w:br w:type="page"/></w:r></w:p>`;
    expect(faultsOf(wordFile({ body: paragraph('{#rows}') + paragraph('{text}') + pageBreak }))).toEqual([
      'Có ngắt trang trong đoạn chứa thẻ {#rows}',
    ]);
  });

  test('an endnote or a comment stands inside a loop, since its other half does not', () => {
    const looped = (inner: string) =>
      wordFile({ body: `${paragraph('{#rows}')}<w:p>${run('{text}')}${inner}</w:p>${paragraph('{/rows}')}` });
    expect(faultsOf(looped('<w:r><w:endnoteReference w:id="2"/></w:r>'))).toEqual([
      'Có chú thích cuối văn bản (endnote) bên trong một vòng lặp hoặc điều kiện',
    ]);
    expect(faultsOf(looped('<w:commentRangeStart w:id="3"/>'))).toEqual([
      'Có nhận xét (comment) bên trong một vòng lặp hoặc điều kiện',
    ]);
  });

  test('changes are still tracked in it', () => {
    const deleted = '<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>{cũ}</w:delText></w:r></w:del></w:p>';
    expect(faultsOf(wordFile({ body: deleted }))).toEqual([
      'Mẫu còn vết sửa (Track Changes); chữ đã xóa còn chứa thẻ {cũ}',
    ]);
    const reformatted = run(
      '{subject}',
      '<w:rPr><w:b/><w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange></w:rPr>',
    );
    expect(faultsOf(wordFile({ body: `<w:p>${reformatted}</w:p>` }))).toEqual(['Mẫu còn vết sửa (Track Changes)']);
  });

  test('a tag stands where nothing is filled: a field code, an alternative text, character references', () => {
    const field = '<w:p><w:r><w:instrText> REF {subject} </w:instrText></w:r></w:p>';
    expect(faultsOf(wordFile({ body: field }))).toEqual(['Có thẻ ở chỗ không được điền: REF {subject}']);
    expect(faultsOf(wordFile({ body: paragraph('&#123;subject&#125;') }))).toEqual([
      'Có thẻ ở chỗ không được điền: &#123;subject&#125;',
    ]);
  });

  test('a cross-reference points to a note whose number differs from paper to paper', () => {
    const reference = '<w:r><w:instrText> NOTEREF _Ref1 \\h </w:instrText></w:r>';
    const body = (mark: string) => `<w:p>${mark}${reference}</w:p>`;
    expect(faultsOf(wordFile({ body: body(noteMark(2)), notes: note(2, 'x') }))).toEqual([]);
    const looped = run('{#rows}') + noteMark(2) + run('{/rows}');
    expect(faultsOf(wordFile({ body: body(looped), notes: note(2, 'x') }))).toEqual([
      'Có tham chiếu chéo tới chú thích, nhưng số của chú thích thay đổi theo từng văn bản',
    ]);
  });

  test('a note is cited twice, but notes are not counted 1, 2, 3', () => {
    const mark = noteMark(2).replace('w:id="2"', 'w:id="2" w:customMarkFollows="1"');
    expect(faultsOf(wordFile({ body: `<w:p>${mark}${noteMark(2)}</w:p>`, notes: note(2, 'x') }))).toEqual([
      'Một chú thích được dẫn nhiều lần, nhưng chú thích không đánh số 1, 2, 3 liên tục',
    ]);
  });

  test('a note is cited twice, and the file says that notes are counted otherwise than 1, 2, 3', () => {
    const counted = (numbering: string) =>
      changed(wordFile({ body: `<w:p>${noteMark(2)}${noteMark(2)}</w:p>`, notes: note(2, 'x') }), (zip) => {
        const settings = zip.file('word/settings.xml')?.asText() ?? '';
        zip.file('word/settings.xml', settings.replace('<w:footnotePr>', `<w:footnotePr>${numbering}`));
      });
    const plain = '<w:numFmt w:val="decimal"/><w:numStart w:val="1"/><w:numRestart w:val="continuous"/>';
    expect(faultsOf(counted(plain))).toEqual([]);
    for (const other of [
      '<w:numFmt w:val="lowerRoman"/>',
      '<w:numStart w:val="5"/>',
      '<w:numRestart w:val="eachPage"/>',
    ]) {
      expect(faultsOf(counted(other))).toHaveLength(1);
    }
  });

  test('it is a template of Word itself (.dotx), is packed wrongly, or leads to no document', () => {
    const edit = (name: string, from: string, to: string) =>
      changed(wordFile({ body: paragraph('x') }), (zip) =>
        zip.file(name, (zip.file(name)?.asText() ?? '').replace(from, to)),
      );
    expect(faultsOf(edit('[Content_Types].xml', 'document.main+xml', 'template.main+xml'))).toEqual([
      'Mẫu không phải là văn bản Word thường',
    ]);
    expect(faultsOf(changed(wordFile({ body: paragraph('x') }), (zip) => zip.remove('_rels/.rels')))).toEqual([
      'Tệp không chỉ tới phần văn bản nào (thiếu _rels/.rels)',
    ]);
    const damaged = new PizZip(wordFile({ body: paragraph('x'.repeat(500)) })).generate({
      type: 'uint8array',
      compression: 'DEFLATE',
    });
    damaged.fill(0xff, 60, 160);
    expect(faultsOf(damaged)).toEqual(['Tệp không phải là tệp Word (.docx) hoặc đã hỏng']);
  });

  test('any of its parts declares a document type', () => {
    const withDoctype = changed(wordFile({ body: paragraph('x') }), (zip) =>
      zip.file('word/styles.xml', '<!DOCTYPE a><w:styles/>'),
    );
    expect(faultsOf(withDoctype)).toEqual(['Tệp có khai báo DOCTYPE hoặc CDATA, không phải do Word tạo ra']);
  });

  test('a tag stands in a part that is not filled', () => {
    const styled = changed(wordFile({ body: paragraph('x') }), (zip) =>
      zip.file('word/styles.xml', '<w:styles xmlns:w="w"><w:t>{subject}</w:t></w:styles>'),
    );
    expect(faultsOf(styled)).toEqual(['Có ngoặc nhọn hoặc chữ “undefined” ở phần không được điền']);
  });
});

describe('a paper', () => {
  test('has no bookmark twice: one inside a loop is left out, one outside stays', () => {
    const bookmark = (id: number, name: string, inner: string) =>
      `<w:p><w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/></w:p>`;
    const body =
      bookmark(1, 'outside', run('{subject}')) +
      paragraph('{#rows}') +
      bookmark(2, 'inside', run('{text}')) +
      paragraph('{/rows}');
    const xml = paper({ body }, words).get('word/document.xml') ?? '';
    expect([...xml.matchAll(/w:name="([^"]*)"/g)].map((match) => match[1])).toEqual(['outside']);
    expect(xml.match(/<w:bookmarkEnd/g)).toHaveLength(1);
  });

  test('breaks lines in paragraphs, with the format of the run, and not in its properties', async () => {
    const bytes = renderTemplate(
      compileTemplate(
        wordFile({ body: paragraph('{subject}', '<w:rPr><w:b/></w:rPr>'), title: '{subject}' }),
        fields(sketch),
      ),
      { ...words, subject: 'một\nhai' },
    );
    const parts = partsOf(bytes);
    expect(wordsOf(parts.get('word/document.xml') ?? '')).toEqual(['một\nhai']);
    expect(parts.get('word/document.xml')?.match(/<w:rPr><w:b\/><\/w:rPr><w:t/g)).toHaveLength(2);
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>một\nhai</dc:title>');
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('numbers its notes after the separators, whatever ids these have', () => {
    const separators = changed(wordFile({ body: `<w:p>${noteMark(9)}</w:p>`, notes: note(9, 'x') }), (zip) => {
      const xml = zip.file('word/footnotes.xml')?.asText() ?? '';
      zip.file(
        'word/footnotes.xml',
        xml
          .replace('w:id="-1"', 'w:id="0"')
          .replace('"continuationSeparator" w:id="0"', '"continuationSeparator" w:id="1"'),
      );
    });
    const parts = partsOf(renderTemplate(compileTemplate(separators, fields(sketch)), words));
    expect(
      [...(parts.get('word/footnotes.xml') ?? '').matchAll(/<w:footnote [^>]*w:id="(\d+)"/g)].map((match) => match[1]),
    ).toEqual(['0', '1', '2']);
  });

  test('is the same whichever quotes and blanks the template writes its attributes with', () => {
    const parts = {
      body: `<w:p>${run('a')}${noteMark(2)}${run('b')}${noteMark(3)}</w:p>`,
      notes: note(2, 'hai') + note(3, 'ba'),
    };
    const loose = changed(wordFile(parts), (zip) => {
      for (const name of ['word/document.xml', 'word/footnotes.xml']) {
        zip.file(name, (zip.file(name)?.asText() ?? '').replace(/w:id="(\d)"/g, "w:id = '$1'"));
      }
    });
    const written = partsOf(renderTemplate(compileTemplate(loose, fields(sketch)), words));
    expect(written.get('word/document.xml')).toBe(paper(parts, words).get('word/document.xml'));
    expect(wordsOf(written.get('word/footnotes.xml') ?? '')).toEqual(['', '', 'hai', 'ba']);
  });

  test('is not made with a note that has lost its words', () => {
    const emptied = `<w:footnote w:id="2">${paragraph('{^rows}')}${paragraph('không có')}${paragraph('{/rows}')}</w:footnote>`;
    expect(() => paper({ body: `<w:p>${noteMark(2)}</w:p>`, notes: emptied }, words)).toThrow(UnprintableContextError);
  });

  test('keeps a paragraph in a header, and after a table that ends a note', async () => {
    const header = paragraph('{#rows}') + paragraph('{text}') + paragraph('{/rows}');
    const notes = `<w:footnote w:id="2">${paragraph('đầu')}${paragraph('{#rows}')}${table([['{text}']], [900])}${paragraph('{/rows}')}</w:footnote>`;
    const template = compileTemplate(wordFile({ body: `<w:p>${noteMark(2)}</w:p>`, header, notes }), fields(sketch));
    for (const rows of [[], [{ text: 'a' }]])
      expect(await openXmlFaults(renderTemplate(template, { ...words, rows }))).toEqual([]);
  });

  test('drops a content control round rows or cells that are not there', async () => {
    const row = (text: string) =>
      `<w:tr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc></w:tr>`;
    const control = `<w:sdt><w:sdtContent>${row('{#rows}{text}{/rows}')}</w:sdtContent></w:sdt>`;
    const body = table([['đầu']], [900]).replace('</w:tbl>', `${control}</w:tbl>`) + paragraph('');
    const rowLoop = body.replace('{#rows}{text}{/rows}', '{-w:tr rows}{text}{/rows}');
    const template = compileTemplate(wordFile({ body: rowLoop }), fields(sketch));
    for (const rows of [[], [{ text: 'a' }, { text: 'b' }]]) {
      const bytes = renderTemplate(template, { ...words, rows });
      expect(await openXmlFaults(bytes)).toEqual([]);
      expect(wordsOf(partsOf(bytes).get('word/document.xml') ?? '')).toEqual([
        'đầu',
        ...rows.map(({ text }) => text),
        '',
      ]);
    }
  });

  test('keeps a run in a content control of a line, and a paragraph in one of paragraphs', async () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const inLine = `<w:p>${control(run('{-w:r rows}{text}{/rows}'))}${run('.')}</w:p>`;
    const ofParagraphs = control(paragraph('{#rows}') + paragraph('{text}') + paragraph('{/rows}'));
    const template = compileTemplate(wordFile({ body: inLine + ofParagraphs }), fields(sketch));
    for (const rows of [[], [{ text: 'a' }, { text: 'b' }]]) {
      const bytes = renderTemplate(template, { ...words, rows });
      expect(await openXmlFaults(bytes)).toEqual([]);
      const lines = wordsOf(partsOf(bytes).get('word/document.xml') ?? '');
      expect(lines).toEqual(rows.length === 0 ? ['.', ''] : ['ab.', 'a', 'b']);
    }
  });

  test('keeps the grid of a table inside, though it reads like that of the table with looped columns', () => {
    const inner = table([['a', 'b']], [3000, 3000]) + paragraph('');
    const outer = table([[inner, '{-w:tc columns}{heading}{/columns}']], [3000, 3000]);
    const xml = paper({ body: outer + paragraph('') }, words).get('word/document.xml') ?? '';
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([
      4000, 1000, 1000, 3000, 3000,
    ]);
  });

  test('takes braces of a note that is cited twice for data once', () => {
    const parts = { body: `<w:p>${noteMark(2)}${noteMark(2)}</w:p>`, notes: note(2, '{subject}') };
    expect(() => paper(parts, { ...words, subject: '{a} {b}' })).not.toThrow();
  });

  test('keeps the grid of a table with looped columns apart from a table inside it', () => {
    const inner = table([['{-w:tc rows}{text}{/rows}']], [900]) + paragraph('');
    const outer = table(
      [
        ['{subject}', '{-w:tc columns}{heading}{/columns}'],
        [inner, '{-w:tc columns}{heading}{/columns}'],
      ],
      [3000, 3000],
    );
    const xml =
      paper({ body: outer + paragraph('') }, { ...words, rows: [{ text: '1' }, { text: '2' }, { text: '3' }] }).get(
        'word/document.xml',
      ) ?? '';
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]))).toEqual([
      4000, 1000, 1000, 300, 300, 300,
    ]);
    const last = xml.slice(xml.lastIndexOf('<w:tc>'));
    expect(last).toContain('<w:tcW w:w="1000"');
  });
});
