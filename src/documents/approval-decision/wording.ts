import type { Approval } from '../../domain/approval.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Profile } from '../../domain/profile.ts';
import { dayDigits, monthDigits } from '../../vietnamese/date.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { asSentence, closingSentence, withoutFinalMark, withoutListMark } from '../../vietnamese/sentence.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import { citation } from '../citation.ts';
import type { ApprovalDecisionContext } from './context.ts';

// Marks and numbers that the paper sets itself are taken off the words of the dossier first, lest they stand twice.

/** "QĐ-UBND" (Decree 30/2020, Annex I, II.3.b and Annex III). */
export function notation({ issuingAuthority: { abbreviation } }: Profile): string {
  return `${typeAbbreviation}-${abbreviation.replace(/^QĐ-/u, '')}`;
}

/** The subject, which no mark ends. */
export function subject({ subject: words }: Approval): string {
  return withoutFinalMark(words);
}

/** The words of Article 1 before its tables; number and colon are the template's. */
export function resultLead({ result: { lead } }: Approval): string {
  return withoutFinalMark(withoutArticleNumber(lead));
}

/** What stands before a table, or the title of a group: its number and what follows it are the template's. */
export function headingWords(heading: string): string {
  return withoutFinalMark(withoutListMark(heading));
}

/** Title in the properties of the file; a sample says that it is one. */
export function documentTitle({ approval, isSample }: Dossier): string {
  const title = `Quyết định: ${subject(approval)}`;
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

/** One recipient a line, each ending ";"; the last line says where it is filed and ends "." (Annex I, II.9.d). */
export function recipientLines({ recipients, filing }: Profile): string[] {
  const filed = withoutFinalMark(filing.replace(/^(?:[-–]\s*)?lưu\s*:\s*(?=\S)/iu, ''));
  return [...recipients.map((recipient) => `${headingWords(recipient)};`), `Lưu: ${filed}.`];
}

function withoutArticleNumber(words: string): string {
  return words.replace(/^điều \d+[.:]\s*(?=\S)/iu, '');
}

const typeAbbreviation = 'QĐ';
