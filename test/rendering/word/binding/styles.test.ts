import { describe, expect, test } from 'vitest';
import { openXmlFaults } from '../../../support/open-xml-validator.ts';
import { table } from '../../../support/word-files.ts';
import { paragraphStyle, usualStyles, type WordPackage } from '../../../support/word-package.ts';
import { bound, documentOf, partOf, valuesOf } from './bind.ts';

const styled = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const plain = '<w:p><w:r><w:t>trần</w:t></w:r></w:p>';
const bold = '<w:b/>';

const stylesOf = (bytes: Uint8Array) => partOf(bytes, 'word/styles.xml');
const styleNamed = (bytes: Uint8Array, name: string) =>
  (stylesOf(bytes).match(/<w:style .*?<\/w:style>/gs) ?? []).find((style) =>
    style.includes(`<w:name w:val="${name}"/>`),
  ) ?? '';
const idOf = (style: string) => /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
const usedIn = (bytes: Uint8Array) => valuesOf(documentOf(bytes), 'w:pStyle', 'w:val');

describe('the styles of bound papers', () => {
  test('that look alike are one, though another Word version gave them other ids', async () => {
    const viet: WordPackage = {
      body: styled('ThnVnBn', 'B'),
      styles:
        paragraphStyle('Binhthng', 'normal', '', 'default') +
        paragraphStyle('ThnVnBn', 'Thân văn bản', bold, '<w:basedOn w:val="Binhthng"/>'),
    };
    const bytes = bound(
      {
        body: styled('ThanVanBan', 'A'),
        styles:
          paragraphStyle('Normal', 'normal', '', 'default') +
          paragraphStyle('ThanVanBan', 'Thân văn bản', bold, '<w:basedOn w:val="Normal"/>'),
      },
      viet,
      viet,
    );
    expect(usedIn(bytes)).toEqual(['ThanVanBan', 'ThanVanBan', 'ThanVanBan']);
    expect(stylesOf(bytes).match(/<w:style /g)).toHaveLength(2);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('that share a name but look different stay apart', async () => {
    const bytes = bound(
      { body: styled('A', 'A'), styles: usualStyles + paragraphStyle('A', 'Điều', bold) },
      { body: styled('A', 'B'), styles: usualStyles + paragraphStyle('A', 'Điều', '<w:i/>') },
    );
    const [ours = '', theirs = ''] = usedIn(bytes);
    expect(ours).toBe('A');
    expect(theirs).toBe(idOf(styleNamed(bytes, 'Điều (2)')));
    expect(styleNamed(bytes, 'Điều (2)')).toContain('<w:i/>');
    expect(styleNamed(bytes, 'Điều')).toContain(bold);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('stay apart also where only the style they are based on differs', () => {
    const sheet = (size: string) =>
      usualStyles +
      paragraphStyle('Goc', 'Gốc', `<w:sz w:val="${size}"/>`) +
      paragraphStyle('Con', 'Con', bold, '<w:basedOn w:val="Goc"/>');
    const bytes = bound(
      { body: styled('Con', 'A'), styles: sheet('26') },
      { body: styled('Con', 'B'), styles: sheet('28') },
    );
    const own = styleNamed(bytes, 'Con (2)');
    expect(own).toContain(`<w:basedOn w:val="${idOf(styleNamed(bytes, 'Gốc (2)'))}"/>`);
    expect(usedIn(bytes)[1]).toBe(idOf(own));
  });

  test('that the first paper lacks come along under their own name', () => {
    const bytes = bound(
      { body: plain },
      { body: styled('PL', 'B'), styles: usualStyles + paragraphStyle('PL', 'Nhãn phụ lục', bold) },
    );
    expect(usedIn(bytes)).toEqual(['PL']);
    expect(idOf(styleNamed(bytes, 'Nhãn phụ lục'))).toBe('PL');
  });

  test('that lead to each other in a ring are followed once', () => {
    const ring =
      usualStyles +
      paragraphStyle('A', 'A', '', '<w:next w:val="B"/>') +
      paragraphStyle('B', 'B', '', '<w:next w:val="A"/>');
    expect(usedIn(bound({ body: styled('A', '1'), styles: ring }, { body: styled('B', '2'), styles: ring }))).toEqual([
      'A',
      'B',
    ]);
  });
});

describe('text without a style', () => {
  const sized = (size: string, font = 'Times New Roman') =>
    `<w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="${size}"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault>';

  test('takes the first paper’s default where both have the same', () => {
    expect(usedIn(bound({ body: plain, docDefaults: sized('28') }, { body: plain, docDefaults: sized('28') }))).toEqual(
      [],
    );
  });

  test('names its own default where the papers’ defaults differ, so that it looks as it did', async () => {
    const bytes = bound(
      { body: plain, docDefaults: sized('28') },
      {
        body: `${plain}<w:p/><w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>`,
        docDefaults: '<w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault/>',
      },
    );
    const own = idOf(styleNamed(bytes, 'Normal (2)'));
    expect(usedIn(bytes)).toEqual([own, own, own]);
    const defaults = styleNamed(bytes, 'Mặc định riêng 1');
    expect(styleNamed(bytes, 'Normal (2)')).toContain(`<w:basedOn w:val="${idOf(defaults)}"/>`);
    expect(defaults).toContain('<w:sz w:val="22"/>');
    const reset = styleNamed(bytes, 'Mặc định gốc 1');
    expect(defaults).toContain(`<w:basedOn w:val="${idOf(reset)}"/>`);
    expect(reset).toContain('<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>');
    expect(reset).toContain('<w:sz w:val="20"/>');
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('names its own default where only the default style differs', () => {
    const large = usualStyles.replace(
      '<w:name w:val="Normal"/>',
      '<w:name w:val="Normal"/><w:rPr><w:sz w:val="40"/></w:rPr>',
    );
    const bytes = bound({ body: plain }, { body: plain, styles: large });
    expect(usedIn(bytes)).toEqual([idOf(styleNamed(bytes, 'Normal (2)'))]);
  });

  test('in tables names its own table style where the defaults differ', async () => {
    const margins =
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
    const bytes = bound({ body: plain, styles: usualStyles + margins }, { body: table([['ô']], [3000]) + plain });
    expect(valuesOf(documentOf(bytes), 'w:tblStyle', 'w:val')).toEqual([idOf(styleNamed(bytes, 'Normal Table (2)'))]);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('keeps the fonts of its own theme', () => {
    const theme = (latin: string, viet: string) =>
      `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:fontScheme name="f"><a:majorFont><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Viet" typeface="${viet}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
    const body =
      '<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="FF0000" w:themeColor="accent1"/></w:rPr><w:t>B</w:t></w:r></w:p>';
    const settings = '<w:themeFontLang w:val="vi-VN"/>';
    const bytes = bound(
      { body, theme: theme('Arial', 'Arial') },
      { body, theme: theme('Cambria', 'Times New Roman'), settings },
    );
    expect(valuesOf(documentOf(bytes), 'w:rFonts', 'w:ascii')).toEqual(['', 'Times New Roman']);
    expect(valuesOf(documentOf(bytes), 'w:rFonts', 'w:hAnsi')).toEqual(['', 'Cambria']);
    expect(valuesOf(documentOf(bytes), 'w:color', 'w:themeColor')).toEqual(['accent1', '']);
    expect(valuesOf(documentOf(bytes), 'w:color', 'w:val')).toEqual(['FF0000', 'FF0000']);
  });
});
