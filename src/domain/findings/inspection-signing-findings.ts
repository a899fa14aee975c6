import type { InspectionDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Inspection } from '../inspection.ts';
import { abbreviatedFindings } from './authority-findings.ts';
import { capacityLinesOf } from './capacity-line.ts';
import { abbreviationForm, notInCapitals, placeCapitals, subjectCapitals } from './capital-findings.ts';
import { afterPrefixFindings } from './deputy-findings.ts';
import { placedLines } from './placed-lines.ts';
import { signatoryFindings } from './signatory-findings.ts';
import { prefixFormFindings } from './signing-findings.ts';

/**
 * Doubts about the head of a committee's paper and about who signs it: the position in the committee above, the one in
 * the authority above the name (Decree 30/2020, Annex I, II.2 and II.7.c).
 */
export function inspectionSigningFindings({ profile, inspection }: InspectionDossier): Finding[] {
  const { committee, signing, subject } = inspection;
  const header = placedLines(committee.headerLines, 'inspection.committee.headerLines');
  return [
    ...abbreviatedFindings(header),
    ...notInCapitals([
      ...placedLines(committee.parentLines, 'inspection.committee.parentLines'),
      ...header,
      ...posts(signing),
      { text: signing.authorityPost, path: 'inspection.signing.authorityPost' },
    ]),
    ...abbreviationForm(committee.abbreviation, 'inspection.committee.abbreviation'),
    ...placeCapitals(profile),
    ...subjectCapitals(subject, 'inspection.subject'),
    ...committeePosts(signing),
    ...signatoryFindings(signing.signatory, 'inspection.signing.signatory'),
  ];
}

function committeePosts(signing: Inspection['signing']): Finding[] {
  const lines = capacityLinesOf(posts(signing));
  const [head, deputy] = lines;
  return [
    ...prefixFormFindings(lines),
    ...afterPrefixFindings(lines),
    ...(head !== undefined && head.prefix === undefined && deputy !== undefined
      ? [
          {
            code: 'signing-deputy-alone',
            severity: 'error' as const,
            message: `“${deputy.text}” là cấp phó ký thay nhưng dòng trên là “${head.text}”, chưa ghi “KT.”.`,
            hint: `Ghi dòng trên là “KT. ${head.text}”, hoặc bỏ dòng cấp phó.`,
            path: head.path,
          },
        ]
      : []),
  ];
}

function posts({ committeePost, deputyPost }: Inspection['signing']) {
  return [
    { text: committeePost, path: 'inspection.signing.committeePost' },
    ...(deputyPost === undefined ? [] : [{ text: deputyPost, path: 'inspection.signing.deputyPost' }]),
  ];
}
