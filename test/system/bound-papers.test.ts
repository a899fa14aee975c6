import { beforeAll, describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/generate.ts';
import { bindPapers } from '../../src/rendering/word/binding.ts';
import { canPrint, folded, type PrintedPaper, printed, resaved } from '../support/libreoffice.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';
import { paragraph } from '../support/word-files.ts';
import { wordPackage } from '../support/word-package.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const paperOf = async (kind: string) => (await generator.generate(kind, dossierOf('kon-tum-2024-inspection'))).bytes;

describe.skipIf(!canPrint)('printed by LibreOffice, a paper that another program has saved', () => {
  const papers: { file: Uint8Array; title: string; pages: 'restart' }[] = [];
  const alone: PrintedPaper[] = [];

  beforeAll(async () => {
    const ours = await paperOf('appendix-news-articles');
    const theirs = [
      await resaved(await paperOf('report-outline')),
      await resaved(await paperOf('appendix-it-investments')),
    ];
    for (const bytes of [ours, ...theirs]) {
      papers.push({ file: bytes, title: 'Văn bản', pages: 'restart' });
      alone.push(await printed(bytes));
    }
  });

  test.each([
    [0, 1, 2],
    [1, 0, 2],
    [2, 1, 0],
  ])('looks in a bound file as it does alone, in the order %i, %i, %i', async (...order) => {
    const chosen = order.flatMap((place) => papers[place] ?? []);
    const bound = await printed(bindPapers(chosen));
    const expected = order.flatMap((place) => alone[place]?.pages ?? []);
    expect(bound.pages.map(folded)).toEqual(expected.map(folded));
    expect(bound.sizes).toEqual(order.flatMap((place) => alone[place]?.sizes ?? []));
    for (const font of bound.fonts) expect(font).toMatch(/Tinos/);
  });
});

describe.skipIf(!canPrint)('printed by LibreOffice, papers that take their fonts from themes', () => {
  test('keep each its own', async () => {
    const themed = (face: string) => ({
      file: wordPackage({
        body: paragraph('Phê duyệt'),
        docDefaults:
          '<w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault><w:pPrDefault/>',
        theme: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:fontScheme name="f"><a:majorFont><a:latin typeface="${face}"/></a:majorFont><a:minorFont><a:latin typeface="${face}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
      }),
      title: 'Văn bản',
      pages: 'restart' as const,
    });
    const { fonts } = await printed(bindPapers([themed('Courier New'), themed('Times New Roman')]));
    expect(fonts.map((font) => font.replace(/^\w+\+/, ''))).toEqual(['Cousine', 'Tinos']);
  });
});
