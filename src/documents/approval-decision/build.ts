import { type Dossier, hasApproval } from '../../domain/dossier.ts';
import { evaluate } from '../../domain/evaluation.ts';
import { dossierFindings } from '../../domain/findings/dossier-findings.ts';
import { MissingPartError } from '../../errors.ts';
import { articleWords } from '../decision-articles.ts';
import { decisionFootWords, decisionHeadFindings, decisionHeadWords } from '../decision-frame.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { toLines } from '../text-lines.ts';
import type { ApprovalDecisionContext } from './context.ts';
import { resultTables } from './result-tables.ts';
import { documentTitle, fileName, resultLead } from './wording.ts';

/** The words of the approval decision, and every doubt about them. */
export function build(dossier: Dossier): BuiltPaper {
  if (!hasApproval(dossier)) throw new MissingPartError('assessment, approval');
  const { profile, approval } = dossier;
  const evaluated = evaluate(dossier.assessment, profile);
  const context: ApprovalDecisionContext = {
    documentTitle: documentTitle(dossier),
    ...decisionHeadWords(profile, approval),
    resultLead: resultLead(approval),
    tables: resultTables(dossier, evaluated),
    resultClosings: toLines(approval.result.closing === undefined ? [] : [approval.result.closing]),
    ...articleWords(approval.furtherArticles),
    ...decisionFootWords(profile),
  };
  return {
    context,
    findings: [...dossierFindings(dossier, evaluated), ...decisionHeadFindings(profile)],
    name: `Quyết định phê duyệt kết quả năm ${dossier.assessment.year}`,
    fileName: fileName(dossier),
    rows: evaluated.reduce((rows, { units }) => rows + units.length, 0),
  };
}
