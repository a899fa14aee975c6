import type { Dossier } from '../domain/dossier.ts';
import { UnknownKindError } from '../errors.ts';
import { appendixInfrastructure } from './appendix-infrastructure/index.ts';
import { appendixIssuedDocuments } from './appendix-issued-documents/index.ts';
import { appendixItInvestments } from './appendix-it-investments/index.ts';
import { appendixNewsArticles } from './appendix-news-articles/index.ts';
import { approvalDecision } from './approval-decision/index.ts';
import { coverLetter } from './cover-letter/index.ts';
import type { DocumentKind } from './document-kind.ts';
import { indexSetDecision } from './index-set-decision/index.ts';
import { indexSetRegulation } from './index-set-regulation/index.ts';
import { inspectionPlan } from './inspection-plan/index.ts';
import { reportOutline } from './report-outline/index.ts';
import { resultDetail } from './result-detail/index.ts';
import { resultsAnnouncement } from './results-announcement/index.ts';

/** All kinds of paper, in the order in which they are filed. */
export const documentKinds: readonly DocumentKind[] = [
  indexSetDecision,
  indexSetRegulation,
  approvalDecision,
  resultDetail,
  resultsAnnouncement,
  inspectionPlan,
  reportOutline,
  appendixNewsArticles,
  appendixIssuedDocuments,
  appendixInfrastructure,
  appendixItInvestments,
  coverLetter,
];

/** The kinds of paper that a dossier holds the parts for. */
export function kindsFor(dossier: Dossier): readonly DocumentKind[] {
  return documentKinds.filter((kind) => kind.isFor(dossier));
}

/**
 * The kind with this id.
 * @throws UnknownKindError if there is none
 */
export function findKind(id: string): DocumentKind {
  const kind = documentKinds.find((candidate) => candidate.id === id);
  if (kind === undefined) {
    throw new UnknownKindError(
      id,
      documentKinds.map((known) => known.id),
    );
  }
  return kind;
}
