import type { Approval } from '../../domain/approval.ts';
import type { ApprovalDossier } from '../../domain/dossier.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { withoutFinalMark } from '../../vietnamese/sentence.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import { withoutArticleNumber } from '../decision-articles.ts';
import { decisionAbbreviation } from '../decision-notation.ts';

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
