import type { ApprovalDossier } from '../../src/domain/dossier.ts';
import { evaluate } from '../../src/domain/evaluation.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { dossierFindings } from '../../src/domain/findings/dossier-findings.ts';

/** Every finding about a dossier. */
export function findingsAbout(dossier: ApprovalDossier): Finding[] {
  return dossierFindings(dossier, evaluate(dossier.assessment, dossier.profile));
}

/** The findings with one code. */
export function findingsWithCode(code: string, dossier: ApprovalDossier): Finding[] {
  return findingsAbout(dossier).filter((finding) => finding.code === code);
}
