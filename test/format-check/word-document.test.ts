import { describe, expect, test } from 'vitest';
import { type Paragraph, paragraphsOf, tablesOf, type WordDocument } from '../../src/format-check/document-model.ts';
import { readWordDocument } from '../../src/format-check/word-document.ts';
import { withPart } from '../support/word-edits.ts';
import { dataTable, field, layoutTable, paragraph, paragraphOf, run, sectionBreak } from '../support/word-markup.ts';
import { paragraphStyle } from '../support/word-package.ts';
import { a4, headerReference, pageNumber, type WordPaper, wordFile } from '../support/word-paper.ts';

function read(paper: WordPaper): WordDocument {
  return readWordDocument(wordFile(paper));
}

function paragraphs(paper: WordPaper): Paragraph[] {
  return paragraphsOf(read(paper).blocks);
}

function only(paper: WordPaper): Paragraph {
  const [first, ...others] = paragraphs(paper);
  if (first === undefined || others.length > 0) throw new Error('The paper has not exactly one paragraph');
  return first;
}

describe('the words of a paragraph', () => {
  test('are joined over runs, with marks for tabs, line breaks and page breaks', () => {
    expect(only({ document: paragraphOf(run('Số:\t') + run('một\nhai\fba')) }).text).toBe('Số:\tmột\nhai\fba');
  });

  test('hold a page number whose field keeps no result, but not one that is only part of a condition', () => {
    const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;
    const bare = mark('begin') + code('PAGE') + mark('end');
    expect(only({ document: paragraphOf(bare) }).runs).toMatchObject([{ text: '1', field: 'PAGE' }]);
    expect(only({ document: paragraphOf('<w:fldSimple w:instr=" PAGE "/>') }).runs).toMatchObject([{ field: 'PAGE' }]);
    expect(only({ document: paragraphOf(field('PAGE', '7')) }).text).toBe('7');
    const condition = mark('begin') + code('IF') + bare + code('> 1') + mark('separate') + mark('end');
    expect(only({ document: paragraphOf(condition) }).runs).toEqual([]);
  });

  test('hold what was inserted and not what was struck out, and the changes are counted', () => {
    const inserted = `<w:ins w:id="1" w:author="A">${run('mới')}</w:ins>`;
    const struck = '<w:del w:id="2" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del>';
    const document = read({ document: paragraphOf(run('chữ ') + inserted + struck) });
    expect(paragraphsOf(document.blocks).map(({ text }) => text)).toEqual(['chữ mới']);
    expect(document.traits.trackedChanges).toBe(2);
  });

  test('of two paragraphs become one where the end of the first was struck out', () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>';
    const texts = paragraphs({ document: `<w:p>${mark}${run('một ')}</w:p>${paragraph('hai')}` });
    expect(texts.map(({ text }) => text)).toEqual(['một hai']);
  });

  test('leave out hidden letters and codes of fields, and name the field of a result', () => {
    const hidden = run('ẩn', { runProperties: '<w:vanish/>' });
    const { text, runs } = only({ document: paragraphOf(`${hidden}${run('Trang ')}${field('PAGE \\* Arabic', '7')}`) });
    expect(text).toBe('Trang 7');
    expect(runs.map((each) => each.field)).toEqual([undefined, 'PAGE']);
  });

  test('come from content controls, links and smart tags as from plain runs', () => {
    const wrapped = `<w:sdt><w:sdtContent>${run('một')}</w:sdtContent></w:sdt><w:hyperlink>${run(' hai')}</w:hyperlink><w:smartTag>${run(' ba')}</w:smartTag>`;
    expect(only({ document: paragraphOf(wrapped) }).text).toBe('một hai ba');
    const block = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('khối')}</w:sdtContent></w:sdt>`;
    expect(paragraphs({ document: block }).map(({ text }) => text)).toEqual(['khối']);
  });

  test('of a text box stand in the box, once for choice and fallback together', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('trong khung')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box('trong khung')}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const body = paragraphOf(
      `${run('ngoài')}<w:r><mc:AlternateContent ${mc}>${choice}${fallback}</mc:AlternateContent></w:r>`,
    );
    const found = paragraphs({ document: body + paragraph('sau') });
    expect(found.map(({ text }) => text)).toEqual(['ngoài', 'trong khung', 'sau']);
    // The paragraph of the fallback is counted, though it is not read.
    expect(found.map(({ place }) => place.ordinal)).toEqual([0, 1, 3]);
  });
});

describe('the format of letters', () => {
  const base = paragraphStyle('Base', 'Base', '<w:b/><w:sz w:val="26"/>');
  const child = (properties: string) => paragraphStyle('Child', 'Child', properties, '<w:basedOn w:val="Base"/>');
  const character =
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
  const format = (paper: WordPaper) => only(paper).runs[0]?.format;

  test('is that of the style it is based on, where the style itself is silent', () => {
    expect(format({ styles: base + child('<w:i/>'), document: paragraph('chữ', { style: 'Child' }) })).toMatchObject({
      bold: true,
      italic: true,
      size: 13,
    });
  });

  test('is no longer bold where the style takes it back', () => {
    expect(
      format({ styles: base + child('<w:b w:val="0"/>'), document: paragraph('chữ', { style: 'Child' }) })?.bold,
    ).toBe(false);
  });

  test('is no longer bold where a bold character style stands in a bold paragraph style (17.7.3)', () => {
    const document = paragraphOf(run('chữ', { runProperties: '<w:rStyle w:val="Strong"/>' }), { style: 'Base' });
    expect(format({ styles: base + character, document })?.bold).toBe(false);
  });

  test('is what the run itself says, whatever its styles say', () => {
    const document = paragraphOf(run('chữ', { bold: true, size: 11, colour: 'ff0000' }), { style: 'Base' });
    expect(format({ styles: base, document })).toMatchObject({ bold: true, size: 11, colour: 'FF0000' });
  });

  test('takes the face that the theme keeps for Vietnamese before the Latin one (17.15.1.88)', () => {
    const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const theme = `<a:theme ${a} name="T"><a:themeElements><a:fontScheme name="F"><a:majorFont><a:latin typeface="Cambria"/><a:font script="Viet" typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
    const themed = (name: string) =>
      `<w:p><w:r><w:rPr><w:rFonts w:ascii="Arial" w:asciiTheme="${name}" w:hAnsiTheme="${name}"/></w:rPr><w:t>chữ</w:t></w:r></w:p>`;
    const fonts = (name: string, language: string) =>
      format({ theme, settings: `<w:themeFontLang w:val="${language}"/>`, document: themed(name) })?.fonts;
    expect(fonts('majorHAnsi', 'vi-VN')).toMatchObject({ ascii: 'Times New Roman', highAnsi: 'Times New Roman' });
    expect(fonts('majorHAnsi', 'en-US')).toMatchObject({ ascii: 'Cambria' });
    expect(fonts('minorHAnsi', 'vi-VN')).toMatchObject({ ascii: 'Calibri' });
  });

  test('does not end in a circle when two styles are based on each other', () => {
    const circle =
      paragraphStyle('A', 'A', '<w:i/>', '<w:basedOn w:val="B"/>') +
      paragraphStyle('B', 'B', '<w:b/>', '<w:basedOn w:val="A"/>');
    expect(format({ styles: circle, document: paragraph('chữ', { style: 'A' }) })).toMatchObject({
      bold: true,
      italic: true,
    });
  });
});

describe('the format of a paragraph', () => {
  test('lies over that of the table round it, and both over the defaults', () => {
    const styles =
      paragraphStyle('Normal', 'Normal', '', 'default') +
      '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:pPr><w:spacing w:after="40" w:line="300"/></w:pPr><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>';
    const styled = dataTable([['a', 'b']], [1000, 1000]).replace('<w:tblPr>', '<w:tblPr><w:tblStyle w:val="Grid"/>');
    const [cell] = paragraphs({ styles, document: styled });
    expect(cell?.format).toMatchObject({ after: 40, line: 300, lineRule: 'auto', before: 0 });
  });

  test('has the automatic space that a style asks for until a layer above ends it (17.3.1.33)', () => {
    const styles = paragraphStyle(
      'Web',
      'Normal (Web)',
      '',
      '<w:pPr><w:spacing w:before="100" w:beforeAutospacing="1" w:after="100" w:afterAutospacing="1"/></w:pPr>',
    );
    const format = (spacing: string) =>
      only({ styles, document: `<w:p><w:pPr><w:pStyle w:val="Web"/><w:spacing ${spacing}/></w:pPr></w:p>` }).format;
    expect(format('w:before="40" w:after="60" w:afterAutospacing="0"')).toMatchObject({ before: 280, after: 60 });
  });

  test('reads a hanging indent as a negative first line, and lengths with units', () => {
    const indent = (attributes: string) =>
      only({ document: `<w:p><w:pPr><w:ind ${attributes}/></w:pPr></w:p>` }).format;
    expect(indent('w:left="720" w:hanging="360"')).toMatchObject({ indentLeft: 720, firstLine: -360 });
    expect(indent('w:start="1in" w:firstLine="10mm"')).toMatchObject({ indentLeft: 1440 });
    expect(indent('w:firstLine="10mm"').firstLine).toBeCloseTo(566.9, 1);
  });
});

describe('tables', () => {
  test('know their columns, and whether lines are seen', () => {
    const [layout, data] = tablesOf(
      read({ document: layoutTable([['', '']], [3000, 5000]) + dataTable([['a', 'b']], [3000, 5000]) }).blocks,
    );
    expect(layout).toMatchObject({ width: 8000, hasVisibleBorders: false, number: 1, isFixed: true });
    expect(data).toMatchObject({ width: 8000, hasVisibleBorders: true, number: 2 });
    expect(data?.rows[0]?.cells.map(({ width, column, paddingLeft }) => [width, column, paddingLeft])).toEqual([
      [3000, 0, 108],
      [5000, 1, 108],
    ]);
  });

  test('tell when the text flows round them', () => {
    const floating = dataTable([['a']], [1000]).replace('<w:tblPr>', '<w:tblPr><w:tblpPr w:tblpX="10" w:tblpY="109"/>');
    const tables = tablesOf(read({ document: dataTable([['a']], [1000]) + floating }).blocks);
    expect(tables.map(({ isFloating }) => isFloating)).toEqual([false, true]);
  });

  test('tell for each paragraph in which table, row and column it stands', () => {
    const found = paragraphs({
      document:
        paragraph('trước') +
        dataTable(
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
          [1000, 1000],
        ),
    });
    expect(found.at(-1)?.place).toMatchObject({ paragraph: 1, table: { number: 1, row: 2, column: 2 } });
  });

  test('leave out a row that was struck out', () => {
    const table = dataTable([['a'], ['b']], [1000]).replace(
      '<w:tr>',
      '<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>',
    );
    expect(paragraphs({ document: table }).map(({ text }) => text)).toEqual(['b']);
  });
});

describe('sections', () => {
  test('take over the headers of the section before them', () => {
    const document = read({
      header: pageNumber,
      document: paragraph('một') + sectionBreak(headerReference + a4) + paragraph('hai'),
      section: a4,
    });
    expect(document.sections).toHaveLength(2);
    const pages = document.sections.map(({ headers }) => paragraphsOf(headers.default).map(({ text }) => text));
    expect(pages).toEqual([['2'], ['2']]);
    expect(paragraphsOf(document.blocks).map(({ section }) => section)).toEqual([0, 0, 1]);
  });

  test('end with a usual one where the file lacks the properties of the last', () => {
    const whole = wordFile({ document: paragraph('một') + sectionBreak(a4) + paragraph('hai') });
    const bare = withPart(whole, 'word/document.xml', (xml) =>
      xml.replace(/<w:sectPr>(?!.*<w:sectPr>).*<\/w:sectPr>/, ''),
    );
    const document = readWordDocument(bare);
    expect(document.sections.map(({ width }) => width)).toEqual([11906, 12240]);
  });

  test('know paper, margins with units, page numbers and the first page', () => {
    const section =
      '<w:pgSz w:w="297mm" w:h="210mm" w:orient="landscape"/><w:pgMar w:top="2cm" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="100"/><w:pgNumType w:start="1" w:fmt="upperRoman"/><w:titlePg w:val="0"/>';
    const [only] = read({ document: paragraph('chữ'), section }).sections;
    expect(only).toMatchObject({ isLandscape: true, titlePage: false, pageStart: 1, pageNumberFormat: 'upperRoman' });
    expect(only?.margins.top).toBeCloseTo(1133.9, 1);
  });
});

describe('drawn lines', () => {
  const vml = (shape: string) => only({ document: paragraphOf(`<w:r><w:pict>${shape}</w:pict></w:r>`) }).lines;

  test('in VML are as long as their two points are apart', () => {
    expect(vml('<v:line from="83.4pt,2.6pt" to="166.6pt,2.6pt"/>')).toMatchObject([
      { means: 'vml', isSolid: true, horizontal: 1668 },
    ]);
    expect(vml('<v:line from="83.4pt,2.6pt" to="166.6pt,2.6pt"/>')[0]?.length).toBeCloseTo(1664, 0);
  });

  test('are a shape without height; one with height or without a stroke is none', () => {
    expect(vml('<v:shape style="width:100pt;height:0;mso-position-horizontal:center"/>')).toMatchObject([
      { length: 2000, horizontal: 'center' },
    ]);
    expect(vml('<v:shape style="width:100pt;height:50pt"/>')).toEqual([]);
    expect(vml('<v:line from="0pt,0pt" to="90pt,0pt" stroked="f"/>')).toEqual([]);
  });

  test('are a row of underscores, measured, and a border below the words', () => {
    expect(only({ document: paragraph('__________', { size: 14, alignment: 'center' }) }).lines).toEqual([
      { means: 'underscores', length: 1400, isSolid: true, horizontal: 'center' },
    ]);
    const border = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>';
    expect(only({ document: paragraph('chữ', { paragraphProperties: border }) }).lines).toMatchObject([
      { means: 'border' },
    ]);
  });
});

describe('notes', () => {
  test('are read without their separators, and their marks stand in the words', () => {
    const footnotes = `<w:footnote w:id="1">${paragraph('Tiêu chí không tính điểm.')}</w:footnote>`;
    const document = read({
      footnotes,
      document: paragraphOf(`${run('bảng')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
    });
    expect(document.footnotes.map(({ id }) => id)).toEqual(['1']);
    expect(paragraphsOf(document.blocks)[0]?.runs.map(({ footnote }) => footnote)).toEqual([undefined, '1']);
  });
});
