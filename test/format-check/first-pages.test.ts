import { describe, expect, test } from 'vitest';
import { applySafeFixes } from '../../src/format-check/apply-fixes.ts';
import { dialects, inDialect, partText, repacked } from '../support/foreign-papers.ts';
import { openXmlFaults } from '../support/open-xml-validator.ts';
import { paragraph, run } from '../support/word-files.ts';
import { upright, wordPackage } from '../support/word-package.ts';

const main = 'word/document.xml';
const page =
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PA</w:instrText></w:r><w:r><w:instrText>GE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
const simplePage = '<w:p><w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>';
const reference = (type: string, name: string) =>
  `<w:${name.slice(0, 6)}Reference w:type="${type}" r:id="story-${name}.xml"/>`;
const titlePage = '<w:titlePg/>';
const picture =
  '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata/></v:shape></w:pict></w:r></w:p>';
type Stories = Readonly<Record<string, string>>;

/** A paper whose sections have these contents, each of one paragraph. */
const paper = (stories: Stories, ...sections: readonly string[]) =>
  wordPackage({
    body: sections
      .map((section, at) =>
        at === sections.length - 1
          ? paragraph(`Phần ${at}`)
          : `<w:p><w:pPr><w:sectPr>${section}</w:sectPr></w:pPr></w:p>`,
      )
      .join(''),
    section: sections.at(-1) ?? '',
    stories,
  });
const hidden = (file: Uint8Array, ...sections: readonly number[]) =>
  applySafeFixes(
    file,
    sections.map((section) => ({ kind: 'hide-first-page-number', section })),
  );

/** What each section's first page shows, as Word finds it: the words of its header and footer. */
function firstPages(bytes: Uint8Array): string[] {
  const links = new Map(
    [...partText(bytes, 'word/_rels/document.xml.rels').matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/g)].map(
      ([, id = '', target = '']) => [id, target],
    ),
  );
  const inForce = new Map<string, string>();
  return [...partText(bytes, main).matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => {
    for (const [, kind, type, id] of section.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="([^"]*)"/g)) {
      inForce.set(`${kind} ${type}`, links.get(id ?? '') ?? '');
    }
    const type = section.includes(titlePage) ? 'first' : 'default';
    return ['header', 'footer']
      .map((kind) =>
        partText(bytes, `word/${inForce.get(`${kind} ${type}`)}`).replace(/<instrText>.*?<|<[^>]*>|\n/g, ''),
      )
      .map((words) => words.replace(/^ PAGE /, ''))
      .join('|');
  });
}

describe('the page number of a first page', () => {
  test('is hidden by a first page of its own, which has no header as long as nobody gives it one', async () => {
    const file = paper({ 'header1.xml': page }, reference('default', 'header1') + upright);
    const fixed = hidden(file, 0);
    expect(partText(fixed, main)).toBe(partText(file, main).replace('</w:sectPr>', `${titlePage}</w:sectPr>`));
    expect(repacked(file, fixed)).toEqual([main]);
    expect([firstPages(file), firstPages(fixed)]).toEqual([['2|'], ['|']]);
    expect(await openXmlFaults(fixed)).toEqual([]);
  });

  test('is hidden where the schema has it, and where it was switched off', () => {
    const fixed = (rest: string) =>
      partText(hidden(paper({ 'header1.xml': page }, reference('default', 'header1') + rest), 0), main);
    expect(fixed('<w:cols w:space="720"/><w:docGrid w:linePitch="360"/>')).toContain(
      '<w:cols w:space="720"/><w:titlePg/><w:docGrid w:linePitch="360"/>',
    );
    expect(fixed('<w:titlePg w:val="0"/>')).toContain(`${titlePage}</w:sectPr>`);
  });

  test('is hidden by an empty header where an earlier section’s first header would be taken over', async () => {
    const file = paper(
      { 'header1.xml': page, 'header2.xml': paragraph('Bìa') },
      reference('default', 'header1') + reference('first', 'header2') + titlePage,
      upright,
      titlePage,
    );
    const fixed = hidden(file, 1);
    expect(firstPages(file)).toEqual(['Bìa|', '2|', 'Bìa|']);
    expect(firstPages(fixed)).toEqual(['Bìa|', '|', 'Bìa|']);
    expect(await openXmlFaults(fixed)).toEqual([]);
  });

  test.each([
    ['a field', page],
    ['a simple field', simplePage],
  ])('is hidden by an empty header where the first page’s own shows it as %s', async (_name, number) => {
    const file = paper({ 'header1.xml': number }, reference('first', 'header1') + titlePage);
    const fixed = hidden(file, 0);
    expect([firstPages(file), firstPages(fixed)]).toEqual([['2|'], ['|']]);
    expect(partText(fixed, 'word/header1.xml')).toBe(partText(file, 'word/header1.xml'));
    expect(await openXmlFaults(fixed)).toEqual([]);
  });

  test('is hidden in the footer as in the header', () => {
    const file = paper(
      { 'footer1.xml': page, 'footer2.xml': page },
      reference('default', 'footer1') + reference('first', 'footer2'),
    );
    expect(firstPages(hidden(file, 0))).toEqual(['|']);
  });

  test('is hidden without a change of the sections behind it that show no first page of that kind', () => {
    const cover = reference('first', 'header2') + titlePage;
    const file = paper(
      { 'header1.xml': page, 'header2.xml': paragraph('Bìa') },
      reference('default', 'header1') + cover,
      upright,
      upright,
      cover,
    );
    const sections = partText(hidden(file, 1), main).match(/<w:sectPr>.*?<\/w:sectPr>/gs);
    expect(sections?.slice(2)).toEqual([`<w:sectPr>${upright}</w:sectPr>`, `<w:sectPr>${cover}</w:sectPr>`]);
  });

  test('takes no picture with it', () => {
    const file = paper(
      { 'header1.xml': page, 'footer1.xml': picture },
      reference('default', 'header1') + reference('default', 'footer1'),
    );
    expect(partText(hidden(file, 0), main)).toContain(reference('first', 'footer1'));
  });

  test('takes no words with it that stand in the footer of all pages', async () => {
    const file = paper(
      { 'header1.xml': page, 'footer1.xml': paragraph('Mật') },
      reference('default', 'header1') + reference('default', 'footer1'),
      titlePage,
    );
    const fixed = hidden(file, 0);
    expect([firstPages(file), firstPages(fixed)]).toEqual([
      ['2|Mật', '|'],
      ['|Mật', '|'],
    ]);
    expect(await openXmlFaults(fixed)).toEqual([]);
  });

  test('brings no words to the first page that nobody saw there before', () => {
    const file = paper(
      { 'header1.xml': page, 'header2.xml': paragraph('Bản nháp cũ') },
      reference('default', 'header1') + reference('first', 'header2'),
    );
    expect(firstPages(hidden(file, 0))).toEqual(['|']);
  });

  test('stays where the first page’s own header says more than the number: taking words away is for people', () => {
    const file = paper({ 'header1.xml': paragraph('Trang') + page }, reference('first', 'header1') + titlePage);
    expect(repacked(file, hidden(file, 0))).toEqual([]);
  });

  test.each([
    ['words', paragraph('Mật') + page],
    ['words in its own paragraph', page.replace('<w:p>', `<w:p>${run('UBND tỉnh Kon Tum - trang ')}`)],
    ['a picture', picture + page],
  ])('stays where the header of all pages shows %s beside it, which the first page would lose', (_what, header) => {
    const file = paper({ 'header1.xml': header }, reference('default', 'header1'));
    expect(repacked(file, hidden(file, 0))).toEqual([]);
  });

  test.each(['Trang', 'Trang:', 'Số trang', 'Page', 'Trang'.normalize('NFD')])('takes “%s” with it', (label) => {
    const total = '<w:p><w:fldSimple w:instr="NUMPAGES"><w:r><w:t>5</w:t></w:r></w:fldSimple></w:p>';
    const file = paper(
      { 'header1.xml': paragraph(label) + page + paragraph('/') + total },
      reference('default', 'header1'),
    );
    expect(partText(hidden(file, 0), main)).toContain(titlePage);
  });

  test('that is hidden already stays hidden, and the file as it is', () => {
    const file = paper({ 'header1.xml': page }, reference('default', 'header1') + titlePage);
    expect(repacked(file, hidden(file, 0))).toEqual([]);
  });

  test('is hidden in each of several sections', () => {
    const number = reference('default', 'header1');
    const file = paper(
      { 'header1.xml': page, 'header2.xml': page },
      number + reference('first', 'header2'),
      upright,
      titlePage,
      upright,
    );
    expect(firstPages(file)).toEqual(['2|', '2|', '2|', '2|']);
    expect(firstPages(hidden(file, 0))).toEqual(['|', '2|', '2|', '2|']);
    expect(firstPages(hidden(file, 0, 1, 2, 3))).toEqual(['|', '|', '|', '|']);
  });

  test('is hidden in the section that counts as such: a former state of one has a number, too', () => {
    const former = `${upright}<w:sectPrChange w:id="1" w:author="A"><w:sectPr>${upright}</w:sectPr></w:sectPrChange>`;
    const file = paper({ 'header1.xml': page }, former, reference('default', 'header1'));
    expect(partText(hidden(file, 2), main)).toContain(`${titlePage}</w:sectPr></w:body>`);
  });

  test.each(Object.keys(dialects) as (keyof typeof dialects)[])('is hidden in a file with %s', async (dialect) => {
    const stories = { 'header1.xml': page, 'header2.xml': paragraph('Bìa'), 'footer1.xml': paragraph('Mật') };
    const sections = [
      reference('first', 'header2') + titlePage,
      reference('default', 'header1') + reference('default', 'footer1'),
    ];
    const fixed = hidden(inDialect(paper(stories, ...sections), dialect), 1);
    expect(await openXmlFaults(fixed)).toEqual([]);
    expect(partText(fixed, main)).toBe(dialects[dialect](partText(hidden(paper(stories, ...sections), 1), main)));
  });
});
