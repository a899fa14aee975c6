import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { bindPapers } from '../../../../src/rendering/word/binding.ts';
import { openXmlFaults } from '../../../support/open-xml-validator.ts';
import { note, noteMark, paragraph, partsOf, run, wordsOf } from '../../../support/word-files.ts';
import { paragraphStyle, upright, usualStyles, type WordPackage, wordPackage } from '../../../support/word-package.ts';
import { asPaper, bound, documentOf, partOf, valuesOf } from './bind.ts';

/** A paper with the XML of its parts written as another program would. */
function rewritten(parts: WordPackage, change: (xml: string) => string): Uint8Array {
  const zip = new PizZip(wordPackage(parts));
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) zip.file(name, change(file.asText()));
  return zip.generate({ type: 'uint8array' });
}

function bind(...papers: readonly Uint8Array[]): Uint8Array {
  return bindPapers(papers.map((bytes, place) => ({ ...asPaper({ body: '' }, place), file: bytes })));
}

const theme = (face: string) =>
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:fontScheme name="f"><a:majorFont><a:latin typeface="${face}"/></a:majorFont><a:minorFont><a:latin typeface="${face}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
const themedDefaults =
  '<w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault><w:pPrDefault/>';

/** The faces that a style and those it is based on name, the nearest first. */
function facesOf(bytes: Uint8Array, styleId: string): string[] {
  const styles = partOf(bytes, 'word/styles.xml');
  const style = new RegExp(`<w:style [^>]*w:styleId="${styleId}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
  const base = valuesOf(style, 'w:basedOn', 'w:val')[0];
  const own = valuesOf(style, 'w:rFonts', 'w:ascii');
  return base === undefined ? own : [...own, ...facesOf(bytes, base)];
}

describe('a paper whose fonts come from its theme', () => {
  const themed = (face: string): WordPackage => ({
    body: paragraph('x'),
    docDefaults: themedDefaults,
    theme: theme(face),
  });
  const faceOfLast = (bytes: Uint8Array) => {
    const style = valuesOf(documentOf(bytes), 'w:pStyle', 'w:val').at(-1) ?? '';
    return facesOf(bytes, style)[0];
  };

  test('keeps them though the first paper takes others from a theme of the same wording', () => {
    expect(faceOfLast(bound(themed('Arial'), themed('Cambria')))).toBe('Cambria');
  });

  test('keeps them though the first paper takes none from a theme', async () => {
    const bytes = bound({ body: paragraph('x') }, themed('Cambria'));
    expect(faceOfLast(bytes)).toBe('Cambria');
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('keeps its own where a third paper has other ones', () => {
    const bytes = bound({ body: paragraph('x') }, themed('Cambria'), themed('Tahoma'));
    const styles = valuesOf(documentOf(bytes), 'w:pStyle', 'w:val');
    expect(styles.map((style) => facesOf(bytes, style)[0])).toEqual(['Cambria', 'Tahoma']);
  });

  test('shares the first paper’s styles where its theme names the same fonts', () => {
    const bytes = bound(themed('Arial'), { ...themed('Arial'), theme: theme('Arial').replace('name="f"', 'name="g"') });
    expect(valuesOf(documentOf(bytes), 'w:pStyle', 'w:val')).toEqual([]);
  });
});

describe('a paper whose tags another program wrote', () => {
  const paper = (look: string, words: string): WordPackage => ({
    body: `<w:p><w:pPr><w:pStyle w:val="Than"/></w:pPr>${run(words)}${noteMark(1)}</w:p>`,
    notes: note(1, `ghi chú ${words}`),
    styles: usualStyles + paragraphStyle('Than', 'Thân văn bản', look, '<w:basedOn w:val="Normal"/>'),
    section: `<w:headerReference w:type="default" r:id="story-header1.xml"/>${upright}`,
    stories: { 'header1.xml': paragraph('đầu') },
  });

  test.each([
    ['with blanks before their end', (xml: string) => xml.replaceAll('/>', ' />')],
    ['with line breaks between attributes', (xml: string) => xml.replace(/ (?=[\w:]+="[^"<>]*")/g, '\n   ')],
    ['with blanks between elements', (xml: string) => xml.replace(/(<\/?w:(?:p|pPr|body|style)>)(?=<)/g, '$1\n  ')],
  ])('is read as Word’s own: %s', async (_how, change) => {
    const bytes = bind(
      rewritten(paper('<w:b/>', 'A'), change),
      rewritten(paper('<w:b/>', 'B'), change),
      rewritten(paper('<w:i/>', 'C'), change),
    );
    const styles = partOf(bytes, 'word/styles.xml');
    expect(valuesOf(documentOf(bytes), 'w:pStyle', 'w:val')).toEqual(['Than', 'Than', 'Than-2']);
    expect(valuesOf(styles, 'w:name', 'w:val').filter((name) => name.startsWith('Thân'))).toEqual([
      'Thân văn bản',
      'Thân văn bản (2)',
    ]);
    expect(valuesOf(styles, 'w:basedOn', 'w:val')).not.toContain('Normal-2');
    expect(wordsOf(documentOf(bytes))).toEqual(['A[1]', 'B[2]', 'C[3]']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('keeps blanks inside the values of attributes', () => {
    const link = `<w:p><w:hyperlink w:tooltip="hai  ô = />"  w:anchor="x" >${run('B')}</w:hyperlink></w:p>`;
    expect(documentOf(bound({ body: paragraph('A') }, { body: link }))).toContain('w:tooltip="hai  ô = />" w:anchor');
  });

  test('has styles of its own in a header, whatever the part is called', () => {
    const named = (look: string) => {
      const parts = {
        ...paper(look, 'A'),
        stories: { 'header1.xml': '<w:p><w:pPr><w:pStyle w:val="Than"/></w:pPr></w:p>' },
      };
      const zip = new PizZip(
        rewritten(parts, (xml) =>
          xml
            .replaceAll('"/word/header1.xml"', '"/word/dau-trang.xml"')
            .replaceAll('Target="header1.xml"', 'Target="dau-trang.xml"'),
        ),
      );
      zip.file('word/dau-trang.xml', zip.file('word/header1.xml')?.asText() ?? '');
      zip.remove('word/header1.xml');
      return zip.generate({ type: 'uint8array' });
    };
    const headers = [...partsOf(bind(named('<w:b/>'), named('<w:i/>')))].filter(([name]) => name.includes('dau-trang'));
    expect(headers.flatMap(([, xml]) => valuesOf(xml, 'w:pStyle', 'w:val'))).toEqual(['Than', 'Than-2']);
  });
});

describe('what refers to something by another program’s way', () => {
  const cited = (field: string): WordPackage => ({
    body: `<w:p>${run('A')}<w:bookmarkStart w:id="1" w:name="_Ref1"/>${noteMark(1)}<w:bookmarkEnd w:id="1"/>${field}</w:p>`,
    notes: note(1, ' ghi chú'),
  });
  const char = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;

  test.each([
    ['in one element', `<w:fldSimple w:instr=" NOTEREF _Ref1 \\h ">${text('1')}</w:fldSimple>`],
    [
      'with its code in pieces',
      char('begin') + code(' NOTEREF ') + code('_Ref1') + code(' \\h ') + char('separate') + text('1') + char('end'),
    ],
    [
      'with its result in pieces',
      char('begin') + code(' NOTEREF _Ref1 \\h ') + char('separate') + text('1') + text('0') + char('end'),
    ],
    [
      'inside another field',
      `${char('begin')}${code(' QUOTE ')}${char('begin')}${code(' NOTEREF _Ref1 ')}${char('separate')}${text('1')}${char('end')}${char('separate')}${text('')}${char('end')}`,
    ],
  ])('a note cited again by a field %s is cited by the number it has now', async (_how, field) => {
    const bytes = bound({ body: `<w:p>${noteMark(1)}</w:p>`, notes: note(1, ' a') }, cited(field), cited(field));
    const shown = [...documentOf(bytes).matchAll(/<w:t>(\d*)<\/w:t>/g)].map(([, number]) => number).join('');
    expect(shown).toBe('23');
    expect(documentOf(bytes).match(/_Ref1_2/g)).toHaveLength(2);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('the words behind such a field stay', () => {
    const field = `<w:fldSimple w:instr=" NOTEREF _Ref1 \\h ">${text('1')}</w:fldSimple>${text('7')}`;
    expect(documentOf(bound({ body: paragraph('x') }, cited(field)))).toContain('<w:t>7</w:t>');
  });

  test('lists get signatures that no other list has, also where the next one up is taken', () => {
    const lists = (...signatures: string[]) =>
      signatures
        .map((value, at) => {
          return `<w:abstractNum w:abstractNumId="${at}"><w:nsid w:val="${value}"/><w:multiLevelType w:val="singleLevel"/></w:abstractNum>`;
        })
        .join('');
    const bytes = bound(
      { body: paragraph('A'), numbering: lists('0000000A') },
      { body: paragraph('B'), numbering: lists('0000000A', '0000000B') },
    );
    const signatures = valuesOf(partOf(bytes, 'word/numbering.xml'), 'w:nsid', 'w:val');
    expect(new Set(signatures).size).toBe(3);
    expect(signatures).toContain('0000000B');
  });

  test('an embedded object keeps the shape that shows it, and a filling its picture', () => {
    const body =
      '<w:p><w:r><w:object><v:shape id="_x0000_i1025"><v:fill o:relid="media-a.png"/></v:shape><o:OLEObject Type="Embed" ShapeID="_x0000_i1025"/></w:object></w:r></w:p>';
    const root = ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
    const paper = (picture: string) => ({ body, root, media: { 'a.png': picture } });
    const bytes = bound(paper('A'), paper('B'));
    const shapes = valuesOf(documentOf(bytes), 'v:shape', 'id');
    expect(new Set(shapes).size).toBe(2);
    expect(valuesOf(documentOf(bytes), 'o:OLEObject', 'ShapeID')).toEqual(shapes);
    expect(new Set(valuesOf(documentOf(bytes), 'v:fill', 'o:relid')).size).toBe(2);
    expect([...partsOf(bytes)].filter(([name]) => name.includes('media/')).map(([, content]) => content)).toEqual([
      'A',
      'B',
    ]);
  });

  test('a bookmark round the last paragraphs leaves the section in the last of them', async () => {
    const body = `<w:p><w:bookmarkStart w:id="1" w:name="k"/>${run('A')}</w:p><w:bookmarkEnd w:id="1"/>`;
    const bytes = bound({ body }, { body: paragraph('B') });
    expect(wordsOf(documentOf(bytes))).toEqual(['A', 'B']);
    expect(await openXmlFaults(bytes)).toEqual([]);
  });
});

test('each of many links keeps its own target', () => {
  const count = 300;
  const links = Array.from({ length: count }, (_, at) => `link${at} hyperlink https://a.example/${at} External`);
  const body = links.map((_, at) => `<w:p><w:hyperlink r:id="link${at}">${run('x')}</w:hyperlink></w:p>`).join('');
  const bytes = bound({ body, links }, { body, links });
  const ids = valuesOf(documentOf(bytes), 'w:hyperlink', 'r:id');
  const targets = new Map(
    [...partOf(bytes, 'word/_rels/document.xml.rels').matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/g)].map(
      ([, id, target]) => [id, target],
    ),
  );
  expect(ids.map((id) => targets.get(id))).toEqual(
    Array.from({ length: 2 * count }, (_, at) => `https://a.example/${at % count}`),
  );
});
