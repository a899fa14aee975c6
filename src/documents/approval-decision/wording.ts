import type { Approval } from '../../domain/approval.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Profile } from '../../domain/profile.ts';
import { dayDigits, monthDigits } from '../../vietnamese/date.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { asSentence, closingSentence } from '../../vietnamese/sentence.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import { citation } from '../citation.ts';
import type { ApprovalDecisionContext } from './context.ts';

/** "QĐ-UBND" (Decree 30/2020, Annex I, II.3.b and Annex III). */
export function notation(profile: Profile): string {
  return `${typeAbbreviation}-${profile.issuingAuthority.abbreviation}`;
}

/** Title in the properties of the file; a sample says that it is one. */
export function documentTitle({ approval, isSample }: Dossier): string {
  const title = `Quyết định: ${approval.subject}`;
  return isSample ? `Mẫu, số liệu giả định – ${title}` : title;
}

/** "qd_phe-duyet-ket-qua-cds-2023_du-thao"; with a number instead of "du-thao" once there is one. */
export function fileName({ approval, assessment, isSample }: Dossier): string {
  const { number } = approval.issue;
  return [
    asciiSlug(typeAbbreviation),
    asciiSlug(`Phê duyệt kết quả CĐS ${assessment.year}`),
    number === undefined ? 'du-thao' : `so-${documentNumber(number)}`,
    ...(isSample ? ['mau'] : []),
  ].join('_');
}

/**
 * Number and date; what is not known yet stays blank, wide enough to be filled (Decree 30/2020, Article 15), by no-break
 * spaces: the date stays on one line.
 */
export function issueWords(issue: Approval['issue']) {
  return {
    documentNumber: issue.number === undefined ? '\u00a0'.repeat(8) : documentNumber(issue.number),
    day: issue.day === undefined ? '\u00a0'.repeat(5) : dayDigits(issue.day),
    month: issue.month === undefined ? '\u00a0'.repeat(5) : monthDigits(issue.month),
    year: String(issue.year),
  };
}

/** The legal bases, each ending ";", and the proposal, which ends "." (Decree 30/2020, Annex I, II.6.a). */
export function legalBasisLines({ profile, approval: { proposal } }: Dossier): string[] {
  const bases = profile.legalBases.map(
    (documents) => `Căn cứ ${documents.map((cited) => citation(cited, profile.dateStyle)).join('; ')};`,
  );
  const source = proposal.document === undefined ? '' : ` tại ${citation(proposal.document, profile.dateStyle)}`;
  return [...bases, `${proposal.opening} ${proposal.proposer}${source}.`];
}

/** Article 2 and those after it; the last words of the last one close the paper with "./.". */
export function furtherArticles(articles: Approval['furtherArticles']): ApprovalDecisionContext['articles'] {
  return articles.map(({ title = '', text = '', clauses = [] }, place) => {
    const isLast = place === articles.length - 1;
    const close = (words: string, isFinal: boolean) => (isLast && isFinal ? closingSentence(words) : words);
    return {
      articleNumber: String(place + 2),
      title: text === '' ? close(title, clauses.length === 0) : asHeading(title),
      text: close(text, text !== '' && clauses.length === 0),
      hasClauses: clauses.length > 0,
      clauses: clauses.map((clause, clausePlace) => ({
        clauseNumber: String(clausePlace + 1),
        text: close(clause, clausePlace === clauses.length - 1),
      })),
    };
  });
}

/** A title that text follows on the same line: "Tổ chức thực hiện. ". */
function asHeading(title: string): string {
  return title === '' ? '' : `${asSentence(title)} `;
}

/** One recipient a line, each ending ";"; the last line says where it is filed and ends "." (Annex I, II.9.d). */
export function recipientLines({ recipients, filing }: Profile): string[] {
  return [...recipients.map((recipient) => `${recipient};`), `Lưu: ${filing}.`];
}

const typeAbbreviation = 'QĐ';
