import type { ScoresImport } from '../../src/intake/scores/scores-import.ts';

/** A unit of an imported assessment. */
export interface ImportedUnit {
  readonly name: string;
  readonly result: Readonly<Record<string, unknown>>;
}

/** The groups of the assessment that an import gave. */
export function importedGroups({ dossier }: ScoresImport) {
  const { groups } = dossier.assessment as {
    readonly groups: readonly {
      readonly title?: string;
      readonly maximumScore?: string;
      readonly tierId: string;
      readonly units: readonly ImportedUnit[];
    }[];
  };
  return groups;
}

export function importedUnits(read: ScoresImport): readonly ImportedUnit[] {
  return importedGroups(read).flatMap(({ units }) => units);
}

/** [name, score] of every unit. */
export function importedScores(read: ScoresImport) {
  return importedUnits(read).map(({ name, result: { score } }) => [name, score]);
}

/** The codes of all findings and questions. */
export function toldCodes({ findings, questions }: ScoresImport): readonly string[] {
  return [...findings, ...questions].map(({ code }) => code);
}
