import { describe, expect, test } from 'vitest';
import { BindingError } from '../../../../src/errors.ts';
import { bindPapers } from '../../../../src/rendering/word/binding.ts';
import { openXmlFaults } from '../../../support/open-xml-validator.ts';
import { partsOf } from '../../../support/word-files.ts';
import type { WordPackage } from '../../../support/word-package.ts';
import { asPaper, bound, documentOf, partOf, targetOf, valuesOf } from './bind.ts';

const drawn =
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const picture = (id: number, relationship: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="${id}" name="Hình"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const plain = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('what the words of bound papers refer to', () => {
  test('are their own pictures, though two papers call different ones by one name', async () => {
    const paper = (content: string): WordPackage => ({
      body: picture(1, 'media-image1.png'),
      root: drawn,
      media: { 'image1.png': content },
    });
    const bytes = bound(paper('hình A'), paper('hình B'));
    const shown = valuesOf(documentOf(bytes), 'a:blip', 'r:embed').map((id) => {
      const target = targetOf(bytes, id);
      return partOf(bytes, target.startsWith('/') ? target.slice(1) : `word/${target}`);
    });
    expect(shown).toEqual(['hình A', 'hình B']);
    expect(valuesOf(documentOf(bytes), 'wp:docPr', 'id')).toEqual(['1', '2']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('are their own links outside', async () => {
    const link = '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>cổng</w:t></w:r></w:hyperlink></w:p>';
    const bytes = bound(
      { body: link, links: ['rId9 hyperlink https://a.example/?x=1&amp;y=2 External'] },
      { body: link, links: ['rId9 hyperlink https://b.example/ External'] },
    );
    const targets = valuesOf(documentOf(bytes), 'w:hyperlink', 'r:id').map((id) => targetOf(bytes, id));
    expect(targets).toEqual(['https://a.example/?x=1&amp;y=2', 'https://b.example/']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('are their own bookmarks: names and numbers stand once, and what points to them still does', async () => {
    const body = (text: string) =>
      `<w:p><w:bookmarkStart w:id="0" w:name="Bảng"/><w:r><w:t>${text}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>` +
      '<w:p><w:hyperlink w:anchor="Bảng"><w:r><w:t>xem</w:t></w:r></w:hyperlink><w:fldSimple w:instr=" PAGEREF Bảng \\h "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>' +
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF Bảng \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const bytes = bound({ body: body('A') }, { body: body('B') });
    const xml = documentOf(bytes);
    expect(valuesOf(xml, 'w:bookmarkStart', 'w:name')).toEqual(['Bảng', 'Bảng_2']);
    expect(valuesOf(xml, 'w:bookmarkStart', 'w:id')).toEqual(valuesOf(xml, 'w:bookmarkEnd', 'w:id'));
    expect(new Set(valuesOf(xml, 'w:bookmarkStart', 'w:id')).size).toBe(2);
    expect(valuesOf(xml, 'w:hyperlink', 'w:anchor')).toEqual(['Bảng', 'Bảng_2']);
    expect(valuesOf(xml, 'w:fldSimple', 'w:instr')).toEqual([' PAGEREF Bảng \\h ', ' PAGEREF Bảng_2 \\h ']);
    expect(xml.match(/ REF [^ ]*/g)).toEqual([' REF Bảng', ' REF Bảng_2']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('are their own lists, which begin anew', async () => {
    const list = (format: string): WordPackage => ({
      body: '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>mục</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>',
      numbering: `<w:abstractNum w:abstractNumId="0"><w:nsid w:val="00000001"/><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    });
    const bytes = bound(list('decimal'), { body: plain('không có danh sách') }, list('upperRoman'));
    const lists = partOf(bytes, 'word/numbering.xml');
    const used = valuesOf(documentOf(bytes), 'w:numId', 'w:val');
    expect(used).toEqual(['1', '0', '2', '0']);
    expect(lists).toMatch(/<w:num w:numId="2"><w:abstractNumId w:val="1"\/>/);
    expect(lists).toMatch(/w:abstractNumId="1">.*upperRoman/s);
    expect(new Set(valuesOf(lists, 'w:nsid', 'w:val')).size).toBe(2);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('are their own lists also where the first paper has none', async () => {
    const bytes = bound(
      { body: plain('A') },
      {
        body: '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr></w:p>',
        numbering:
          '<w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>',
      },
    );
    expect(valuesOf(documentOf(bytes), 'w:numId', 'w:val')).toEqual(
      valuesOf(partOf(bytes, 'word/numbering.xml'), 'w:num', 'w:numId'),
    );
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('are content controls with numbers of their own, tied to no data outside', async () => {
    const control = (number: string) =>
      `<w:sdt><w:sdtPr><w:id w:val="${number}"/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${plain('ô')}</w:sdtContent></w:sdt>${plain('.')}`;
    const bytes = bound({ body: control('7') }, { body: control('7') }, { body: control('8') });
    const numbers = valuesOf(documentOf(bytes), 'w:id', 'w:val');
    expect(new Set(numbers).size).toBe(3);
    expect(valuesOf(documentOf(bytes), 'w:dataBinding', 'w:xpath')).toEqual(['/a']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });
});

describe('a paper of another Word version', () => {
  const w14 =
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"';

  test('brings its namespaces, and no paragraph numbers that another has', async () => {
    const body =
      '<w:p w14:paraId="00000001" w14:textId="77777777"><w:r><w:rPr><w14:ligatures w14:val="none"/></w:rPr><w:t>B</w:t></w:r></w:p>';
    const bytes = bound({ body: plain('A') }, { body, root: w14 });
    expect(documentOf(bytes)).toMatch(/<w:document [^>]*xmlns:w14="[^>]*mc:Ignorable="w14"/);
    expect(documentOf(bytes)).not.toContain('w14:paraId');
    expect(documentOf(bytes)).toContain('<w14:ligatures');
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('leaves behind what its words do not use: an empty part for endnotes, web settings, data', () => {
    const others = ['endnotes', 'webSettings'].map((kind) => ({
      name: `word/${kind}.xml`,
      type: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
      content: `<w:${kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
    }));
    const bytes = bound(
      { body: plain('A') },
      { body: plain('B'), others, links: ['rId8 endnotes endnotes.xml', 'rId9 webSettings webSettings.xml'] },
    );
    expect([...partsOf(bytes).keys()].filter((name) => /endnotes|webSettings/.test(name))).toEqual([]);
  });
});

describe('papers that can’t be bound', () => {
  test('are refused with all that is in the way, by the paper’s name', () => {
    const error = faultsOf(
      { body: '<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>' },
      { body: '<w:p><w:r><w:endnoteReference w:id="1"/></w:r></w:p><w:altChunk r:id="rId1"/>' },
    );
    expect(error.issues.map(({ place, message }) => [place, message])).toEqual([
      ['Văn bản 1', 'Có nhận xét (comment)'],
      ['Văn bản 2', 'Có chú thích cuối văn bản (endnote)'],
      ['Văn bản 2', 'Có nội dung nhúng từ tệp khác (altChunk)'],
    ]);
    for (const { hint } of error.issues) expect(hint).toMatch(/\p{L}{3}/u);
  });

  test('are refused if one prefix means two things', () => {
    const error = faultsOf(
      { body: plain('A'), root: ' xmlns:x="urn:a"' },
      { body: plain('B'), root: ' xmlns:x="urn:b"' },
    );
    expect(error.issues).toMatchObject([{ place: 'Văn bản 2', message: expect.stringContaining('“x”') }]);
  });

  function faultsOf(...papers: readonly WordPackage[]): BindingError {
    try {
      bindPapers(papers.map(asPaper));
    } catch (error) {
      if (error instanceof BindingError) return error;
      throw error;
    }
    throw new Error('These papers are meant to be refused');
  }
});
