import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/documents/index.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { nodeAt } from '../../src/domain/dossier-tables/paths.ts';
import { dossierTree } from '../../src/domain/dossier-tables/tables.ts';
import { recorded } from '../support/read-paths.ts';
import { dossierOf, rounds } from '../support/rounds.ts';

/** Parts that every form or none has: the name of the dossier, and what was scored. */
const elsewhere = ['title', 'isSample', 'version', 'assessment.groups'];

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('the needs of %s', (_, kind) => {
  test('are parts that a dossier has, each once', () => {
    expect(kind.needs.filter((path) => nodeAt(dossierTree, path) === undefined)).toEqual([]);
    expect(new Set(kind.needs).size).toBe(kind.needs.length);
  });

  test('are all that the paper reads of the rounds', () => {
    const read = rounds
      .map(dossierOf)
      .filter((dossier) => kind.isFor(dossier))
      .flatMap((dossier) => readBy((each) => kind.build(each), dossier));
    expect(read.length).toBeGreaterThan(0);
    const known = [...kind.needs, ...elsewhere];
    const strange = read.filter(
      (path) => !known.some((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`)),
    );
    expect([...new Set(strange)]).toEqual([]);
  });
});

function readBy(build: (dossier: Dossier) => unknown, dossier: Dossier): readonly string[] {
  const { value, paths } = recorded(dossier);
  build(value);
  return [...paths];
}
