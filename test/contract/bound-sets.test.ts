import { describe, expect, test } from 'vitest';
import { boundSets } from '../../src/documents/bound-sets.ts';
import { findOfferedPaper } from '../../src/documents/offered-papers.ts';
import { createGenerator } from '../../src/generate.ts';
import { paperText } from '../support/paper-text.ts';
import { dossierOf, repositoryTemplates, rounds } from '../support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const cases = boundSets.flatMap((set) =>
  rounds.filter((round) => findOfferedPaper(set.id).isFor(dossierOf(round))).map((round) => ({ set, round })),
);

describe.each(cases)('the bound set $set.id of $round', ({ set, round }) => {
  test('says what its papers say, in their order, with the notes numbered through', async () => {
    const bound = paperText((await generator.generate(set.id, dossierOf(round))).bytes);
    const body: string[] = [];
    const notes: string[] = [];
    for (const { kindId } of set.parts) {
      const paper = paperText((await generator.generate(kindId, dossierOf(round))).bytes);
      body.push(...paper.body.map((line) => renumbered(line, notes.length)));
      notes.push(...paper.notes);
    }
    expect(bound).toEqual({ body, notes });
  });

  test('carries every finding of its papers, each once, the gravest first', async () => {
    const { findings } = await generator.generate(set.id, dossierOf(round));
    const texts = findings.map((finding) => JSON.stringify(finding));
    expect(new Set(texts).size).toBe(texts.length);
    for (const { kindId } of set.parts) {
      const own = (await generator.generate(kindId, dossierOf(round))).findings;
      expect(findings).toEqual(expect.arrayContaining([...own]));
    }
    const grades = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(grades).toEqual(grades.toSorted());
  });
});

function renumbered(line: string, before: number): string {
  return line.replace(/\[(\d+)\]/g, (_mark, number) => `[${Number(number) + before}]`);
}
