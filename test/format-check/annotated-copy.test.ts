import { describe, expect, test } from 'vitest';
import { annotatedCopy } from '../../src/format-check/annotated-copy.ts';
import { checkFormat } from '../../src/format-check/check.ts';
import type { Place } from '../../src/format-check/document-model.ts';
import { unpacked } from '../../src/intake/bounded-zip.ts';
import { packEntry, writeArchive } from '../../src/rendering/archive.ts';
import { dialects, inDialect, packedEntries, partText, repacked, rewritten } from '../support/foreign-papers.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { note, noteMark, paragraph, run, table, wordFile, wordsOf } from '../support/word-files.ts';
import { wordPackage } from '../support/word-package.ts';

const main = 'word/document.xml';
const at = (ordinal: number, part = main): Place => ({ part, ordinal, paragraph: 1 });
const documentOf = (bytes: Uint8Array) => partText(bytes, main);
/** The body as it is, but for the marks of comments. */
const withoutMarks = (xml: string) =>
  xml.replace(/<w:commentRange(Start|End) [^>]*>|<w:r><w:commentReference [^>]*><\/w:r>/g, '');
const mark = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

const paper = wordFile({
  body:
    paragraph('Một') +
    table([[paragraph('Hai'), paragraph('Ba')]], [4000, 4000]) +
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('Bốn')}${noteMark(1)}</w:p><w:p/>`,
  notes: note(1, 'Ghi chú'),
  header: paragraph('Đầu trang'),
});

describe('a comment', () => {
  test('stands around the words of its paragraph, behind the paragraph’s properties', () => {
    const xml = documentOf(annotatedCopy(paper, [{ place: at(3), lines: ['Lề'] }]));
    expect(xml).toContain(
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:commentRangeStart w:id="0"/>' +
        `${run('Bốn')}${noteMark(1)}${mark(0)}</w:p>`,
    );
  });

  test('opens a paragraph that is written without content', () => {
    const xml = documentOf(annotatedCopy(paper, [{ place: at(4), lines: ['Trống'] }]));
    expect(xml).toContain(`<w:p><w:commentRangeStart w:id="0"/>${mark(0)}</w:p><w:sectPr>`);
  });

  test('is by Trình ký, has no date, and a paragraph for each line', () => {
    const comments = partText(
      annotatedCopy(paper, [{ place: at(0), lines: ['Cỡ chữ < 13', 'Đặt 13 & 14'] }]),
      'word/comments.xml',
    );
    expect(comments).toContain('<w:comment w:id="0" w:author="Trình ký" w:initials="TK">');
    expect(comments).not.toContain('w:date');
    expect(wordsOf(comments)).toEqual(['Cỡ chữ < 13', 'Đặt 13 & 14']);
  });

  test('holds only characters that XML can hold', async () => {
    const copy = annotatedCopy(paper, [{ place: at(0), lines: ['a\fb\0c\ud800d\uffffe'] }]);
    expect(wordsOf(partText(copy, 'word/comments.xml'))).toEqual(['a b c\ufffdde']);
    expect(await openXmlFaults(copy)).toEqual([]);
  });

  test('shares its paragraph with others, each with a mark of its own', () => {
    const xml = documentOf(
      annotatedCopy(
        paper,
        ['x', 'y'].map((line) => ({ place: at(1), lines: [line] })),
      ),
    );
    expect(xml).toContain(
      `<w:p><w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>${run('Hai')}${mark(0)}${mark(1)}</w:p>`,
    );
  });

  test.each([
    ['word/header1.xml', 'Ở phần đầu trang: Số trang'],
    ['word/footnotes.xml', 'Ở chú thích cuối trang: Số trang'],
    ['word/settings.xml', 'Ở phần khác của tệp: Số trang'],
  ])('about %s stands at the first paragraph and says where it belongs', (part, words) => {
    const copy = annotatedCopy(paper, [{ place: at(2, part), lines: ['Số trang'] }]);
    expect(documentOf(copy)).toContain(`<w:p><w:commentRangeStart w:id="0"/>${run('Một')}${mark(0)}</w:p>`);
    expect(wordsOf(partText(copy, 'word/comments.xml'))).toEqual([words]);
  });

  test('about a text box stands at the paragraph that the box hangs in, both writings of the box being counted', () => {
    const box = (words: string) => `<w:txbxContent><w:p><w:pPr/>${run(words)}</w:p></w:txbxContent>`;
    const file = wordFile({
      body:
        `${paragraph('Trước')}<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('Một')}</mc:Choice>` +
        `<mc:Fallback>${box('Hai')}</mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph('Sau')}`,
    });
    const copy = annotatedCopy(file, [
      { place: at(3), lines: ['trong hộp'] },
      { place: at(4), lines: ['sau hộp'] },
    ]);
    const xml = documentOf(copy);
    expect(xml).toContain('<w:p><w:commentRangeStart w:id="0"/><w:r><mc:AlternateContent>');
    expect(xml).toContain(`</mc:AlternateContent></w:r>${mark(0)}</w:p>`);
    expect(xml).toContain(`${run('Sau')}${mark(1)}</w:p>`);
    expect(wordsOf(partText(copy, 'word/comments.xml'))).toEqual(['Ở hộp văn bản: trong hộp', 'sau hộp']);
  });

  test('counts paragraphs that were deleted or are empty, and no others', () => {
    const file = wordFile({
      body:
        '<!-- <w:p> --><w:p><w:pPr><w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr><w:del w:id="8" w:author="A">' +
        '<w:r><w:delText>Bỏ</w:delText></w:r></w:del></w:p><w:p/><w:p ><w:pPr/></w:p><?x <w:p>?>' +
        paragraph('Đây'),
    });
    expect(documentOf(annotatedCopy(file, [{ place: at(3), lines: ['x'] }]))).toContain(`${run('Đây')}${mark(0)}`);
  });
});

describe('an annotated copy', () => {
  const everywhere = [0, 1, 2, 3, 4].map((ordinal) => ({ place: at(ordinal), lines: [`Số ${ordinal}`] }));

  test('is valid for Microsoft’s validator', async () => {
    expect(await openXmlFaults(annotatedCopy(paper, everywhere))).toEqual([]);
  });

  test('has the packed bytes and the order of all parts but those that must name the comments', () => {
    const copy = annotatedCopy(paper, everywhere);
    expect(repacked(paper, copy)).toEqual(['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels']);
    expect([...packedEntries(copy).keys()]).toEqual([...packedEntries(paper).keys(), 'word/comments.xml']);
  });

  test('has the body’s characters, but for the marks and a paragraph that was opened', () => {
    const before = documentOf(paper);
    const opened = before.replace('<w:p/>', '<w:p></w:p>');
    expect(withoutMarks(documentOf(annotatedCopy(paper, everywhere)))).toBe(opened);
  });

  test('is the file itself where there is nothing to say', () => {
    expect(annotatedCopy(paper, [])).toBe(paper);
  });

  test('is the same each time', () => {
    expect(Buffer.compare(annotatedCopy(paper, everywhere), annotatedCopy(paper, everywhere))).toBe(0);
  });

  test('keeps comments that are there; new ones take ids that neither they nor left-over marks have', async () => {
    const once = annotatedCopy(paper, [everywhere[0] ?? { place: at(0), lines: [] }]);
    const file = rewritten(once, (xml, name) =>
      name === main ? xml.replace(run('Ba'), `<w:commentRangeStart w:id="1"/>${run('Ba')}`) : xml,
    );
    const copy = annotatedCopy(file, everywhere.slice(1, 3));
    const comments = partText(copy, 'word/comments.xml');
    expect(wordsOf(comments)).toEqual(['Số 0', 'Số 1', 'Số 2']);
    expect([...comments.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['0', '2', '3']);
    expect(repacked(file, copy)).toEqual([main, 'word/comments.xml']);
  });

  test('adds its part beside one of the same name that nobody refers to', async () => {
    const file = wordPackage({
      body: paragraph('Một'),
      others: [{ name: 'word/comments.xml', type: 'application/xml', content: '<other/>' }],
    });
    const copy = annotatedCopy(file, [{ place: at(0), lines: ['x'] }]);
    expect(partText(copy, 'word/comments.xml')).toBe('<other/>');
    expect(wordsOf(partText(copy, 'word/comments1.xml'))).toEqual(['x']);
  });

  test('adds its part under a name for which the file states no type yet', async () => {
    const file = rewritten(paper, (xml, name) =>
      name === '[Content_Types].xml'
        ? xml.replace('</Types>', '<Override PartName="/word/comments.xml" ContentType="application/xml"/></Types>')
        : xml,
    );
    const copy = annotatedCopy(file, everywhere);
    expect(wordsOf(partText(copy, 'word/comments1.xml'))).toHaveLength(everywhere.length);
  });

  test.each(Object.keys(dialects) as (keyof typeof dialects)[])(
    'of a file with %s is written in the same way',
    async (dialect) => {
      const file = inDialect(paper, dialect);
      const copy = annotatedCopy(file, everywhere);
      expect(await openXmlFaults(copy)).toEqual([]);
      const dialectMark = dialects[dialect](mark(0));
      expect(documentOf(copy)).toContain(`${dialects[dialect](run('Một'))}${dialectMark}`);
      expect(await openXmlFaults(annotatedCopy(copy, everywhere))).toEqual([]);
    },
  );

  test('of a file whose main document has another name is made as of any other', async () => {
    const other = 'word/document2.xml';
    const named = (text: string) => text.replaceAll('document.xml', 'document2.xml');
    const file = writeArchive(
      [...packedEntries(rewritten(paper, (xml, name) => (name === main ? xml : named(xml)))).values()].map((entry) => {
        return packEntry(named(entry.name), unpacked(entry, 100_000));
      }),
    );
    const copy = annotatedCopy(file, [
      { place: at(0, other), lines: ['x'] },
      { place: at(0, 'word/header1.xml'), lines: ['y'] },
    ]);
    expect(partText(copy, other)).toContain(`${run('Một')}${mark(0)}${mark(1)}</w:p>`);
    expect(wordsOf(partText(copy, 'word/comments.xml'))).toEqual(['x', 'Ở phần đầu trang: y']);
    expect(await openXmlFaults(copy)).toEqual([]);
  });

  test('is about the document that the file names, whatever lies beside it, in either case of its letters', () => {
    const named = (text: string) => text.replaceAll('word/document.xml', 'WORD/Main.xml');
    const entries = [...packedEntries(paper).values()].map(({ name }) => {
      const moved = name === 'word/_rels/document.xml.rels' ? 'word/_rels/main.xml.rels' : name;
      const text = partText(paper, name);
      return packEntry(name === main ? 'word/main.xml' : moved, name === main ? text : named(text));
    });
    const file = writeArchive([...entries, packEntry(main, '<w:p/>')]);
    const [fault] = checkFormat(file).faults;
    expect(fault?.fault.place.part).toBe('WORD/Main.xml');
    const copy = annotatedCopy(file, [{ place: at(0, 'WORD/Main.xml'), lines: ['x'] }]);
    expect(partText(copy, 'word/main.xml')).toContain(`${run('Một')}${mark(0)}</w:p>`);
    expect(wordsOf(partText(copy, 'WORD/comments.xml'))).toEqual(['x']);
    expect(partText(copy, main)).toBe('<w:p/>');
  });

  test('declares a prefix for its attributes where the file has none', () => {
    const file = rewritten(wordFile({ body: '<w:p/>' }), (xml, name) =>
      name === main
        ? '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p/></body></document>'
        : xml,
    );
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id="0"';
    expect(documentOf(annotatedCopy(file, [{ place: at(0), lines: ['x'] }]))).toContain(
      `<p><commentRangeStart ${w}/><commentRangeEnd ${w}/><r><commentReference ${w}/></r></p>`,
    );
  });
});
