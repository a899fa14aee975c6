import type { InspectionDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { citationFindings, planDocuments } from './inspection-citation-findings.ts';
import { inspectionDateFindings } from './inspection-date-findings.ts';
import { inspectionSigningFindings } from './inspection-signing-findings.ts';
import { inspectionTeamFindings } from './inspection-team-findings.ts';
import { inspectionTierFindings } from './inspection-tier-findings.ts';
import { inspectionUnitFindings } from './inspection-unit-findings.ts';
import { issueDays } from './issue-days.ts';
import { impossibleDate, profileValidity } from './issue-findings.ts';
import { recipientListFindings } from './recipient-list-findings.ts';
import { sampleFindings } from './sample-findings.ts';
import { unitDeadlineFindings } from './unit-deadline-findings.ts';

/** Every doubt about a plan of inspection, always in the same order: when, who, whom, by what, then who signs. */
export function inspectionFindings(dossier: InspectionDossier): Finding[] {
  const { profile, inspection } = dossier;
  const days = issueDays(inspection.issue);
  return [
    ...sampleFindings(dossier),
    ...impossibleDate(inspection.issue, 'inspection.issue'),
    ...inspectionDateFindings(inspection),
    ...unitDeadlineFindings(inspection),
    ...inspectionTeamFindings(inspection),
    ...inspectionUnitFindings(dossier),
    ...inspectionTierFindings(inspection),
    ...profileValidity(profile, days),
    ...citationFindings(planDocuments(inspection), days),
    ...inspectionSigningFindings(dossier),
    ...recipientListFindings(inspection, 'inspection'),
  ];
}
