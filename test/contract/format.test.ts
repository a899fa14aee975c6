import { describe, expect, test } from 'vitest';
import { offeredPapers } from '../../src/documents/offered-papers.ts';
import { checkFormat } from '../../src/format-check/check.ts';
import { expectationsOf } from '../../src/format-check/expectations.ts';
import { createGenerator } from '../../src/generate.ts';
import { dossierOf, repositoryTemplates, rounds } from '../support/rounds.ts';
import { departuresOf } from './format-departures.ts';

const generator = createGenerator({ templates: repositoryTemplates });
const papers = rounds.flatMap((round) =>
  offeredPapers
    .filter(({ isFor, formats }) => formats.includes('docx') && isFor(dossierOf(round)))
    .map(({ id }) => ({ id, round })),
);

describe.each(papers)('the format of $id of $round', ({ id, round }) => {
  test('departs from Decree 30 only where the round itself does, and there exactly so', async () => {
    const dossier = dossierOf(round);
    const { bytes } = await generator.generate(id, dossier);
    const { report } = checkFormat(bytes, expectationsOf(dossier.profile));
    const told = report.results.flatMap(({ rule, state, departures }) =>
      state === 'error' || state === 'warning'
        ? departures.map(({ found, count }) => `${rule}: ${found} (${count})`)
        : [],
    );
    expect(told).toEqual(departuresOf(id, round));
  });
});
