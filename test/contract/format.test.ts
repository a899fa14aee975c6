import { describe, expect, test } from 'vitest';
import { offeredPapers } from '../../src/documents/offered-papers.ts';
import { type Dossier, hasInspection } from '../../src/domain/dossier.ts';
import { checkFormat } from '../../src/format-check/check.ts';
import { expectationsOf } from '../../src/format-check/expectations.ts';
import { createGenerator } from '../../src/generate.ts';
import { dossierOf, repositoryTemplates, rounds } from '../support/rounds.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const papers = rounds.flatMap((round) =>
  offeredPapers
    .filter(({ isFor, formats }) => formats.includes('docx') && isFor(dossierOf(round)))
    .map(({ id }) => ({ id, round })),
);

describe.each(papers)('the format of $id of $round', ({ id, round }) => {
  test('departs from Decree 30 nowhere', async () => {
    expect(await told(id, dossierOf(round))).toEqual(toBeLookedAt[id] ?? []);
  });
});

/** The letter names appendices that are sent as files of their own: only people can see that they are. */
const toBeLookedAt: Readonly<Record<string, readonly string[]>> = {
  'cover-letter': ['AP-07: Phụ lục I, II, III, IV không có trong tệp này'],
};

describe('a house style that departs on purpose', () => {
  const digits = (round: string): Dossier => {
    const dossier = dossierOf(round);
    if (!hasInspection(dossier)) throw new Error(`${round} has no inspection`);
    return { ...dossier, inspection: { ...dossier.inspection, appendixLabels: 'digits' } };
  };

  test('has exactly the finding about it: appendices that are numbered 01, 02 …', async () => {
    expect(await told('inspection-set', digits('kon-tum-2024-inspection'))).toEqual([
      'AP-02: Số thứ tự của phụ lục ghi “01”',
      'AP-02: Số thứ tự của phụ lục ghi “02”',
      'AP-02: Số thứ tự của phụ lục ghi “03”',
      'AP-02: Số thứ tự của phụ lục ghi “04”',
    ]);
  });
});

/** Every error and warning, and whatever only people can decide. */
async function told(id: string, dossier: Dossier): Promise<string[]> {
  const { bytes } = await generator.generate(id, dossier);
  const { report } = checkFormat(bytes, expectationsOf(dossier));
  return report.results
    .filter(({ state }) => state === 'error' || state === 'warning' || state === 'look')
    .flatMap(({ rule, departures }) => departures.map(({ found }) => `${rule}: ${found}`));
}
