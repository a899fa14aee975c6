import { describe, expect, test } from 'vitest';
import { TemplateError, UnprintableContextError } from '../../../src/errors.ts';
import { compileTemplate } from '../../../src/rendering/word/compile-template.ts';
import { emuOfMillimetres } from '../../../src/rendering/word/drawings.ts';
import { renderTemplate } from '../../../src/rendering/word/render-template.ts';
import { fields } from '../../support/fields.ts';
import { openXmlFaults } from '../../support/open-xml-validator.ts';
import { paragraph, partsOf, wordFile } from '../../support/word-files.ts';

/** A drawn line as Word writes it, with its VML twin for Word 2007. */
function drawnLine(alternativeText: string): string {
  const drawing =
    `<w:drawing><wp:inline><wp:extent cx="612000" cy="0"/><wp:docPr id="1" name="Line" descr="${alternativeText}"/><a:graphic>` +
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr>' +
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="612000" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp>' +
    '</a:graphicData></a:graphic></wp:inline></w:drawing>';
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

function paper(body: string, context: Parameters<typeof renderTemplate>[1]) {
  const bytes = renderTemplate(
    compileTemplate(wordFile({ body }), fields({ lineLength: 'text', rows: { text: 'text' } })),
    context,
  );
  return { bytes, xml: partsOf(bytes).get('word/document.xml') ?? '' };
}

describe('a drawn line whose alternative text is a tag', () => {
  test('gets its length in millimetres from the value, in both places where Word keeps it', async () => {
    const { bytes, xml } = paper(drawnLine('{lineLength}'), { lineLength: '17.5', rows: [] });
    expect([...xml.matchAll(/ cx="(\d+)"/g)].map((match) => match[1])).toEqual(['630000', '630000']);
    expect(xml).toContain('descr=""');
    expect(await openXmlFaults(bytes)).toEqual([]);
  });

  test('loses its VML twin, which would keep the old length', () => {
    expect(paper(drawnLine('{lineLength}'), { lineLength: '20', rows: [] }).xml).not.toContain('mc:Fallback');
    expect(paper(drawnLine('Đường kẻ'), { lineLength: '20', rows: [] }).xml).toContain('mc:Fallback');
  });

  test('is refused when the tag is unknown, or the value no length', () => {
    expect(() => compileTemplate(wordFile({ body: drawnLine('{length}') }), fields({ lineLength: 'text' }))).toThrow(
      TemplateError,
    );
    expect(() => paper(drawnLine('{lineLength}'), { lineLength: 'dài', rows: [] })).toThrow(UnprintableContextError);
  });
});

test('drawings in a loop have ids of their own', () => {
  const body =
    paragraph('{#rows}') +
    drawnLine('Đường kẻ') +
    drawnLine('Đường kẻ') +
    paragraph('{/rows}') +
    drawnLine('{lineLength}');
  const { xml } = paper(body, { lineLength: '20', rows: [{ text: 'a' }, { text: 'b' }] });
  expect([...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((match) => match[1])).toEqual(['1', '2', '3', '4', '5']);
});

test('a length in millimetres is exact in EMU', () => {
  expect(['0', '17', '17.5', '0.028', '999.999'].map(emuOfMillimetres)).toEqual([
    0, 612_000, 630_000, 1008, 35_999_964,
  ]);
  expect(['', '-1', '1,5', '1e3', ' 2', '1000', 'NaN'].map(emuOfMillimetres)).toEqual(Array(7).fill(undefined));
});
