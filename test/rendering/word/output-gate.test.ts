import { describe, expect, test } from 'vitest';
import { compareNotes, inspectPart } from '../../../src/rendering/word/output-gate.ts';
import { checkPackage } from '../../../src/rendering/word/package-check.ts';
import { paragraph, partsOf, wordFile } from '../../support/word-files.ts';

const messages = (xml: string) => inspectPart(xml, 'Thân bài').faults.map((each) => each.message);

describe('the output gate', () => {
  test.each([
    ['<a><b></a></b>', 'Thẻ XML </a> không khớp thẻ mở'],
    ['<a><b>', 'Thẻ XML <b> chưa đóng'],
    ['<a>1 < 2</a>', 'Thẻ XML hỏng: < 2</a>'],
    ['<a x=1/>', 'Thẻ XML hỏng: <a x=1/>'],
    ['<a>Sở & Ban</a>', 'Có dấu & không đúng quy cách XML'],
    ['<a x="Sở & Ban"/>', 'Có dấu & không đúng quy cách XML'],
    ['<a>&#0;</a>', 'Có ký tự mà XML không cho phép (&#0;)'],
    ['<a x="&#xD800;"/>', 'Có ký tự mà XML không cho phép (&#xD800;)'],
    ['<a>&#x110000;</a>', 'Có ký tự mà XML không cho phép (&#x110000;)'],
    ['<a><!-- một -- hai --></a>', 'Thẻ XML hỏng: <!-- một -- hai --></a>'],
    ['<a/><b/>', 'Có phần tử đứng ngoài phần tử gốc của XML'],
    ['<a/>đuôi', 'Có chữ đứng ngoài phần tử gốc của XML'],
    ['</a>', 'Thẻ XML </a> không khớp thẻ mở'],
    ['<a>\u0001</a>', 'Có ký tự mà XML không cho phép (U+0001)'],
    ['<a>\ud800</a>', 'Có ký tự mà XML không cho phép (U+D800)'],
  ])('withholds %j', (xml, message) => {
    expect(messages(xml)).toEqual([message]);
  });

  test('lets well-formed XML pass, with declaration, comment, entities, empty elements and quotes of both kinds', () => {
    expect(
      messages('\ufeff<?xml version="1.0"?>\n<!-- {x} --><w:a b="1>0" c=\'"\'><d/>&amp;&#10;&#x1F600; 😀</w:a>\n'),
    ).toEqual([]);
  });

  test('reads comments of any length', () => {
    const words = 'x'.repeat(20_000_000);
    expect(messages(`<a><!--${words}--></a>`)).toEqual([]);
    expect(messages(`<a><!--${words}</a>`)).toEqual([`Thẻ XML hỏng: <!--${'x'.repeat(36)}`]);
  });

  test('finds ids that stand twice, but not the same id of different elements', () => {
    const duplicates = (xml: string) => inspectPart(xml, 'x').duplicates.map((each) => each.issue.message);
    expect(duplicates('<a><w:bookmarkStart w:id="1"/><wp:docPr id="1"/></a>')).toEqual([]);
    expect(duplicates('<a><w:footnoteReference w:id="1"/><w:footnoteReference w:id="1"/></a>')).toEqual([
      'Số hiệu 1 của w:footnoteReference bị trùng',
    ]);
    expect(duplicates('<a><wp:docPr id="3"/><wp:docPr id="3"/></a>')).toEqual(['Số hiệu 3 của wp:docPr bị trùng']);
  });

  test('finds a mark or a note without a number', () => {
    expect(messages('<a><w:footnoteReference/></a>')).toEqual(['w:footnoteReference không có số hiệu']);
    expect(messages('<a><w:footnote w:type="separator"/></a>')).toEqual(['w:footnote không có số hiệu']);
  });

  test('lists marks and notes in order, without the separators', () => {
    const report = inspectPart(
      '<a><w:footnoteReference w:id="2"/><w:footnote w:type="separator" w:id="0"/><w:footnote w:id="5"/><w:footnoteReference w:id="1"/></a>',
      'x',
    );
    expect([report.marks, report.notes]).toEqual([['2', '1'], ['5']]);
  });

  test('wants one note for each mark, in the same order', () => {
    expect(compareNotes(['1', '2'], ['1', '2'])).toEqual([]);
    for (const notes of [['2', '1'], ['1'], ['1', '2', '3'], ['1', '1'], []])
      expect(compareNotes(['1', '2'], notes)).toHaveLength(1);
  });

  test('counts braces and the word “undefined” in text, not in attributes', () => {
    expect(inspectPart('<w:p a="{x}"><w:t>{a} undefined</w:t><w:x>{}</w:x></w:p>', 'x').suspects).toBe(5);
  });
});

describe('the parts of a file hang together', () => {
  const entries = () =>
    new Map(
      [...partsOf(wordFile({ body: paragraph('x') }))].map(([name, xml]) => [name, new TextEncoder().encode(xml)]),
    );
  const faultsWith = (change: (all: Map<string, Uint8Array>) => void) => {
    const all = entries();
    change(all);
    return checkPackage(all).map((each) => each.message);
  };
  const replace = (all: Map<string, Uint8Array>, name: string, from: string, to: string) =>
    all.set(name, new TextEncoder().encode(new TextDecoder().decode(all.get(name)).replace(from, to)));

  test('in a sound file', () => {
    expect(faultsWith(() => undefined)).toEqual([]);
  });

  test('or it is told what is missing', () => {
    expect(faultsWith((all) => all.delete('word/styles.xml'))).toEqual([
      'Kiểu nội dung khai báo cho một phần không có trong tệp',
      'Liên kết rId2 trỏ tới phần không có trong tệp: styles.xml',
    ]);
    expect(faultsWith((all) => all.set('word/media/a.png', new Uint8Array(1)))).toEqual([
      'Phần này của tệp không khai báo kiểu nội dung',
    ]);
    expect(faultsWith((all) => replace(all, 'word/_rels/document.xml.rels', 'rId2', 'rId1'))).toEqual([
      'Liên kết rId1 bị trùng',
    ]);
    expect(faultsWith((all) => replace(all, 'word/document.xml', '<w:body>', '<w:body r:id="rId9">'))).toEqual([
      'Liên kết rId9 được dùng nhưng không khai báo',
    ]);
  });
});
