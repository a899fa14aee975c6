import type { ApprovalDossier } from '../dossier.ts';
import type { EvaluatedGroup } from '../evaluation.ts';
import type { Finding } from '../finding.ts';
import { approvalTextFindings } from './approval-text-findings.ts';
import { authorityFindings } from './authority-findings.ts';
import { capitalFindings } from './capital-findings.ts';
import { classFindings } from './class-findings.ts';
import { exclusionFindings } from './exclusion-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { groupFindings } from './group-findings.ts';
import { groupMaximaFindings } from './group-maxima-findings.ts';
import { groupNaming } from './group-name.ts';
import { legalBasisFindings } from './legal-basis-findings.ts';
import { mainIndexFindings } from './main-index-findings.ts';
import { maximumFindings } from './maximum-findings.ts';
import { noReportFindings } from './no-report-findings.ts';
import { previousYearFindings } from './previous-year-findings.ts';
import { printedFigureFindings } from './printed-figure-findings.ts';
import { recipientFindings } from './recipient-findings.ts';
import { sampleFindings } from './sample-findings.ts';
import { scaleFindings } from './scale-findings.ts';
import { signatoryFindings } from './signatory-findings.ts';
import { signingFindings } from './signing-findings.ts';
import { unchangedGroupFindings } from './unchanged-group-findings.ts';
import { unitNameFindings } from './unit-name-findings.ts';
import { validityFindings } from './validity-findings.ts';

/** Every doubt about a dossier and its decision, always in the same order: figures first, then who signs and when. */
export function dossierFindings(dossier: ApprovalDossier, evaluated: readonly EvaluatedGroup[]): Finding[] {
  const { assessment, profile, approval } = dossier;
  const nameOf = groupNaming(approval);
  return [
    ...sampleFindings(dossier),
    ...scaleFindings(assessment, evaluated, nameOf),
    ...figureFindings(profile, assessment.scale, evaluated),
    ...printedFigureFindings(assessment, profile, evaluated),
    ...mainIndexFindings(assessment, evaluated, nameOf),
    ...classFindings(assessment, evaluated),
    ...noReportFindings(assessment, profile, evaluated),
    ...maximumFindings(assessment, evaluated, nameOf),
    ...groupMaximaFindings(assessment, evaluated, nameOf),
    ...exclusionFindings(assessment, nameOf),
    ...groupFindings(evaluated, nameOf),
    ...unitNameFindings(evaluated),
    ...unchangedGroupFindings(assessment.previousYear, evaluated, nameOf),
    ...previousYearFindings(assessment),
    ...validityFindings(dossier),
    ...legalBasisFindings(profile, approval.proposal.document, 'approval'),
    ...authorityFindings(profile),
    ...signingFindings(profile),
    ...signatoryFindings(profile.signing.signatory, 'profile.signing.signatory'),
    ...capitalFindings(dossier),
    ...approvalTextFindings(dossier),
    ...recipientFindings(dossier),
  ];
}
