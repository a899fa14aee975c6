import { describe, expect, test } from 'vitest';
import { openXmlFaults } from '../../../support/open-xml-validator.ts';
import { paragraph, table, wordsOf } from '../../../support/word-files.ts';
import { turned, upright } from '../../../support/word-package.ts';
import { bound, documentOf, partOf, targetOf, valuesOf } from './bind.ts';

const page = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const reference = (story: string, pages: string, file: string) =>
  `<w:${story}Reference w:type="${pages}" r:id="story-${file}"/>`;

/** The sections of a bound file in their order. */
const sectionsOf = (bytes: Uint8Array) => documentOf(bytes).match(/<w:sectPr[ >].*?<\/w:sectPr>/gs) ?? [];

/** What each section shows at the top: the words of the header of its pages, or nothing. */
function headersOf(bytes: Uint8Array, pages: string): (string | undefined)[] {
  return sectionsOf(bytes).map((section) => {
    const tag = (section.match(/<w:headerReference [^>]*>/g) ?? []).find((each) => each.includes(`"${pages}"`));
    if (tag === undefined) return undefined;
    const target = targetOf(bytes, /r:id="([^"]*)"/.exec(tag)?.[1] ?? '');
    return wordsOf(partOf(bytes, target.startsWith('/') ? target.slice(1) : `word/${target}`)).join('');
  });
}

describe('the sections of bound papers', () => {
  test('keep their pages upright or turned, and what every paper says in its order', async () => {
    const bytes = bound({ body: paragraph('A') }, { body: paragraph('B'), section: turned }, { body: paragraph('C') });
    expect(valuesOf(documentOf(bytes), 'w:pgSz', 'w:orient')).toEqual(['', 'landscape', '']);
    expect(wordsOf(documentOf(bytes))).toEqual(['A', 'B', 'C']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('end in the last paragraph of their paper, which adds no line', async () => {
    const bytes = bound(
      { body: `<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>A</w:t></w:r></w:p>` },
      { body: `${paragraph('B')}<w:p/>` },
      { body: paragraph('C') },
    );
    expect(documentOf(bytes).match(/<w:p[ >]/g)).toHaveLength(4);
    expect(documentOf(bytes)).toContain('</w:rPr><w:sectPr>');
    expect(documentOf(bytes)).toMatch(/<w:p><w:pPr><w:sectPr>.*<\/w:sectPr><\/w:pPr><\/w:p>/);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test.each([
    ['a table', table([['ô']], [3000])],
    ['a paragraph that ends a section itself', `<w:p><w:pPr><w:sectPr>${turned}</w:sectPr></w:pPr></w:p>`],
    ['a content control', `<w:sdt><w:sdtContent>${page('B')}</w:sdtContent></w:sdt>`],
  ])('end in a paragraph of no height after %s', async (_what, body) => {
    const bytes = bound({ body }, { body: paragraph('C') });
    expect(documentOf(bytes)).toContain('w:line="1" w:lineRule="exact"/>');
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('end after the last paragraph also where it holds a text box with paragraphs of its own', async () => {
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="s"><v:textbox><w:txbxContent>${page('trong hộp')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const bytes = bound({ body: `${page('A')}${box}` }, { body: paragraph('B') });
    expect(documentOf(bytes)).toMatch(/<w:p><w:pPr><w:sectPr>.*?<\/w:sectPr><\/w:pPr><w:r><w:pict>/s);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('begin on a new page, also where the paper’s own first section would go on', () => {
    const bytes = bound(
      { body: paragraph('A') },
      { body: paragraph('B'), section: `<w:type w:val="continuous"/>${upright}` },
    );
    expect(documentOf(bytes)).not.toContain('continuous');
  });

  test('count their pages from 1 again, in the first section of a paper only', async () => {
    const two = `<w:p><w:pPr><w:sectPr>${upright}<w:pgNumType w:fmt="decimal" w:start="7"/></w:sectPr></w:pPr></w:p>${page('B')}`;
    const bytes = bound({ body: paragraph('A') }, { body: two }, { body: paragraph('C') });
    expect(sectionsOf(bytes).map((section) => valuesOf(section, 'w:pgNumType', 'w:start'))).toEqual([
      [],
      ['1'],
      [],
      ['1'],
    ]);
    expect(documentOf(bytes)).toContain('w:fmt="decimal"');
    expect(await openXmlFaults(bytes)).toEqual([]);
  });
});

describe('headers and footers of bound papers', () => {
  test('stay with their paper, though two papers call different ones by one name', async () => {
    const bytes = bound(
      {
        body: paragraph('A'),
        stories: { 'header1.xml': page('đầu A') },
        section: reference('header', 'default', 'header1.xml') + upright,
      },
      {
        body: paragraph('B'),
        stories: { 'header1.xml': page('đầu B') },
        section: reference('header', 'default', 'header1.xml') + upright,
      },
    );
    expect(headersOf(bytes, 'default')).toEqual(['đầu A', 'đầu B']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('of one paper do not go on into the next that has none', async () => {
    const bytes = bound(
      {
        body: paragraph('A'),
        stories: { 'header1.xml': page('đầu A'), 'footer1.xml': page('chân A') },
        section: `${reference('header', 'default', 'header1.xml')}${reference('header', 'first', 'header1.xml')}${reference('footer', 'default', 'footer1.xml')}${upright}<w:titlePg/>`,
      },
      { body: paragraph('B') },
      {
        body: paragraph('C'),
        stories: { 'header1.xml': page('đầu C') },
        section: reference('header', 'default', 'header1.xml') + upright,
      },
    );
    expect(headersOf(bytes, 'default')).toEqual(['đầu A', '', 'đầu C']);
    expect(headersOf(bytes, 'first')).toEqual(['đầu A', '', '']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('are alike on odd and even pages for a paper without that setting, beside one that has it', async () => {
    const bytes = bound(
      {
        body: paragraph('A'),
        stories: { 'header1.xml': page('đầu A') },
        section: reference('header', 'default', 'header1.xml') + upright,
      },
      {
        body: paragraph('B'),
        stories: { 'header1.xml': page('lẻ'), 'header2.xml': page('chẵn') },
        section: `${reference('header', 'default', 'header1.xml')}${reference('header', 'even', 'header2.xml')}${upright}`,
        settings: '<w:evenAndOddHeaders/>',
      },
    );
    expect(headersOf(bytes, 'default')).toEqual(['đầu A', 'lẻ']);
    expect(headersOf(bytes, 'even')).toEqual(['đầu A', 'chẵn']);
    expect(partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('bring along their own pictures and links', async () => {
    const link = '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>cổng</w:t></w:r></w:hyperlink></w:p>';
    const bytes = bound(
      { body: paragraph('A') },
      {
        body: paragraph('B'),
        stories: { 'header1.xml': link },
        section: reference('header', 'default', 'header1.xml') + upright,
        others: [
          {
            name: 'word/_rels/header1.xml.rels',
            type: 'application/vnd.openxmlformats-package.relationships+xml',
            content:
              '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://kontum.example/" TargetMode="External"/></Relationships>',
          },
        ],
      },
    );
    expect(partOf(bytes, 'word/_rels/header1.xml.rels')).toContain(
      'Target="https://kontum.example/" TargetMode="External"',
    );
    expect(await openXmlFaults(bytes)).toEqual([]);
  });
});
