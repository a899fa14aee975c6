import { beforeAll, describe, expect, test } from 'vitest';
import { createGenerator } from '../../src/generate.ts';
import { bindPapers } from '../../src/rendering/word/binding.ts';
import { canPrint, folded, type PrintedPaper, printed, resaved } from '../support/libreoffice.ts';
import { dossierOf, repositoryTemplates } from '../support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const paperOf = async (kind: string) => (await generator.generate(kind, dossierOf('kon-tum-2024-inspection'))).bytes;

describe.skipIf(!canPrint)('printed by LibreOffice, a paper that another program has saved', () => {
  const papers: { bytes: Uint8Array; title: string; pages: 'restart' }[] = [];
  const alone: PrintedPaper[] = [];

  beforeAll(async () => {
    const ours = await paperOf('appendix-news-articles');
    const theirs = [
      await resaved(await paperOf('report-outline')),
      await resaved(await paperOf('appendix-it-investments')),
    ];
    for (const bytes of [ours, ...theirs]) {
      papers.push({ bytes, title: 'Văn bản', pages: 'restart' });
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
