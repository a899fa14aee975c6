import { type Dossier, hasApproval } from '../../domain/dossier.ts';
import { evaluate } from '../../domain/evaluation.ts';
import { dossierFindings } from '../../domain/findings/dossier-findings.ts';
import { MissingPartError } from '../../errors.ts';
import { withoutFinalMark } from '../../vietnamese/sentence.ts';
import { decisionNotation } from '../decision-notation.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { headerWidthFindings } from '../header-width-findings.ts';
import { issueWords } from '../issuance.ts';
import { recipientLines } from '../recipients.ts';
import { ruleLength } from '../rule-length.ts';
import { toLines } from '../text-lines.ts';
import type { ApprovalDecisionContext } from './context.ts';
import { resultTables } from './result-tables.ts';
import { documentTitle, fileName, furtherArticles, legalBasisLines, resultLead, subject } from './wording.ts';

/** Type and room, in millimetres, that the template gives to the lines with a rule under them. */
const authorityStyle = { sizeInPoints: 13, bold: true };
export const authorityWidth = 64;
const subjectStyle = { sizeInPoints: 14, bold: true };
export const subjectWidth = 165;

/** The words of the approval decision, and every doubt about them. */
export function build(dossier: Dossier): BuiltPaper {
  if (!hasApproval(dossier)) throw new MissingPartError('assessment, approval');
  const { profile, approval } = dossier;
  const evaluated = evaluate(dossier.assessment, profile);
  const articles = furtherArticles(approval.furtherArticles);
  const context: ApprovalDecisionContext = {
    documentTitle: documentTitle(dossier),
    parentAuthorityLines: toLines(profile.parentAuthority?.headerLines ?? []),
    authorityLines: toLines(profile.issuingAuthority.headerLines),
    authorityRuleLength: ruleLength(profile.issuingAuthority.headerLines, authorityStyle, authorityWidth),
    ...issueWords(approval.issue),
    notation: decisionNotation(profile),
    place: withoutFinalMark(profile.place),
    subject: subject(approval),
    subjectRuleLength: ruleLength([subject(approval)], subjectStyle, subjectWidth),
    decisionAuthority: profile.decisionAuthority,
    legalBases: toLines(legalBasisLines(dossier)),
    resultLead: resultLead(approval),
    tables: resultTables(dossier, evaluated),
    resultClosings: toLines(approval.result.closing === undefined ? [] : [approval.result.closing]),
    articles: articles.slice(0, -1),
    executionArticles: articles.slice(-1),
    recipients: toLines(recipientLines(profile)),
    capacityLines: toLines(profile.signing.capacityLines),
    signatory: profile.signing.signatory,
  };
  const { parentAuthority, issuingAuthority } = profile;
  const header = [
    { lines: parentAuthority?.headerLines ?? [], path: 'profile.parentAuthority.headerLines', bold: false },
    { lines: issuingAuthority.headerLines, path: 'profile.issuingAuthority.headerLines', bold: true },
  ];
  return {
    context,
    findings: [
      ...dossierFindings(dossier, evaluated),
      ...headerWidthFindings(header, authorityStyle.sizeInPoints, authorityWidth),
    ],
    name: `Quyết định phê duyệt kết quả năm ${dossier.assessment.year}`,
    fileName: fileName(dossier),
    rows: evaluated.reduce((rows, { units }) => rows + units.length, 0),
  };
}
