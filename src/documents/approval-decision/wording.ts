import type { Approval } from '../../domain/approval.ts';
import type { ApprovalDossier } from '../../domain/dossier.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { asSentence, closingSentence, withoutFinalMark, withoutListMark } from '../../vietnamese/sentence.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import { citation } from '../citation.ts';
import { decisionAbbreviation } from '../decision-notation.ts';
import type { ApprovalDecisionContext } from './context.ts';

// Marks and numbers that the paper sets itself are taken off the words of the dossier first, lest they stand twice.

/** The subject, which no mark ends. */
export function subject({ subject: words }: Approval): string {
  return withoutFinalMark(words);
}

/** The words of Article 1 before its tables; number and colon are the template's. */
export function resultLead({ result: { lead } }: Approval): string {
  return withoutFinalMark(withoutArticleNumber(lead));
}

/** Title in the properties of the file; a sample says that it is one. */
export function documentTitle({ approval, isSample }: ApprovalDossier): string {
  const title = `Quyết định: ${subject(approval)}`;
  return isSample ? `Mẫu, số liệu giả định – ${title}` : title;
}

/** "qd_phe-duyet-ket-qua-cds-2023_du-thao"; with a number instead of "du-thao" once there is one. */
export function fileName({ approval, assessment, isSample }: ApprovalDossier): string {
  const { number } = approval.issue;
  return [
    asciiSlug(decisionAbbreviation),
    asciiSlug(`Phê duyệt kết quả CĐS ${assessment.year}`),
    number === undefined ? 'du-thao' : `so-${documentNumber(number)}`,
    ...(isSample ? ['mau'] : []),
  ].join('_');
}

/** The legal bases, each ending ";", and the proposal, which ends "." (Decree 30/2020, Annex I, II.6.a). */
export function legalBasisLines({ profile, approval: { proposal } }: ApprovalDossier): string[] {
  const bases = profile.legalBases.map(
    (documents) => `Căn cứ ${documents.map((cited) => citation(cited, profile.dateStyle)).join('; ')};`,
  );
  const source = proposal.document === undefined ? '' : ` tại ${citation(proposal.document, profile.dateStyle)}`;
  const proposer = withoutFinalMark(proposal.proposer.replace(/^(?:xét|theo) đề nghị của /iu, ''));
  return [...bases, `${proposal.opening} ${proposer}${source}.`];
}

/** Article 2 and those after it; the last words of the last one close the paper with "./.". */
export function furtherArticles(articles: Approval['furtherArticles']): ApprovalDecisionContext['articles'] {
  return articles.map((article, place) => {
    const { clauses = [] } = article;
    const [title, text] = [withoutArticleNumber(article.title ?? ''), withoutArticleNumber(article.text ?? '')];
    const isLast = place === articles.length - 1;
    const close = (words: string, isFinal: boolean) => (isLast && isFinal ? closingSentence(words) : words);
    return {
      articleNumber: String(place + 2),
      title: text === '' ? close(title, clauses.length === 0) : asHeading(title),
      text: close(text, text !== '' && clauses.length === 0),
      hasClauses: clauses.length > 0,
      clauses: clauses.map((clause, clausePlace) => ({
        clauseNumber: String(clausePlace + 1),
        text: close(withoutListMark(clause), clausePlace === clauses.length - 1),
      })),
    };
  });
}

/** A title that text follows on the same line: "Tổ chức thực hiện. ". */
function asHeading(title: string): string {
  return title === '' ? '' : `${asSentence(title)} `;
}

function withoutArticleNumber(words: string): string {
  return words.replace(/^điều \d+[.:]\s*(?=\S)/iu, '');
}
