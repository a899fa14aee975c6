import { describe, expect, test } from 'vitest';
import { applySafeFixes } from '../../src/format-check/apply-fixes.ts';
import { type Place, paragraphsOf } from '../../src/format-check/document-model.ts';
import type { SafeFix } from '../../src/format-check/safe-fix.ts';
import { readWordDocument } from '../../src/format-check/word-document.ts';
import { dialects, inDialect, packedEntries, partText, repacked } from '../support/foreign-papers.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { note, paragraph, run, wordFile } from '../support/word-files.ts';
import { wordPackage } from '../support/word-package.ts';

const main = 'word/document.xml';
const at = (ordinal: number, part = main): Place => ({ part, ordinal, paragraph: 1 });
/** The body of a paper of one paragraph, or more, once it is fixed. */
const bodyOf = (body: string, ...fixes: readonly SafeFix[]) =>
  /<w:body>(.*)<w:sectPr>/s.exec(partText(applySafeFixes(wordFile({ body }), fixes), main))?.[1];
const times = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
const letters = (fix: Omit<Extract<SafeFix, { kind: 'letters' }>, 'kind' | 'place'>, ordinal = 0): SafeFix => ({
  kind: 'letters',
  place: at(ordinal),
  ...fix,
});

describe('letters', () => {
  test('are set on every run of the paragraph and on its mark, and nowhere else', () => {
    const body = `${paragraph('Trước')}<w:p>${run('Một')}<w:hyperlink>${run('hai')}</w:hyperlink></w:p>${paragraph('Sau')}`;
    const rPr = '<w:rPr><w:sz w:val="27"/><w:szCs w:val="27"/></w:rPr>';
    expect(bodyOf(body, letters({ size: 13.5 }, 1))).toBe(
      `${paragraph('Trước')}<w:p><w:pPr>${rPr}</w:pPr>${run('Một', rPr)}<w:hyperlink>${run('hai', rPr)}</w:hyperlink></w:p>${paragraph('Sau')}`,
    );
  });

  test('of another font lose that of the theme, and keep what is for East Asian letters', () => {
    const fonts =
      '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsia="SimSun" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi" w:cs="Arial"/>';
    const body = `<w:p><w:pPr><w:rPr>${times}</w:rPr></w:pPr>${run('Một', `<w:rPr>${fonts}</w:rPr>`)}</w:p>`;
    expect(bodyOf(body, letters({ font: 'Times New Roman' }))).toContain(
      `<w:rPr>${times}</w:rPr></w:pPr>` +
        '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/></w:rPr>',
    );
  });

  test('become upright and light where a style says otherwise, and are left alone where they are already', () => {
    const off = '<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/>';
    const already = '<w:b w:val="false"/><w:bCs w:val="off"/><w:i w:val="0"/><w:iCs w:val="0"/>';
    const body = `<w:p><w:pPr><w:rPr>${already}</w:rPr></w:pPr>${run('Một', '<w:rPr><w:b/><w:i w:val="true"/></w:rPr>')}</w:p>`;
    expect(bodyOf(body, letters({ bold: false, italic: false }))).toBe(
      `<w:p><w:pPr><w:rPr>${already}</w:rPr></w:pPr>${run('Một', `<w:rPr>${off}</w:rPr>`)}</w:p>`,
    );
  });

  test('are put among other properties where the schema has them', () => {
    const before = '<w:rStyle w:val="FootnoteReference"/>';
    const after = '<w:color w:val="FF0000"/><w:vertAlign w:val="superscript"/><w:lang w:val="vi-VN"/>';
    const body = `<w:p>${run('Một', `<w:rPr>${before}${after}</w:rPr>`)}</w:p>`;
    const set = after.replace('<w:vertAlign', '<w:sz w:val="28"/><w:szCs w:val="28"/><w:vertAlign');
    expect(bodyOf(body, letters({ font: 'Times New Roman', size: 14, bold: true }))).toContain(
      `<w:rPr>${before}${times}<w:b/><w:bCs/>${set}</w:rPr>`,
    );
  });

  test('of symbols stay, as do the codes of fields, and the letters of text boxes', () => {
    const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    const code = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>';
    const box = `<w:r><w:pict><w:txbxContent>${paragraph('Hộp')}</w:txbxContent></w:pict></w:r>`;
    const fixed = bodyOf(`<w:p>${symbol}${code}${box}</w:p>`, letters({ bold: true }));
    expect(fixed).toContain(symbol);
    expect(fixed).toContain('<w:instrText> PAGE </w:instrText>');
    expect(fixed).toContain(paragraph('Hộp'));
  });

  test('of a change of format that nobody accepted yet are those of now, not those of before', () => {
    const former = '<w:rPrChange w:id="1" w:author="A"><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrChange>';
    expect(bodyOf(`<w:p>${run('Một', `<w:rPr>${former}</w:rPr>`)}</w:p>`, letters({ size: 14 }))).toContain(
      `<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/>${former}</w:rPr>`,
    );
  });

  test('of a paragraph without content are those of its mark', () => {
    expect(bodyOf('<w:p/>', letters({ size: 14 }))).toBe(
      '<w:p><w:pPr><w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:pPr></w:p>',
    );
    expect(bodyOf('<w:p><w:pPr/><w:r><w:rPr/></w:r><w:r/></w:p>', letters({ italic: true }))).toBe(
      '<w:p><w:pPr><w:rPr><w:i/><w:iCs/></w:rPr></w:pPr><w:r><w:rPr><w:i/><w:iCs/></w:rPr></w:r><w:r><w:rPr><w:i/><w:iCs/></w:rPr></w:r></w:p>',
    );
  });
});

describe('spacing and alignment', () => {
  test('replace what the paragraph has, and leave the rest of it', () => {
    const body = `<w:p><w:pPr><w:spacing w:before="0" w:beforeAutospacing="1" w:after="60" w:line="300" w:lineRule="exact"/><w:jc w:val="left"/></w:pPr></w:p>`;
    expect(
      bodyOf(
        body,
        { kind: 'spacing', place: at(0), line: 360 },
        { kind: 'spacing', place: at(0), before: 120 },
        { kind: 'alignment', place: at(0), alignment: 'both' },
      ),
    ).toBe(
      '<w:p><w:pPr><w:spacing w:before="120" w:beforeAutospacing="0" w:after="60" w:line="360" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr></w:p>',
    );
  });

  test('are put among other properties where the schema has them', () => {
    const body = '<w:p><w:pPr><w:keepNext/><w:ind w:firstLine="567"/><w:outlineLvl w:val="0"/></w:pPr></w:p>';
    expect(
      bodyOf(
        body,
        { kind: 'alignment', place: at(0), alignment: 'center' },
        { kind: 'spacing', place: at(0), line: 240 },
        letters({ bold: true }),
      ),
    ).toBe(
      '<w:p><w:pPr><w:keepNext/><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLine="567"/>' +
        '<w:jc w:val="center"/><w:outlineLvl w:val="0"/><w:rPr><w:b/><w:bCs/></w:rPr></w:pPr></w:p>',
    );
  });

  test('of a paragraph end the automatic space of its style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Web"><w:name w:val="Normal (Web)"/><w:pPr><w:spacing w:before="100" w:beforeAutospacing="1"/></w:pPr></w:style>';
    const pPr = '<w:pStyle w:val="Web"/><w:spacing w:before="0" w:beforeAutospacing="0"/>';
    const file = wordFile({ styles, body: `<w:p><w:pPr>${pPr}</w:pPr>${run('Một')}</w:p>` });
    const spaceAbove = (bytes: Uint8Array) => paragraphsOf(readWordDocument(bytes).blocks)[0]?.format.before;
    const fixed = applySafeFixes(file, [{ kind: 'spacing', place: at(0), before: 120 }]);
    expect([spaceAbove(file), spaceAbove(fixed)]).toEqual([0, 120]);
  });

  test('to the left are to the start in Strict, which has no left', () => {
    const file = inDialect(wordFile({ body: paragraph('Một') }), 'the namespaces of Strict');
    expect(partText(applySafeFixes(file, [{ kind: 'alignment', place: at(0), alignment: 'left' }]), main)).toContain(
      '<w:jc w:val="start"/>',
    );
  });
});

describe('margins', () => {
  const twoSections = (first: string) =>
    wordPackage({ body: `<w:p><w:pPr><w:sectPr>${first}</w:sectPr></w:pPr></w:p>${paragraph('Hai')}` });

  test('are those of the section that is meant', () => {
    const pages = '<w:pgMar w:top="1" w:right="2" w:bottom="3" w:left="4" w:header="5" w:footer="6" w:gutter="7"/>';
    const before = partText(twoSections(pages), main);
    const after = applySafeFixes(twoSections(pages), [
      { kind: 'margins', section: 0, margins: { top: 1134, left: 1701 } },
      { kind: 'margins', section: 0, margins: { bottom: 1134 } },
    ]);
    expect(partText(after, main)).toBe(
      before
        .replace('w:top="1"', 'w:top="1134"')
        .replace('w:bottom="3"', 'w:bottom="1134"')
        .replace('w:left="4"', 'w:left="1701"'),
    );
  });

  test('are complete where the section had none, and stand where the schema has them', async () => {
    const file = twoSections('<w:pgSz w:w="11906" w:h="16838"/><w:cols w:space="720"/>');
    const after = applySafeFixes(file, [{ kind: 'margins', section: 0, margins: { top: 1134, right: 851 } }]);
    expect(partText(after, main)).toContain(
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/><w:cols',
    );
    expect(await openXmlFaults(after)).toEqual([]);
  });
});

describe('a fixed paper', () => {
  const paper = wordFile({
    body: `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run('Một')}</w:p>${paragraph('Hai')}`,
    notes: note(1, 'Ghi chú'),
    header: paragraph('Đầu trang'),
  });
  const fixes: readonly SafeFix[] = [
    letters({ font: 'Times New Roman', size: 14, bold: true, italic: false }),
    { kind: 'alignment', place: at(0), alignment: 'both' },
    { kind: 'spacing', place: at(1), line: 300, before: 120 },
    { kind: 'margins', section: 0, margins: { top: 1134, bottom: 1134, left: 1701, right: 851 } },
    { kind: 'hide-first-page-number', section: 0 },
  ];

  test('is valid for Microsoft’s validator', async () => {
    expect(await openXmlFaults(applySafeFixes(paper, fixes))).toEqual([]);
  });

  test('has the packed bytes and the order of all parts but those that a fix is about', () => {
    const fixed = applySafeFixes(paper, [
      ...fixes,
      { kind: 'alignment', place: at(0, 'word/header1.xml'), alignment: 'center' },
    ]);
    expect(repacked(paper, fixed)).toEqual([main, 'word/header1.xml']);
    expect([...packedEntries(fixed).keys()]).toEqual([...packedEntries(paper).keys()]);
  });

  test.each(['word/header1.xml', 'word/footnotes.xml'])('is fixed in %s as in its body', (part) => {
    const ordinal = part === 'word/footnotes.xml' ? 2 : 0;
    const fixed = applySafeFixes(paper, [{ kind: 'letters', place: at(ordinal, part), size: 13 }]);
    expect(partText(fixed, part)).toMatch(/<w:r><w:rPr><w:sz w:val="26"\/><w:szCs w:val="26"\/><\/w:rPr><w:t/);
    expect(repacked(paper, fixed)).toEqual([part]);
  });

  test.each(Object.keys(dialects) as (keyof typeof dialects)[])(
    'of a file with %s is written in the same way',
    async (dialect) => {
      const fixed = applySafeFixes(inDialect(paper, dialect), fixes);
      expect(await openXmlFaults(fixed)).toEqual([]);
      expect(partText(fixed, main)).toBe(dialects[dialect](partText(applySafeFixes(paper, fixes), main)));
    },
  );

  test('needs no more fixes: they change nothing the second time', () => {
    const once = applySafeFixes(paper, fixes);
    expect(partText(applySafeFixes(once, fixes), main)).toBe(partText(once, main));
    expect(repacked(once, applySafeFixes(once, fixes))).toEqual([]);
  });

  test('is the file itself without fixes; a fix for what the file does not have is left out', () => {
    expect(applySafeFixes(paper, [])).toBe(paper);
    const none: readonly SafeFix[] = [
      letters({ size: 14 }, 99),
      { kind: 'nfc', place: at(0, 'word/header9.xml') },
      { kind: 'margins', section: 9, margins: { top: 1134 } },
    ];
    expect(repacked(paper, applySafeFixes(paper, none))).toEqual([]);
  });
});
