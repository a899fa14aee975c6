import type { Dossier } from '../domain/dossier.ts';

/** Where the dossiers lie that trial papers are made of. */
export interface SampleDossiers {
  /** All of them; each kind of paper takes those that hold what it is made of. */
  load(): Promise<readonly Dossier[]>;
}
