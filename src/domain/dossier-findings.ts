import { approvalTextFindings } from './approval-text-findings.ts';
import { classFindings } from './class-findings.ts';
import type { Dossier } from './dossier.ts';
import type { EvaluatedGroup } from './evaluation.ts';
import { figureFindings } from './figure-findings.ts';
import type { Finding } from './finding.ts';
import { groupFindings } from './group-findings.ts';
import { mainIndexFindings } from './main-index-findings.ts';
import { maximumFindings } from './maximum-findings.ts';
import { previousYearFindings } from './previous-year-findings.ts';
import { signingFindings } from './signing-findings.ts';
import { unitNameFindings } from './unit-name-findings.ts';
import { validityFindings } from './validity-findings.ts';

/** Every doubt about a dossier and its decision, always in the same order: figures first, then who signs and when. */
export function dossierFindings(dossier: Dossier, evaluated: readonly EvaluatedGroup[]): Finding[] {
  const { assessment, profile } = dossier;
  return [
    ...sampleFindings(dossier),
    ...figureFindings(profile, evaluated),
    ...mainIndexFindings(assessment, evaluated),
    ...classFindings(assessment, profile, evaluated),
    ...maximumFindings(assessment, evaluated),
    ...groupFindings(evaluated),
    ...unitNameFindings(evaluated),
    ...previousYearFindings(assessment),
    ...validityFindings(dossier),
    ...signingFindings(profile),
    ...approvalTextFindings(dossier),
  ];
}

function sampleFindings({ isSample }: Dossier): Finding[] {
  return isSample
    ? [
        {
          code: 'sample-dossier',
          severity: 'info',
          message: 'Đây là hồ sơ mẫu với số liệu giả định.',
          hint: 'Chỉ dùng để xem thử; không trình ký văn bản này.',
          path: 'isSample',
        },
      ]
    : [];
}
