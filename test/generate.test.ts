import { describe, expect, test } from 'vitest';
import { MissingTemplateError, UnknownKindError } from '../src/errors.ts';
import { createGenerator, type TemplateStore } from '../src/generate.ts';
import { dossierOf, repositoryTemplates } from './support/rounds.ts';

/** The templates of the repository, which are there only after the first `absent` requests; it counts requests. */
function countedTemplates(absent = 0): TemplateStore & { requests: number } {
  const store = {
    requests: 0,
    load(kindId: string) {
      store.requests += 1;
      return store.requests <= absent
        ? Promise.reject(new MissingTemplateError(kindId))
        : repositoryTemplates.load(kindId);
    },
  };
  return store;
}

describe('the generator', () => {
  test('asks for a template once, however many papers are made, side by side or one after the other', async () => {
    const templates = countedTemplates();
    const generator = createGenerator({ templates });
    const dossier = dossierOf('kon-tum-2023');
    await Promise.all([1, 2, 3].map(() => generator.generate('approval-decision', dossier)));
    await generator.generate('approval-decision', dossier);
    expect(templates.requests).toBe(1);
  });

  test('asks again for a template that was missing', async () => {
    const generator = createGenerator({ templates: countedTemplates(1) });
    const dossier = dossierOf('kon-tum-2023');
    await expect(generator.generate('approval-decision', dossier)).rejects.toThrow(MissingTemplateError);
    expect((await generator.generate('approval-decision', dossier)).rows).toBe(30);
  });

  test('knows no other kinds than the registry', async () => {
    const generator = createGenerator({ templates: repositoryTemplates });
    await expect(generator.generate('__proto__', dossierOf('kon-tum-2023'))).rejects.toThrow(UnknownKindError);
  });

  test('keeps papers of different dossiers apart when they are made at the same time', async () => {
    const generator = createGenerator({ templates: repositoryTemplates });
    const rounds = ['kon-tum-2023', 'dak-lak-2023', 'sample-2026'].map(dossierOf);
    const alone = [];
    for (const dossier of rounds) alone.push((await generator.generate('approval-decision', dossier)).bytes);
    const together = await Promise.all(rounds.map((dossier) => generator.generate('approval-decision', dossier)));
    expect(together.map((paper) => paper.bytes)).toEqual(alone);
  });
});
