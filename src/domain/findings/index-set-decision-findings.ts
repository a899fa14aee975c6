import type { IndexSetDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { IndexSetDecision } from '../index-set-decision.ts';
import { authorityFindings } from './authority-findings.ts';
import { headCapitals, subjectCapitals } from './capital-findings.ts';
import { legalBasisFindings } from './legal-basis-findings.ts';
import { mainIndexMaximaFindings } from './main-index-findings.ts';
import { recipientListFindings } from './recipient-list-findings.ts';
import { sampleFindings } from './sample-findings.ts';
import { signatoryFindings } from './signatory-findings.ts';
import { signingFindings } from './signing-findings.ts';
import { decisionValidityFindings } from './validity-findings.ts';

/** Every doubt about an index set and the decision that issues it: figures first, then who signs and when. */
export function indexSetDecisionFindings(dossier: IndexSetDossier): Finding[] {
  const { profile, indexSetDecision } = dossier;
  const { indexSet, subject, proposal } = indexSetDecision;
  return [
    ...sampleFindings(dossier),
    ...mainIndexMaximaFindings(indexSet.tiers, 'indexSetDecision'),
    ...tiersNotRegulated(indexSetDecision),
    ...withoutReport(indexSetDecision),
    ...differsFromAssessment(dossier),
    ...decisionValidityFindings(profile, indexSetDecision, 'indexSetDecision'),
    ...legalBasisFindings(profile, proposal.document, 'indexSetDecision'),
    ...authorityFindings(profile),
    ...signingFindings(profile),
    ...signatoryFindings(profile.signing.signatory, 'profile.signing.signatory'),
    ...headCapitals(profile),
    ...subjectCapitals(subject, 'indexSetDecision.subject'),
    ...recipientListFindings(profile, 'profile'),
  ];
}

/** A tier that the regulation has no table for is in the data, but in no paper. */
function tiersNotRegulated({ indexSet, regulation }: IndexSetDecision): Finding[] {
  const clauses = regulation.chapters.flatMap(({ articles }) => articles.flatMap((article) => article.clauses ?? []));
  return indexSet.tiers.flatMap(({ id, name }, place) => {
    const count = clauses.filter(({ tierId }) => tierId === id).length;
    return count === 1
      ? []
      : [
          {
            code: 'tier-not-regulated-once',
            severity: 'warning' as const,
            message: `Bảng chỉ số chính của cấp “${name}” ${count === 0 ? 'không có' : `đứng ${count} lần`} trong văn bản kèm theo.`,
            hint: 'Ghi mã cấp (tierId) ở đúng một khoản nói về thang điểm của cấp này.',
            path: `indexSetDecision.indexSet.tiers[${place}]`,
          },
        ];
  });
}

/** The class of those who do not report is printed with the classes, by words that the regulation gives. */
function withoutReport({ indexSet, regulation }: IndexSetDecision): Finding[] {
  return (indexSet.classWithoutReport === undefined) === (regulation.unreported === undefined)
    ? []
    : [
        {
          code: 'class-without-report-incomplete',
          severity: 'warning',
          message: 'Loại của đơn vị không có báo cáo không được in, vì mới có tên loại hoặc mới có lời văn.',
          hint: 'Ghi cả tên loại (indexSet.classWithoutReport) và đơn vị được xếp (regulation.unreported), hoặc bỏ cả hai.',
          path: 'indexSetDecision.regulation',
        },
      ];
}

/** What is issued and what the results of the same dossier are classed by is one index set. */
function differsFromAssessment({ indexSetDecision: { indexSet }, assessment }: IndexSetDossier): Finding[] {
  if (assessment === undefined) return [];
  const rules = ({ tiers, classes, classWithoutReport }: IndexSetDecision['indexSet']) =>
    JSON.stringify({ tiers, classes, classWithoutReport });
  return rules(indexSet) === rules(assessment.indexSet)
    ? []
    : [
        {
          code: 'index-set-differs',
          severity: 'error',
          message: 'Bộ chỉ số được ban hành khác bộ chỉ số dùng để đánh giá kết quả trong cùng hồ sơ.',
          hint: 'Sửa các cấp, chỉ số chính, loại cho giống nhau, hoặc tách thành hai hồ sơ.',
          path: 'indexSetDecision.indexSet',
        },
      ];
}
