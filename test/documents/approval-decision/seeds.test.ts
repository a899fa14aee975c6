import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createGenerator } from '../../../src/generate.ts';
import { paperText } from '../../support/paper-text.ts';
import { dossierOf, repositoryTemplates } from '../../support/rounds.ts';
import { deviations } from './deviations.ts';

const generator = createGenerator({ templates: repositoryTemplates });

describe.each(['kon-tum-2023', 'dak-lak-2023'])('the approval decision of %s', (round) => {
  test('says what the official paper says, word for word and in its order, but for the deviations listed', async () => {
    const { body, notes } = paperText((await generator.generate('approval-decision', dossierOf(round))).bytes);
    const ours = [
      ...body.map((line) => line.replace(/\[\d+\]/g, '')),
      ...(notes.length > 0 ? ['--- chú thích ---', ...notes] : []),
    ];
    expect(ours).toEqual(expectedLines(round));
  });
});

function expectedLines(round: string): string[] {
  const seed = readFileSync(new URL(`./seed-words/${round}.txt`, import.meta.url), 'utf8');
  const own = deviations.filter((deviation) => deviation.round === round);
  return own
    .reduce((words, deviation) => words.replace(deviation.seed, deviation.ours), seed)
    .trim()
    .split('\n');
}
