import type { Approval } from './approval.ts';
import type { Assessment } from './assessment.ts';
import type { Profile } from './profile.ts';

/** A fault that makes a dossier unusable: what is wrong, in Vietnamese, and where. */
export interface DossierFault {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The parts of a dossier that must agree with each other, each by itself in good form. */
export interface DossierParts {
  readonly profile: Profile;
  readonly assessment: Assessment;
  readonly approval: Approval;
}
